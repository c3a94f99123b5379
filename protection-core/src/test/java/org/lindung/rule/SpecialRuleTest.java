package org.lindung.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lindung.rule.FindingStatus.MET;
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

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lindung.basics.AbsenceReason;
import org.lindung.rule.Traveller.Berth;
import org.lindung.value.Language;

/** A special rule takes the place of the general one: while it applies, and while nobody knows whether it does. */
@Domain(TravellerDomain.class)
@Domain(DomainContext.Global.class)
class SpecialRuleTest {
    private static final Requirement<Traveller> TICKET_FOR_ALL =
            requirement("ticket").under(article(2)).asks(TICKET.is(true));

    private static final Requirement<Traveller> LIGHT_TRAVELLERS = requirement("light")
            .under(article(3))
            .exceptionTo("ticket")
            .appliesWhen(LUGGAGE.below(5))
            .asks(HELMET.is(true));

    private static final Requirement<Traveller> DIZZY_LIGHT_TRAVELLERS = requirement("dizzy-light")
            .under(article(4))
            .exceptionTo("light")
            .appliesWhen(DIZZY.is(true))
            .asks(BERTH.is(Berth.SUITE));

    private static final RuleBook<Traveller> WITH_EXCEPTIONS =
            TravellerDomain.book(TICKET_FOR_ALL, LIGHT_TRAVELLERS, DIZZY_LIGHT_TRAVELLERS);

    @Test
    void an_exception_that_applies_takes_the_place_of_the_general_one() {
        Traveller light =
                UNKNOWN.with(LUGGAGE, 4).with(DIZZY, false).with(TICKET, false).with(HELMET, true);
        assertThat(statuses(light)).containsExactly(NOT_APPLICABLE, MET, NOT_APPLICABLE);
    }

    @Test
    void an_exception_that_does_not_apply_leaves_the_general_one_alone() {
        Traveller heavy = UNKNOWN.with(LUGGAGE, 5).with(DIZZY, false).with(TICKET, false);
        assertThat(statuses(heavy)).containsExactly(NOT_MET, NOT_APPLICABLE, NOT_APPLICABLE);
    }

    @Test
    void an_exception_that_may_apply_leaves_the_general_one_open_unless_it_is_met_anyway() {
        Traveller any = UNKNOWN.with(DIZZY, false);
        assertThat(statuses(any.with(TICKET, false))).containsExactly(UNDETERMINED, UNDETERMINED, NOT_APPLICABLE);
        assertThat(statuses(any.with(TICKET, true))).containsExactly(MET, UNDETERMINED, NOT_APPLICABLE);
    }

    @Test
    void an_exception_to_an_exception_brings_the_general_one_back() {
        Traveller dizzyLight = UNKNOWN.with(LUGGAGE, 4).with(DIZZY, true).with(TICKET, false);
        assertThat(statuses(dizzyLight.with(BERTH, Berth.SUITE))).containsExactly(NOT_MET, NOT_APPLICABLE, MET);
    }

    private static final Requirement<Traveller> LIGHT_FOR_ALL =
            requirement("light").under(article(5)).asks(LUGGAGE.atMost(20));

    private static final Requirement<Traveller> HEAVIER_IF_DIZZY = requirement("heavier")
            .under(article(6))
            .exceptionTo("light")
            .appliesWhen(DIZZY.is(true))
            .asks(LUGGAGE.atMost(40));

    @ParameterizedTest
    @CsvSource({
        "20, eligible, eligible, eligible",
        "21, not-eligible, eligible, undetermined",
        "40, not-eligible, eligible, undetermined",
        "41, not-eligible, not-eligible, not-eligible"
    })
    void an_exception_that_may_apply_leaves_open_only_what_it_would_change(
            int weight, String without, String with, String notKnown) {
        RuleBook<Traveller> book = TravellerDomain.book(LIGHT_FOR_ALL, HEAVIER_IF_DIZZY);
        Traveller traveller = UNKNOWN.with(LUGGAGE, weight);

        assertThat(book.outcome(traveller.with(DIZZY, false), Traveller.DAY).code())
                .isEqualTo(without);
        assertThat(book.outcome(traveller.with(DIZZY, true), Traveller.DAY).code())
                .isEqualTo(with);
        assertThat(book.outcome(traveller, Traveller.DAY).code()).isEqualTo(notKnown);
    }

    @Test
    void what_is_not_met_either_way_rests_on_both_and_says_what_would_help_in_any_case() {
        Assessment<Traveller> assessment =
                TravellerDomain.book(LIGHT_FOR_ALL, HEAVIER_IF_DIZZY).assess(UNKNOWN.with(LUGGAGE, 41), Traveller.DAY);

        Finding<Traveller> reason = assessment.reasons().get(0);
        assertThat(reason).hasToString("light: not-met");
        assertThat(reason.provisions()).containsExactly(article(5), article(6));
        assertThat(reason.reasons()).containsExactly(Set.of(LUGGAGE));
        assertThat(reason.remedies()).containsExactly(Set.of(LUGGAGE));
        assertThat(assessment.questions()).isEmpty();
        assertThat(assessment.explanation().plainText(Language.ENGLISH))
                .contains("if dizziness: yes", "Decided by: weight of the luggage", "art. 5", "art. 6");
    }

    @Test
    void what_is_certainly_not_met_does_not_rest_on_an_exception_that_does_not_apply() {
        Finding<Traveller> reason = TravellerDomain.book(LIGHT_FOR_ALL, HEAVIER_IF_DIZZY)
                .assess(UNKNOWN.with(LUGGAGE, 41).with(DIZZY, false), Traveller.DAY)
                .reasons()
                .get(0);

        assertThat(reason.provisions()).containsExactly(article(5));
        assertThat(reason.terms()).isEqualTo(reason.clause().terms());
    }

    @Test
    void a_rule_that_may_not_apply_is_not_settled_by_its_exception() {
        Requirement<Traveller> inTheCabin = requirement("light")
                .under(article(5))
                .appliesWhen(BERTH.is(Berth.CABIN))
                .asks(LUGGAGE.atMost(20));
        RuleBook<Traveller> book = TravellerDomain.book(inTheCabin, HEAVIER_IF_DIZZY);

        assertThat(book.outcome(UNKNOWN.with(LUGGAGE, 41), Traveller.DAY)).isEqualTo(Outcome.UNDETERMINED);
        assertThat(book.outcome(UNKNOWN.with(LUGGAGE, 20), Traveller.DAY)).isEqualTo(Outcome.UNDETERMINED);
        assertThat(book.outcome(UNKNOWN.with(LUGGAGE, 20).with(BERTH, Berth.CABIN), Traveller.DAY))
                .isEqualTo(Outcome.ELIGIBLE);
    }

    @Test
    void what_an_exception_leaves_to_a_person_stays_open_while_it_may_apply() {
        Requirement<Traveller> reviewed = requirement("heavier")
                .under(article(6))
                .exceptionTo("light")
                .appliesWhen(DIZZY.is(true))
                .needsReviewWhen(HELMET.is(true), "two readings", "dua tafsiran")
                .asks(LUGGAGE.atMost(40));
        RuleBook<Traveller> book = TravellerDomain.book(LIGHT_FOR_ALL, reviewed);

        for (int weight : new int[] {20, 41}) {
            Traveller traveller = UNKNOWN.with(LUGGAGE, weight);
            assertThat(book.outcome(traveller.with(HELMET, true), Traveller.DAY))
                    .isEqualTo(Outcome.UNDETERMINED);
            assertThat(book.outcome(traveller.with(HELMET, false), Traveller.DAY))
                    .isEqualTo(weight == 20 ? Outcome.ELIGIBLE : Outcome.NOT_ELIGIBLE);
        }
    }

    @Test
    void of_several_exceptions_each_has_to_agree() {
        Requirement<Traveller> onDeck = requirement("deck")
                .under(article(7))
                .exceptionTo("light")
                .appliesWhen(BERTH.is(Berth.DECK))
                .asks(LUGGAGE.atMost(60));
        RuleBook<Traveller> book = TravellerDomain.book(LIGHT_FOR_ALL, HEAVIER_IF_DIZZY, onDeck);

        assertThat(book.outcome(UNKNOWN.with(LUGGAGE, 20), Traveller.DAY)).isEqualTo(Outcome.ELIGIBLE);
        assertThat(book.outcome(UNKNOWN.with(LUGGAGE, 41), Traveller.DAY)).isEqualTo(Outcome.UNDETERMINED);
        assertThat(book.outcome(UNKNOWN.with(LUGGAGE, 41).with(BERTH, Berth.SUITE), Traveller.DAY))
                .isEqualTo(Outcome.NOT_ELIGIBLE);
        assertThat(book.outcome(UNKNOWN.with(LUGGAGE, 61), Traveller.DAY)).isEqualTo(Outcome.NOT_ELIGIBLE);
    }

    /** Whatever is asked: knowing nothing of the exception is worth as much as trying it both ways. */
    @Property(tries = 200)
    void an_exception_of_which_nothing_is_known_settles_what_both_ways_agree_on(
            @ForAll Condition<Traveller> general, @ForAll Condition<Traveller> special, @ForAll Traveller traveller) {
        Assume.that(Stream.concat(general.facts(), special.facts()).noneMatch(DIZZY::equals));
        RuleBook<Traveller> book = TravellerDomain.book(
                requirement("general").under(article(1)).asks(general),
                requirement("special")
                        .under(article(2))
                        .exceptionTo("general")
                        .appliesWhen(DIZZY.is(true))
                        .asks(special));
        Outcome with = book.outcome(traveller.with(DIZZY, true), Traveller.DAY);
        Outcome without = book.outcome(traveller.with(DIZZY, false), Traveller.DAY);

        assertThat(book.outcome(traveller.without(DIZZY, AbsenceReason.NOT_ASKED), Traveller.DAY))
                .isEqualTo(with == without ? with : Outcome.UNDETERMINED);
    }

    @Test
    void what_is_met_and_may_not_apply_is_said_to_be_so() {
        Assessment<Traveller> open =
                TravellerDomain.book(LIGHT_FOR_ALL, HEAVIER_IF_DIZZY).assess(UNKNOWN.with(LUGGAGE, 30), Traveller.DAY);

        assertThat(open.explanation().plainText(Language.ENGLISH)).contains("heavier, if it applies");
        assertThat(open.explanation().plainText(Language.INDONESIAN)).contains("heavier, bila berlaku");
        assertThat(TravellerDomain.book(LIGHT_FOR_ALL, HEAVIER_IF_DIZZY)
                        .assess(UNKNOWN.with(LUGGAGE, 20), Traveller.DAY)
                        .explanation()
                        .plainText(Language.ENGLISH))
                .contains("- light (", "- heavier, if it applies (");
    }

    private static List<FindingStatus> statuses(Traveller traveller) {
        return WITH_EXCEPTIONS.assess(traveller, Traveller.DAY).findings().stream()
                .map(Finding::status)
                .toList();
    }
}
