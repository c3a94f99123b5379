package org.lindung.eligibility.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.lindung.rule.RuleBookPage;

/** The committed reference page is the one that the rule book gives; {@code -Dlindung.rewrite=true} writes it anew. */
class ReferencePageTest {
    private static final Path PAGE = Path.of("..", "docs", "reference", "rules", "placement.md");

    private static final String NOTE =
            "<!-- Generated from the rule book. Do not edit; mvn verify -Dlindung.rewrite=true writes it anew. -->\n";

    @Test
    void says_what_the_rule_book_says() throws IOException {
        String page = NOTE + RuleBookPage.markdown(PlacementRules.BOOK);
        if (Boolean.getBoolean("lindung.rewrite")) {
            Files.createDirectories(Objects.requireNonNull(PAGE.getParent()));
            Files.writeString(PAGE, page, StandardCharsets.UTF_8);
        }

        assertThat(PAGE).content(StandardCharsets.UTF_8).isEqualTo(page);
    }
}
