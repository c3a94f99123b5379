package org.lindung.casework;

import org.lindung.basics.Identifier;

/**
 * Number of a goal in a plan of support.
 *
 * @param value 1 to 64 letters, digits, dots, dashes or underscores
 */
public record GoalId(String value) implements Identifier {
    /**
     * Refuses any other form, and what could be a personal number.
     *
     * @param value the number
     */
    public GoalId {
        Identifier.check(value);
    }

    /**
     * Makes an id.
     *
     * @param value the number
     * @return the id
     * @throws org.lindung.value.InvalidValueException with {@code id-format} or {@code id-is-personal-number}
     */
    public static GoalId of(String value) {
        return new GoalId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
