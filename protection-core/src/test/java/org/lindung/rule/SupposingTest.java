package org.lindung.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lindung.rule.Traveller.DAY;
import static org.lindung.rule.Traveller.HELMET;
import static org.lindung.rule.Traveller.LUGGAGE;
import static org.lindung.rule.Traveller.TICKET;
import static org.lindung.rule.TravellerDomain.book;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.lindung.basics.AbsenceReason;
import org.lindung.basics.Answer;

/** "And if there was a passport?" */
@Domain(TravellerDomain.class)
@PropertyDefaults(tries = 300)
class SupposingTest {
    @Property
    void an_answer_comes_to_the_same_as_recording_it(
            @ForAll RuleBook<Traveller> book, @ForAll Traveller recorded, @ForAll Traveller other) {
        for (Fact<Traveller, ?> fact : Traveller.FACTS) {
            assertSame(book, recorded, fact, other);
        }
    }

    private static <T> void assertSame(
            RuleBook<Traveller> book, Traveller recorded, Fact<Traveller, T> fact, Traveller other) {
        Answer<T> answer = fact.read(other, DAY);
        Assessment<Traveller> supposed = book.assess(recorded, DAY).supposing(fact, answer);
        Assessment<Traveller> asRecorded = book.assess(recorded.withAnswer(fact, answer), DAY);

        assertThat(supposed.outcome()).isEqualTo(asRecorded.outcome());
        assertThat(supposed.findings()).hasToString(asRecorded.findings().toString());
        assertThat(supposed.questions()).isEqualTo(asRecorded.questions());
        assertThat(supposed.explanation()).isEqualTo(asRecorded.explanation());
    }

    @Property
    void several_answers_one_after_another_comes_to_the_same_as_recording_all(
            @ForAll RuleBook<Traveller> book, @ForAll Traveller recorded) {
        Assessment<Traveller> supposed = book.assess(Traveller.UNKNOWN, DAY);
        for (Fact<Traveller, ?> fact : Traveller.FACTS) {
            supposed = supposing(supposed, fact, recorded);
        }

        assertThat(supposed.explanation()).isEqualTo(book.assess(recorded, DAY).explanation());
    }

    private static <T> Assessment<Traveller> supposing(
            Assessment<Traveller> assessment, Fact<Traveller, T> fact, Traveller recorded) {
        return assessment.supposing(fact, fact.read(recorded, DAY));
    }

    @Test
    void that_a_question_makes_no_sense_is_understood_as_by_the_fact() {
        Fact<Traveller, Boolean> ticket = TICKET.readingNotApplicableAs(true);
        Answer<Boolean> makesNoSense = Answer.absent(AbsenceReason.NOT_APPLICABLE);

        assertThat(whether(ticket.is(true)).supposing(ticket, makesNoSense).outcome())
                .isEqualTo(Outcome.ELIGIBLE);
        assertThat(whether(HELMET.is(true)).supposing(HELMET, makesNoSense).outcome())
                .isEqualTo(Outcome.UNDETERMINED);
    }

    @Test
    void another_answer_leaves_the_assessment_as_it_is() {
        Assessment<Traveller> light =
                book(requirement(LUGGAGE.atMost(20))).assess(Traveller.UNKNOWN.with(LUGGAGE, 10), DAY);

        assertThat(light.supposing(LUGGAGE, Answer.known(30)).outcome()).isEqualTo(Outcome.NOT_ELIGIBLE);
        assertThat(light.outcome()).isEqualTo(Outcome.ELIGIBLE);
    }

    private static Assessment<Traveller> whether(Condition<Traveller> condition) {
        return book(requirement(condition)).assess(Traveller.UNKNOWN, DAY);
    }

    private static Requirement<Traveller> requirement(Condition<Traveller> condition) {
        return Requirement.requirement("demand").under(Traveller.article(1)).asks(condition);
    }
}
