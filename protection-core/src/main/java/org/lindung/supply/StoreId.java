package org.lindung.supply;

import org.lindung.basics.Identifier;

/**
 * Number of a place that keeps goods: a warehouse, an office, the store room of a shelter.
 *
 * @param value 1 to 64 letters, digits, dots, dashes or underscores
 */
public record StoreId(String value) implements Identifier {
    /**
     * Refuses any other form, and what could be a personal number.
     *
     * @param value the number
     */
    public StoreId {
        Identifier.check(value);
    }

    /**
     * Makes an id.
     *
     * @param value the number
     * @return the id
     * @throws org.lindung.value.InvalidValueException with {@code id-format} or {@code id-is-personal-number}
     */
    public static StoreId of(String value) {
        return new StoreId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
