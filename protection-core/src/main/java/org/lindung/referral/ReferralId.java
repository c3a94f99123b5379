package org.lindung.referral;

import org.lindung.basics.Identifier;

/**
 * Number of a referral, assignment or transfer.
 *
 * @param value 1 to 64 letters, digits, dots, dashes or underscores
 */
public record ReferralId(String value) implements Identifier {
    /**
     * Refuses any other form, and what could be a personal number.
     *
     * @param value the number
     */
    public ReferralId {
        Identifier.check(value);
    }

    /**
     * Makes an id.
     *
     * @param value the number
     * @return the id
     * @throws org.lindung.value.InvalidValueException with {@code id-format} or {@code id-is-personal-number}
     */
    public static ReferralId of(String value) {
        return new ReferralId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
