package org.lindung.eligibility.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lindung.eligibility.placement.PlacementRules.BOOK;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lindung.rule.CaseCoverage;
import org.lindung.rule.Proofreading;
import org.lindung.rule.Requirement;

/** The placement book says nothing idle, and its case tables leave no comparison out. */
class PlacementProofreadingTest {

    static Stream<String> demands() {
        return BOOK.requirements().stream().map(Requirement::id).distinct();
    }

    @Test
    void holds_nothing_idle_but_what_is_meant() {
        assertThat(Proofreading.of(BOOK))
                .extracting(Object::toString)
                // that the Constitutional Court took the force of art. 35 letter d away is reported and was not read
                .containsExactly("school-education 2006-03-28/2017-11-22: Schooling leaves every failure to a person");
    }

    /** Only the cases of a demand's own table count: those of other tables see its comparisons without looking at them. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("demands")
    void every_comparison_comes_out_both_ways_in_the_table_of_its_demand(String demand) {
        List<CaseCoverage.Case<PlacementApplicant>> cases = PlacementCase.ALL.stream()
                .filter(row -> row.requirement().equals(demand))
                .map(row -> new CaseCoverage.Case<>(row.applicant(), row.asOf()))
                .toList();

        assertThat(CaseCoverage.of(BOOK, cases).uncovered())
                .filteredOn(gap -> gap.requirement().id().equals(demand))
                .isEmpty();
    }
}
