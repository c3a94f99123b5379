package org.lindung.rule;

import org.jspecify.annotations.Nullable;
import org.lindung.basics.Age;
import org.lindung.basics.Answer;

/** What an answer says about a comparison, in three values. Asked for every fact of every person, without lambdas for garbage. */
final class Kleene {
    private Kleene() {}

    /** What a condition comes to. Where the same condition is asked often, keep its {@link Formula}. */
    static <F> Truth truth(Condition<F> condition, Evidence<F> evidence) {
        return evidence.of(Formula.of(condition));
    }

    /** Whether what is known leaves a value possible. */
    static <T> boolean isPossible(T value, Answer<T> known) {
        if (known instanceof Answer.Between<T> between) {
            return compare(value, between.least()) >= 0 && compare(value, between.most()) <= 0;
        }
        return !(known instanceof Answer.Known<T> exact) || value.equals(exact.value());
    }

    /** Whether an answer lies within bounds. */
    static <T> Truth within(@Nullable T least, @Nullable T most, Answer<T> answer) {
        if (answer instanceof Answer.Known<T> known) {
            return withinAsFarAsCertain(known.value(), known.value(), least, most);
        } else if (answer instanceof Answer.Between<T> between) {
            return withinAsFarAsCertain(between.least(), between.most(), least, most);
        }
        return Truth.UNKNOWN;
    }

    /** An age in doubt may be either of two, unless the bound itself says which reading counts. */
    @SuppressWarnings("unchecked") // ages are replaced by ages
    private static <T> Truth withinAsFarAsCertain(T from, T to, @Nullable T least, @Nullable T most) {
        if (isInDoubt(least) || isInDoubt(most)) {
            return within(from, to, least, most);
        }
        T lowest = isInDoubt(from) ? (T) Age.ofYears(((Age) from).years()) : from;
        T highest = isInDoubt(to) ? (T) Age.ofYears(((Age) to).years() + 1) : to;
        return within(lowest, highest, least, most);
    }

    private static boolean isInDoubt(@Nullable Object value) {
        return value instanceof Age age && age.inDoubt();
    }

    private static <T> Truth within(T from, T to, @Nullable T least, @Nullable T most) {
        boolean above = least == null || compare(from, least) >= 0;
        boolean below = most == null || compare(to, most) <= 0;
        if (above && below) {
            return Truth.TRUE;
        }
        boolean misses = (least != null && compare(to, least) < 0) || (most != null && compare(from, most) > 0);
        return misses ? Truth.FALSE : Truth.UNKNOWN;
    }

    @SuppressWarnings("unchecked") // bounds exist only for comparable types: Fact offers them with the same T
    private static <T> int compare(T left, T right) {
        return ((Comparable<T>) left).compareTo(right);
    }
}
