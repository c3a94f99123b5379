package org.lindung.casework;

import org.lindung.basics.Identifier;

/**
 * Number of the person who works on cases, given by the system that keeps the record.
 *
 * @param value 1 to 64 letters, digits, dots, dashes or underscores
 */
public record CaseWorkerId(String value) implements Identifier {
    /**
     * Refuses any other form, and what could be a personal number.
     *
     * @param value the number
     */
    public CaseWorkerId {
        Identifier.check(value);
    }

    /**
     * Makes an id.
     *
     * @param value the number
     * @return the id
     * @throws org.lindung.value.InvalidValueException with {@code id-format} or {@code id-is-personal-number}
     */
    public static CaseWorkerId of(String value) {
        return new CaseWorkerId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
