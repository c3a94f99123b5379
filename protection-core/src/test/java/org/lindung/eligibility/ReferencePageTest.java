package org.lindung.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lindung.GoldenFile;
import org.lindung.rule.RuleBookPage;

/** The committed reference pages are those that the rule books give; {@code -Dlindung.rewrite=true} writes them anew. */
class ReferencePageTest {
    private static final Path FOLDER = Path.of("..", "docs", "reference", "rules");

    private static final String NOTE =
            "<!-- Generated from the rule book. Do not edit; mvn verify -Dlindung.rewrite=true writes it anew. -->\n";

    static Collection<BookCases<?>> books() {
        return BookCases.ALL;
    }

    private static String fileName(BookCases<?> cases) {
        return cases.book().id() + ".md";
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("books")
    void says_what_the_rule_book_says(BookCases<?> cases) {
        Path file = FOLDER.resolve(fileName(cases));
        String page = NOTE + RuleBookPage.markdown(cases.book());
        GoldenFile.assertReads(file, page);
    }

    @Test
    void is_there_for_every_book_and_for_nothing_else() throws IOException {
        try (Stream<Path> pages = Files.list(FOLDER)) {
            assertThat(pages.map(page -> String.valueOf(page.getFileName())))
                    .containsExactlyInAnyOrderElementsOf(
                            books().stream().map(ReferencePageTest::fileName).toList());
        }
    }
}
