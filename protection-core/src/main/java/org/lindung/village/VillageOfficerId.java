package org.lindung.village;

import org.lindung.basics.Identifier;

/**
 * Number of somebody who works for the programme in a village, given by the system that keeps the record.
 *
 * @param value 1 to 64 letters, digits, dots, dashes or underscores
 */
public record VillageOfficerId(String value) implements Identifier {
    /**
     * Refuses any other form, and what could be a personal number.
     *
     * @param value the number
     */
    public VillageOfficerId {
        Identifier.check(value);
    }

    /**
     * Makes an id.
     *
     * @param value the number
     * @return the id
     * @throws org.lindung.value.InvalidValueException with {@code id-format} or {@code id-is-personal-number}
     */
    public static VillageOfficerId of(String value) {
        return new VillageOfficerId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
