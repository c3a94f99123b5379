package org.lindung.supply;

import org.lindung.basics.Identifier;

/**
 * Number of a kind of goods, or of a kit, in the catalogue of the system that keeps the record.
 *
 * @param value 1 to 64 letters, digits, dots, dashes or underscores
 */
public record ItemId(String value) implements Identifier {
    /**
     * Refuses any other form, and what could be a personal number.
     *
     * @param value the number
     */
    public ItemId {
        Identifier.check(value);
    }

    /**
     * Makes an id.
     *
     * @param value the number
     * @return the id
     * @throws org.lindung.value.InvalidValueException with {@code id-format} or {@code id-is-personal-number}
     */
    public static ItemId of(String value) {
        return new ItemId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
