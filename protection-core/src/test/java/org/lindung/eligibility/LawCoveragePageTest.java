package org.lindung.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.lindung.GoldenFile;
import org.lindung.law.Citation;

/** What the rule books and lookups cover of the law, on one page; {@code -Dlindung.rewrite=true} writes it anew. */
class LawCoveragePageTest {
    private static final Path PAGE = Path.of("..", "docs", "reference", "law-coverage.md");

    private static final String NOTE =
            "<!-- Generated from the rule books and lookups. Do not edit; mvn verify -Dlindung.rewrite=true writes it anew. -->\n";

    @Test
    void says_what_the_rule_books_rest_on() {
        String page = NOTE + LawCoverage.markdown();
        GoldenFile.assertReads(PAGE, page);
    }

    @Test
    void every_place_of_a_book_is_cited_by_a_case() {
        assertThat(LawCoverage.citationsOfBooks()).allMatch(citation -> LawCoverage.cases(citation) > 0);
    }

    @Test
    void every_place_has_an_id_of_its_own() {
        assertThat(LawCoverage.citations()).extracting(Citation::id).doesNotHaveDuplicates();
    }
}
