package org.lindung.supply;

import org.lindung.basics.Identifier;

/**
 * Number of a lot of goods that share one expiry day.
 *
 * @param value 1 to 64 letters, digits, dots, dashes or underscores
 */
public record LotId(String value) implements Identifier {
    /**
     * Refuses any other form, and what could be a personal number.
     *
     * @param value the number
     */
    public LotId {
        Identifier.check(value);
    }

    /**
     * Makes an id.
     *
     * @param value the number
     * @return the id
     * @throws org.lindung.value.InvalidValueException with {@code id-format} or {@code id-is-personal-number}
     */
    public static LotId of(String value) {
        return new LotId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
