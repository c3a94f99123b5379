package org.lindung.eligibility.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lindung.eligibility.placement.PlacementRules.BOOK;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lindung.rule.Assessment;
import org.lindung.rule.Finding;
import org.lindung.rule.FindingStatus;
import org.lindung.rule.Outcome;
import org.lindung.rule.Requirement;

/** The rule book against the case tables. How to read and extend them is said in the README beside them. */
class PlacementRulesTest {
    private static final String NOT_IN_FORCE = "not-in-force";

    /** Which findings decide an outcome; none does where all is met or nothing is in force. */
    private static final Map<Outcome, FindingStatus> DECIDING = Map.of(
            Outcome.NOT_ELIGIBLE, FindingStatus.NOT_MET,
            Outcome.UNDETERMINED, FindingStatus.UNDETERMINED,
            Outcome.NEEDS_REVIEW, FindingStatus.NEEDS_REVIEW);

    static List<PlacementCase> cases() {
        return PlacementCase.ALL;
    }

    static List<PlacementCase> wholePeople() {
        return PlacementCase.WHOLE_PEOPLE;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void finds_what_the_law_of_the_day_says(PlacementCase row) {
        assertThat(BOOK.requirements()).extracting(Requirement::id).contains(row.requirement());

        Optional<Finding<PlacementApplicant>> finding = row.finding();

        assertThat(finding.map(found -> found.status().code()).orElse(NOT_IN_FORCE))
                .as(row.row().cell("why"))
                .isEqualTo(row.row().cell("expected"));
        assertThat(finding.map(PlacementRulesTest::citations).orElse(List.of()))
                .isEqualTo(row.row().list("citation"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wholePeople")
    void answers_for_a_whole_person_and_says_which_demands_decided(PlacementCase row) {
        Assessment<PlacementApplicant> assessment = row.assessment();

        assertThat(assessment.outcome().code())
                .as(row.row().cell("why"))
                .isEqualTo(row.row().cell("expected"));
        assertThat(decidedBy(assessment)).isEqualTo(row.row().list("decided_by"));
    }

    private static List<String> citations(Finding<?> finding) {
        return finding.provisions().stream()
                .map(provision -> provision.citation().toString())
                .toList();
    }

    private static List<String> decidedBy(Assessment<PlacementApplicant> assessment) {
        return assessment.findings().stream()
                .filter(finding -> finding.status() == DECIDING.get(assessment.outcome()))
                .map(finding -> finding.requirement().id())
                .toList();
    }
}
