package org.lindung.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lindung.basics.Answer;

/**
 * The minimal sets of facts that explain, or could bring about, that a condition is true.
 *
 * <p>One algebra serves three questions: <i>why is it so?</i>, <i>what, once known, could make it so?</i>, <i>what, if
 * changed, would make it so?</i> They differ in what may be supposed about a fact, and in what of it is free. A fact has
 * one value in whatever places it is read: ways to the truth that suppose two at once are none.
 */
final class MinimalSets<F> {
    /** More ways than this are cut at every step, and {@link Found#complete()} says so. */
    static final int LIMIT = 64;

    /** What may be supposed about a fact: one answer freely, others at the price of naming the fact. */
    enum Aim {
        /** What makes it so: nothing is known freely; what is recorded has its price. */
        WHY,
        /** What could settle it: what is recorded is free; every value that it leaves possible has its price. */
        SETTLE,
        /** What would help: what is recorded is free; every value of a fact that the person can change has its price. */
        REMEDY;

        <T> Answer<T> free(Answer<T> recorded) {
            return this == WHY ? Answer.notAsked() : recorded;
        }

        <F, T> Stream<Answer<T>> priced(Fact<F, T> fact, Answer<T> recorded, Condition<F> condition) {
            return switch (this) {
                case WHY -> Stream.of(recorded);
                case SETTLE -> fact.valuesThatMatterTo(condition, recorded).map(Answer::known);
                case REMEDY ->
                    fact.obtainable().stream()
                            .flatMap(any -> fact.valuesThatMatterTo(condition, Answer.notAsked()))
                            // what can be obtained of a yes-or-no is the yes: nobody is told to bring the lack of a
                            // thing
                            .filter(value -> !value.equals(false))
                            .map(Answer::known);
            };
        }
    }

    /**
     * A way to the truth: which suppositions about each fact lead there, and the facts of which none is free. A fact that
     * is not in it does not matter.
     */
    private record Way<F>(Map<Fact<F, ?>, Set<Answer<?>>> suppositions, Set<Fact<F, ?>> price) {
        boolean demandsNoMoreThan(Way<F> other) {
            return other.price.containsAll(price)
                    && other.suppositions.keySet().containsAll(suppositions.keySet())
                    && suppositions.entrySet().stream()
                            .allMatch(mine -> mine.getValue()
                                    .containsAll(Objects.requireNonNull(other.suppositions.get(mine.getKey()))));
        }

        Way<F> and(Way<F> other) {
            Map<Fact<F, ?>, Set<Answer<?>>> both = new LinkedHashMap<>(suppositions);
            other.suppositions.forEach((fact, answers) -> both.merge(fact, answers, (mine, theirs) -> {
                Set<Answer<?>> common = new LinkedHashSet<>(mine);
                common.retainAll(theirs);
                return common;
            }));
            Set<Fact<F, ?>> prices = new LinkedHashSet<>(price);
            prices.addAll(other.price);
            return new Way<>(both, prices);
        }

        boolean isPossible() {
            return suppositions.values().stream().noneMatch(Set::isEmpty);
        }
    }

    /**
     * What was found.
     *
     * @param sets the minimal sets of facts for the condition to be true, smallest first; empty if it cannot be
     * @param complete whether nothing was cut
     */
    record Found<F>(List<Set<Fact<F, ?>>> sets, boolean complete) {}

    private final Aim aim;
    private final Condition<F> condition;
    private final Evidence<F> evidence;
    private final Map<Fact<F, ?>, Long> mentions;
    private boolean complete = true;

    MinimalSets(Aim aim, Condition<F> condition, Evidence<F> evidence) {
        this.aim = aim;
        this.condition = condition;
        this.evidence = evidence;
        this.mentions = condition.facts().collect(Collectors.groupingBy(fact -> fact, Collectors.counting()));
    }

    Found<F> find() {
        List<Set<Fact<F, ?>>> minimal = new ArrayList<>();
        for (Way<F> way : ways(condition, true)) {
            if (minimal.stream().noneMatch(way.price()::containsAll)) {
                minimal.add(way.price());
            }
        }
        return new Found<>(minimal, complete);
    }

    private List<Way<F>> ways(Condition<F> part, boolean target) {
        if (part instanceof Condition.OneOf<F, ?> atom) {
            return atom(atom.fact(), atom, target);
        } else if (part instanceof Condition.Within<F, ?> atom) {
            return atom(atom.fact(), atom, target);
        } else if (part instanceof Condition.Not<F> negation) {
            return ways(negation.part(), !target);
        } else if (part instanceof Condition.AllOf<F> all) {
            return target ? each(all.parts(), true) : any(all.parts(), false);
        } else if (part instanceof Condition.AnyOf<F> any) {
            return target ? any(any.parts(), true) : each(any.parts(), false);
        } else if (part instanceof Condition.Count<F> count) {
            return count(count, target);
        } else if (part instanceof Condition.Choice<F> choice) {
            return choice(choice, target);
        }
        return ((Condition.Constant<F>) part).value() == target ? freely() : List.of();
    }

    private <T> List<Way<F>> atom(Fact<F, T> fact, Condition<F> atom, boolean target) {
        Answer<T> recorded = evidence.about(fact);
        Answer<T> free = aim.free(recorded);
        Set<Answer<?>> leading = Stream.concat(Stream.of(free), aim.priced(fact, recorded, condition))
                .filter(answer -> Kleene.truth(atom, evidence.supposing(fact, answer)) == Truth.of(target))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (leading.isEmpty()) {
            return List.of();
        } else if (!leading.contains(free)) {
            return List.of(new Way<>(Map.of(fact, leading), Set.of(fact)));
        }
        // where the fact is read once, nothing can contradict what is free
        return Objects.equals(mentions.get(fact), 1L) ? freely() : List.of(new Way<>(Map.of(fact, leading), Set.of()));
    }

    private static <F> List<Way<F>> freely() {
        return List.of(new Way<>(Map.of(), Set.of()));
    }

    private List<Way<F>> any(List<Condition<F>> parts, boolean target) {
        return shortest(parts.stream().flatMap(part -> ways(part, target).stream()));
    }

    private List<Way<F>> each(List<Condition<F>> parts, boolean target) {
        List<Way<F>> all = freely();
        for (Condition<F> part : parts) {
            all = both(all, ways(part, target));
        }
        return all;
    }

    private List<Way<F>> both(List<Way<F>> left, List<Way<F>> right) {
        return shortest(
                left.stream().flatMap(one -> right.stream().map(one::and)).filter(Way::isPossible));
    }

    private List<Way<F>> choice(Condition.Choice<F> choice, boolean target) {
        List<Way<F>> then = ways(choice.then(), target);
        List<Way<F>> otherwise = ways(choice.otherwise(), target);
        return shortest(Stream.of(
                        both(ways(choice.when(), true), then),
                        both(ways(choice.when(), false), otherwise),
                        both(then, otherwise))
                .flatMap(List::stream));
    }

    /** True: true parts reach the threshold. False: false parts leave too little to reach it. */
    private List<Way<F>> count(Condition.Count<F> count, boolean target) {
        int total = count.items().stream().mapToInt(Condition.Weighted::weight).sum();
        int needed = target ? count.threshold() : total - count.threshold() + 1;
        Map<Integer, List<Way<F>>> byMissing = new TreeMap<>(Map.of(Math.max(needed, 0), freely()));
        for (Condition.Weighted<F> item : count.items()) {
            List<Way<F>> ways = ways(item.condition(), target);
            Map<Integer, List<Way<F>>> before = new TreeMap<>(byMissing);
            before.forEach((missing, sofar) -> byMissing.merge(
                    Math.max(missing - item.weight(), 0),
                    both(sofar, ways),
                    (some, others) -> shortest(Stream.concat(some.stream(), others.stream()))));
        }
        return byMissing.getOrDefault(0, List.of());
    }

    /** Leaves out every way that demands no less than another one, and what is beyond the limit. */
    private List<Way<F>> shortest(Stream<Way<F>> ways) {
        List<Way<F>> byPrice =
                ways.sorted(Comparator.comparingInt(way -> way.price().size())).toList();
        List<Way<F>> shortest = new ArrayList<>();
        for (Way<F> way : byPrice) {
            if (shortest.stream().noneMatch(shorter -> shorter.demandsNoMoreThan(way))) {
                if (shortest.size() == LIMIT) {
                    complete = false;
                    break;
                }
                shortest.add(way);
            }
        }
        return shortest;
    }
}
