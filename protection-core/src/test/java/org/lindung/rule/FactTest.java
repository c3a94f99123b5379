package org.lindung.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.lindung.rule.Traveller.AGE;
import static org.lindung.rule.Traveller.BERTH;
import static org.lindung.rule.Traveller.DAY;
import static org.lindung.rule.Traveller.LUGGAGE;
import static org.lindung.rule.Traveller.RETURN;
import static org.lindung.rule.Traveller.TICKET;
import static org.lindung.rule.Traveller.UNKNOWN;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lindung.basics.Age;
import org.lindung.basics.Answer;
import org.lindung.basics.PartialDate;
import org.lindung.privacy.DataCategory;
import org.lindung.rule.Traveller.Berth;
import org.lindung.value.Text;

class FactTest {

    @Test
    void knows_how_to_ask_for_itself() {
        assertThat(RETURN.id()).isEqualTo("return");
        assertThat(RETURN.label()).isEqualTo(Text.of("day of return", "hari kembali"));
        assertThat(RETURN.question()).isEqualTo(Text.of("When do you come back?", "Kapan Anda kembali?"));
        assertThat(RETURN.answerers()).containsExactly(Answerer.PERSON, Traveller.FERRY);
        assertThat(RETURN.category()).isEqualTo(DataCategory.LOCATION);
        assertThat(RETURN.obtainable()).contains(Text.of("another day of return", "hari kembali yang lain"));
        assertThat(RETURN.unit()).isEqualTo(Text.of("date", "tanggal"));
    }

    @Test
    void of_every_type_is_described_in_the_same_steps() {
        assertThat(described("so")
                        .yesNo((Traveller traveller) -> Answer.known(true))
                        .read(UNKNOWN, DAY))
                .isEqualTo(Answer.known(true));
        assertThat(described("which")
                        .choice(Berth.class, (Traveller traveller) -> Answer.known(Berth.DECK))
                        .read(UNKNOWN, DAY))
                .isEqualTo(Answer.known(Berth.DECK));
        assertThat(described("which")
                        .choice(List.of(Berth.DECK), (Traveller traveller) -> Answer.known(Berth.DECK))
                        .allowedValues())
                .containsExactly(Berth.DECK);
        assertThat(described("how-many")
                        .number(Text.of("boxes", "kotak"), (Traveller traveller) -> Answer.known(7))
                        .read(UNKNOWN, DAY))
                .isEqualTo(Answer.known(7));
        assertThat(described("when")
                        .date((Traveller traveller) -> Answer.known(DAY))
                        .read(UNKNOWN, DAY))
                .isEqualTo(Answer.known(DAY));
        assertThat(described("how-old")
                        .age((Traveller traveller) -> Answer.known(PartialDate.of(DAY.minusYears(7))))
                        .read(UNKNOWN, DAY))
                .isEqualTo(Answer.known(Age.ofYears(7)));
        assertThat(described("how-long")
                        .daysLeft((Traveller traveller) -> Answer.known(DAY.plusDays(7)))
                        .read(UNKNOWN, DAY))
                .isEqualTo(Answer.known(7));
    }

    private static Fact.Draft described(String id) {
        return Fact.named(id)
                .labelled(id, id)
                .labelled(Text.of(id, id))
                .asked("Is it so?", "Apakah demikian?")
                .category(DataCategory.WORK)
                .obtainedBy("it", "itu")
                .answeredBy(Answerer.PERSON);
    }

    @Test
    void offers_the_values_of_a_closed_list_only() {
        assertThat(TICKET.allowedValues()).containsExactly(true, false);
        assertThat(BERTH.allowedValues()).containsExactly(Berth.values());
        assertThat(LUGGAGE.allowedValues()).isEmpty();
        assertThat(RETURN.allowedValues()).isEmpty();
    }

    @Test
    void tells_the_type_and_the_unit_of_its_values() {
        assertThat(List.of(TICKET, BERTH, LUGGAGE, RETURN, AGE))
                .extracting(fact -> fact.type().code() + ": " + fact.unit().en() + ", "
                        + fact.unit().id())
                .containsExactly(
                        "yes-no: yes or no, ya atau tidak",
                        "choice: one of a list, salah satu pilihan",
                        "number: kilograms, kilogram",
                        "date: date, tanggal",
                        "age: completed years, tahun penuh");
        assertThat(FactType.NUMBER.display()).isEqualTo(Text.of("whole number", "bilangan bulat"));
    }

    @Test
    void says_what_not_applicable_amounts_to_where_it_amounts_to_something() {
        assertThat(TICKET.readingOfNotApplicable()).isEmpty();
        assertThat(TICKET.readingNotApplicableAs(false).readingOfNotApplicable())
                .contains(false);
        assertThat(TICKET.readingNotApplicableAs(false).type()).isEqualTo(FactType.YES_NO);
    }

    @Test
    void without_somebody_who_can_answer_is_refused_by_its_id() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Fact.named("nobody-knows").yesNo((Traveller traveller) -> Answer.notAsked()))
                .withMessageContaining("nobody-knows");
    }

    @Test
    void no_longer_follows_what_it_was_made_from() {
        Fact.Draft draft = Fact.named("ticket").labelled("ticket", "tiket").answeredBy(Answerer.PERSON);
        Fact<Traveller, Boolean> fact = draft.yesNo((Traveller traveller) -> Answer.notAsked());
        draft.labelled("another", "lain").answeredBy(Traveller.FERRY).category(DataCategory.HEALTH);
        assertThat(fact.label()).isEqualTo(Text.of("ticket", "tiket"));
        assertThat(fact.answerers()).containsExactly(Answerer.PERSON);
        assertThat(fact.category()).isEqualTo(DataCategory.NOT_PERSONAL);
    }

    @Test
    void knows_a_value_on_either_side_of_every_limit() {
        assertThat(LUGGAGE.valuesThatMatterTo(LUGGAGE.atLeast(20), Answer.notAsked()))
                .containsExactly(19, 20, 21);
        assertThat(RETURN.valuesThatMatterTo(RETURN.below(LocalDate.of(2032, 3, 1)), Answer.notAsked()))
                .containsExactly(LocalDate.of(2032, 2, 29), LocalDate.of(2032, 3, 1), LocalDate.of(2032, 3, 2));
        assertThat(AGE.valuesThatMatterTo(AGE.atLeast(Age.ofYears(18)), Answer.notAsked()))
                .containsExactly(
                        Age.ofYears(17),
                        Age.inDoubtWhether(18),
                        Age.ofYears(18),
                        Age.inDoubtWhether(19),
                        Age.ofYears(19),
                        Age.inDoubtWhether(20));
        assertThat(BERTH.valuesThatMatterTo(BERTH.is(Berth.DECK), Answer.notAsked()))
                .containsExactly(Berth.values());
    }

    @Test
    void knows_which_values_an_imprecise_answer_leaves_possible() {
        assertThat(LUGGAGE.valuesThatMatterTo(LUGGAGE.atLeast(20), Answer.between(12, 20)))
                .containsExactlyInAnyOrder(12, 19, 20);
        assertThat(LUGGAGE.valuesThatMatterTo(TICKET.is(true), Answer.between(12, 20)))
                .containsExactly(12, 20);
    }

    @Test
    void the_values_around_a_limit_end_where_the_type_ends() {
        assertThat(around(LUGGAGE, LUGGAGE.atMost(Integer.MAX_VALUE)))
                .containsExactly(Integer.MAX_VALUE - 1, Integer.MAX_VALUE);
        assertThat(around(LUGGAGE, LUGGAGE.atLeast(Integer.MIN_VALUE)))
                .containsExactly(Integer.MIN_VALUE, Integer.MIN_VALUE + 1);
        assertThat(around(RETURN, RETURN.atMost(LocalDate.MAX)))
                .containsExactly(LocalDate.MAX.minusDays(1), LocalDate.MAX);
        assertThat(around(RETURN, RETURN.atLeast(LocalDate.MIN)))
                .containsExactly(LocalDate.MIN, LocalDate.MIN.plusDays(1));
        assertThat(around(AGE, AGE.atMost(Age.ofYears(Integer.MAX_VALUE))))
                .contains(Age.ofYears(Integer.MAX_VALUE))
                .doesNotContain(Age.ofYears(Integer.MIN_VALUE));
    }

    private static <T> List<T> around(Fact<Traveller, T> fact, Condition<Traveller> condition) {
        return fact.valuesThatMatterTo(condition, Answer.notAsked()).toList();
    }
}
