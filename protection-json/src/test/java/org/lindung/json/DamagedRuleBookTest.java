package org.lindung.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.lindung.value.Validated;
import org.lindung.value.Violation;

/** Whatever stands in a document, reading it ends in a programme or in a list of problems. */
class DamagedRuleBookTest {
    private static final DocumentReader<ProgrammeRules> PROGRAMMES = DocumentReader.strict(ProgrammeRules.class);

    @Property(tries = 3000)
    void damaged_tokens_end_in_problems_and_nothing_else(@ForAll Random random) {
        assertIsReadOrRefused(PROGRAMMES.read(RandomDamage.ofTokens(example(random), random)));
    }

    @Property(tries = 1000)
    void damaged_bytes_end_in_problems_and_nothing_else(@ForAll Random random) {
        assertIsReadOrRefused(PROGRAMMES.read(RandomDamage.ofBytes(example(random), random)));
    }

    private static String example(Random random) {
        return RuleBooks.example(RuleBooks.EXAMPLES.get(random.nextInt(RuleBooks.EXAMPLES.size())));
    }

    private static void assertIsReadOrRefused(Validated<ProgrammeRules> outcome) {
        assertThat(outcome.isValid()).isEqualTo(outcome.violations().isEmpty());
        assertThat(outcome.violations()).hasSizeLessThanOrEqualTo(Reading.MOST_NOTED + 1);
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void a_million_conditions_are_refused_in_seconds() {
        String bomb = "{\"requirements\":[{\"asks\":{\"allOf\":[" + "{\"always\":true},".repeat(900_000)
                + "{\"always\":true}]}}]}";

        assertIsReadOrRefused(PROGRAMMES.read(bomb));
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void a_thousand_rules_that_change_all_the_time_are_read_or_refused_in_seconds() {
        assertIsReadOrRefused(PROGRAMMES.read(thousandRules(198)));
        assertThat(PROGRAMMES.read(thousandRules(198)).isValid()).isTrue();
        assertThat(PROGRAMMES.read(thousandRules(200)).violations())
                .extracting(Violation::code)
                .containsExactly("too-many-changes");
    }

    /** A thousand rules, each in force from one of so many days on. */
    private static String thousandRules(int days) {
        String programme = RuleBooks.example("ntt-returnees-2020");
        int start = programme.indexOf("\"requirements\"");
        String rule = programme.substring(programme.indexOf('{', start), programme.indexOf("returned-in-2020"));
        rule = rule.substring(0, rule.lastIndexOf('}') + 1).replaceAll("\"start\": .*\\}", "\"start\":\"START\"}");
        List<String> rules = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            rules.add(rule.replace("home-in-area", "home-" + i)
                    .replace(
                            "START", LocalDate.of(2000, 1, 1).plusDays(i % days).toString()));
        }
        return programme.substring(0, start) + "\"requirements\":[" + String.join(",", rules) + "]}";
    }
}
