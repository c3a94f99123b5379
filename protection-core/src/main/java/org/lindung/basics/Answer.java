package org.lindung.basics;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.lindung.value.Invariants;

/**
 * What is known about one question: a value, the bounds between which the value lies, or the reason why there is none.
 *
 * <p>There is no empty answer and no default one: {@code Answer.absent(NOT_ASKED)} is itself a statement. {@code
 * toString} of an answer never shows the value, because most answers are about a person.
 *
 * @param <T> type of the value
 */
public sealed interface Answer<T> extends Serializable {

    /**
     * The value is known.
     *
     * @param value the value
     * @param <T> type of the value
     */
    record Known<T>(T value) implements Answer<T> {
        private static final Known<Boolean> YES = new Known<>(true);
        private static final Known<Boolean> NO = new Known<>(false);

        /**
         * Refuses {@code null}, which is no value and no reason either.
         *
         * @param value the value
         */
        public Known {
            Objects.requireNonNull(value);
        }

        @Override
        public String toString() {
            return "known";
        }
    }

    /**
     * The value is known to lie between two others, both of which are possible.
     *
     * @param least the least possible value, inclusive
     * @param most the greatest possible value, inclusive
     * @param <T> type of the value, which must be comparable
     */
    record Between<T>(T least, T most) implements Answer<T> {
        /**
         * Refuses bounds in the wrong order.
         *
         * @param least the least possible value, inclusive
         * @param most the greatest possible value, inclusive
         */
        @SuppressWarnings("unchecked") // Answer.between, the only way here besides deserialisation, asks for Comparable
        public Between {
            Invariants.check()
                    .that(((Comparable<Object>) least).compareTo(most) < 0, BasicsViolation.INTERVAL_REVERSED, "")
                    .orThrow();
        }

        @Override
        public String toString() {
            return "between";
        }
    }

    /**
     * There is no value.
     *
     * @param reason why
     * @param <T> type the value would have
     */
    record Absent<T>(AbsenceReason reason) implements Answer<T> {
        private static final Map<AbsenceReason, Absent<?>> BY_REASON = new EnumMap<>(AbsenceReason.class);

        static {
            for (AbsenceReason reason : AbsenceReason.values()) {
                BY_REASON.put(reason, new Absent<>(reason));
            }
        }

        @Override
        public String toString() {
            return reason.code();
        }
    }

    /**
     * A known value.
     *
     * @param value the value
     * @param <T> its type
     * @return the answer; for yes and for no always the same one, since most of what is recorded is one of these two
     */
    @SuppressWarnings("unchecked") // a Boolean is a T here
    static <T> Answer<T> known(T value) {
        if (value instanceof Boolean yes) {
            return (Answer<T>) (yes ? Known.YES : Known.NO);
        }
        return new Known<>(value);
    }

    /**
     * A value known to lie between two others; the same bound twice is a known value.
     *
     * @param least the least possible value, inclusive
     * @param most the greatest possible value, inclusive
     * @param <T> type of the value
     * @return the answer
     * @throws org.lindung.value.InvalidValueException if {@code least} is above {@code most}
     */
    static <T extends Comparable<? super T>> Answer<T> between(T least, T most) {
        return least.compareTo(most) == 0 ? new Known<>(least) : new Between<>(least, most);
    }

    /**
     * No value, for a reason.
     *
     * @param reason why there is none
     * @param <T> type the value would have
     * @return the answer
     */
    @SuppressWarnings("unchecked") // an absent answer holds no value, so one instance serves every type
    static <T> Answer<T> absent(AbsenceReason reason) {
        return (Answer<T>) Objects.requireNonNull(Absent.BY_REASON.get(reason));
    }

    /**
     * Nobody has asked yet: the answer that attributes have until somebody sets another one.
     *
     * @param <T> type the value would have
     * @return the answer
     */
    static <T> Answer<T> notAsked() {
        return absent(AbsenceReason.NOT_ASKED);
    }

    /**
     * The value, if it is known exactly.
     *
     * @return the value or empty
     */
    default Optional<T> toOptional() {
        return this instanceof Known<T> known ? Optional.of(known.value()) : Optional.empty();
    }

    /**
     * Why there is no value.
     *
     * @return the reason, or empty if the value is known, exactly or within bounds
     */
    default Optional<AbsenceReason> absence() {
        return this instanceof Absent<T> absent ? Optional.of(absent.reason()) : Optional.empty();
    }

    /**
     * The answer to another question that follows from this one.
     *
     * @param change applied to a known value; bounds are not carried over
     * @param <U> type of the other value
     * @return the changed answer; for an absent one the same reason; for bounds {@code ASKED_UNKNOWN}
     */
    default <U> Answer<U> map(Function<? super T, ? extends U> change) {
        return flatMap(value -> known(change.apply(value)));
    }

    /**
     * The answer to another question that this one leads to.
     *
     * @param change applied to a known value
     * @param <U> type of the other value
     * @return the other answer; for an absent one the same reason; for bounds {@code ASKED_UNKNOWN}
     */
    default <U> Answer<U> flatMap(Function<? super T, ? extends Answer<U>> change) {
        if (this instanceof Known<T> known) {
            return change.apply(known.value());
        }
        return absent(absence().orElse(AbsenceReason.ASKED_UNKNOWN));
    }
}
