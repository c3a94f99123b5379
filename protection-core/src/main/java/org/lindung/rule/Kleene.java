package org.lindung.rule;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lindung.basics.Answer;

/** Evaluates conditions in three values. */
final class Kleene {
    private Kleene() {}

    static <F> Truth truth(Condition<F> condition, Evidence<F> evidence) {
        if (condition instanceof Condition.OneOf<F, ?> atom) {
            return oneOf(atom, evidence);
        } else if (condition instanceof Condition.Within<F, ?> atom) {
            return within(atom, evidence);
        } else if (condition instanceof Condition.AllOf<F> all) {
            return allOf(all.parts(), evidence);
        } else if (condition instanceof Condition.AnyOf<F> any) {
            return anyOf(any.parts(), evidence);
        } else if (condition instanceof Condition.Not<F> negation) {
            return truth(negation.part(), evidence).not();
        } else if (condition instanceof Condition.Count<F> count) {
            return count(count, evidence);
        } else if (condition instanceof Condition.Choice<F> choice) {
            return choice(choice, evidence);
        }
        return Truth.of(((Condition.Constant<F>) condition).value());
    }

    private static <F> Truth allOf(List<Condition<F>> parts, Evidence<F> evidence) {
        Truth all = Truth.TRUE;
        for (Condition<F> part : parts) {
            all = all.and(truth(part, evidence));
            if (all == Truth.FALSE) {
                return all;
            }
        }
        return all;
    }

    private static <F> Truth anyOf(List<Condition<F>> parts, Evidence<F> evidence) {
        Truth any = Truth.FALSE;
        for (Condition<F> part : parts) {
            any = any.or(truth(part, evidence));
            if (any == Truth.TRUE) {
                return any;
            }
        }
        return any;
    }

    private static <F> Truth count(Condition.Count<F> count, Evidence<F> evidence) {
        int certain = 0;
        int possible = 0;
        for (Condition.Weighted<F> part : count.items()) {
            Truth truth = truth(part.condition(), evidence);
            certain += truth == Truth.TRUE ? part.weight() : 0;
            possible += truth == Truth.FALSE ? 0 : part.weight();
        }
        if (certain >= count.threshold()) {
            return Truth.TRUE;
        }
        return possible < count.threshold() ? Truth.FALSE : Truth.UNKNOWN;
    }

    private static <F> Truth choice(Condition.Choice<F> choice, Evidence<F> evidence) {
        Truth situation = truth(choice.when(), evidence);
        if (situation == Truth.UNKNOWN) {
            Truth then = truth(choice.then(), evidence);
            // an unknown situation does not matter if both demands come out alike
            return then == truth(choice.otherwise(), evidence) ? then : Truth.UNKNOWN;
        }
        return truth(situation == Truth.TRUE ? choice.then() : choice.otherwise(), evidence);
    }

    private static <F, T> Truth oneOf(Condition.OneOf<F, T> atom, Evidence<F> evidence) {
        Answer<T> answer = evidence.about(atom.fact());
        if (answer instanceof Answer.Known<T> known) {
            return Truth.of(atom.values().contains(known.value()));
        } else if (answer instanceof Answer.Between<T> between) {
            return noneWithin(atom.values(), between) ? Truth.FALSE : Truth.UNKNOWN;
        }
        return Truth.UNKNOWN;
    }

    private static <T> boolean noneWithin(Set<T> values, Answer.Between<T> between) {
        return values.stream().noneMatch(value -> isPossible(value, between));
    }

    /** Whether what is known leaves a value possible. */
    static <T> boolean isPossible(T value, Answer<T> known) {
        if (known instanceof Answer.Between<T> between) {
            return compare(value, between.least()) >= 0 && compare(value, between.most()) <= 0;
        }
        return known.toOptional().map(value::equals).orElse(true);
    }

    private static <F, T> Truth within(Condition.Within<F, T> atom, Evidence<F> evidence) {
        Answer<T> answer = evidence.about(atom.fact());
        if (answer instanceof Answer.Known<T> known) {
            return within(known.value(), known.value(), atom.least(), atom.most());
        } else if (answer instanceof Answer.Between<T> between) {
            return within(between.least(), between.most(), atom.least(), atom.most());
        }
        return Truth.UNKNOWN;
    }

    private static <T> Truth within(T from, T to, @Nullable T least, @Nullable T most) {
        boolean above = least == null || compare(from, least) >= 0;
        boolean below = most == null || compare(to, most) <= 0;
        if (above && below) {
            return Truth.TRUE;
        }
        boolean misses = least != null && compare(to, least) < 0 || most != null && compare(from, most) > 0;
        return misses ? Truth.FALSE : Truth.UNKNOWN;
    }

    @SuppressWarnings("unchecked") // bounds exist only for comparable types: Fact offers them with the same T
    private static <T> int compare(T left, T right) {
        return ((Comparable<T>) left).compareTo(right);
    }
}
