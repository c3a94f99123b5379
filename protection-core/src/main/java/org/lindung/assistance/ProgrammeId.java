package org.lindung.assistance;

import org.lindung.basics.Identifier;

/**
 * Number of a programme that offers assistance.
 *
 * @param value 1 to 64 letters, digits, dots, dashes or underscores
 */
public record ProgrammeId(String value) implements Identifier {
    /**
     * Refuses any other form, and what could be a personal number.
     *
     * @param value the number
     */
    public ProgrammeId {
        Identifier.check(value);
    }

    /**
     * Makes an id.
     *
     * @param value the number
     * @return the id
     * @throws org.lindung.value.InvalidValueException with {@code id-format} or {@code id-is-personal-number}
     */
    public static ProgrammeId of(String value) {
        return new ProgrammeId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
