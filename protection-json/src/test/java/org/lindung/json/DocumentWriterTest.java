package org.lindung.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lindung.basics.Answer;
import org.lindung.migrant.Migrant;
import org.lindung.migrant.MigrantId;
import org.lindung.migrant.PersonName;

class DocumentWriterTest {
    private static final Migrant SITI = migrant("Siti Nurhaliza Ä\uD83D\uDE42");

    private static Migrant migrant(String name) {
        return Migrant.builder()
                .id(MigrantId.of("NTT-1"))
                .name(Answer.known(PersonName.of(name)))
                .build();
    }

    @Test
    void writes_a_document_that_says_its_version_in_utf_8() {
        String document = "{\"formatVersion\":1,\"id\":\"NTT-1\",\"name\":\"Siti Nurhaliza Ä\uD83D\uDE42\"}";

        assertThat(DocumentWriter.toText(SITI)).isEqualTo(document);
        assertThat(DocumentWriter.toBytes(SITI)).isEqualTo(document.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void writes_longer_documents_than_its_first_buffer_holds() {
        List<PersonName> names = IntStream.range(0, 200)
                .mapToObj(number -> PersonName.of("Siti yang ke-" + number))
                .toList();
        Migrant many = Migrant.builder().from(SITI).otherNames(names).build();

        assertThat(DocumentReader.strict(Migrant.class)
                        .read(DocumentWriter.toBytes(many))
                        .value())
                .contains(many);
    }

    @Test
    void says_the_type_and_not_the_value_of_what_is_no_document() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DocumentWriter.toBytes(Map.of("secret", "5302167105887315")))
                .withMessageStartingWith("no JSON form for java.util.")
                .withMessageNotContaining("5302");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DocumentWriter.toText("kenari"))
                .withMessage("no JSON form for java.lang.String");
    }

    /** What makes a program start in half the time: on the way from bytes to bytes no class of a mapper is even loaded. */
    @Test
    void neither_reader_nor_writer_has_a_mapper_made() throws IOException, InterruptedException {
        Process fresh = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ReadAndWritten.class.getName())
                .redirectErrorStream(true)
                .start();
        String loaded = new String(fresh.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(fresh.waitFor()).isZero();
        assertThat(loaded)
                .contains("org.lindung.json.PlainTokens ", "org.lindung.json.ByteWriting ")
                .doesNotContain("tools.jackson.databind.json.JsonMapper ", "org.lindung.json.AssessmentForm ");
    }

    /** A program that reads a document and writes it. */
    static final class ReadAndWritten {
        private ReadAndWritten() {}

        public static void main(String[] args) {
            DocumentWriter.toBytes(DocumentReader.strict(Migrant.class)
                    .read("{\"id\":\"NTT-1\"}".getBytes(StandardCharsets.US_ASCII))
                    .value()
                    .orElseThrow());
        }
    }
}
