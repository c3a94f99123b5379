package org.lindung.casework;

import org.lindung.basics.Identifier;

/**
 * Number of a protection case.
 *
 * @param value 1 to 64 letters, digits, dots, dashes or underscores
 */
public record CaseId(String value) implements Identifier {
    /**
     * Refuses any other form, and what could be a personal number.
     *
     * @param value the number
     */
    public CaseId {
        Identifier.check(value);
    }

    /**
     * Makes an id.
     *
     * @param value the number
     * @return the id
     * @throws org.lindung.value.InvalidValueException with {@code id-format} or {@code id-is-personal-number}
     */
    public static CaseId of(String value) {
        return new CaseId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
