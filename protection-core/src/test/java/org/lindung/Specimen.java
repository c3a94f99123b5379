package org.lindung;

import net.jqwik.api.Arbitrary;

/**
 * How a test gets values of one public type.
 *
 * @param type the type
 * @param any every kind of value that the type can have
 * @param canary a value in which every personal attribute is filled, with texts of {@link Canary} where it holds text
 * @param <T> the type
 */
public record Specimen<T>(Class<T> type, Arbitrary<? extends T> any, T canary) {
    /** Specimens of a type. */
    public static <T> Specimen<T> of(Class<T> type, Arbitrary<? extends T> any, T canary) {
        return new Specimen<>(type, any, canary);
    }
}
