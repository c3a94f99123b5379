package org.lindung.eligibility;

import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lindung.basics.AbsenceReason;
import org.lindung.basics.DateRange;
import org.lindung.rule.Fact;
import org.lindung.rule.FactType;
import org.lindung.rule.FindingStatus;
import org.lindung.rule.Outcome;

/** What the case tables of every book have to hold, so that no rule goes in without its cases. */
class CaseTablesTest {
    private static final List<String> REASONS =
            Stream.of(AbsenceReason.values()).map(AbsenceReason::code).toList();

    static Collection<BookCases<?>> books() {
        return BookCases.ALL;
    }

    static Collection<BookVersion<?>> requirements() {
        return BookVersion.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("requirements")
    void show_everything_that_can_come_of_a_requirement(BookVersion<?> version) {
        assertThat(version.shown()).containsAll(version.possible());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("requirements")
    void show_every_open_reading_of_a_requirement(BookVersion<?> version) {
        assertThat(version.readingsShown()).containsAll(version.readings());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("requirements")
    void vary_every_fact_that_a_requirement_reads(BookVersion<?> version) {
        assertThat(version.columnsWritten()).containsAll(version.columnsRead());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("requirements")
    void hold_the_day_before_the_day_and_the_day_after_every_change(BookVersion<?> version) {
        assertThat(version.daysTried()).containsAll(version.daysAroundItsChanges());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("books")
    <F> void give_every_reason_for_an_absence_to_every_kind_of_answer(BookCases<F> cases) {
        Map<String, Set<String>> cells = cellsByColumn(cases);
        Map<FactType, Set<String>> columns = cases.book().facts().stream()
                .collect(groupingBy(Fact::type, mapping(fact -> cases.sheet().column(fact), toSet())));

        assertThat(columns)
                .allSatisfy((type, ofType) -> assertThat(ofType)
                        .as(type.code())
                        .anySatisfy(column -> assertThat(cells.get(column)).containsAll(REASONS)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("books")
    <F> void show_the_absence_of_an_answer_to_every_fact(BookCases<F> cases) {
        Map<String, Set<String>> cells = cellsByColumn(cases);

        assertThat(cases.book().facts())
                .allSatisfy(fact -> assertThat(cells.get(cases.sheet().column(fact)))
                        .as(fact.id())
                        .isNotNull()
                        .anyMatch(REASONS::contains));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("books")
    void are_of_a_requirement_of_the_book(BookCases<?> cases) {
        List<String> ids = cases.book().requirements().stream()
                .map(requirement -> requirement.id())
                .toList();

        assertThat(cases.ofRequirements()).allMatch(row -> ids.contains(row.requirement()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("books")
    <F> void cite_every_provision_of_the_book(BookCases<F> cases) {
        Set<String> cited = cases.ofRequirements().stream()
                .flatMap(row -> row.row().list("citation").stream())
                .collect(toSet());

        assertThat(cited)
                .containsExactlyInAnyOrderElementsOf(BookVersion.of(cases)
                        .flatMap(version -> version.provisions().stream())
                        .map(provision -> provision.citation().toString())
                        .collect(toSet()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("books")
    void name_every_case_once(BookCases<?> cases) {
        assertThat(cases.all())
                .extracting(row -> row.table() + ": " + row.row().cell("case"))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("books")
    void say_why_and_write_no_column_that_no_case_uses(BookCases<?> cases) {
        Map<String, Set<String>> used = cases.all().stream()
                .collect(groupingBy(
                        row -> row.table(), flatMapping(row -> row.row().cells().keySet().stream(), toSet())));

        assertThat(used)
                .allSatisfy((table, columns) -> assertThat(columns)
                        .as(table)
                        .containsAll(BookCases.table(cases.book().id(), table).columns())
                        .contains("why"));
        assertThat(cases.all()).allMatch(row -> !row.row().cell("why").isEmpty());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("books")
    <F> void show_whole_cases_with_every_outcome_in_every_period(BookCases<F> cases) {
        for (DateRange period : cases.book().periods()) {
            Set<Outcome> shown = cases.ofTheWholeBook().stream()
                    .filter(row -> period.contains(row.asOf()))
                    .map(row -> row.assessment().outcome())
                    .collect(toSet());

            assertThat(shown).as(period.toString()).containsAll(possible(cases, period));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("books")
    void show_that_days_outside_the_periods_are_not_covered(BookCases<?> cases) {
        List<DateRange> periods = cases.book().periods();
        LocalDate first = periods.get(0).startInclusive();
        DateRange last = periods.get(periods.size() - 1);
        Set<LocalDate> days =
                cases.ofTheWholeBook().stream().map(BookCase::asOf).collect(toSet());

        assertThat(days).contains(first.minusDays(1));
        if (!last.isOpenEnded()) {
            assertThat(days).contains(last.endExclusive());
        }
        assertThat(cases.ofTheWholeBook())
                .filteredOn(row -> periods.stream().noneMatch(period -> period.contains(row.asOf())))
                .allMatch(row -> row.assessment().outcome() == Outcome.NOT_COVERED);
    }

    private static <F> Set<Outcome> possible(BookCases<F> cases, DateRange period) {
        List<Set<FindingStatus>> possible = BookVersion.of(cases)
                .filter(version -> version.requirement().inForce().overlaps(period))
                .map(BookVersion::possible)
                .toList();
        Set<FindingStatus> findings =
                possible.stream().flatMap(Set::stream).collect(toCollection(() -> EnumSet.noneOf(FindingStatus.class)));
        Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
        if (findings.contains(FindingStatus.NOT_MET)) {
            outcomes.add(Outcome.NOT_ELIGIBLE);
        }
        if (findings.contains(FindingStatus.UNDETERMINED)) {
            outcomes.add(Outcome.UNDETERMINED);
        }
        if (findings.contains(FindingStatus.NEEDS_REVIEW)) {
            outcomes.add(Outcome.NEEDS_REVIEW);
        }
        boolean nothingAlwaysStandsInTheWay = possible.stream()
                .allMatch(of -> of.contains(FindingStatus.MET) || of.contains(FindingStatus.NOT_APPLICABLE));
        if (findings.contains(FindingStatus.MET) && nothingAlwaysStandsInTheWay) {
            outcomes.add(Outcome.ELIGIBLE);
        }
        return outcomes;
    }

    private static Map<String, Set<String>> cellsByColumn(BookCases<?> cases) {
        return cases.ofRequirements().stream()
                .flatMap(row -> row.written().entrySet().stream())
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toSet())));
    }
}
