package org.lindung.migrant;

import org.lindung.basics.Identifier;

/**
 * A case-management number for a person, given by the system that keeps the record.
 *
 * @param value 1 to 64 letters, digits, dots, dashes or underscores
 */
public record MigrantId(String value) implements Identifier {
    /**
     * Refuses any other form, and what could be a personal number.
     *
     * @param value the number
     */
    public MigrantId {
        Identifier.check(value);
    }

    /**
     * Makes an id.
     *
     * @param value the number
     * @return the id
     * @throws org.lindung.value.InvalidValueException with {@code id-format} or {@code id-is-personal-number}
     */
    public static MigrantId of(String value) {
        return new MigrantId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
