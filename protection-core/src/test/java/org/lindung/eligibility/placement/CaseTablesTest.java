package org.lindung.eligibility.placement;

import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.lindung.eligibility.placement.PlacementRules.BOOK;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lindung.basics.AbsenceReason;
import org.lindung.basics.DateRange;
import org.lindung.law.Provision;
import org.lindung.rule.Condition;
import org.lindung.rule.Finding;
import org.lindung.rule.FindingStatus;
import org.lindung.rule.Outcome;
import org.lindung.rule.Requirement;
import org.lindung.value.Text;

/** What the case tables have to hold, so that no rule goes in without its cases. */
class CaseTablesTest {
    /** A case of a requirement in one of its periods, and what the book finds. */
    private record Tried(PlacementCase row, Finding<PlacementApplicant> finding) {}

    private static final Map<Requirement<PlacementApplicant>, List<Tried>> TRIED = PlacementCase.ALL.stream()
            .flatMap(row -> row.finding().map(finding -> new Tried(row, finding)).stream())
            .collect(groupingBy(tried -> tried.finding().requirement()));

    static List<Requirement<PlacementApplicant>> requirements() {
        return BOOK.requirements();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("requirements")
    void show_everything_that_can_come_of_a_requirement(Requirement<PlacementApplicant> requirement) {
        assertThat(tried(requirement).map(tried -> tried.finding().status())).containsAll(possible(requirement));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("requirements")
    void show_every_open_reading_of_a_requirement(Requirement<PlacementApplicant> requirement) {
        List<Text> readings =
                requirement.reviews().stream().map(Requirement.Review::why).toList();

        assertThat(tried(requirement).flatMap(tried -> tried.finding().openReadings().stream()))
                .containsAll(readings);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("requirements")
    void vary_every_fact_that_a_requirement_reads(Requirement<PlacementApplicant> requirement) {
        List<String> read =
                requirement.facts().stream().map(ApplicantSheet::column).toList();

        assertThat(tried(requirement).flatMap(tried -> tried.row().facts().keySet().stream()))
                .containsAll(read);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("requirements")
    void hold_the_day_before_the_day_and_the_day_after_every_change(Requirement<PlacementApplicant> requirement) {
        Set<LocalDate> days = PlacementCase.ALL.stream()
                .filter(row -> row.requirement().equals(requirement.id()))
                .map(PlacementCase::asOf)
                .collect(toSet());

        assertThat(days).containsAll(around(requirement.inForce()));
    }

    @Test
    void give_every_reason_for_an_absence_to_every_kind_of_answer() {
        Map<String, Set<String>> cells = PlacementCase.ALL.stream()
                .flatMap(row -> row.facts().entrySet().stream())
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toSet())));
        List<String> reasons =
                Stream.of(AbsenceReason.values()).map(AbsenceReason::code).toList();

        assertThat(cells.get("birth_date")).containsAll(reasons);
        assertThat(cells.get("employer_kind")).containsAll(reasons);
        assertThat(cells.get("holds_passport")).containsAll(reasons);
    }

    @Test
    void show_the_absence_of_an_answer_to_every_fact() {
        Map<String, Set<String>> cells = PlacementCase.ALL.stream()
                .flatMap(row -> row.facts().entrySet().stream())
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toSet())));

        assertThat(BOOK.facts())
                .allSatisfy(fact -> assertThat(cells.get(ApplicantSheet.column(fact)))
                        .as(fact.id())
                        .isNotNull()
                        .anyMatch(cell -> AbsenceReason.ofCode(cell).isPresent()));
    }

    @Test
    void cite_every_provision_of_the_book() {
        Set<String> cited = PlacementCase.ALL.stream()
                .flatMap(row -> row.row().list("citation").stream())
                .collect(toSet());

        assertThat(cited)
                .containsExactlyInAnyOrderElementsOf(BOOK.requirements().stream()
                        .flatMap(CaseTablesTest::provisions)
                        .map(provision -> provision.citation().toString())
                        .collect(toSet()));
    }

    @Test
    void name_every_case_once() {
        assertThat(Stream.of(PlacementCase.ALL, PlacementCase.WHOLE_PEOPLE)
                        .flatMap(List::stream)
                        .map(row -> row.row().table() + ": " + row.row().cell("case")))
                .doesNotHaveDuplicates();
    }

    @Test
    void say_why_and_write_no_column_that_no_case_uses() {
        Map<String, Set<String>> used = Stream.of(PlacementCase.ALL, PlacementCase.WHOLE_PEOPLE)
                .flatMap(List::stream)
                .collect(groupingBy(
                        row -> row.row().table(), flatMapping(row -> row.row().cells().keySet().stream(), toSet())));

        assertThat(used)
                .allSatisfy((table, columns) -> assertThat(columns)
                        .as(table)
                        .containsAll(CaseTable.columns(table))
                        .contains("why"));
    }

    @Test
    void show_whole_people_with_every_outcome_in_every_period() {
        Map<Outcome, Set<DateRange>> shown = PlacementCase.WHOLE_PEOPLE.stream()
                .collect(groupingBy(row -> row.assessment().outcome(), mapping(CaseTablesTest::period, toSet())));

        EnumSet<Outcome> answers = EnumSet.complementOf(EnumSet.of(Outcome.NOT_COVERED));
        assertThat(shown.get(Outcome.NOT_COVERED)).hasSize(1);
        assertThat(answers).allSatisfy(outcome -> assertThat(shown.get(outcome)).hasSize(PERIODS.size()));
    }

    /** The times between the days on which the law of the book changes. */
    private static final List<DateRange> PERIODS = periods();

    private static List<DateRange> periods() {
        List<LocalDate> changes = BOOK.requirements().stream()
                .map(requirement -> requirement.inForce().startInclusive())
                .distinct()
                .sorted()
                .toList();
        return Stream.iterate(0, change -> change < changes.size(), change -> change + 1)
                .map(change -> change + 1 < changes.size()
                        ? DateRange.of(changes.get(change), changes.get(change + 1))
                        : DateRange.from(changes.get(change)))
                .toList();
    }

    private static DateRange period(PlacementCase row) {
        return PERIODS.stream()
                .filter(period -> period.contains(row.asOf()))
                .findFirst()
                .orElse(DateRange.of(LocalDate.MIN, PERIODS.get(0).startInclusive()));
    }

    private static Stream<Tried> tried(Requirement<PlacementApplicant> requirement) {
        return TRIED.getOrDefault(requirement, List.of()).stream();
    }

    private static Stream<Provision> provisions(Requirement<PlacementApplicant> requirement) {
        return Stream.concat(
                requirement.provisions().stream(),
                requirement.reviews().stream().flatMap(review -> review.provisions().stream()));
    }

    private static Set<FindingStatus> possible(Requirement<PlacementApplicant> requirement) {
        Set<FindingStatus> possible = EnumSet.of(FindingStatus.MET, FindingStatus.UNDETERMINED);
        if (!leavesEveryFailureToAPerson(requirement)) {
            possible.add(FindingStatus.NOT_MET);
        }
        if (!requirement.reviews().isEmpty()) {
            possible.add(FindingStatus.NEEDS_REVIEW);
        }
        if (!requirement.appliesWhen().equals(new Condition.Constant<>(true)) || hasAnException(requirement)) {
            possible.add(FindingStatus.NOT_APPLICABLE);
        }
        return possible;
    }

    private static boolean leavesEveryFailureToAPerson(Requirement<PlacementApplicant> requirement) {
        return requirement.reviews().stream()
                .anyMatch(review -> review.when().equals(Condition.not(requirement.asks())));
    }

    private static boolean hasAnException(Requirement<PlacementApplicant> requirement) {
        return BOOK.requirements().stream()
                .anyMatch(other ->
                        other.exceptionTo().filter(requirement.id()::equals).isPresent()
                                && other.inForce().overlaps(requirement.inForce()));
    }

    private static List<LocalDate> around(DateRange inForce) {
        return Stream.concat(
                        Stream.of(inForce.startInclusive()),
                        Stream.of(inForce.endExclusive()).filter(end -> !inForce.isOpenEnded()))
                .flatMap(day -> Stream.of(day.minusDays(1), day, day.plusDays(1)))
                .toList();
    }
}
