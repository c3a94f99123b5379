package org.lindung.rule;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lindung.value.Invariants;
import org.lindung.value.Text;

/**
 * What a requirement asks, as an immutable tree over facts: data and not a function, so that it can be walked, printed,
 * written and read.
 *
 * <p>Evaluated in three values. A fact that is not known, for whatever reason, makes an atom unknown and never false; a
 * fact that is known within bounds is compared as an interval.
 *
 * @param <F> what the facts are read from
 */
public sealed interface Condition<F> {

    /**
     * Always the same.
     *
     * @param value the truth
     * @param <F> what the facts are read from
     */
    record Constant<F>(boolean value) implements Condition<F> {}

    /**
     * True if the fact has one of the values.
     *
     * @param fact the fact, of a comparable type
     * @param values the values, at least one; kept in the order of their type
     * @param <F> what the facts are read from
     * @param <T> type of the values
     */
    record OneOf<F, T>(Fact<F, T> fact, Set<T> values) implements Condition<F> {
        /**
         * Refuses a list without values.
         *
         * @param fact the fact
         * @param values the values, at least one
         */
        public OneOf {
            require(!values.isEmpty(), RuleViolation.CONDITION_WITHOUT_VALUES, "/values");
            // in the order of the type, since sets of the JDK have another order in every JVM and rules are printed
            values = values.stream()
                    .sorted()
                    .collect(Collectors.collectingAndThen(
                            Collectors.toCollection(LinkedHashSet::new), Collections::unmodifiableSet));
        }
    }

    /**
     * True if the fact lies within bounds, which are inclusive. At least one bound is there.
     *
     * @param fact the fact, of a comparable type
     * @param least the lower bound, or null for none
     * @param most the upper bound, or null for none
     * @param <F> what the facts are read from
     * @param <T> type of the values
     */
    record Within<F, T>(
            Fact<F, T> fact, @Nullable T least, @Nullable T most) implements Condition<F> {
        /**
         * Refuses to compare with nothing.
         *
         * @param fact the fact, of a comparable type
         * @param least the lower bound, or null for none
         * @param most the upper bound, or null for none
         */
        public Within {
            require(least != null || most != null, RuleViolation.COMPARISON_WITHOUT_BOUND, "");
        }
    }

    /**
     * True if every part is.
     *
     * @param parts the parts, at least one
     * @param <F> what the facts are read from
     */
    record AllOf<F>(List<Condition<F>> parts) implements Condition<F> {
        /**
         * Refuses a list without parts, which would be true for want of demands.
         *
         * @param parts the parts, at least one
         */
        public AllOf {
            require(!parts.isEmpty(), RuleViolation.CONDITION_WITHOUT_PARTS, "/parts");
            parts = List.copyOf(parts);
        }
    }

    /**
     * True if one part is.
     *
     * @param parts the parts, at least one
     * @param <F> what the facts are read from
     */
    record AnyOf<F>(List<Condition<F>> parts) implements Condition<F> {
        /**
         * Refuses a list without parts.
         *
         * @param parts the parts, at least one
         */
        public AnyOf {
            require(!parts.isEmpty(), RuleViolation.CONDITION_WITHOUT_PARTS, "/parts");
            parts = List.copyOf(parts);
        }
    }

    /**
     * True if the part is false.
     *
     * @param part the part
     * @param <F> what the facts are read from
     */
    record Not<F>(Condition<F> part) implements Condition<F> {}

    /**
     * True if the weights of the true parts reach a threshold; unknown only while the unknown parts could still decide.
     *
     * @param threshold the sum to reach, above zero
     * @param items the weighted parts, at least one
     * @param <F> what the facts are read from
     */
    record Count<F>(int threshold, List<Weighted<F>> items) implements Condition<F> {
        /**
         * Refuses a count of nothing, to nothing, or beyond what can be counted.
         *
         * @param threshold the sum to reach
         * @param items the weighted parts, at least one
         */
        public Count {
            Invariants.check()
                    .that(!items.isEmpty(), RuleViolation.CONDITION_WITHOUT_PARTS, "/items")
                    .that(threshold > 0, RuleViolation.COUNT_NOT_POSITIVE, "/threshold")
                    .that(
                            items.stream().mapToLong(Weighted::weight).sum() <= Integer.MAX_VALUE,
                            RuleViolation.COUNT_TOO_GREAT,
                            "/items")
                    .orThrow();
            items = List.copyOf(items);
        }
    }

    /**
     * A part of a count.
     *
     * @param weight what it counts, above zero
     * @param condition when it counts
     * @param <F> what the facts are read from
     */
    record Weighted<F>(int weight, Condition<F> condition) {
        /**
         * Refuses a weight that could only confuse.
         *
         * @param weight what it counts
         * @param condition when it counts
         */
        public Weighted {
            require(weight > 0, RuleViolation.COUNT_NOT_POSITIVE, "/weight");
        }
    }

    /**
     * One demand in one situation, another demand otherwise.
     *
     * @param when the situation
     * @param then asked in it
     * @param otherwise asked otherwise
     * @param <F> what the facts are read from
     */
    record Choice<F>(Condition<F> when, Condition<F> then, Condition<F> otherwise) implements Condition<F> {}

    /**
     * True if every part is.
     *
     * @param parts the parts
     * @param <F> what the facts are read from
     * @return the condition
     */
    @SafeVarargs
    static <F> Condition<F> allOf(Condition<F>... parts) {
        return new AllOf<>(List.of(parts));
    }

    /**
     * True if one part is.
     *
     * @param parts the parts
     * @param <F> what the facts are read from
     * @return the condition
     */
    @SafeVarargs
    static <F> Condition<F> anyOf(Condition<F>... parts) {
        return new AnyOf<>(List.of(parts));
    }

    /**
     * True if the part is false.
     *
     * @param part the part
     * @param <F> what the facts are read from
     * @return the condition
     */
    static <F> Condition<F> not(Condition<F> part) {
        return new Not<>(part);
    }

    /**
     * True if at least so many parts are.
     *
     * @param count how many
     * @param parts the parts
     * @param <F> what the facts are read from
     * @return the condition
     */
    @SafeVarargs
    static <F> Condition<F> atLeast(int count, Condition<F>... parts) {
        return new Count<>(
                count, Stream.of(parts).map(part -> new Weighted<>(1, part)).toList());
    }

    /**
     * Starts a choice.
     *
     * @param situation the situation
     * @param <F> what the facts are read from
     * @return the choice without its demands
     */
    static <F> When<F> when(Condition<F> situation) {
        return new When<>(situation);
    }

    /**
     * A choice without its demands.
     *
     * @param situation the situation
     * @param <F> what the facts are read from
     */
    record When<F>(Condition<F> situation) {
        /**
         * Says what is asked in the situation.
         *
         * @param demand the demand
         * @return the choice without its other demand
         */
        public Then<F> then(Condition<F> demand) {
            return new Then<>(situation, demand);
        }
    }

    /**
     * A choice without its other demand.
     *
     * @param situation the situation
     * @param demand asked in it
     * @param <F> what the facts are read from
     */
    record Then<F>(Condition<F> situation, Condition<F> demand) {
        /**
         * Says what is asked in every other situation.
         *
         * @param other the demand
         * @return the condition
         */
        public Condition<F> otherwise(Condition<F> other) {
            return new Choice<>(situation, demand, other);
        }
    }

    private static void require(boolean holds, RuleViolation otherwise, String path) {
        Invariants.check().that(holds, otherwise, path).orThrow();
    }

    /**
     * The conditions directly inside this one.
     *
     * @return the parts in their order, none for a comparison
     */
    default List<Condition<F>> parts() {
        // those made of a list are asked for it by this very name
        if (this instanceof Not<F> negation) {
            return List.of(negation.part());
        } else if (this instanceof Count<F> count) {
            return count.items().stream().map(Weighted::condition).toList();
        } else if (this instanceof Choice<F> choice) {
            return List.of(choice.when(), choice.then(), choice.otherwise());
        }
        return Collections.emptyList();
    }

    /**
     * The facts that the tree reads.
     *
     * @return every fact, in the order of the tree, possibly more than once
     */
    default Stream<Fact<F, ?>> facts() {
        if (this instanceof OneOf<F, ?> atom) {
            return Stream.of(atom.fact());
        } else if (this instanceof Within<F, ?> atom) {
            return Stream.of(atom.fact());
        }
        return parts().stream().flatMap(Condition::facts);
    }

    /**
     * The condition in words: "age on the day of departure: at least 18 completed years; and passport: yes". Holds the
     * values that the condition names, which are the law's and nobody's own.
     *
     * @return a phrase in both languages, parts of parts in brackets
     */
    default Text inWords() {
        return ConditionWords.of(this);
    }
}
