package org.lindung.eligibility.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lindung.rule.Overview;
import org.lindung.value.Language;

/**
 * What an officer reads about invented people, as files to be read by people. {@code mvn test -Dlindung.rewrite=true}
 * writes them anew; the difference is to be read before it is committed.
 */
class GoldenOverviewTest {
    private static final Path FOLDER = Path.of("src/test/resources/org/lindung/eligibility/overview");

    private static final Map<String, PersonFile> FILES =
            Map.of("nobody", PersonFile.empty(), "returned", People.RETURNED, "leaving", People.LEAVING);

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "returned", "leaving"})
    void pages_read_as_they_always_did(String person) throws IOException {
        Overview overview = Objects.requireNonNull(FILES.get(person)).overview(People.TODAY);

        for (Language language : Language.values()) {
            assertReads(person, language, "txt", overview.plainText(language));
            assertReads(person, language, "md", overview.markdown(language));
            assertReads(person, language, "html", overview.html(language));
        }
    }

    private static void assertReads(String person, Language language, String format, String page) throws IOException {
        Path file = FOLDER.resolve(person + "." + language.tag() + "." + format);
        if (Boolean.getBoolean("lindung.rewrite")) {
            Files.writeString(file, page, StandardCharsets.UTF_8);
        }

        assertThat(file).content(StandardCharsets.UTF_8).isEqualTo(page);
    }
}
