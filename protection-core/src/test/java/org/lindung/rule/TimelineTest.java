package org.lindung.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lindung.rule.Condition.allOf;
import static org.lindung.rule.Condition.anyOf;
import static org.lindung.rule.FindingStatus.MET;
import static org.lindung.rule.FindingStatus.NEEDS_REVIEW;
import static org.lindung.rule.FindingStatus.NOT_APPLICABLE;
import static org.lindung.rule.FindingStatus.NOT_MET;
import static org.lindung.rule.Requirement.requirement;
import static org.lindung.rule.Traveller.AGE;
import static org.lindung.rule.Traveller.HELMET;
import static org.lindung.rule.Traveller.PASSPORT_DAYS_LEFT;
import static org.lindung.rule.Traveller.RETURN;
import static org.lindung.rule.Traveller.TICKET;
import static org.lindung.rule.Traveller.UNKNOWN;
import static org.lindung.rule.Traveller.article;
import static org.lindung.rule.TravellerDomain.book;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lindung.basics.AbsenceReason;
import org.lindung.basics.Age;
import org.lindung.basics.Answer;
import org.lindung.basics.DateRange;
import org.lindung.basics.PartialDate;
import org.lindung.rule.Timeline.Change;
import org.lindung.rule.Timeline.FindingChange;
import org.lindung.rule.Timeline.Segment;

class TimelineTest {
    private static final DateRange LATE_TWENTIES = range("2025-01-01", "2030-01-01");

    private static final Requirement<Traveller> ADULT = requirement("adult")
            .under(article(1))
            .needsReviewWhen(AGE.is(Age.inDoubtWhether(18)), "28 February or 1 March", "28 Februari atau 1 Maret")
            .asks(AGE.atLeast(Age.ofYears(18)));

    private static final Requirement<Traveller> PASSPORT =
            requirement("passport").under(article(2)).asks(PASSPORT_DAYS_LEFT.atLeast(180));

    private static DateRange range(String start, String end) {
        return DateRange.of(LocalDate.parse(start), LocalDate.parse(end));
    }

    private static Traveller bornOn(String date) {
        return UNKNOWN.bornOn(PartialDate.parse(date));
    }

    private static List<String> days(Timeline<Traveller> timeline) {
        return timeline.segments().stream()
                .map(segment -> segment.days() + " " + segment.outcome())
                .toList();
    }

    // ---- birthdays ----

    @Test
    void turns_on_the_birthday() {
        assertThat(days(book(ADULT).timeline(bornOn("2009-03-12"), LATE_TWENTIES)))
                .containsExactly("2025-01-01/2027-03-12 NOT_ELIGIBLE", "2027-03-12/2030-01-01 ELIGIBLE");
    }

    @Test
    void shows_the_one_day_on_which_a_birthday_of_29_february_is_in_doubt() {
        assertThat(days(book(ADULT).timeline(bornOn("2008-02-29"), LATE_TWENTIES)))
                .containsExactly(
                        "2025-01-01/2026-02-28 NOT_ELIGIBLE",
                        "2026-02-28/2026-03-01 NEEDS_REVIEW",
                        "2026-03-01/2030-01-01 ELIGIBLE");
    }

    @Test
    void is_open_on_the_day_in_doubt_where_a_rule_does_not_say_what_it_is_then() {
        Requirement<Traveller> adult = requirement("adult").under(article(1)).asks(AGE.atLeast(Age.ofYears(18)));
        assertThat(days(book(adult).timeline(bornOn("2008-02-29"), LATE_TWENTIES)))
                .containsExactly(
                        "2025-01-01/2026-02-28 NOT_ELIGIBLE",
                        "2026-02-28/2026-03-01 UNDETERMINED",
                        "2026-03-01/2030-01-01 ELIGIBLE");
        Requirement<Traveller> minor = requirement("minor").under(article(1)).asks(AGE.atMost(Age.ofYears(17)));
        assertThat(days(book(minor).timeline(bornOn("2008-02-29"), LATE_TWENTIES)))
                .containsExactly(
                        "2025-01-01/2026-02-28 ELIGIBLE",
                        "2026-02-28/2026-03-01 UNDETERMINED",
                        "2026-03-01/2030-01-01 NOT_ELIGIBLE");
    }

    @Test
    void takes_the_reading_that_a_rule_names_for_the_day_in_doubt() {
        Requirement<Traveller> adult = requirement("adult").under(article(1)).asks(AGE.atLeast(Age.inDoubtWhether(18)));
        assertThat(days(book(adult).timeline(bornOn("2008-02-29"), LATE_TWENTIES)))
                .containsExactly("2025-01-01/2026-02-28 NOT_ELIGIBLE", "2026-02-28/2030-01-01 ELIGIBLE");
    }

    @ParameterizedTest
    @CsvSource({
        "2008,    2025-01-01/2026-01-01, 2026-01-01/2026-12-31, 2026-12-31/2030-01-01",
        "2008-02, 2025-01-01/2026-02-01, 2026-02-01/2026-03-01, 2026-03-01/2030-01-01"
    })
    void is_open_from_the_first_to_the_last_day_that_a_birthday_can_be(
            String birth, String no, String open, String yes) {
        assertThat(days(book(ADULT).timeline(bornOn(birth), LATE_TWENTIES)))
                .containsExactly(no + " NOT_ELIGIBLE", open + " UNDETERMINED", yes + " ELIGIBLE");
    }

    @Test
    void knows_when_somebody_is_too_old() {
        Requirement<Traveller> young = requirement("young").under(article(1)).asks(AGE.atMost(Age.ofYears(17)));
        assertThat(days(book(young).timeline(bornOn("2009-03-12"), LATE_TWENTIES)))
                .containsExactly("2025-01-01/2027-03-12 ELIGIBLE", "2027-03-12/2030-01-01 NOT_ELIGIBLE");
    }

    // ---- documents ----

    @ParameterizedTest
    @CsvSource({
        "2029-12-31, 2029-07-05", // 180 days left on 4 July
        "2028-03-01, 2027-09-04", // 29 February counts
        "2027-03-01, 2026-09-03"
    })
    void ends_when_too_few_days_are_left(LocalDate validUntil, LocalDate firstDayOfNo) {
        assertThat(book(PASSPORT)
                        .timeline(UNKNOWN.withPassportUntil(validUntil), LATE_TWENTIES)
                        .firstDay(Outcome.NOT_ELIGIBLE))
                .contains(firstDayOfNo);
        assertThat(firstDayOfNo.plusDays(179)).isEqualTo(validUntil);
    }

    @Test
    void is_open_while_the_end_of_a_document_is_known_within_bounds_only() {
        Traveller between =
                UNKNOWN.withPassportUntil(Answer.between(LocalDate.parse("2026-06-29"), LocalDate.parse("2026-07-09")));
        assertThat(days(book(PASSPORT).timeline(between, LATE_TWENTIES)))
                .containsExactly(
                        "2025-01-01/2026-01-01 ELIGIBLE",
                        "2026-01-01/2026-01-11 UNDETERMINED",
                        "2026-01-11/2030-01-01 NOT_ELIGIBLE");
    }

    @Test
    void finds_the_days_of_a_number_that_is_asked_for_exactly() {
        Requirement<Traveller> exact = requirement("exact").under(article(1)).asks(PASSPORT_DAYS_LEFT.isOneOf(0, 3));
        assertThat(days(book(exact)
                        .timeline(
                                UNKNOWN.withPassportUntil(LocalDate.parse("2026-05-10")),
                                range("2026-05-01", "2026-06-01"))))
                .containsExactly(
                        "2026-05-01/2026-05-07 NOT_ELIGIBLE",
                        "2026-05-07/2026-05-08 ELIGIBLE",
                        "2026-05-08/2026-05-10 NOT_ELIGIBLE",
                        "2026-05-10/2026-05-11 ELIGIBLE",
                        "2026-05-11/2026-06-01 NOT_ELIGIBLE");
    }

    @Test
    void never_ends_for_a_document_without_an_end() {
        Requirement<Traveller> valid = requirement("valid").under(article(1)).asks(PASSPORT_DAYS_LEFT.atLeast(0));
        Requirement<Traveller> lenient =
                requirement("lenient").under(article(2)).asks(PASSPORT_DAYS_LEFT.atLeast(-30));
        assertThat(days(book(valid, lenient)
                        .timeline(UNKNOWN.withPassportUntil(LocalDate.MAX), DateRange.from(LocalDate.EPOCH))))
                .containsExactly("1970-01-01/.. ELIGIBLE");
    }

    @ParameterizedTest
    @CsvSource({"DECLINED", "NOT_ASKED", "NOT_APPLICABLE"})
    void does_not_change_for_want_of_an_answer(AbsenceReason reason) {
        Traveller silent = UNKNOWN.withPassportUntil(Answer.absent(reason));
        assertThat(days(book(PASSPORT, ADULT).timeline(silent, LATE_TWENTIES)))
                .containsExactly("2025-01-01/2030-01-01 UNDETERMINED");
    }

    // ---- laws ----

    private static final LocalDate NEW_LAW = LocalDate.of(2027, 3, 12);

    private static final Requirement<Traveller> OLD_TICKET = requirement("ticket")
            .under(article(3))
            .inForce(DateRange.of(LocalDate.of(2026, 1, 1), NEW_LAW))
            .asks(TICKET.is(true));

    private static final Requirement<Traveller> NEW_TICKET = requirement("ticket")
            .under(article(4))
            .inForce(DateRange.from(NEW_LAW))
            .asks(allOf(TICKET.is(true), HELMET.is(true)));

    @Test
    void turns_on_the_first_day_of_a_law() {
        Timeline<Traveller> timeline =
                book(OLD_TICKET, NEW_TICKET).timeline(UNKNOWN.with(TICKET, true).with(HELMET, false), LATE_TWENTIES);
        assertThat(days(timeline))
                .containsExactly(
                        "2025-01-01/2026-01-01 NOT_COVERED",
                        "2026-01-01/2027-03-12 ELIGIBLE",
                        "2027-03-12/2030-01-01 NOT_ELIGIBLE");
        assertThat(timeline.changes())
                .hasSize(2)
                .allMatch(Change::byLaw)
                .allMatch(change -> change.facts().isEmpty());
        assertThat(timeline.changes().get(0).findings())
                .containsExactly(new FindingChange<>(OLD_TICKET, Optional.empty(), Optional.of(MET)));
        assertThat(timeline.changes().get(1).findings())
                .containsExactly(new FindingChange<>(NEW_TICKET, Optional.of(MET), Optional.of(NOT_MET)));
    }

    @Test
    void stays_one_segment_over_a_new_law_that_changes_nothing() {
        Timeline<Traveller> timeline = book(OLD_TICKET, NEW_TICKET)
                .timeline(UNKNOWN.with(TICKET, true).with(HELMET, true), range("2026-01-01", "2030-01-01"));
        assertThat(days(timeline)).containsExactly("2026-01-01/2030-01-01 ELIGIBLE");
        assertThat(timeline.changes()).isEmpty();
    }

    @Test
    void notes_a_law_that_ends() {
        Timeline<Traveller> timeline =
                book(OLD_TICKET).timeline(UNKNOWN.with(TICKET, true), range("2026-01-01", "2030-01-01"));
        Change<Traveller> end = timeline.changes().get(0);
        assertThat(end.day()).isEqualTo(NEW_LAW);
        assertThat(end.before()).isEqualTo(Outcome.ELIGIBLE);
        assertThat(end.after()).isEqualTo(Outcome.NOT_COVERED);
        assertThat(end.findings()).containsExactly(new FindingChange<>(OLD_TICKET, Optional.of(MET), Optional.empty()));
    }

    @Test
    void goes_on_with_the_old_law_in_a_book_that_had_not_heard_of_the_new_one() {
        Requirement<Traveller> learnedLate = requirement("ticket")
                .under(article(4))
                .inForce(DateRange.from(NEW_LAW))
                .knownSince(NEW_LAW.plusMonths(2))
                .asks(allOf(TICKET.is(true), HELMET.is(true)));
        RuleBook<Traveller> asKnownBefore = book(OLD_TICKET, learnedLate).asKnownOn(NEW_LAW.plusMonths(1));
        Traveller bareheaded = UNKNOWN.with(TICKET, true).with(HELMET, false);
        assertThat(days(asKnownBefore.timeline(bareheaded, DateRange.from(LocalDate.of(2026, 1, 1)))))
                .containsExactly("2026-01-01/.. ELIGIBLE");
    }

    // ---- what changed ----

    @Test
    void names_the_facts_that_pass_a_limit_and_not_the_law() {
        Timeline<Traveller> timeline = book(ADULT, PASSPORT)
                .timeline(bornOn("2009-03-12").withPassportUntil(LocalDate.parse("2029-12-31")), LATE_TWENTIES);
        assertThat(timeline.changes().stream().<Object>map(Change::facts))
                .containsExactly(Set.of(AGE), Set.of(PASSPORT_DAYS_LEFT));
        assertThat(timeline.changes()).noneMatch(Change::byLaw);
    }

    @Test
    void names_both_if_a_birthday_falls_on_the_first_day_of_a_law() {
        Timeline<Traveller> timeline =
                book(ADULT, NEW_TICKET).timeline(bornOn("2009-03-12").with(TICKET, false), LATE_TWENTIES);
        assertThat(timeline.changes()).singleElement().satisfies(change -> {
            assertThat(change.day()).isEqualTo(NEW_LAW);
            assertThat(change.byLaw()).isTrue();
            assertThat(change.facts()).isEqualTo(Set.of(AGE));
            assertThat(change.findings()).hasSize(2);
        });
    }

    @Test
    void does_not_name_a_fact_that_passes_a_limit_of_a_law_no_longer_in_force() {
        Requirement<Traveller> formerAge = requirement("former-age")
                .under(article(5))
                .inForce(DateRange.of(LocalDate.of(2020, 1, 1), NEW_LAW))
                .asks(AGE.atLeast(Age.ofYears(18)));
        Timeline<Traveller> timeline = book(formerAge, PASSPORT).timeline(bornOn("2009-03-12"), LATE_TWENTIES);
        assertThat(timeline.changes()).singleElement().satisfies(change -> {
            assertThat(change.byLaw()).isTrue();
            assertThat(change.facts()).isEmpty();
        });
    }

    @Test
    void tells_of_findings_that_change_while_the_outcome_stays() {
        Traveller traveller = bornOn("2009-03-12").withPassportUntil(LocalDate.parse("2025-02-01"));
        Timeline<Traveller> timeline = book(ADULT, PASSPORT).timeline(traveller, LATE_TWENTIES);
        Segment<Traveller> only = timeline.segments().get(0);
        assertThat(timeline.segments()).hasSize(1);
        assertThat(only.changes()).singleElement().satisfies(change -> {
            assertThat(change.day()).isEqualTo(NEW_LAW);
            assertThat(change.before()).isEqualTo(change.after()).isEqualTo(Outcome.NOT_ELIGIBLE);
            assertThat(change.findings())
                    .containsExactly(new FindingChange<>(ADULT, Optional.of(NOT_MET), Optional.of(MET)));
        });
    }

    @Test
    void tells_of_an_exception_that_begins_to_apply() {
        Requirement<Traveller> ticket = requirement("ticket").under(article(3)).asks(TICKET.is(true));
        Requirement<Traveller> senior = requirement("senior")
                .under(article(4))
                .exceptionTo("ticket")
                .appliesWhen(AGE.atLeast(Age.ofYears(60)))
                .asks(HELMET.is(true));
        Timeline<Traveller> timeline = book(ticket, senior)
                .timeline(bornOn("1967-03-12").with(TICKET, false).with(HELMET, true), LATE_TWENTIES);
        assertThat(timeline.changes()).singleElement().satisfies(change -> {
            assertThat(change.facts()).isEqualTo(Set.of(AGE));
            assertThat(change.findings())
                    .containsExactly(
                            new FindingChange<>(ticket, Optional.of(NOT_MET), Optional.of(NOT_APPLICABLE)),
                            new FindingChange<>(senior, Optional.of(NOT_APPLICABLE), Optional.of(MET)));
        });
    }

    @Test
    void tells_of_an_outcome_that_changes_while_the_findings_stay() {
        Requirement<Traveller> perhaps = requirement("perhaps")
                .under(article(1))
                .appliesWhen(anyOf(HELMET.is(true), AGE.atLeast(Age.ofYears(18))))
                .asks(TICKET.is(true));
        Timeline<Traveller> timeline =
                book(perhaps).timeline(bornOn("2009-03-12").with(TICKET, true), LATE_TWENTIES);
        assertThat(days(timeline))
                .containsExactly("2025-01-01/2027-03-12 UNDETERMINED", "2027-03-12/2030-01-01 ELIGIBLE");
        assertThat(timeline.changes())
                .singleElement()
                .satisfies(change -> assertThat(change.findings()).isEmpty());
    }

    @Test
    void begins_every_segment_but_the_first_with_the_change_that_began_it() {
        List<Segment<Traveller>> segments =
                book(ADULT).timeline(bornOn("2008-02-29"), LATE_TWENTIES).segments();
        assertThat(segments.get(0).changes()).isEmpty();
        assertThat(segments.get(1).changes()).singleElement().satisfies(change -> {
            assertThat(change.day()).isEqualTo(segments.get(1).days().startInclusive());
            assertThat(change.findings())
                    .containsExactly(new FindingChange<>(ADULT, Optional.of(NOT_MET), Optional.of(NEEDS_REVIEW)));
        });
        assertThat(segments.get(2).changes()).hasSize(1);
        assertThat(segments)
                .allSatisfy(segment -> assertThat(segment.assessment().asOf())
                        .isEqualTo(segment.days().startInclusive()));
    }

    // ---- the period ----

    @Test
    void counts_what_holds_on_its_first_day_and_nothing_after_its_last() {
        RuleBook<Traveller> book = book(ADULT);
        Traveller traveller = bornOn("2009-03-12");
        assertThat(days(book.timeline(traveller, range("2027-03-12", "2027-03-13"))))
                .containsExactly("2027-03-12/2027-03-13 ELIGIBLE");
        assertThat(days(book.timeline(traveller, range("2027-03-11", "2027-03-12"))))
                .containsExactly("2027-03-11/2027-03-12 NOT_ELIGIBLE");
    }

    @Test
    void may_be_open_on_both_sides() {
        Traveller traveller = bornOn("2009-03-12").withPassportUntil(LocalDate.parse("2029-12-31"));
        Timeline<Traveller> timeline = book(ADULT, PASSPORT).timeline(traveller, DateRange.ALWAYS);
        assertThat(timeline.range()).isEqualTo(DateRange.ALWAYS);
        assertThat(days(timeline))
                .containsExactly(
                        "../2027-03-12 NOT_ELIGIBLE", "2027-03-12/2029-07-05 ELIGIBLE", "2029-07-05/.. NOT_ELIGIBLE");
    }

    @Test
    void knows_the_first_day_of_an_outcome_if_it_comes() {
        Timeline<Traveller> timeline = book(ADULT).timeline(bornOn("2009-03-12"), LATE_TWENTIES);
        assertThat(timeline.firstDay(Outcome.NOT_ELIGIBLE)).contains(LocalDate.of(2025, 1, 1));
        assertThat(timeline.firstDay(Outcome.ELIGIBLE)).contains(LocalDate.of(2027, 3, 12));
        assertThat(timeline.firstDay(Outcome.NEEDS_REVIEW)).isEmpty();
    }

    @Test
    void is_not_turned_by_days_that_no_condition_counts_to() {
        Requirement<Traveller> back =
                requirement("back").under(article(1)).asks(RETURN.below(LocalDate.parse("2027-01-01")));
        assertThat(days(book(back).timeline(UNKNOWN.with(RETURN, LocalDate.parse("2026-06-01")), LATE_TWENTIES)))
                .containsExactly("2025-01-01/2030-01-01 ELIGIBLE");
    }

    // ---- silence ----

    @Test
    void shows_none_of_its_days_when_printed() {
        Timeline<Traveller> timeline = book(OLD_TICKET, ADULT)
                .timeline(bornOn("2009-03-12").with(TICKET, true), range("2026-06-01", "2030-01-01"));
        assertThat(timeline).hasToString("moon 1: [not-eligible, eligible]");
        assertThat(timeline.changes()).hasToString("[not-eligible > eligible [adult: not-met > met, ticket: met > -]]");
        assertThat(timeline.segments().get(1).assessment()).hasToString("moon 1: eligible");
    }
}
