package org.lindung.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
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
     * What may be supposed about a fact, and where its demands stand among those of all facts.
     *
     * @param index place of the demand that the fact is named
     * @param free the supposition that has no price
     * @param suppositions all suppositions, each once
     * @param firstRefusal place of the demand that the first supposition is not made; the others follow
     * @param isReadOnce whether no other part of the condition reads the fact
     */
    private record Place<T>(
            int index, Answer<T> free, List<Answer<T>> suppositions, int firstRefusal, boolean isReadOnce) {}

    /**
     * A way to the truth is what it demands, a set of bits: that a fact is named, and that a supposition about a fact is
     * not made. To go two ways at once is to meet the demands of both.
     */
    private record Way(BitSet demands, int price) {
        static final Way FREE = new Way(new BitSet(), 0);

        boolean demandsNoMoreThan(Way other) {
            for (int bit = demands.nextSetBit(0); bit >= 0; bit = demands.nextSetBit(bit + 1)) {
                if (!other.demands.get(bit)) {
                    return false;
                }
            }
            return true;
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
    private final List<Fact<F, ?>> facts;
    private final Map<Fact<F, ?>, Place<?>> places = new HashMap<>();
    private final List<Place<?>> readTwice;
    private boolean complete = true;

    MinimalSets(Aim aim, Condition<F> condition, Evidence<F> evidence) {
        this.aim = aim;
        this.condition = condition;
        this.evidence = evidence;
        Map<Fact<F, ?>, Long> mentions = condition
                .facts()
                .collect(Collectors.groupingBy(fact -> fact, LinkedHashMap::new, Collectors.counting()));
        this.facts = List.copyOf(mentions.keySet());
        int refusals = facts.size();
        for (Fact<F, ?> fact : facts) {
            Place<?> place = place(fact, places.size(), refusals, Objects.equals(mentions.get(fact), 1L));
            places.put(fact, place);
            refusals += place.suppositions().size();
        }
        this.readTwice =
                places.values().stream().filter(place -> !place.isReadOnce()).toList();
    }

    private <T> Place<T> place(Fact<F, T> fact, int index, int firstRefusal, boolean isReadOnce) {
        Answer<T> recorded = evidence.about(fact);
        Answer<T> free = aim.free(recorded);
        List<Answer<T>> suppositions = Stream.concat(Stream.of(free), aim.priced(fact, recorded, condition))
                .distinct()
                .toList();
        return new Place<>(index, free, suppositions, firstRefusal, isReadOnce);
    }

    Found<F> find() {
        List<Set<Fact<F, ?>>> minimal = new ArrayList<>();
        for (Way way : ways(condition, true)) {
            Set<Fact<F, ?>> named = way.demands().stream()
                    .limit(way.price())
                    .mapToObj(facts::get)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            if (minimal.stream().noneMatch(named::containsAll)) {
                minimal.add(named);
            }
        }
        return new Found<>(minimal, complete);
    }

    private List<Way> ways(Condition<F> part, boolean target) {
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
        return ((Condition.Constant<F>) part).value() == target ? List.of(Way.FREE) : List.of();
    }

    private <T> List<Way> atom(Fact<F, T> fact, Condition<F> atom, boolean target) {
        @SuppressWarnings("unchecked") // made for this fact
        Place<T> place = (Place<T>) Objects.requireNonNull(places.get(fact));
        BitSet demands = new BitSet();
        boolean isFree = false;
        int refused = 0;
        for (int i = 0; i < place.suppositions().size(); i++) {
            Answer<T> supposition = place.suppositions().get(i);
            if (Kleene.truth(atom, evidence.supposing(fact, supposition)) != Truth.of(target)) {
                demands.set(place.firstRefusal() + i);
                refused++;
            } else if (supposition.equals(place.free())) {
                isFree = true;
            }
        }
        if (refused == place.suppositions().size()) {
            return List.of();
        } else if (isFree) {
            // where the fact is read once, nothing can contradict what is free
            return List.of(place.isReadOnce() ? Way.FREE : new Way(demands, 0));
        }
        demands.set(place.index());
        return List.of(new Way(demands, 1));
    }

    private List<Way> any(List<Condition<F>> parts, boolean target) {
        return shortest(parts.stream().flatMap(part -> ways(part, target).stream()));
    }

    private List<Way> each(List<Condition<F>> parts, boolean target) {
        List<Way> all = List.of(Way.FREE);
        for (Condition<F> part : parts) {
            all = both(all, ways(part, target));
        }
        return all;
    }

    private List<Way> both(List<Way> left, List<Way> right) {
        return shortest(left.stream().flatMap(one -> right.stream().map(other -> both(one, other))));
    }

    private Way both(Way one, Way other) {
        BitSet demands = (BitSet) one.demands().clone();
        demands.or(other.demands());
        BitSet named = demands.get(0, facts.size());
        return new Way(demands, named.cardinality());
    }

    /** Whether something may still be supposed about every fact. */
    private boolean isPossible(Way way) {
        for (Place<?> place : readTwice) {
            int end = place.firstRefusal() + place.suppositions().size();
            if (way.demands().nextClearBit(place.firstRefusal()) >= end) {
                return false;
            }
        }
        return true;
    }

    private List<Way> choice(Condition.Choice<F> choice, boolean target) {
        List<Way> then = ways(choice.then(), target);
        List<Way> otherwise = ways(choice.otherwise(), target);
        return shortest(Stream.of(
                        both(ways(choice.when(), true), then),
                        both(ways(choice.when(), false), otherwise),
                        both(then, otherwise))
                .flatMap(List::stream));
    }

    /** True: true parts reach the threshold. False: false parts leave too little to reach it. */
    private List<Way> count(Condition.Count<F> count, boolean target) {
        int total = count.items().stream().mapToInt(Condition.Weighted::weight).sum();
        int needed = target ? count.threshold() : total - count.threshold() + 1;
        Map<Integer, List<Way>> byMissing = new TreeMap<>(Map.of(Math.max(needed, 0), List.of(Way.FREE)));
        for (Condition.Weighted<F> item : count.items()) {
            List<Way> ways = ways(item.condition(), target);
            Map<Integer, List<Way>> before = new TreeMap<>(byMissing);
            before.forEach((missing, sofar) -> byMissing.merge(
                    Math.max(missing - item.weight(), 0),
                    both(sofar, ways),
                    (some, others) -> shortest(Stream.concat(some.stream(), others.stream()))));
        }
        return byMissing.getOrDefault(0, List.of());
    }

    /** Leaves out every way that is none, every one that demands no less than another, and what is beyond the limit. */
    private List<Way> shortest(Stream<Way> ways) {
        List<Way> byPrice = ways.sorted(Comparator.comparingInt(Way::price)).toList();
        List<Way> shortest = new ArrayList<>();
        for (Way way : byPrice) {
            if (isPossible(way) && isShorterThanAll(shortest, way)) {
                if (shortest.size() == LIMIT) {
                    complete = false;
                    break;
                }
                shortest.add(way);
            }
        }
        return shortest;
    }

    private static boolean isShorterThanAll(List<Way> others, Way way) {
        for (Way other : others) {
            if (other.demandsNoMoreThan(way)) {
                return false;
            }
        }
        return true;
    }
}
