package org.lindung.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The minimal sets of facts that explain or could bring about a truth value of a condition.
 *
 * <p>One algebra serves three questions, which differ only in what an atom costs: <i>why is it so?</i>, <i>what, once
 * known, could make it so?</i>, <i>what, if changed, would make it so?</i> Atoms of one fact are taken to be independent of
 * each other.
 */
final class MinimalSets<F> {
    /** More sets than this are cut, and {@link #isComplete()} says so. */
    static final int LIMIT = 64;

    /** Which atoms may be used, and at what cost. */
    enum Question {
        /** What makes it so: only atoms that already have the wanted truth, and each counts. */
        WHY,
        /** What could settle it: what is already so is free, what is unknown counts. */
        SETTLE,
        /** What would help: what is already so is free, what the person can obtain counts. */
        REMEDY
    }

    private final Question question;
    private final Evidence<F> evidence;
    private boolean complete = true;

    MinimalSets(Question question, Evidence<F> evidence) {
        this.question = question;
        this.evidence = evidence;
    }

    /** Whether no set was cut from what {@link #of} returned. */
    boolean isComplete() {
        return complete;
    }

    /** The minimal sets of facts for a condition to have a truth value, smallest first; empty if it cannot be. */
    List<Set<Fact<F, ?>>> of(Condition<F> condition, boolean target) {
        if (condition instanceof Condition.OneOf<F, ?> atom) {
            return atom(atom.fact(), Kleene.truth(atom, evidence), target);
        } else if (condition instanceof Condition.Within<F, ?> atom) {
            return atom(atom.fact(), Kleene.truth(atom, evidence), target);
        } else if (condition instanceof Condition.Not<F> negation) {
            return of(negation.part(), !target);
        } else if (condition instanceof Condition.AllOf<F> all) {
            return target ? each(all.parts(), true) : any(all.parts(), false);
        } else if (condition instanceof Condition.AnyOf<F> any) {
            return target ? any(any.parts(), true) : each(any.parts(), false);
        } else if (condition instanceof Condition.Count<F> count) {
            return count(count, target);
        } else if (condition instanceof Condition.Choice<F> choice) {
            return choice(choice, target);
        }
        return ((Condition.Constant<F>) condition).value() == target ? free() : List.of();
    }

    private List<Set<Fact<F, ?>>> atom(Fact<F, ?> fact, Truth truth, boolean target) {
        boolean already = truth == Truth.of(target);
        boolean usable = switch (question) {
            case WHY -> false;
            case SETTLE -> truth == Truth.UNKNOWN;
            case REMEDY -> fact.obtainable().isPresent();
        };
        if (already && question != Question.WHY) {
            return free();
        }
        return already || usable ? List.of(Set.of(fact)) : List.of();
    }

    private static <F> List<Set<Fact<F, ?>>> free() {
        return List.of(Set.of());
    }

    private List<Set<Fact<F, ?>>> any(List<Condition<F>> parts, boolean target) {
        List<Set<Fact<F, ?>>> sets = new ArrayList<>();
        for (Condition<F> part : parts) {
            sets.addAll(of(part, target));
        }
        return minimal(sets);
    }

    private List<Set<Fact<F, ?>>> each(List<Condition<F>> parts, boolean target) {
        List<Set<Fact<F, ?>>> sets = free();
        for (Condition<F> part : parts) {
            sets = both(sets, of(part, target));
        }
        return sets;
    }

    private List<Set<Fact<F, ?>>> both(List<Set<Fact<F, ?>>> left, List<Set<Fact<F, ?>>> right) {
        List<Set<Fact<F, ?>>> sets = new ArrayList<>();
        for (Set<Fact<F, ?>> one : left) {
            for (Set<Fact<F, ?>> other : right) {
                Set<Fact<F, ?>> union = new LinkedHashSet<>(one);
                union.addAll(other);
                sets.add(union);
            }
        }
        return minimal(sets);
    }

    private List<Set<Fact<F, ?>>> choice(Condition.Choice<F> choice, boolean target) {
        List<Set<Fact<F, ?>>> sets = new ArrayList<>();
        sets.addAll(both(of(choice.when(), true), of(choice.then(), target)));
        sets.addAll(both(of(choice.when(), false), of(choice.otherwise(), target)));
        sets.addAll(both(of(choice.then(), target), of(choice.otherwise(), target)));
        return minimal(sets);
    }

    /** True: true parts reach the threshold. False: false parts leave too little to reach it. */
    private List<Set<Fact<F, ?>>> count(Condition.Count<F> count, boolean target) {
        int total = count.items().stream().mapToInt(Condition.Weighted::weight).sum();
        int needed = target ? count.threshold() : total - count.threshold() + 1;
        return weights(count.items(), 0, needed, target);
    }

    private List<Set<Fact<F, ?>>> weights(List<Condition.Weighted<F>> parts, int from, int needed, boolean target) {
        if (needed <= 0) {
            return free();
        }
        if (from == parts.size()) {
            return List.of();
        }
        Condition.Weighted<F> part = parts.get(from);
        List<Set<Fact<F, ?>>> sets = new ArrayList<>(
                both(of(part.condition(), target), weights(parts, from + 1, needed - part.weight(), target)));
        sets.addAll(weights(parts, from + 1, needed, target));
        return minimal(sets);
    }

    private List<Set<Fact<F, ?>>> minimal(List<Set<Fact<F, ?>>> sets) {
        List<Set<Fact<F, ?>>> bySize = new ArrayList<>(sets);
        bySize.sort(Comparator.comparingInt(Set::size));
        List<Set<Fact<F, ?>>> minimal = new ArrayList<>();
        for (Set<Fact<F, ?>> set : bySize) {
            if (minimal.stream().noneMatch(set::containsAll)) {
                if (minimal.size() == LIMIT) {
                    complete = false;
                    break;
                }
                minimal.add(set);
            }
        }
        return minimal;
    }
}
