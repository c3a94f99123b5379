package org.lindung.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.lindung.rule.FindingStatus.MET;
import static org.lindung.rule.FindingStatus.NEEDS_REVIEW;
import static org.lindung.rule.FindingStatus.NOT_APPLICABLE;
import static org.lindung.rule.FindingStatus.NOT_MET;
import static org.lindung.rule.FindingStatus.UNDETERMINED;
import static org.lindung.rule.Requirement.requirement;
import static org.lindung.rule.Traveller.BERTH;
import static org.lindung.rule.Traveller.DIZZY;
import static org.lindung.rule.Traveller.HELMET;
import static org.lindung.rule.Traveller.LUGGAGE;
import static org.lindung.rule.Traveller.TICKET;
import static org.lindung.rule.Traveller.UNKNOWN;
import static org.lindung.rule.Traveller.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lindung.basics.DateRange;
import org.lindung.rule.Traveller.Berth;
import org.lindung.value.Text;

class RequirementTest {
    private static final Requirement<Traveller> HELMET_ON_DECK = requirement("helmet")
            .under(article(1))
            .appliesWhen(BERTH.is(Berth.DECK))
            .needsReviewWhen(DIZZY.is(true), "a doctor has to say", "dokter harus menilai")
            .asks(HELMET.is(true));

    private static final Traveller ON_DECK = UNKNOWN.with(BERTH, Berth.DECK).with(DIZZY, false);

    @Test
    void is_met_by_recorded_facts() {
        assertThat(status(HELMET_ON_DECK, ON_DECK.with(HELMET, true))).isEqualTo(MET);
    }

    @Test
    void is_met_whether_or_not_it_applies() {
        assertThat(status(HELMET_ON_DECK, UNKNOWN.with(DIZZY, false).with(HELMET, true)))
                .isEqualTo(MET);
    }

    @Test
    void is_not_met_if_it_applies_and_certainly_fails() {
        assertThat(status(HELMET_ON_DECK, ON_DECK.with(HELMET, false))).isEqualTo(NOT_MET);
    }

    @Test
    void is_undetermined_while_what_it_asks_is_not_known() {
        assertThat(status(HELMET_ON_DECK, ON_DECK)).isEqualTo(UNDETERMINED);
    }

    @Test
    void is_undetermined_while_it_fails_and_may_not_apply() {
        assertThat(status(HELMET_ON_DECK, UNKNOWN.with(DIZZY, false).with(HELMET, false)))
                .isEqualTo(UNDETERMINED);
    }

    @Test
    void does_not_apply_where_it_says_so_whatever_else_is_known() {
        assertThat(status(HELMET_ON_DECK, UNKNOWN.with(BERTH, Berth.CABIN))).isEqualTo(NOT_APPLICABLE);
        assertThat(status(
                        HELMET_ON_DECK,
                        UNKNOWN.with(BERTH, Berth.CABIN).with(DIZZY, true).with(HELMET, false)))
                .isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void is_left_to_a_person_even_where_it_is_not_met() {
        Traveller dizzy = ON_DECK.with(DIZZY, true);
        assertThat(status(HELMET_ON_DECK, dizzy)).isEqualTo(NEEDS_REVIEW);
        assertThat(status(HELMET_ON_DECK, dizzy.with(HELMET, false))).isEqualTo(NEEDS_REVIEW);
        assertThat(status(HELMET_ON_DECK, dizzy.with(HELMET, true))).isEqualTo(NEEDS_REVIEW);
    }

    @Test
    void is_undetermined_while_it_may_have_to_be_left_to_a_person() {
        Traveller maybeDizzy = UNKNOWN.with(BERTH, Berth.DECK);
        assertThat(status(HELMET_ON_DECK, maybeDizzy.with(HELMET, true))).isEqualTo(UNDETERMINED);
        assertThat(status(HELMET_ON_DECK, maybeDizzy.with(HELMET, false))).isEqualTo(UNDETERMINED);
    }

    @Test
    void names_the_open_readings_that_come_into_play_and_no_others() {
        Requirement<Traveller> two = requirement("two")
                .under(article(1))
                .needsReviewWhen(DIZZY.is(true), "first", "pertama")
                .needsReviewWhen(LUGGAGE.atLeast(20), "second", "kedua")
                .asks(TICKET.is(true));
        assertThat(finding(two, UNKNOWN.with(DIZZY, true)).openReadings()).containsExactly(Text.of("first", "pertama"));
        assertThat(finding(two, UNKNOWN.with(DIZZY, true).with(LUGGAGE, 20)).openReadings())
                .containsExactly(Text.of("first", "pertama"), Text.of("second", "kedua"));
        assertThat(finding(two, UNKNOWN.with(DIZZY, false).with(LUGGAGE, 19)).openReadings())
                .isEmpty();
    }

    @Test
    void shares_the_reviews_of_others_whether_or_not_it_is_asked_of_everybody() {
        Requirement.Review<Traveller> shared =
                new Requirement.Review<>(DIZZY.is(true), Text.of("two readings", "dua tafsiran"), List.of(article(2)));
        Requirement<Traveller> ofAll =
                requirement("all").under(article(1)).needsReview(shared).asks(TICKET.is(true));
        Requirement<Traveller> ofSome = requirement("some")
                .under(article(1))
                .appliesWhen(BERTH.is(Berth.DECK))
                .needsReview(shared)
                .asks(TICKET.is(true));

        assertThat(ofAll.reviews()).containsExactly(shared);
        assertThat(ofSome.reviews()).containsExactly(shared);
        assertThat(status(ofAll, UNKNOWN.with(DIZZY, true))).isEqualTo(NEEDS_REVIEW);
        assertThat(status(ofSome, UNKNOWN.with(DIZZY, true).with(BERTH, Berth.CABIN)))
                .isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void cites_what_makes_a_reading_open_only_where_it_comes_into_play() {
        Requirement<Traveller> doctor = requirement("doctor")
                .under(article(1))
                .needsReviewWhen(DIZZY.is(true), Text.of("two readings", "dua tafsiran"), article(2))
                .asks(TICKET.is(true));
        assertThat(finding(doctor, UNKNOWN.with(DIZZY, true))).hasToString("doctor: needs-review");
        assertThat(finding(doctor, UNKNOWN.with(DIZZY, true)).provisions()).containsExactly(article(1), article(2));
        assertThat(finding(doctor, UNKNOWN.with(DIZZY, false)).provisions()).containsExactly(article(1));
    }

    @Test
    void names_the_facts_that_decided_and_those_that_would_help() {
        Finding<Traveller> finding = finding(HELMET_ON_DECK, ON_DECK.with(HELMET, false));
        assertThat(finding.reasons()).containsExactly(Set.of(BERTH, HELMET));
        assertThat(finding.remedies()).containsExactly(Set.of(HELMET));
    }

    @Test
    void names_a_fact_as_a_reason_only_if_it_does_more_than_to_keep_the_case_from_a_person() {
        Requirement<Traveller> well = requirement("well")
                .under(article(1))
                .needsReviewWhen(Condition.allOf(DIZZY.is(true), TICKET.is(false)), "two readings", "dua tafsiran")
                .asks(Condition.allOf(DIZZY.is(false), HELMET.is(true)));
        assertThat(finding(well, UNKNOWN.with(TICKET, true).with(HELMET, true).with(DIZZY, true))
                        .reasons())
                .containsExactly(Set.of(DIZZY));
    }

    @Test
    void names_no_remedy_where_the_person_can_change_nothing() {
        Requirement<Traveller> healthy =
                requirement("healthy").under(article(1)).asks(DIZZY.is(false));
        assertThat(finding(healthy, UNKNOWN.with(DIZZY, true)).remedies()).isEmpty();
    }

    @Test
    void names_a_remedy_only_if_one_value_of_the_fact_would_do() {
        Requirement<Traveller> impossible = requirement("impossible")
                .under(article(1))
                .asks(Condition.allOf(LUGGAGE.atLeast(20), LUGGAGE.below(20)));
        assertThat(finding(impossible, UNKNOWN.with(LUGGAGE, 7)).remedies()).isEmpty();
    }

    @Test
    void has_reasons_remedies_and_open_facts_only_where_they_make_sense() {
        Finding<Traveller> met = finding(HELMET_ON_DECK, ON_DECK.with(HELMET, true));
        Finding<Traveller> open = finding(HELMET_ON_DECK, ON_DECK);
        assertThat(met.reasons()).isEmpty();
        assertThat(met.remedies()).isEmpty();
        assertThat(met.openFacts()).isEmpty();
        assertThat(open.reasons()).isEmpty();
        assertThat(open.remedies()).isEmpty();
        assertThat(open.openFacts()).containsExactly(HELMET);
    }

    // ---- periods ----

    @ParameterizedTest
    @CsvSource({
        "2029-12-31, NOT_COVERED",
        "2030-01-01, NOT_ELIGIBLE",
        "2030-12-31, NOT_ELIGIBLE",
        "2031-01-01, ELIGIBLE",
        "2031-01-02, ELIGIBLE",
        "2031-12-31, ELIGIBLE",
        "2032-01-01, NOT_COVERED"
    })
    void is_judged_from_its_first_day_to_its_last(LocalDate asOf, Outcome outcome) {
        RuleBook<Traveller> book = TravellerDomain.book(
                requirement("luggage")
                        .under(article(1))
                        .inForce(DateRange.of(LocalDate.of(2030, 1, 1), LocalDate.of(2031, 1, 1)))
                        .asks(LUGGAGE.atMost(10)),
                requirement("luggage")
                        .under(article(2))
                        .inForce(DateRange.ofClosed(LocalDate.of(2031, 1, 1), LocalDate.of(2031, 12, 31)))
                        .asks(LUGGAGE.atMost(20)));
        assertThat(book.assess(UNKNOWN.with(LUGGAGE, 15), asOf).outcome()).isEqualTo(outcome);
    }

    // ---- construction ----

    @Test
    void a_requirement_without_a_provision_is_refused_by_its_id() {
        assertThatIllegalStateException()
                .isThrownBy(() -> requirement("from-nowhere").asks(TICKET.is(true)))
                .withMessageContaining("from-nowhere");
    }

    @Test
    void no_longer_follows_what_it_was_made_from() {
        Requirement.Head head = requirement("ticket").under(article(1));
        Requirement<Traveller> first = head.asks(TICKET.is(true));
        head.under(article(2)).titled("another", "lain").exceptionTo("another");
        assertThat(first.provisions()).containsExactly(article(1));
        assertThat(first.title()).isEqualTo(Text.of("ticket", "ticket"));
        assertThat(first.exceptionTo()).isEmpty();
    }

    @Test
    void names_every_fact_that_it_reads_once_in_its_own_order() {
        assertThat(HELMET_ON_DECK.facts()).containsExactly(BERTH, DIZZY, HELMET);
    }

    @Test
    void shows_its_id_and_period() {
        assertThat(HELMET_ON_DECK).hasToString("helmet ../..");
    }

    private static FindingStatus status(Requirement<Traveller> requirement, Traveller traveller) {
        return finding(requirement, traveller).status();
    }

    private static Finding<Traveller> finding(Requirement<Traveller> requirement, Traveller traveller) {
        return TravellerDomain.book(requirement)
                .assess(traveller, Traveller.DAY)
                .findings()
                .get(0);
    }
}
