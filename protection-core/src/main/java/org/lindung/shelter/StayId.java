package org.lindung.shelter;

import org.lindung.basics.Identifier;

/**
 * Number of one stay of a person in a shelter.
 *
 * @param value 1 to 64 letters, digits, dots, dashes or underscores
 */
public record StayId(String value) implements Identifier {
    /**
     * Refuses any other form, and what could be a personal number.
     *
     * @param value the number
     */
    public StayId {
        Identifier.check(value);
    }

    /**
     * Makes an id.
     *
     * @param value the number
     * @return the id
     * @throws org.lindung.value.InvalidValueException with {@code id-format} or {@code id-is-personal-number}
     */
    public static StayId of(String value) {
        return new StayId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
