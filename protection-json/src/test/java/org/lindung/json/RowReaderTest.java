package org.lindung.json;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lindung.json.DocumentReaderTest.problems;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.lindung.migrant.Migrant;
import org.lindung.migrant.MigrantId;
import org.lindung.value.Violation;

class RowReaderTest {
    private static final DocumentReader<Migrant> MIGRANTS = DocumentReader.strict(Migrant.class);

    @Test
    void gives_one_row_for_every_line_in_order() {
        assertThat(rows("{'id':'a'}\n{'id':1}\n\n{'id':'b'}\noops\n{'id':'c'}"))
                .containsExactly(
                        "1@0 a",
                        "2@11 [/id wrong-type]",
                        "3@20 [ empty-line]",
                        "4@21 b",
                        "5@32 [ malformed-json]",
                        "6@37 c");
    }

    @Test
    void takes_the_end_of_the_last_line_for_no_line() {
        assertThat(rows("{'id':'a'}\n")).containsExactly("1@0 a");
        assertThat(rows("{'id':'a'}")).containsExactly("1@0 a");
        assertThat(rows("")).isEmpty();
        assertThat(rows("\n")).containsExactly("1@0 [ empty-line]");
        assertThat(rows("{'id':'a'}\n\n")).containsExactly("1@0 a", "2@11 [ empty-line]");
        assertThat(rows("{'id':'a'}\n \t ")).containsExactly("1@0 a", "2@11 [ empty-line]");
    }

    @Test
    void reads_files_of_windows_too() {
        assertThat(rows("\uFEFF{'id':'a'}\r\n\r\n{'id':'b'}\r\n"))
                .containsExactly("1@0 a", "2@15 [ empty-line]", "3@17 b");
        assertThat(rows("\uFEFF")).containsExactly("1@0 [ malformed-json]");
    }

    @Test
    void goes_on_after_a_line_that_is_not_utf_8() {
        byte[] lines = "{\"id\":\"a\"}\n{\"id\":\"é\"}\n{\"id\":\"b\"}\n".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(rows(RowReader.ndjson(new ByteArrayInputStream(lines), MIGRANTS)))
                .containsExactly("1@0 a", "2@11 [ invalid-utf-8]", "3@22 b");
    }

    @Test
    void goes_on_after_nesting_of_ten_thousand() {
        assertThat(rows("{'id':'a'}\n" + "[".repeat(10_000) + "\n{'id':" + "{'x':".repeat(10_000) + "\n{'id':'b'}"))
                .containsExactly(
                        "1@0 a", "2@11 [ nesting-too-deep]",
                        "3@10012 [/id nesting-too-deep]", "4@60019 b");
    }

    @Test
    void names_the_line_that_had_an_id_first() {
        String lines = "{'id':'a'}\n{'id':'b'}\n{'id':'a','sex':1}\n{'id':'a'}\n{'id':'a'}\n";
        RowReader<Migrant> reader = open(lines).distinctBy("/id", Migrant::getId);
        List<Row<Migrant>> rows = reader.stream().toList();

        assertThat(rows.stream().map(RowReaderTest::describe))
                .containsExactly(
                        "1@0 a",
                        "2@11 b",
                        "3@22 [/sex wrong-type]",
                        "4@41 [/id duplicate-id]",
                        "5@52 [/id duplicate-id]");
        assertThat(rows.get(3)).hasToString("line 4: invalid[/id: line 1 has the same id already [duplicate-id]]");
        assertThat(rows.get(4).outcome().violations().get(0).text().id())
                .isEqualTo("baris 1 sudah memiliki id yang sama");
    }

    @Test
    void passes_a_line_of_fifty_megabytes_without_holding_it() {
        byte[] before = "{\"id\":\"a\"}\n{\"id\":\"".getBytes(StandardCharsets.UTF_8);
        byte[] after = "\"}\n{\"id\":\"b\"}\n".getBytes(StandardCharsets.UTF_8);
        long length = 50L << 20;
        assertThat(rows(RowReader.ndjson(new Filled(before, length, after), MIGRANTS)))
                .containsExactly("1@0 a", "2@11 [ line-too-long]", "3@" + (before.length + length + 3) + " b");
    }

    @Test
    void holds_no_more_than_the_limit_of_a_long_line() throws IOException {
        Cutter lines = new LineCutter(new Window(new Filled(new byte[0], 50L << 20, new byte[0])), 1 << 20);

        Cut line = requireNonNull(lines.next());
        assertThat(line.buffer().length).isLessThanOrEqualTo(4 << 20);
        assertThat(lines.next()).isNull();
    }

    @Test
    void allows_a_line_as_long_as_the_limit_and_no_longer() {
        for (String end : List.of("\n", "\r\n", "")) {
            assertThat(rows(open("{'id':'abcd'}" + end).maxRowLength(14))).containsExactly("1@0 abcd");
            assertThat(rows(open("{'id':'abcd'}" + end).maxRowLength(13))).containsExactly("1@0 abcd");
            assertThat(rows(open("{'id':'abcd'}" + end).maxRowLength(12))).containsExactly("1@0 [ line-too-long]");
        }
        assertThatThrownBy(() -> open("").maxRowLength(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> open("").maxRowLength(ProtectionJson.MAX_DOCUMENT_LENGTH + 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Lines of any bytes, and chunks as small as the source likes: the lines come out as they went in. */
    @Property
    void cuts_any_bytes_into_the_same_lines(
            @ForAll @Size(max = 8) List<@Size(max = 40) byte[]> lines, @ForAll @IntRange(min = 1, max = 50) int step)
            throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        List<byte[]> expected = new ArrayList<>();
        for (byte[] line : lines) {
            byte[] written = new String(line, StandardCharsets.ISO_8859_1)
                    .replaceAll("[\r\n]", "")
                    .getBytes(StandardCharsets.ISO_8859_1);
            expected.add(written);
            file.writeBytes(written);
            file.write('\n');
        }

        Cutter cutter = new LineCutter(new Window(new Slow(file.toByteArray(), step)), 30);
        for (byte[] line : expected) {
            Cut cut = requireNonNull(cutter.next());
            if (line.length > 30) {
                assertThat(cut.problems()).extracting(Violation::code).containsExactly("line-too-long");
            } else {
                assertThat(cut.kept().buffer()).isEqualTo(line);
            }
        }
        assertThat(cutter.next()).isNull();
    }

    @Test
    void goes_on_where_it_has_stopped() {
        String file = "{'id':'a'}\n\n{'id':'b'}\r\n{'id':'c'}";
        List<Row<Migrant>> all = open(file).stream().toList();

        for (int taken = 0; taken < all.size(); taken++) {
            Position end = all.get(taken).end();
            assertThat(rows(open(file).from(end)))
                    .isEqualTo(all.stream()
                            .skip(taken + 1L)
                            .map(RowReaderTest::describe)
                            .toList());
        }
        assertThat(all.get(3).end()).isEqualTo(new Position(4, 34));
    }

    @Test
    void refuses_to_go_on_behind_the_end() {
        RowReader<Migrant> reader = open("{'id':'a'}").from(new Position(3, 100));

        assertThatThrownBy(() -> reader.iterator().hasNext())
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseInstanceOf(EOFException.class);
        assertThatThrownBy(() -> new Position(0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Position(1, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void can_be_walked_once_and_says_when_it_is_through() {
        Iterator<Row<Migrant>> rows = open("{'id':'a'}").iterator();

        assertThat(rows.hasNext()).isTrue();
        assertThat(rows.hasNext()).isTrue();
        assertThat(describe(rows.next())).isEqualTo("1@0 a");
        assertThat(rows.hasNext()).isFalse();
        assertThatThrownBy(rows::next).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void closes_the_file_with_the_stream_of_rows() {
        AtomicBoolean closed = new AtomicBoolean();
        InputStream file = new ByteArrayInputStream(new byte[0]) {
            @Override
            public void close() {
                closed.set(true);
            }
        };
        try (Stream<Row<Migrant>> rows = RowReader.ndjson(file, MIGRANTS).stream()) {
            assertThat(rows.toList()).isEmpty();
            assertThat(closed).isFalse();
        }
        assertThat(closed).isTrue();
    }

    @Test
    void passes_on_that_the_file_could_not_be_read() throws IOException {
        InputStream closed = InputStream.nullInputStream();
        closed.close();
        InputStream unclosable = new FilterInputStream(closed) {
            @Override
            public void close() throws IOException {
                throw new IOException("gone");
            }
        };
        RowReader<Migrant> reader = RowReader.ndjson(unclosable, MIGRANTS);

        assertThatThrownBy(() -> reader.iterator().hasNext()).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(reader::close)
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("gone");
    }

    private static RowReader<Migrant> open(String lines) {
        byte[] bytes = lines.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        return RowReader.ndjson(new ByteArrayInputStream(bytes), MIGRANTS);
    }

    private static List<String> rows(String lines) {
        return rows(open(lines));
    }

    static List<String> rows(RowReader<Migrant> reader) {
        try (reader) {
            List<String> rows = new ArrayList<>();
            for (Row<Migrant> row : reader) {
                rows.add(describe(row));
            }
            return rows;
        }
    }

    static String describe(Row<Migrant> row) {
        return row.line() + "@" + row.start().offset() + " "
                + row.outcome()
                        .value()
                        .map(Migrant::getId)
                        .map(MigrantId::value)
                        .orElseGet(() -> problems(row.outcome()).toString());
    }

    /** Some bytes, then very many letters, then some bytes; none of the letters is held. */
    private static final class Filled extends InputStream {
        private final byte[] before;
        private final long length;
        private final byte[] after;
        private long position;

        Filled(byte[] before, long length, byte[] after) {
            this.before = before;
            this.length = length;
            this.after = after;
        }

        @Override
        public int read() {
            long at = position++;
            if (at < before.length) {
                return before[(int) at];
            }
            long rest = at - before.length - length;
            if (rest < 0) {
                return 'x';
            }
            return rest < after.length ? after[(int) rest] : -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            int count = 0;
            for (int next = 0; count < length && (next = read()) >= 0; count++) {
                target[offset + count] = (byte) next;
            }
            return count == 0 ? -1 : count;
        }
    }

    /** Gives a few bytes at a time, as a network does. */
    static final class Slow extends ByteArrayInputStream {
        private final int step;

        Slow(byte[] bytes, int step) {
            super(bytes);
            this.step = step;
        }

        @Override
        public synchronized int read(byte[] target, int offset, int length) {
            return super.read(target, offset, Math.min(length, step));
        }
    }
}
