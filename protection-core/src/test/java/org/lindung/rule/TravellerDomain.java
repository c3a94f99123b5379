package org.lindung.rule;

import static org.lindung.rule.Requirement.requirement;
import static org.lindung.rule.Traveller.BERTH;
import static org.lindung.rule.Traveller.DIZZY;
import static org.lindung.rule.Traveller.HELMET;
import static org.lindung.rule.Traveller.LUGGAGE;
import static org.lindung.rule.Traveller.RETURN;
import static org.lindung.rule.Traveller.TICKET;
import static org.lindung.rule.Traveller.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;
import org.lindung.basics.AbsenceReason;
import org.lindung.basics.Answer;
import org.lindung.rule.Traveller.Berth;
import org.lindung.value.Text;

/** Random conditions, travellers and rule books, for properties that must hold for all of them. */
final class TravellerDomain extends DomainContextBase {

    /** One traveller at two times: everything recorded before still holds after, and something may have been added. */
    record Learning(Traveller before, Traveller after) {}

    /** What is known about one fact at two times. */
    private record Lesson<T>(Fact<Traveller, T> fact, Answer<T> before, Answer<T> after) {
        Learning into(Learning learning) {
            return new Learning(
                    learning.before().withAnswer(fact, before), learning.after().withAnswer(fact, after));
        }
    }

    /** Every value of a fact that can matter to a generated condition, in order. */
    @SuppressWarnings("unchecked") // the values are those of the type of the fact
    static <T> List<T> values(Fact<Traveller, T> fact) {
        if (fact == LUGGAGE) {
            return (List<T>) List.of(0, 1, 2, 3, 4, 5);
        } else if (fact == RETURN) {
            return (List<T>) Stream.of(1, 2, 3, 4, 5).map(TravellerDomain::day).toList();
        }
        return fact.allowedValues().stream().sorted().toList();
    }

    /** The traveller with every value of a fact that can matter, one at a time. */
    static <T> Stream<Traveller> changes(Fact<Traveller, T> fact, Traveller traveller) {
        return values(fact).stream()
                // what can be obtained of a yes-or-no is the yes
                .filter(value -> !value.equals(false))
                .map(value -> traveller.with(fact, value));
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2031, 12, day);
    }

    @Provide
    Arbitrary<Condition<Traveller>> conditions() {
        return conditions(3).withoutEdgeCases();
    }

    private static Arbitrary<Condition<Traveller>> conditions(int depth) {
        if (depth == 0) {
            return atoms();
        }
        Arbitrary<Condition<Traveller>> part = conditions(depth - 1);
        Arbitrary<List<Condition<Traveller>>> parts = part.list().ofMinSize(1).ofMaxSize(3);
        return Arbitraries.frequencyOf(
                Tuple.of(5, atoms()),
                Tuple.of(1, Arbitraries.of(true, false).map(Condition.Constant::new)),
                Tuple.of(4, parts.map(Condition.AllOf::new)),
                Tuple.of(4, parts.map(Condition.AnyOf::new)),
                Tuple.of(3, part.map(Condition.Not::new)),
                Tuple.of(3, counts(part)),
                Tuple.of(3, Combinators.combine(part, part, part).as(Condition.Choice::new)));
    }

    private static Arbitrary<Condition<Traveller>> counts(Arbitrary<Condition<Traveller>> part) {
        Arbitrary<Condition.Weighted<Traveller>> item =
                Combinators.combine(Arbitraries.integers().between(1, 3), part).as(Condition.Weighted::new);
        return Combinators.combine(
                        Arbitraries.integers().between(1, 6),
                        item.list().ofMinSize(1).ofMaxSize(3))
                .as(Condition.Count::new);
    }

    private static Arbitrary<Condition<Traveller>> atoms() {
        Arbitrary<Integer> weights = Arbitraries.integers().between(1, 4);
        Arbitrary<LocalDate> days = Arbitraries.integers().between(2, 4).map(TravellerDomain::day);
        return Arbitraries.oneOf(
                Combinators.combine(Arbitraries.of(TICKET, HELMET, DIZZY), Arbitraries.of(true, false))
                        .as(Fact::is),
                Arbitraries.of(Berth.class).set().ofMinSize(1).map(BERTH::isOneOf),
                Arbitraries.of(Berth.class).map(BERTH::atLeast),
                weights.map(LUGGAGE::atLeast),
                weights.map(LUGGAGE::atMost),
                weights.set().ofMinSize(1).ofMaxSize(2).map(LUGGAGE::isOneOf),
                days.map(RETURN::atLeast),
                days.map(RETURN::below));
    }

    @Provide
    Arbitrary<Learning> learnings() {
        Arbitrary<Learning> learning = Arbitraries.just(new Learning(Traveller.UNKNOWN, Traveller.UNKNOWN));
        for (Fact<Traveller, ?> fact : Traveller.FACTS) {
            learning = Combinators.combine(learning, lessons(fact)).as((sofar, lesson) -> lesson.into(sofar));
        }
        return learning.withoutEdgeCases();
    }

    @Provide
    Arbitrary<Traveller> travellers() {
        return learnings().map(Learning::before);
    }

    private static <T> Arbitrary<Lesson<T>> lessons(Fact<Traveller, T> fact) {
        List<T> values = values(fact);
        Arbitrary<Integer> positions = Arbitraries.integers().between(0, values.size() - 1);
        Arbitrary<List<Integer>> bounds =
                positions.list().ofSize(5).map(list -> list.stream().sorted().toList());
        Arbitrary<AbsenceReason> reasons = Arbitraries.of(AbsenceReason.class);
        return Combinators.combine(Arbitraries.integers().between(0, 5), bounds, reasons, reasons)
                .as((kind, bound, reason, otherReason) -> {
                    Answer<T> wide = between(values.get(bound.get(0)), values.get(bound.get(4)));
                    Answer<T> narrow = between(values.get(bound.get(1)), values.get(bound.get(3)));
                    Answer<T> known = Answer.known(values.get(bound.get(2)));
                    Answer<T> absent = Answer.absent(reason);
                    return switch (kind) {
                        case 0 -> new Lesson<>(fact, absent, known);
                        case 1 -> new Lesson<>(fact, absent, narrow);
                        case 2 -> new Lesson<>(fact, wide, narrow);
                        case 3 -> new Lesson<>(fact, wide, known);
                        case 4 -> new Lesson<>(fact, absent, Answer.absent(otherReason));
                        default -> new Lesson<>(fact, known, known);
                    };
                });
    }

    private static <T> Answer<T> between(T least, T most) {
        return least.equals(most) ? Answer.known(least) : new Answer.Between<>(least, most);
    }

    @Provide
    Arbitrary<RuleBook<Traveller>> books() {
        return Arbitraries.integers().between(1, 4).flatMap(size -> {
            Arbitrary<List<Requirement<Traveller>>> requirements = Arbitraries.just(List.of());
            for (int number = 1; number <= size; number++) {
                requirements = Combinators.combine(requirements, requirements(number))
                        .as((earlier, next) -> {
                            List<Requirement<Traveller>> all = new ArrayList<>(earlier);
                            all.add(next);
                            return all;
                        });
            }
            return requirements.map(TravellerDomain::book).withoutEdgeCases();
        });
    }

    static RuleBook<Traveller> book(List<Requirement<Traveller>> requirements) {
        return RuleBook.of("moon", "1", Text.of("May this person go?", "Bolehkah orang ini pergi?"), requirements);
    }

    @SafeVarargs
    static RuleBook<Traveller> book(Requirement<Traveller>... requirements) {
        return book(Arrays.asList(requirements));
    }

    /** A requirement that may be an exception to an earlier one, so that there is never a circle. */
    private static Arbitrary<Requirement<Traveller>> requirements(int number) {
        Arbitrary<Condition<Traveller>> always = Arbitraries.just(new Condition.Constant<>(true));
        Arbitrary<Condition<Traveller>> never = Arbitraries.just(new Condition.Constant<>(false));
        return Combinators.combine(
                        Arbitraries.integers().between(0, number - 1),
                        Arbitraries.oneOf(always, conditions(1)),
                        Arbitraries.oneOf(never, never, conditions(1)),
                        conditions(2))
                .as((general, applies, review, asks) -> {
                    Requirement.Head head = requirement("r" + number).under(article(number));
                    if (general > 0) {
                        head.exceptionTo("r" + general);
                    }
                    return head.appliesWhen(applies)
                            .needsReviewWhen(review, "two readings", "dua tafsiran")
                            .asks(asks);
                });
    }

    /** Whether no fact stands in two atoms. */
    static boolean readsEveryFactOnce(Condition<Traveller> condition) {
        return condition.facts().count()
                == Set.copyOf(condition.facts().toList()).size();
    }
}
