package org.lindung.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.lindung.rule.Condition.allOf;
import static org.lindung.rule.Condition.anyOf;
import static org.lindung.rule.Condition.atLeast;
import static org.lindung.rule.Condition.not;
import static org.lindung.rule.Condition.when;
import static org.lindung.rule.Traveller.AGE;
import static org.lindung.rule.Traveller.BERTH;
import static org.lindung.rule.Traveller.DIZZY;
import static org.lindung.rule.Traveller.HELMET;
import static org.lindung.rule.Traveller.LUGGAGE;
import static org.lindung.rule.Traveller.RETURN;
import static org.lindung.rule.Traveller.TICKET;
import static org.lindung.rule.Traveller.UNKNOWN;
import static org.lindung.rule.Truth.FALSE;
import static org.lindung.rule.Truth.TRUE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lindung.basics.AbsenceReason;
import org.lindung.basics.Age;
import org.lindung.basics.Answer;
import org.lindung.basics.PartialDate;
import org.lindung.rule.Traveller.Berth;
import org.lindung.rule.TravellerDomain.Learning;
import org.lindung.value.InvalidValueException;

@Domain(TravellerDomain.class)
@Domain(DomainContext.Global.class)
class ConditionTest {

    // ---- what holds for every condition ----

    @Property
    void knowing_more_never_changes_what_was_certain(
            @ForAll Condition<Traveller> condition, @ForAll Learning learning) {
        Truth before = truth(condition, learning.before());
        Truth after = truth(condition, learning.after());
        if (before != Truth.UNKNOWN) {
            assertThat(after).isEqualTo(before);
        }
    }

    @Property
    void de_morgan_holds_for_conditions(
            @ForAll Condition<Traveller> left, @ForAll Condition<Traveller> right, @ForAll Traveller traveller) {
        assertThat(truth(not(allOf(left, right)), traveller)).isEqualTo(truth(anyOf(not(left), not(right)), traveller));
        assertThat(truth(not(anyOf(left, right)), traveller)).isEqualTo(truth(allOf(not(left), not(right)), traveller));
    }

    @Property
    void all_and_any_are_counts(
            @ForAll Condition<Traveller> one,
            @ForAll Condition<Traveller> two,
            @ForAll Condition<Traveller> three,
            @ForAll Traveller traveller) {
        assertThat(truth(atLeast(3, one, two, three), traveller)).isEqualTo(truth(allOf(one, two, three), traveller));
        assertThat(truth(atLeast(1, one, two, three), traveller)).isEqualTo(truth(anyOf(one, two, three), traveller));
    }

    @Property
    void the_facts_of_a_condition_are_all_that_it_reads(
            @ForAll Condition<Traveller> condition, @ForAll Traveller traveller) {
        Traveller reduced = UNKNOWN;
        for (Fact<Traveller, ?> fact : condition.facts().distinct().toList()) {
            reduced = copy(fact, traveller, reduced);
        }
        assertThat(truth(condition, reduced)).isEqualTo(truth(condition, traveller));
    }

    private static <T> Traveller copy(Fact<Traveller, T> fact, Traveller from, Traveller to) {
        return to.withAnswer(fact, from.evidence().about(fact));
    }

    // ---- composition ----

    @Property
    void all_any_not_and_choice_follow_the_tables(@ForAll Truth first, @ForAll Truth second, @ForAll Truth third) {
        Condition<Traveller> one = TICKET.is(true);
        Condition<Traveller> two = HELMET.is(true);
        Condition<Traveller> three = DIZZY.is(true);
        Traveller traveller = with(DIZZY, third, with(HELMET, second, with(TICKET, first, UNKNOWN)));

        assertThat(truth(allOf(one, two, three), traveller))
                .isEqualTo(first.and(second).and(third));
        assertThat(truth(anyOf(one, two, three), traveller))
                .isEqualTo(first.or(second).or(third));
        assertThat(truth(not(one), traveller)).isEqualTo(first.not());
        assertThat(truth(when(one).then(two).otherwise(three), traveller))
                .isEqualTo(
                        switch (first) {
                            case TRUE -> second;
                            case FALSE -> third;
                            case UNKNOWN -> second == third ? second : Truth.UNKNOWN;
                        });
    }

    @Property
    void a_count_is_unknown_only_while_the_unknown_could_still_decide(
            @ForAll Truth first,
            @ForAll Truth second,
            @ForAll Truth third,
            @ForAll @IntRange(min = 1, max = 3) int weight,
            @ForAll @IntRange(min = 1, max = 8) int threshold) {
        Condition<Traveller> count = new Condition.Count<>(
                threshold,
                List.of(
                        new Condition.Weighted<>(weight, TICKET.is(true)),
                        new Condition.Weighted<>(2, HELMET.is(true)),
                        new Condition.Weighted<>(1, DIZZY.is(true))));
        Traveller traveller = with(DIZZY, third, with(HELMET, second, with(TICKET, first, UNKNOWN)));

        Set<Truth> outcomes = EnumSet.noneOf(Truth.class);
        for (boolean one : possible(first)) {
            for (boolean two : possible(second)) {
                for (boolean three : possible(third)) {
                    int sum = (one ? weight : 0) + (two ? 2 : 0) + (three ? 1 : 0);
                    outcomes.add(Truth.of(sum >= threshold));
                }
            }
        }
        assertThat(truth(count, traveller))
                .isEqualTo(
                        outcomes.size() == 2
                                ? Truth.UNKNOWN
                                : outcomes.iterator().next());
    }

    private static List<Boolean> possible(Truth truth) {
        return switch (truth) {
            case TRUE -> List.of(true);
            case FALSE -> List.of(false);
            case UNKNOWN -> List.of(true, false);
        };
    }

    private static Traveller with(Fact<Traveller, Boolean> fact, Truth truth, Traveller traveller) {
        return truth == Truth.UNKNOWN ? traveller : traveller.with(fact, truth == TRUE);
    }

    @Test
    void an_unknown_situation_does_not_matter_if_both_demands_come_out_alike() {
        Condition<Traveller> choice =
                when(BERTH.is(Berth.DECK)).then(TICKET.is(true)).otherwise(HELMET.is(true));
        assertThat(truth(choice, UNKNOWN.with(TICKET, true).with(HELMET, true))).isEqualTo(TRUE);
        assertThat(truth(choice, UNKNOWN.with(TICKET, false).with(HELMET, false)))
                .isEqualTo(FALSE);
        assertThat(truth(choice, UNKNOWN.with(TICKET, true).with(HELMET, false)))
                .isEqualTo(Truth.UNKNOWN);
        assertThat(truth(choice, UNKNOWN.with(TICKET, true))).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void a_constant_is_what_it_says() {
        assertThat(truth(new Condition.Constant<>(true), UNKNOWN)).isEqualTo(TRUE);
        assertThat(truth(new Condition.Constant<>(false), UNKNOWN)).isEqualTo(FALSE);
    }

    // ---- atoms ----

    @ParameterizedTest
    @EnumSource(AbsenceReason.class)
    void what_is_not_known_is_never_a_no_for_whatever_reason(AbsenceReason reason) {
        List<Condition<Traveller>> atoms = List.of(
                TICKET.is(true),
                BERTH.isOneOf(Berth.DECK, Berth.CABIN),
                BERTH.atLeast(Berth.CABIN),
                LUGGAGE.atMost(20),
                LUGGAGE.below(20),
                RETURN.atLeast(Traveller.DAY));
        Traveller absent = UNKNOWN.without(TICKET, reason)
                .without(BERTH, reason)
                .without(LUGGAGE, reason)
                .without(RETURN, reason);
        assertThat(atoms).allSatisfy(atom -> {
            assertThat(truth(atom, absent)).isEqualTo(Truth.UNKNOWN);
            assertThat(truth(not(atom), absent)).isEqualTo(Truth.UNKNOWN);
        });
    }

    @ParameterizedTest
    @CsvSource({"19, FALSE, TRUE, TRUE", "20, TRUE, TRUE, FALSE", "21, TRUE, FALSE, FALSE"})
    void limits_are_inclusive_except_below(int luggage, Truth atLeast, Truth atMost, Truth below) {
        Traveller traveller = UNKNOWN.with(LUGGAGE, luggage);
        assertThat(truth(LUGGAGE.atLeast(20), traveller)).isEqualTo(atLeast);
        assertThat(truth(LUGGAGE.atMost(20), traveller)).isEqualTo(atMost);
        assertThat(truth(LUGGAGE.below(20), traveller)).isEqualTo(below);
    }

    @ParameterizedTest
    @CsvSource({
        "15, 18, FALSE,   TRUE,    TRUE",
        "15, 19, FALSE,   TRUE,    TRUE",
        "15, 20, UNKNOWN, TRUE,    UNKNOWN",
        "15, 21, UNKNOWN, UNKNOWN, UNKNOWN",
        "19, 25, UNKNOWN, UNKNOWN, UNKNOWN",
        "20, 25, TRUE,    UNKNOWN, FALSE",
        "21, 25, TRUE,    FALSE,   FALSE"
    })
    void an_imprecise_value_is_compared_by_its_bounds(int least, int most, Truth atLeast, Truth atMost, Truth below) {
        Traveller traveller = UNKNOWN.withAnswer(LUGGAGE, Answer.between(least, most));
        assertThat(truth(LUGGAGE.atLeast(20), traveller)).isEqualTo(atLeast);
        assertThat(truth(LUGGAGE.atMost(20), traveller)).isEqualTo(atMost);
        assertThat(truth(LUGGAGE.below(20), traveller)).isEqualTo(below);
    }

    @ParameterizedTest
    @CsvSource({
        "8,  9,  FALSE",
        "8,  10, UNKNOWN",
        "9,  21, UNKNOWN",
        "10, 20, TRUE",
        "11, 21, UNKNOWN",
        "20, 22, UNKNOWN",
        "21, 22, FALSE"
    })
    void two_limits_are_compared_together(int least, int most, Truth within) {
        Condition<Traveller> between10and20 = new Condition.Within<>(LUGGAGE, 10, 20);
        Traveller traveller = UNKNOWN.withAnswer(LUGGAGE, Answer.between(least, most));
        assertThat(truth(between10and20, traveller)).isEqualTo(within);
    }

    @ParameterizedTest
    @CsvSource({"1, 2, FALSE", "1, 3, UNKNOWN", "3, 7, UNKNOWN", "4, 6, FALSE", "7, 9, UNKNOWN", "8, 9, FALSE"})
    void an_imprecise_value_is_none_of_a_list_only_if_no_one_of_them_is_possible(int least, int most, Truth truth) {
        Traveller traveller = UNKNOWN.withAnswer(LUGGAGE, Answer.between(least, most));
        assertThat(truth(LUGGAGE.isOneOf(3, 7), traveller)).isEqualTo(truth);
    }

    @Test
    void a_choice_has_the_order_of_its_list() {
        assertThat(truth(BERTH.atLeast(Berth.CABIN), UNKNOWN.with(BERTH, Berth.DECK)))
                .isEqualTo(FALSE);
        assertThat(truth(BERTH.atLeast(Berth.CABIN), UNKNOWN.with(BERTH, Berth.CABIN)))
                .isEqualTo(TRUE);
        assertThat(truth(BERTH.is(Berth.SUITE), UNKNOWN.withAnswer(BERTH, Answer.between(Berth.DECK, Berth.CABIN))))
                .isEqualTo(FALSE);
    }

    @ParameterizedTest
    @CsvSource({
        "2013-07-19, TRUE",
        "2013-07-20, TRUE",
        "2013-07-21, FALSE",
        "2012,       TRUE",
        "2013,       UNKNOWN",
        "2013-06,    TRUE",
        "2013-07,    UNKNOWN",
        "2013-08,    FALSE",
        "2014,       FALSE"
    })
    void an_age_follows_from_as_much_of_the_birth_date_as_is_known(String birthDate, Truth truth) {
        Traveller traveller = UNKNOWN.bornOn(PartialDate.parse(birthDate));
        assertThat(truth(AGE.atLeast(Age.ofYears(18)), traveller)).isEqualTo(truth);
    }

    @Test
    void does_not_apply_is_unknown_unless_the_fact_declares_a_reading() {
        Fact<Traveller, Boolean> declared = HELMET.readingNotApplicableAs(true);
        Traveller traveller = UNKNOWN.without(HELMET, AbsenceReason.NOT_APPLICABLE);
        assertThat(truth(HELMET.is(true), traveller)).isEqualTo(Truth.UNKNOWN);
        assertThat(truth(declared.is(true), traveller)).isEqualTo(TRUE);
        assertThat(truth(declared.is(false), traveller)).isEqualTo(FALSE);
    }

    @ParameterizedTest
    @EnumSource(value = AbsenceReason.class, mode = EnumSource.Mode.EXCLUDE, names = "NOT_APPLICABLE")
    void a_reading_of_does_not_apply_is_of_no_other_absence(AbsenceReason reason) {
        Fact<Traveller, Boolean> declared = HELMET.readingNotApplicableAs(true);
        assertThat(truth(declared.is(true), UNKNOWN.without(HELMET, reason))).isEqualTo(Truth.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"5, 5, TRUE", "6, 6, FALSE", "5, 9, UNKNOWN", "6, 9, FALSE"})
    void one_of_many_values_is_compared_like_one_of_few(int least, int most, Truth truth) {
        Condition<Traveller> many = LUGGAGE.isOneOf(Set.of(1, 2, 3, 4, 5));
        assertThat(truth(many, UNKNOWN.withAnswer(LUGGAGE, Answer.between(least, most))))
                .isEqualTo(truth);
        assertThat(truth(many, UNKNOWN)).isEqualTo(Truth.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"1, Is", "2, AnyOf", "4, AnyOf", "5, OneOf"})
    void a_few_values_are_compared_one_by_one_and_more_are_looked_up(int count, String formula) {
        List<Integer> values = IntStream.range(0, count).boxed().toList();
        assertThat(Formula.of(LUGGAGE.isOneOf(values)).getClass().getSimpleName())
                .isEqualTo(formula);
    }

    // ---- construction ----

    @Test
    void a_condition_keeps_no_list_that_others_can_change() {
        List<Condition<Traveller>> parts = new ArrayList<>(List.of(TICKET.is(true)));
        Condition<Traveller> all = new Condition.AllOf<>(parts);
        Condition<Traveller> any = new Condition.AnyOf<>(parts);
        parts.add(HELMET.is(true));
        assertThat(all.facts()).containsExactly(TICKET);
        assertThat(any.facts()).containsExactly(TICKET);
    }

    @Test
    void a_condition_without_parts_is_refused_so_that_nothing_is_true_for_want_of_demands() {
        assertThat(refusal(() -> Condition.<Traveller>allOf())).containsExactly("condition-without-parts /parts");
        assertThat(refusal(() -> Condition.<Traveller>anyOf())).containsExactly("condition-without-parts /parts");
        assertThat(refusal(() -> BERTH.isOneOf(Set.of()))).containsExactly("condition-without-values /values");
        assertThat(refusal(() -> new Condition.Within<>(LUGGAGE, null, null)))
                .containsExactly("comparison-without-bound ");
    }

    @Test
    void a_count_of_nothing_to_nothing_is_told_both() {
        assertThat(refusal(() -> Condition.<Traveller>atLeast(0)))
                .containsExactly("condition-without-parts /items", "count-not-positive /threshold");
    }

    private static List<String> refusal(ThrowingCallable call) {
        return catchThrowableOfType(InvalidValueException.class, call).violations().stream()
                .map(violation -> violation.code() + " " + violation.path())
                .toList();
    }

    @Test
    void a_count_to_nothing_or_beyond_all_numbers_is_refused() {
        List<Condition.Weighted<Traveller>> one = List.of(new Condition.Weighted<>(1, TICKET.is(true)));
        List<Condition.Weighted<Traveller>> heavy = List.of(
                new Condition.Weighted<>(Integer.MAX_VALUE, TICKET.is(true)),
                new Condition.Weighted<>(1, HELMET.is(true)));
        List<Condition.Weighted<Traveller>> heaviest = List.of(
                new Condition.Weighted<>(Integer.MAX_VALUE - 1, TICKET.is(true)),
                new Condition.Weighted<>(1, HELMET.is(true)));
        assertThat(truth(new Condition.Count<>(Integer.MAX_VALUE, heaviest), UNKNOWN.with(TICKET, false)))
                .isEqualTo(FALSE);
        assertThat(refusal(() -> new Condition.Count<>(0, one))).containsExactly("count-not-positive /threshold");
        assertThat(refusal(() -> new Condition.Count<>(1, heavy))).containsExactly("count-too-great /items");
    }

    @Test
    void an_age_in_doubt_may_be_either_of_two_unless_the_bound_says_which_reading_counts() {
        Fact<PartialDate, Age> age =
                Fact.named("age").answeredBy(Answerer.PERSON).age(Answer::<PartialDate>known);
        PartialDate leapDay = PartialDate.parse("2000-02-29");
        Evidence<PartialDate> inDoubt = Evidence.of(leapDay, LocalDate.of(2018, 2, 28));
        Evidence<PartialDate> after = Evidence.of(leapDay, LocalDate.of(2018, 3, 1));

        assertThat(Kleene.truth(age.atLeast(Age.ofYears(17)), inDoubt)).isEqualTo(Truth.TRUE);
        assertThat(Kleene.truth(age.atLeast(Age.ofYears(18)), inDoubt)).isEqualTo(Truth.UNKNOWN);
        assertThat(Kleene.truth(age.atLeast(Age.ofYears(19)), inDoubt)).isEqualTo(Truth.FALSE);
        assertThat(Kleene.truth(age.atMost(Age.ofYears(17)), inDoubt)).isEqualTo(Truth.UNKNOWN);
        assertThat(Kleene.truth(age.atMost(Age.ofYears(18)), inDoubt)).isEqualTo(Truth.TRUE);
        assertThat(Kleene.truth(age.atLeast(Age.inDoubtWhether(18)), inDoubt)).isEqualTo(Truth.TRUE);
        assertThat(Kleene.truth(age.atMost(Age.inDoubtWhether(18)), after)).isEqualTo(Truth.FALSE);
        assertThat(Kleene.truth(age.is(Age.inDoubtWhether(18)), inDoubt)).isEqualTo(Truth.TRUE);
        assertThat(Kleene.truth(age.is(Age.inDoubtWhether(18)), after)).isEqualTo(Truth.FALSE);
        assertThat(Kleene.truth(age.atLeast(Age.ofYears(18)), after)).isEqualTo(Truth.TRUE);
    }

    @Test
    void a_month_of_birth_that_ends_in_doubt_leaves_a_limit_open() {
        Fact<PartialDate, Age> age =
                Fact.named("age").answeredBy(Answerer.PERSON).age(Answer::<PartialDate>known);
        Evidence<PartialDate> evidence = Evidence.of(PartialDate.of(2000, 2), LocalDate.of(2018, 2, 28));

        assertThat(Kleene.truth(age.atLeast(Age.ofYears(18)), evidence)).isEqualTo(Truth.UNKNOWN);
        assertThat(Kleene.truth(age.atLeast(Age.inDoubtWhether(18)), evidence)).isEqualTo(Truth.TRUE);
        assertThat(Kleene.truth(age.atMost(Age.ofYears(18)), evidence)).isEqualTo(Truth.TRUE);
    }

    @Test
    void a_weight_below_one_is_refused() {
        assertThat(refusal(() -> new Condition.Weighted<>(0, TICKET.is(true))))
                .containsExactly("count-not-positive /weight");
    }

    @Test
    void a_condition_shows_the_constants_of_the_rule() {
        assertThat(LUGGAGE.atMost(20)).hasToString("Within[fact=luggage, least=null, most=20]");
        assertThat(RETURN.atLeast(LocalDate.of(2031, 8, 1)))
                .hasToString("Within[fact=return, least=2031-08-01, most=null]");
    }

    private static Truth truth(Condition<Traveller> condition, Traveller traveller) {
        return Kleene.truth(condition, traveller.evidence());
    }
}
