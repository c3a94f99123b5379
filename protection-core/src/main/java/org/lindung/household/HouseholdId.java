package org.lindung.household;

import org.lindung.basics.Identifier;

/**
 * Number of a household in the system that keeps the record; never the number of its family card.
 *
 * @param value 1 to 64 letters, digits, dots, dashes or underscores
 */
public record HouseholdId(String value) implements Identifier {
    /**
     * Refuses any other form, and what could be a personal number.
     *
     * @param value the number
     */
    public HouseholdId {
        Identifier.check(value);
    }

    /**
     * Makes an id.
     *
     * @param value the number
     * @return the id
     * @throws org.lindung.value.InvalidValueException with {@code id-format} or {@code id-is-personal-number}
     */
    public static HouseholdId of(String value) {
        return new HouseholdId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
