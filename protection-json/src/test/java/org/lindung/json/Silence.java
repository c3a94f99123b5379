package org.lindung.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.lindung.value.Language;
import org.lindung.value.Violation;
import tools.jackson.core.JacksonException;

/** Reads documents in every way there is, and makes sure that nothing said about them holds a secret. */
final class Silence {
    private Silence() {}

    static void aboutBytes(byte[] document, Class<?> type, List<String> secrets) {
        about(DocumentReader.strict(type).read(document).violations(), secrets);
        about(DocumentReader.lenient(type).read(document).violations(), secrets);
        try (RowReader<?> rows = RowReader.ndjson(new ByteArrayInputStream(document), DocumentReader.strict(type))) {
            rows.forEach(row -> assertThat(row.toString()).doesNotContain(secrets));
        }
    }

    static void aboutJson(String document, Class<?> type, List<String> secrets) {
        aboutBytes(document.getBytes(StandardCharsets.UTF_8), type, secrets);
        about(() -> ProtectionJson.strict().readValue(document, type), secrets);
        about(() -> ProtectionJson.lenient().readValue(document, type), secrets);
    }

    private static void about(List<Violation> violations, List<String> secrets) {
        for (Violation violation : violations) {
            assertThat(violation.message(Language.ENGLISH)).doesNotContain(secrets);
            assertThat(violation.message(Language.INDONESIAN)).doesNotContain(secrets);
            assertThat(violation.toString()).doesNotContain(secrets);
            assertThat(violation.path().replace("~1", "/").replace("~0", "~")).doesNotContain(secrets);
            assertThat(violation.code())
                    .as("the type does not say what is wrong")
                    .isNotEqualTo(JsonViolation.NO_SUCH_VALUE.code());
        }
    }

    private static void about(Runnable reading, List<String> secrets) {
        try {
            reading.run();
        } catch (JacksonException refusal) {
            // a printed stack trace says no more than this: its frames are names of our own
            assertThat(refusal)
                    .isInstanceOf(InvalidDocumentException.class)
                    .hasNoCause()
                    .hasNoSuppressedExceptions();
            assertThat(refusal.toString()).doesNotContain(secrets);
            about(((InvalidDocumentException) refusal).violations(), secrets);
        }
    }

    /** All that has been logged so far, at every level. */
    static String log() {
        Borrower.book("for the log", Borrower.BOOK.requirements());
        try {
            return Files.readString(Path.of("target", "tests.log"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
