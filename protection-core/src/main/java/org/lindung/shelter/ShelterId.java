package org.lindung.shelter;

import org.lindung.basics.Identifier;

/**
 * Number of a shelter or quarantine place.
 *
 * @param value 1 to 64 letters, digits, dots, dashes or underscores
 */
public record ShelterId(String value) implements Identifier {
    /**
     * Refuses any other form, and what could be a personal number.
     *
     * @param value the number
     */
    public ShelterId {
        Identifier.check(value);
    }

    /**
     * Makes an id.
     *
     * @param value the number
     * @return the id
     * @throws org.lindung.value.InvalidValueException with {@code id-format} or {@code id-is-personal-number}
     */
    public static ShelterId of(String value) {
        return new ShelterId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
