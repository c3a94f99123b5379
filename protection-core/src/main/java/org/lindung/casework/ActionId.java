package org.lindung.casework;

import org.lindung.basics.Identifier;

/**
 * Number of an action in a plan of support.
 *
 * @param value 1 to 64 letters, digits, dots, dashes or underscores
 */
public record ActionId(String value) implements Identifier {
    /**
     * Refuses any other form, and what could be a personal number.
     *
     * @param value the number
     */
    public ActionId {
        Identifier.check(value);
    }

    /**
     * Makes an id.
     *
     * @param value the number
     * @return the id
     * @throws org.lindung.value.InvalidValueException with {@code id-format} or {@code id-is-personal-number}
     */
    public static ActionId of(String value) {
        return new ActionId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
