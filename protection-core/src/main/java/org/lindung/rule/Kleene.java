package org.lindung.rule;

import org.jspecify.annotations.Nullable;
import org.lindung.basics.Age;
import org.lindung.basics.Answer;

/** What an answer says about a comparison, in three values. Without a lambda, which would be garbage for every fact of everybody. */
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
            T value = known.value();
            // nearly every answer ends here, which is why it is asked first
            return isInDoubt(value)
                    ? withinAsFarAsCertain(value, value, least, most)
                    : Truth.of(isAtLeast(least, value) && isAtMost(most, value));
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
        if (isAtLeast(least, from) && isAtMost(most, to)) {
            return Truth.TRUE;
        }
        return isAtLeast(least, to) && isAtMost(most, from) ? Truth.UNKNOWN : Truth.FALSE;
    }

    private static <T> boolean isAtLeast(@Nullable T least, T value) {
        return least == null || compare(value, least) >= 0;
    }

    private static <T> boolean isAtMost(@Nullable T most, T value) {
        return most == null || compare(value, most) <= 0;
    }

    @SuppressWarnings("unchecked") // bounds exist only for comparable types: Fact offers them with the same T
    private static <T> int compare(T left, T right) {
        return ((Comparable<T>) left).compareTo(right);
    }
}
