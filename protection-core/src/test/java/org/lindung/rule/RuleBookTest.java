package org.lindung.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lindung.rule.Requirement.requirement;
import static org.lindung.rule.Traveller.DAY;
import static org.lindung.rule.Traveller.HELMET;
import static org.lindung.rule.Traveller.LUGGAGE;
import static org.lindung.rule.Traveller.TICKET;
import static org.lindung.rule.Traveller.UNKNOWN;
import static org.lindung.rule.Traveller.article;
import static org.lindung.rule.TravellerDomain.book;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lindung.basics.DateRange;
import org.lindung.value.Text;

class RuleBookTest {
    private static final LocalDate FIRST_LAW = LocalDate.of(2030, 1, 1);
    private static final LocalDate SECOND_LAW = LocalDate.of(2031, 1, 1);

    // ---- periods ----

    @Test
    void tells_the_times_between_two_changes_of_the_law_and_leaves_out_those_without_law() {
        LocalDate thirdLaw = SECOND_LAW.plusYears(2);
        RuleBook<Traveller> book = book(
                ticket("a", DateRange.of(FIRST_LAW, SECOND_LAW)),
                ticket("b", DateRange.of(FIRST_LAW.plusDays(1), SECOND_LAW)),
                ticket("c", DateRange.from(thirdLaw)));

        assertThat(book.periods())
                .containsExactly(
                        DateRange.of(FIRST_LAW, FIRST_LAW.plusDays(1)),
                        DateRange.of(FIRST_LAW.plusDays(1), SECOND_LAW),
                        DateRange.from(thirdLaw));
    }

    @Test
    void has_one_period_if_the_law_never_changes_and_none_without_law() {
        assertThat(book(ticket("a", DateRange.ALWAYS)).periods()).containsExactly(DateRange.ALWAYS);
        assertThat(book().periods()).isEmpty();
    }

    @Test
    void tells_the_facts_that_matter_on_a_day_each_once() {
        RuleBook<Traveller> book = book(
                ticket("a", DateRange.ALWAYS),
                ticket("b", DateRange.ALWAYS),
                requirement("c")
                        .under(article(3))
                        .inForce(DateRange.from(SECOND_LAW))
                        .asks(HELMET.is(true)));

        assertThat(book.factsOn(SECOND_LAW.minusDays(1))).containsExactly(TICKET);
        assertThat(book.factsOn(SECOND_LAW)).containsExactly(TICKET, HELMET);
    }

    // ---- contradictions ----

    @Test
    void refuses_a_gap_between_two_periods_of_a_requirement() {
        refuses(
                () -> book(
                        ticket("a", DateRange.of(FIRST_LAW, SECOND_LAW)),
                        ticket("a", DateRange.from(SECOND_LAW.plusDays(1)))),
                "a 2031-01-02/.. leaves a gap after a 2030-01-01/2031-01-01");
    }

    @Test
    void refuses_an_overlap_of_two_periods_of_a_requirement_in_whatever_order() {
        refuses(
                () -> book(
                        ticket("a", DateRange.from(SECOND_LAW.minusDays(1))),
                        ticket("a", DateRange.of(FIRST_LAW, SECOND_LAW))),
                "a 2030-12-31/.. overlaps a 2030-01-01/2031-01-01");
    }

    @Test
    void refuses_the_same_requirement_twice() {
        refuses(() -> book(ticket("a", DateRange.ALWAYS), ticket("a", DateRange.ALWAYS)), "a ../.. overlaps a ../..");
    }

    @Test
    void accepts_periods_that_touch_and_different_requirements_at_the_same_time() {
        assertThat(book(
                                ticket("a", DateRange.of(FIRST_LAW, SECOND_LAW)),
                                ticket("a", DateRange.from(SECOND_LAW)),
                                ticket("b", DateRange.ALWAYS))
                        .requirements())
                .hasSize(3);
    }

    @Test
    void refuses_an_exception_to_nothing() {
        refuses(() -> book(exception("a", "b")), "a ../.. is an exception to b");
    }

    @Test
    void refuses_an_exception_to_itself() {
        refuses(() -> book(exception("a", "a")), "a ../.. is by way of a an exception to itself");
    }

    @Test
    void refuses_a_circle_of_exceptions() {
        refuses(() -> book(exception("a", "b"), exception("b", "a")), "a ../.. is by way of b an exception to itself");
    }

    @Test
    void refuses_a_circle_of_exceptions_that_later_versions_hide() {
        DateRange early = DateRange.of(FIRST_LAW, SECOND_LAW);
        refuses(
                () -> book(
                        exception("a", "b", early),
                        exception("b", "a", early),
                        ticket("a", DateRange.from(SECOND_LAW)),
                        ticket("b", DateRange.from(SECOND_LAW))),
                "a 2030-01-01/2031-01-01 is by way of b an exception to itself");
    }

    @Test
    void accepts_exceptions_that_change_sides_between_two_laws() {
        assertThat(book(
                                exception("a", "b", DateRange.of(FIRST_LAW, SECOND_LAW)),
                                ticket("a", DateRange.from(SECOND_LAW)),
                                ticket("b", DateRange.of(FIRST_LAW, SECOND_LAW)),
                                exception("b", "a", DateRange.from(SECOND_LAW)))
                        .requirements())
                .hasSize(4);
    }

    @Test
    void refuses_two_facts_of_one_id_and_names_both_requirements() {
        Fact<Traveller, Boolean> otherTicket = TICKET.readingNotApplicableAs(false);
        assertThatExceptionOfType(InconsistentRuleBookException.class)
                .isThrownBy(() -> book(
                        ticket("a", DateRange.ALWAYS),
                        requirement("b").under(article(1)).asks(otherTicket.is(true))))
                .withMessageContaining("a ../..")
                .withMessageContaining("b ../..")
                .withMessageContaining("the id ticket");
    }

    @Test
    void says_every_contradiction_of_a_book_at_once_and_where_it_is() {
        Fact<Traveller, Boolean> otherTicket = TICKET.readingNotApplicableAs(false);
        List<Requirement<Traveller>> requirements = List.of(
                ticket("a", DateRange.of(FIRST_LAW, SECOND_LAW)),
                ticket("a", DateRange.from(SECOND_LAW.minusDays(1))),
                ticket("b", DateRange.from(SECOND_LAW)),
                ticket("b", DateRange.of(FIRST_LAW, SECOND_LAW.minusDays(1))),
                exception("c", "nothing"),
                exception("d", "e"),
                exception("e", "d"),
                exception("f", "e"),
                requirement("g").under(article(1)).asks(otherTicket.is(true)));

        assertThat(RuleBook.validated("moon", "1", Text.of("May this person go?", "Bolehkah?"), requirements)
                        .violations())
                .extracting(violation -> violation.path() + " " + violation.code() + ": "
                        + violation.text().en())
                .containsExactly(
                        "/requirements/1/inForce periods-overlap: this period overlaps that of requirement number 1, which"
                                + " has the same id",
                        "/requirements/2/inForce periods-gap: this period leaves a gap after that of requirement number 4,"
                                + " which has the same id",
                        "/requirements/4/exceptionTo exception-to-nothing: this is an exception to a requirement that is"
                                + " not in the book",
                        "/requirements/5/exceptionTo exception-to-itself: by way of requirement number 7 this is an"
                                + " exception to itself",
                        "/requirements/8 facts-differ: this reads another fact than requirement number 1 under the same id");
        refuses(
                () -> book(requirements),
                "requirement a 2030-12-31/.. overlaps a 2030-01-01/2031-01-01; requirement b 2031-01-01/..");
    }

    @Test
    void tells_a_circle_once_though_it_goes_on_for_many_days() {
        assertThat(RuleBook.validated(
                                "moon",
                                "1",
                                Text.of("May this person go?", "Bolehkah?"),
                                List.of(
                                        exception("a", "b"),
                                        exception("b", "a"),
                                        ticket("c", DateRange.from(FIRST_LAW))))
                        .violations())
                .hasSize(1);
    }

    @Test
    void gives_the_book_where_there_is_no_contradiction() {
        assertThat(RuleBook.validated(
                                "moon",
                                "1",
                                Text.of("May this person go?", "Bolehkah?"),
                                List.of(ticket("a", DateRange.ALWAYS)))
                        .value())
                .hasValueSatisfying(book -> assertThat(book).hasToString("moon 1"));
    }

    private static void refuses(ThrowingCallable construction, String message) {
        assertThatExceptionOfType(InconsistentRuleBookException.class)
                .isThrownBy(construction)
                .withMessageContaining(message);
    }

    private static Requirement<Traveller> ticket(String id, DateRange inForce) {
        return requirement(id).under(article(1)).inForce(inForce).asks(TICKET.is(true));
    }

    private static Requirement<Traveller> exception(String id, String general) {
        return exception(id, general, DateRange.ALWAYS);
    }

    private static Requirement<Traveller> exception(String id, String general, DateRange inForce) {
        return requirement(id)
                .under(article(1))
                .inForce(inForce)
                .exceptionTo(general)
                .asks(HELMET.is(true));
    }

    // ---- days ----

    private static final Requirement<Traveller> STRICT = requirement("luggage")
            .under(article(1))
            .inForce(DateRange.of(FIRST_LAW, SECOND_LAW))
            .asks(LUGGAGE.atMost(10));

    private static final Requirement<Traveller> LENIENT = requirement("luggage")
            .under(article(2))
            .inForce(DateRange.from(SECOND_LAW))
            .asks(LUGGAGE.atMost(20));

    private static final Requirement<Traveller> LEARNED_LATER = requirement("helmet")
            .under(article(3))
            .inForce(DateRange.from(FIRST_LAW))
            .knownSince(LocalDate.of(2031, 6, 1))
            .asks(HELMET.is(true));

    private static final RuleBook<Traveller> BOOK = book(STRICT, LENIENT, LEARNED_LATER);

    @Test
    void knows_which_requirements_are_in_force() {
        assertThat(BOOK.requirementsOn(FIRST_LAW.minusDays(1))).isEmpty();
        assertThat(BOOK.requirementsOn(FIRST_LAW)).containsExactly(STRICT, LEARNED_LATER);
        assertThat(BOOK.requirementsOn(SECOND_LAW.minusDays(1))).containsExactly(STRICT, LEARNED_LATER);
        assertThat(BOOK.requirementsOn(SECOND_LAW)).containsExactly(LENIENT, LEARNED_LATER);
        assertThat(BOOK.requirementsOn(LocalDate.MIN)).isEmpty();
        assertThat(BOOK.requirementsOn(LocalDate.MAX)).containsExactly(LENIENT, LEARNED_LATER);
    }

    @ParameterizedTest
    @CsvSource({"2031-05-31, ELIGIBLE", "2031-06-01, NOT_ELIGIBLE", "2031-06-02, NOT_ELIGIBLE"})
    void decides_again_as_it_did_before_it_learned_a_requirement(LocalDate knownOn, Outcome outcome) {
        Traveller bareheaded = UNKNOWN.with(LUGGAGE, 15).with(HELMET, false);
        assertThat(BOOK.asKnownOn(knownOn).assess(bareheaded, DAY).outcome()).isEqualTo(outcome);
    }

    @Test
    void lets_a_law_go_on_when_it_forgets_the_laws_that_replaced_it() {
        LocalDate thirdLaw = SECOND_LAW.plusYears(1);
        LocalDate learned = LocalDate.of(2031, 6, 1);
        Requirement<Traveller> replaced = ticket("a", DateRange.of(FIRST_LAW, SECOND_LAW));
        Requirement<Traveller> replacing = requirement("a")
                .under(article(2))
                .inForce(DateRange.of(SECOND_LAW, thirdLaw))
                .knownSince(learned)
                .asks(HELMET.is(true));
        Requirement<Traveller> last = requirement("a")
                .under(article(3))
                .inForce(DateRange.from(thirdLaw))
                .knownSince(learned)
                .asks(HELMET.is(true));
        RuleBook<Traveller> today = book(replaced, replacing, last);
        RuleBook<Traveller> asInMay = today.asKnownOn(learned.minusDays(1));

        Traveller withTicket = UNKNOWN.with(TICKET, true);
        assertThat(asInMay.outcome(withTicket, SECOND_LAW)).isEqualTo(Outcome.ELIGIBLE);
        assertThat(asInMay.outcome(withTicket, thirdLaw)).isEqualTo(Outcome.ELIGIBLE);
        assertThat(today.asKnownOn(learned).outcome(withTicket, SECOND_LAW)).isEqualTo(Outcome.UNDETERMINED);
    }

    @Test
    void says_that_it_knows_no_rule_where_none_is_in_force() {
        Assessment<Traveller> assessment = BOOK.assess(UNKNOWN, FIRST_LAW.minusDays(1));
        assertThat(assessment.outcome()).isEqualTo(Outcome.NOT_COVERED);
        assertThat(assessment.findings()).isEmpty();
        assertThat(assessment.questions()).isEmpty();
    }

    @Test
    void says_that_it_knows_no_rule_where_none_applies() {
        RuleBook<Traveller> heavyOnly = book(requirement("a")
                .under(article(1))
                .appliesWhen(LUGGAGE.atLeast(20))
                .asks(TICKET.is(true)));
        assertThat(heavyOnly.assess(UNKNOWN.with(LUGGAGE, 1), DAY).outcome()).isEqualTo(Outcome.NOT_COVERED);
    }

    @Test
    void does_not_say_yes_while_it_may_turn_out_that_no_requirement_applies() {
        RuleBook<Traveller> heavyOnly = book(requirement("a")
                .under(article(1))
                .appliesWhen(LUGGAGE.atLeast(20))
                .asks(TICKET.is(true)));
        Assessment<Traveller> assessment = heavyOnly.assess(UNKNOWN.with(TICKET, true), DAY);
        assertThat(assessment.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(assessment.questions()).singleElement().matches(question -> question.fact() == LUGGAGE);
    }

    // ---- description ----

    @Test
    void describes_itself() {
        assertThat(BOOK.id()).isEqualTo("moon");
        assertThat(BOOK.version()).isEqualTo("1");
        assertThat(BOOK.question()).isEqualTo(Text.of("May this person go?", "Bolehkah orang ini pergi?"));
        assertThat(BOOK.facts()).isEqualTo(List.of(LUGGAGE, HELMET));
        assertThat(BOOK).hasToString("moon 1");
    }
}
