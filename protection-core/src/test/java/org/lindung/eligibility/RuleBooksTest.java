package org.lindung.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lindung.rule.Finding;

/** Every rule book against its case tables. How to read and extend them is said in the README beside them. */
class RuleBooksTest {
    private static final String NOT_IN_FORCE = "not-in-force";

    static Stream<BookCase<?>> casesOfRequirements() {
        return BookCases.ALL.stream().flatMap(cases -> cases.ofRequirements().stream());
    }

    static Stream<BookCase<?>> casesOfWholeBooks() {
        return BookCases.ALL.stream().flatMap(cases -> cases.ofTheWholeBook().stream());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("casesOfRequirements")
    <F> void find_what_the_law_of_the_day_says(BookCase<F> row) {
        Optional<Finding<F>> finding = row.finding();

        assertThat(finding.map(found -> found.status().code()).orElse(NOT_IN_FORCE))
                .as(row.row().cell("why"))
                .isEqualTo(row.row().cell("expected"));
        assertThat(finding.map(RuleBooksTest::citations).orElse(List.of()))
                .isEqualTo(row.row().list("citation"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("casesOfWholeBooks")
    void answer_for_a_whole_case_and_say_which_demands_decided(BookCase<?> row) {
        assertThat(row.assessment().outcome().code())
                .as(row.row().cell("why"))
                .isEqualTo(row.row().cell("expected"));
        assertThat(row.decidedBy()).isEqualTo(row.row().list("decided_by"));
    }

    private static List<String> citations(Finding<?> finding) {
        return finding.provisions().stream()
                .map(provision -> provision.citation().toString())
                .toList();
    }
}
