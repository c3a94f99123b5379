package org.lindung.household;

import org.lindung.basics.Identifier;

/**
 * Number of a person in the records of a household, migrant or not; never a national identity number.
 *
 * @param value 1 to 64 letters, digits, dots, dashes or underscores
 */
public record MemberId(String value) implements Identifier {
    /**
     * Refuses any other form, and what could be a personal number.
     *
     * @param value the number
     */
    public MemberId {
        Identifier.check(value);
    }

    /**
     * Makes an id.
     *
     * @param value the number
     * @return the id
     * @throws org.lindung.value.InvalidValueException with {@code id-format} or {@code id-is-personal-number}
     */
    public static MemberId of(String value) {
        return new MemberId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
