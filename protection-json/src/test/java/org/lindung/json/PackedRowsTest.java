package org.lindung.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lindung.migrant.Migrant;
import org.lindung.migrant.MigrantId;

class PackedRowsTest {
    private static final DocumentReader<Migrant> MIGRANTS = DocumentReader.strict(Migrant.class);

    @TempDir
    Path folder;

    @Test
    void unpacks_a_packed_file_on_the_way() throws IOException {
        assertThat(rows(packed("{'id':'a'}\n{'id':'b'}"))).containsExactly("1@0 a", "2@11 b");
        assertThat(rows(packed(""))).isEmpty();
    }

    @Test
    void reads_every_part_of_a_file_of_several_though_the_source_never_says_that_more_is_there() throws IOException {
        ByteArrayOutputStream parts = new ByteArrayOutputStream();
        for (String id : List.of("a", "b", "c")) {
            parts.writeBytes(packed("{'id':'" + id + "'}\n"));
        }
        InputStream silent = new FilterInputStream(new ByteArrayInputStream(parts.toByteArray())) {
            @Override
            public int available() {
                return 0;
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                return super.read(target, offset, Math.min(length, 7));
            }
        };

        assertThat(RowReaderTest.rows(RowReader.ndjson(silent, MIGRANTS))).containsExactly("1@0 a", "2@11 b", "3@22 c");
    }

    @Test
    void says_where_a_file_was_cut_off_and_gives_what_came_before() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 50_000; i++) {
            lines.append("{'id':'").append(Integer.toHexString(i * 7919)).append("'}\n");
        }
        byte[] whole = packed(lines.toString());
        List<String> rows = rows(Arrays.copyOf(whole, whole.length / 2));
        List<String> all = rows(whole);

        int last = rows.size() - 1;
        assertThat(last).isBetween(1000, 49_000);
        assertThat(rows.subList(0, last)).isEqualTo(all.subList(0, last));
        assertThat(rows.get(last)).isEqualTo(all.get(last).replaceAll(" .*", " [ gzip-truncated]"));
        assertThat(all).hasSize(50_000);
    }

    @Test
    void says_where_a_file_is_damaged() throws IOException {
        byte[] file = packed("{'id':'a'}\n");
        file[file.length - 6] ^= 1;
        assertThat(rows(file)).last().asString().endsWith(" [ gzip-broken]");

        assertThat(rows(new byte[] {0x1F, (byte) 0x8B})).containsExactly("1@0 [ gzip-truncated]");
        assertThat(rows(new byte[] {0x1F, (byte) 0x8B, 77, 0, 0, 0, 0, 0, 0, 0}))
                .containsExactly("1@0 [ gzip-broken]");
    }

    @Test
    void stops_at_a_file_that_grows_beyond_measure() throws IOException {
        byte[] bomb = packed(" ".repeat((int) Unpacking.ALWAYS_ALLOWED + 1_000_000));
        assertThat(rows(bomb)).containsExactly("1@0 [ gzip-grows-too-much]");

        assertThat(rows(packed(" ".repeat((int) Unpacking.ALWAYS_ALLOWED - 1_000_000))))
                .containsExactly("1@0 [ line-too-long]");
    }

    @Test
    void goes_on_where_it_has_stopped() throws IOException {
        byte[] file = packed("{'id':'a'}\n{'id':'b'}\n");
        Position end = RowReader.ndjson(new ByteArrayInputStream(file), MIGRANTS)
                .iterator()
                .next()
                .end();

        assertThat(RowReaderTest.rows(RowReader.ndjson(new ByteArrayInputStream(file), MIGRANTS)
                        .from(end)))
                .containsExactly("2@11 b");
    }

    @Test
    void reads_what_the_writer_has_packed() throws IOException {
        Path file = folder.resolve("people.ndjson.gz");
        try (NdjsonWriter out = NdjsonWriter.replacing(file)) {
            out.write(Migrant.builder().id(MigrantId.of("a")).build());
            out.commit();
        }

        assertThat(Files.readAllBytes(file)).startsWith(0x1F, 0x8B);
        assertThat(RowReaderTest.rows(RowReader.ndjson(Files.newInputStream(file), MIGRANTS)))
                .containsExactly("1@0 a");
    }

    private static byte[] packed(String lines) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(lines.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static List<String> rows(byte[] file) {
        return RowReaderTest.rows(RowReader.ndjson(new ByteArrayInputStream(file), MIGRANTS));
    }
}
