package org.lindung.screening;

import org.lindung.basics.Identifier;

/**
 * Number of one screening of a person.
 *
 * @param value 1 to 64 letters, digits, dots, dashes or underscores
 */
public record ScreeningId(String value) implements Identifier {
    /**
     * Refuses any other form, and what could be a personal number.
     *
     * @param value the number
     */
    public ScreeningId {
        Identifier.check(value);
    }

    /**
     * Makes an id.
     *
     * @param value the number
     * @return the id
     * @throws org.lindung.value.InvalidValueException with {@code id-format} or {@code id-is-personal-number}
     */
    public static ScreeningId of(String value) {
        return new ScreeningId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
