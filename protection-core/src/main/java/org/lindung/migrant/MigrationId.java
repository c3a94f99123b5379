package org.lindung.migrant;

import org.lindung.basics.Identifier;

/**
 * Number of one journey for work abroad in the system that keeps the record.
 *
 * @param value 1 to 64 letters, digits, dots, dashes or underscores
 */
public record MigrationId(String value) implements Identifier {
    /**
     * Refuses any other form, and what could be a personal number.
     *
     * @param value the number
     */
    public MigrationId {
        Identifier.check(value);
    }

    /**
     * Makes an id.
     *
     * @param value the number
     * @return the id
     * @throws org.lindung.value.InvalidValueException with {@code id-format} or {@code id-is-personal-number}
     */
    public static MigrationId of(String value) {
        return new MigrationId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
