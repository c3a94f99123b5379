package org.lindung.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lindung.basics.Answer;
import org.lindung.migrant.Migrant;
import org.lindung.migrant.MigrantId;
import org.lindung.migrant.PersonName;
import tools.jackson.core.JacksonException;

class NdjsonWriterTest {
    @TempDir
    Path folder;

    @Test
    void writes_one_document_a_line() throws IOException {
        Path file = folder.resolve("people.ndjson");
        try (NdjsonWriter out = NdjsonWriter.replacing(file)) {
            out.write(migrant("a"));
            out.write(Migrant.builder()
                    .id(MigrantId.of("b"))
                    .name(Answer.known(PersonName.of("Säri \\ 😀")))
                    .build());
            out.commit();
        }
        assertThat(Files.readString(file))
                .isEqualTo(
                        "{\"formatVersion\":1,\"id\":\"a\"}\n{\"formatVersion\":1,\"id\":\"b\",\"name\":\"Säri \\\\ 😀\"}\n");
        assertThat(filesIn(folder)).containsExactly("people.ndjson");
    }

    @Test
    void puts_the_file_in_its_place_only_with_a_commit() throws IOException {
        Path file = folder.resolve("people.ndjson");
        Files.writeString(file, "old");

        try (NdjsonWriter out = NdjsonWriter.replacing(file)) {
            out.write(migrant("a"));
            assertThat(Files.readString(file)).isEqualTo("old");
        }
        assertThat(Files.readString(file)).isEqualTo("old");
        assertThat(filesIn(folder)).containsExactly("people.ndjson");

        try (NdjsonWriter out = NdjsonWriter.replacing(file)) {
            out.write(migrant("a"));
            out.commit();
        }
        assertThat(Files.readString(file)).isEqualTo("{\"formatVersion\":1,\"id\":\"a\"}\n");
    }

    @Test
    void replaces_what_a_link_points_at() throws IOException {
        Path file = Files.writeString(folder.resolve("people.ndjson"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("latest.ndjson"), file);

        try (NdjsonWriter out = NdjsonWriter.replacing(link)) {
            out.write(migrant("a"));
            out.commit();
        }
        assertThat(link).isSymbolicLink();
        assertThat(Files.readString(file)).isEqualTo("{\"formatVersion\":1,\"id\":\"a\"}\n");
    }

    @Test
    void lets_nobody_else_read_the_file() throws IOException {
        if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            return;
        }
        Path file = folder.resolve("people.ndjson");
        try (NdjsonWriter out = NdjsonWriter.replacing(file)) {
            out.commit();
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void leaves_out_a_document_that_cannot_be_written() {
        List<Object> endless = new ArrayList<>();
        endless.add(endless);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (NdjsonWriter out = NdjsonWriter.to(bytes)) {
            out.write(migrant("a"));
            assertThatThrownBy(() -> out.write(endless)).isInstanceOf(JacksonException.class);
            out.write(migrant("b"));
        }
        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .isEqualTo("{\"formatVersion\":1,\"id\":\"a\"}\n{\"formatVersion\":1,\"id\":\"b\"}\n");
    }

    @Test
    void passes_whole_lines_on_only() {
        List<String> passed = new ArrayList<>();
        OutputStream watching = new OutputStream() {
            @Override
            public void write(int single) {
                throw new AssertionError("no line is one byte");
            }

            @Override
            public void write(byte[] bytes, int offset, int length) {
                passed.add(new String(bytes, offset, length, StandardCharsets.UTF_8));
            }
        };
        try (NdjsonWriter out = NdjsonWriter.to(watching)) {
            for (int i = 0; i < 20_000; i++) {
                out.write(migrant("migrant-" + i));
            }
        }
        assertThat(passed).hasSizeGreaterThan(2).allMatch(lines -> lines.startsWith("{") && lines.endsWith("}\n"));
        assertThat(String.join("", passed).lines().count()).isEqualTo(20_000);
    }

    @Test
    void passes_on_that_the_file_could_not_be_written() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int single) throws IOException {
                throw new IOException("full");
            }
        };
        NdjsonWriter out = NdjsonWriter.to(full);
        out.write(migrant("a"));
        assertThatThrownBy(out::commit).isInstanceOf(UncheckedIOException.class);
        // nothing is tried twice
        out.close();

        Path nowhere = folder.resolve("no-such-folder").resolve("people.ndjson");
        assertThatThrownBy(() -> NdjsonWriter.replacing(nowhere)).isInstanceOf(UncheckedIOException.class);
    }

    private static Migrant migrant(String id) {
        return Migrant.builder().id(MigrantId.of(id)).build();
    }

    private static List<String> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
