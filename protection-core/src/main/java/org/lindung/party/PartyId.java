package org.lindung.party;

import org.lindung.basics.Identifier;

/**
 * Number of an organisation, or of an employer who is one, in the system that keeps the record.
 *
 * @param value 1 to 64 letters, digits, dots, dashes or underscores
 */
public record PartyId(String value) implements Identifier {
    /**
     * Refuses any other form, and what could be a personal number.
     *
     * @param value the number
     */
    public PartyId {
        Identifier.check(value);
    }

    /**
     * Makes an id.
     *
     * @param value the number
     * @return the id
     * @throws org.lindung.value.InvalidValueException with {@code id-format} or {@code id-is-personal-number}
     */
    public static PartyId of(String value) {
        return new PartyId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
