package org.lindung.eligibility.overview;

import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lindung.GoldenFile;
import org.lindung.rule.Overview;
import org.lindung.value.Language;

/** What an officer reads about invented people, as files to be read by people. */
class GoldenOverviewTest {
    private static final Map<String, PersonFile> FILES = Map.of(
            "nobody", PersonFile.empty(),
            "returned", People.RETURNED,
            "awarded", People.AWARDED,
            "leaving", People.LEAVING);

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "returned", "awarded", "leaving"})
    void pages_read_as_they_always_did(String person) {
        Overview overview = Objects.requireNonNull(FILES.get(person)).overview(People.TODAY);

        for (Language language : Language.values()) {
            String name = person + "." + language.tag() + ".";
            GoldenFile.assertReads(getClass(), name + "txt", overview.plainText(language));
            GoldenFile.assertReads(getClass(), name + "md", overview.markdown(language));
            GoldenFile.assertReads(getClass(), name + "html", overview.html(language));
        }
    }
}
