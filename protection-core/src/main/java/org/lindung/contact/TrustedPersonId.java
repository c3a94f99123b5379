package org.lindung.contact;

import org.lindung.basics.Identifier;

/**
 * Number of the record of somebody whom a person trusts to pass things on. Who that is stands in that record and not in the
 * plan.
 *
 * @param value 1 to 64 letters, digits, dots, dashes or underscores
 */
public record TrustedPersonId(String value) implements Identifier {
    /**
     * Refuses any other form, and what could be a personal number.
     *
     * @param value the number
     */
    public TrustedPersonId {
        Identifier.check(value);
    }

    /**
     * Makes an id.
     *
     * @param value the number
     * @return the id
     * @throws org.lindung.value.InvalidValueException with {@code id-format} or {@code id-is-personal-number}
     */
    public static TrustedPersonId of(String value) {
        return new TrustedPersonId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
