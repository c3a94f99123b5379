package org.lindung.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * The outcome of reading one thing of many: a value, or none, and what was noticed on the way.
 *
 * <p>A value with warnings is usable; no value comes with at least one error. Nothing is lost and nothing is thrown, so
 * that one bad row of a million does not stop the others.
 *
 * @param <T> type of the value
 */
public final class Validated<T> {
    private final Optional<T> value;
    private final List<Violation> violations;

    private Validated(Optional<T> value, List<Violation> violations) {
        this.value = value;
        this.violations = List.copyOf(violations);
    }

    /**
     * A usable value.
     *
     * @param value the value
     * @param warnings what was noticed
     * @param <T> type of the value
     * @return the outcome
     * @throws IllegalArgumentException if one of the violations is an error
     */
    public static <T> Validated<T> valid(T value, List<Violation> warnings) {
        if (hasError(warnings)) {
            throw new IllegalArgumentException("a valid value cannot come with an error");
        }
        return new Validated<>(Optional.of(value), warnings);
    }

    /**
     * No value.
     *
     * @param violations what was wrong, at least one error
     * @param <T> type of the value that could not be made
     * @return the outcome
     * @throws IllegalArgumentException if none of the violations is an error
     */
    public static <T> Validated<T> invalid(List<Violation> violations) {
        if (!hasError(violations)) {
            throw new IllegalArgumentException("an invalid value needs at least one error");
        }
        return new Validated<>(Optional.empty(), violations);
    }

    private static boolean hasError(List<Violation> violations) {
        for (Violation violation : violations) {
            if (violation.severity() == Severity.ERROR) {
                return true;
            }
        }
        return false;
    }

    /**
     * The value, if there is one.
     *
     * @return the value or empty
     */
    public Optional<T> value() {
        return value;
    }

    /**
     * The value, where a caller can do nothing without it.
     *
     * @return the value; warnings are passed over
     * @throws InvalidValueException with all that was wrong if there is none
     */
    public T orElseThrow() {
        return value.orElseThrow(() -> new InvalidValueException(violations));
    }

    /**
     * Errors and warnings in the order in which they were noticed.
     *
     * @return an unmodifiable list, empty for a value without remarks
     */
    public List<Violation> violations() {
        return violations;
    }

    /**
     * Whether there is a value.
     *
     * @return true if the value can be used
     */
    public boolean isValid() {
        return value.isPresent();
    }

    /**
     * The same outcome with another value.
     *
     * @param change applied to the value, if there is one; never gives {@code null}
     * @param <U> type of the new value
     * @return the outcome with the same violations
     */
    public <U> Validated<U> map(Function<? super T, ? extends U> change) {
        return new Validated<>(value.map(old -> Objects.requireNonNull(change.apply(old))), violations);
    }

    /**
     * The same outcome with further warnings.
     *
     * @param warnings what was noticed later
     * @return the outcome with the warnings added
     */
    public Validated<T> withWarnings(List<Violation> warnings) {
        if (warnings.isEmpty()) {
            return this;
        }
        List<Violation> all = new ArrayList<>(violations);
        all.addAll(warnings);
        return value.isPresent() ? valid(value.get(), all) : invalid(all);
    }

    @Override
    public String toString() {
        return (isValid() ? "valid" : "invalid") + violations;
    }
}
