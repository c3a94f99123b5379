package org.lindung.screening;

import org.lindung.basics.Identifier;

/**
 * Number of a recorded identification of a victim.
 *
 * @param value 1 to 64 letters, digits, dots, dashes or underscores
 */
public record IdentificationId(String value) implements Identifier {
    /**
     * Refuses any other form, and what could be a personal number.
     *
     * @param value the number
     */
    public IdentificationId {
        Identifier.check(value);
    }

    /**
     * Makes an id.
     *
     * @param value the number
     * @return the id
     * @throws org.lindung.value.InvalidValueException with {@code id-format} or {@code id-is-personal-number}
     */
    public static IdentificationId of(String value) {
        return new IdentificationId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
