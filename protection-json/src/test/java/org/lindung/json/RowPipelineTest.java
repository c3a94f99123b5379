package org.lindung.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lindung.migrant.Migrant;

class RowPipelineTest {
    private static final int ROWS = 3000;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void gives_every_row_in_order_broken_ones_included(int threads) {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        List<String> taken = new ArrayList<>();
        Progress done;
        try (NdjsonWriter out = NdjsonWriter.to(written)) {
            done = RowPipeline.of(rows(file()), RowReaderTest::describe)
                    .threads(threads)
                    .writing(row -> Map.of("row", row), out)
                    .run(taken::add);
            out.commit();
        }

        List<String> expected = RowReaderTest.rows(rows(file()));
        assertThat(taken).isEqualTo(expected).hasSize(ROWS);
        assertThat(written.toString(StandardCharsets.UTF_8).lines())
                .hasSize(ROWS)
                .first()
                .isEqualTo("{\"row\":\"1@0 m0\"}");
        assertThat(done).isEqualTo(new Progress(ROWS, ROWS / 10, new Position(ROWS + 1L, file().length), true));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void refuses_an_id_that_an_earlier_row_has(int threads) {
        String twice = "{\"id\":\"a\"}\n".repeat(1000);
        List<String> taken = new ArrayList<>();

        RowPipeline.of(rows(bytes(twice)).distinctBy("/id", Migrant::getId), RowReaderTest::describe)
                .threads(threads)
                .run(taken::add);
        assertThat(taken.get(0)).isEqualTo("1@0 a");
        assertThat(taken.subList(1, 1000)).allMatch(row -> row.endsWith("[/id duplicate-id]"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void stops_when_told_and_can_go_on_later(int threads) {
        List<String> taken = new ArrayList<>();
        Progress first = RowPipeline.of(rows(file()), RowReaderTest::describe)
                .threads(threads)
                .stoppingWhen(() -> taken.size() == 700)
                .run(taken::add);
        assertThat(taken).hasSize(700);
        assertThat(first.rows()).isEqualTo(700);
        assertThat(first.finished()).isFalse();

        Progress second = RowPipeline.of(rows(file()).from(first.end()), RowReaderTest::describe)
                .threads(threads)
                .run(taken::add);
        assertThat(second.finished()).isTrue();
        assertThat(taken).isEqualTo(RowReaderTest.rows(rows(file())));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void stops_when_interrupted_and_stays_so(int threads) {
        List<String> taken = new ArrayList<>();
        Progress done = RowPipeline.of(rows(file()), RowReaderTest::describe)
                .threads(threads)
                .run(row -> {
                    taken.add(row);
                    if (taken.size() == 50) {
                        Thread.currentThread().interrupt();
                    }
                });

        assertThat(Thread.interrupted()).isTrue();
        assertThat(done.finished()).isFalse();
        assertThat(taken).hasSize(50);
    }

    @Test
    void tells_how_far_it_has_come() {
        List<Progress> told = new ArrayList<>();
        RowPipeline.of(rows(file()), row -> row)
                .threads(2)
                .reporting(1000, told::add)
                .run();

        assertThat(told).extracting(Progress::rows).containsExactly(1000L, 2000L, 3000L);
        assertThat(told.get(0).end().line()).isEqualTo(1001);
        assertThat(told.get(0).invalid()).isEqualTo(100);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void passes_on_what_a_step_throws_after_the_rows_before(int threads) {
        List<String> taken = new ArrayList<>();
        RowPipeline<Migrant, String> pipeline = RowPipeline.<Migrant, String>of(rows(file()), row -> {
                    if (row.line() == 301) {
                        throw new IllegalStateException("broken step");
                    }
                    return RowReaderTest.describe(row);
                })
                .threads(threads);

        assertThatThrownBy(() -> pipeline.run(taken::add))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("broken step");
        assertThat(taken).isEqualTo(RowReaderTest.rows(rows(file())).subList(0, taken.size()));
        assertThat(taken.size()).isBetween(300 - 128, 300);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void replaces_a_file_when_all_rows_are_through(int threads) throws IOException {
        Path answers = Files.writeString(folder.resolve("answers.ndjson"), "before");

        Progress done = RowPipeline.of(rows(file()), row -> Map.of("row", RowReaderTest.describe(row)))
                .threads(threads)
                .replacing(answers)
                .run();

        assertThat(done.finished()).isTrue();
        assertThat(Files.readAllLines(answers)).hasSize(ROWS).first().isEqualTo("{\"row\":\"1@0 m0\"}");
        assertThat(folder).isDirectoryNotContaining("glob:**.unfinished");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void leaves_a_file_as_it_was_where_it_stops_or_fails(int threads) throws IOException {
        Path answers = Files.writeString(folder.resolve("answers.ndjson"), "before");
        AtomicInteger seen = new AtomicInteger();

        Progress stopped = RowPipeline.of(rows(file()), row -> Map.of("line", row.line()))
                .threads(threads)
                .replacing(answers)
                .stoppingWhen(() -> seen.incrementAndGet() > 10)
                .run();
        RowPipeline<Migrant, Map<String, Long>> broken = RowPipeline.<Migrant, Map<String, Long>>of(
                        rows(file()), row -> {
                            throw new IllegalStateException("broken step");
                        })
                .threads(threads)
                .replacing(answers);

        assertThat(stopped.finished()).isFalse();
        assertThatThrownBy(broken::run).hasMessage("broken step");
        assertThat(answers).hasContent("before");
        assertThat(folder).isDirectoryNotContaining("glob:**.unfinished");
    }

    @Test
    void writes_a_row_with_its_line_its_answer_and_its_problems() {
        List<Map<String, Object>> documents = new ArrayList<>();
        RowPipeline.of(
                        rows(bytes("{\"id\":\"a\"}\n{\"id\":\"b\",\"sex\":\"f\"}\n")),
                        row -> row.answered(Migrant::getId))
                .run(documents::add);

        assertThat(documents.stream().map(ProtectionJson.strict()::writeValueAsString))
                .first()
                .isEqualTo("{\"line\":1,\"answer\":\"a\"}");
        assertThat(documents.get(1)).containsOnlyKeys("line", "problems").containsEntry("line", 2L);
    }

    @Test
    void reads_no_further_ahead_than_there_is_work_for() {
        AtomicInteger read = new AtomicInteger();
        InputStream endless = new InputStream() {
            private final byte[] line = "{\"id\":\"a\"}\n".getBytes(StandardCharsets.UTF_8);

            @Override
            public int read() {
                return line[read.getAndIncrement() % line.length];
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                target[offset] = (byte) read();
                return 1;
            }
        };
        List<Long> taken = new ArrayList<>();
        RowPipeline.of(RowReader.ndjson(endless, DocumentReader.strict(Migrant.class)), Row::line)
                .threads(2)
                .stoppingWhen(() -> taken.size() == 10)
                .run(taken::add);

        assertThat(taken).hasSize(10);
        // four packages of 128 rows under way, what is held back in buffers, and no more
        assertThat(read.get()).isLessThan(5 * 128 * 11 + (1 << 17));
    }

    @Test
    void refuses_to_work_with_nobody() {
        RowPipeline<Migrant, Row<Migrant>> pipeline = RowPipeline.of(rows(file()), row -> row);

        assertThatThrownBy(() -> pipeline.threads(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> pipeline.reporting(0, progress -> {})).isInstanceOf(IllegalArgumentException.class);
    }

    /** Every tenth row is broken. */
    private static byte[] file() {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < ROWS; i++) {
            lines.append(i % 10 == 9 ? "{\"id\":7}" : "{\"id\":\"m" + i + "\"}").append('\n');
        }
        return bytes(lines.toString());
    }

    private static byte[] bytes(String lines) {
        return lines.getBytes(StandardCharsets.UTF_8);
    }

    private static RowReader<Migrant> rows(byte[] file) {
        return RowReader.ndjson(new ByteArrayInputStream(file), DocumentReader.strict(Migrant.class));
    }
}
