package org.lindung.basics;

import org.lindung.value.Invariants;

/**
 * The number of a record, given by the system that keeps the record. It may stand in logs and receipts, so it must never
 * be made from a national identity number, a name or a birth date.
 *
 * <p>Implementations are records with one component {@code value}, checked by {@link #check}, and a static factory
 * {@code of(String)}.
 */
public interface Identifier extends TextValue {
    /**
     * Refuses what is no short token, and sixteen digits: they could be somebody's national identity number or the
     * number of their family card.
     *
     * @param value the number, 1 to 64 letters, digits, dots, dashes or underscores
     * @throws org.lindung.value.InvalidValueException with {@code id-format} or {@code id-is-personal-number}
     */
    static void check(String value) {
        Invariants.check()
                .that(IdentifierForm.isToken(value), BasicsViolation.ID_FORMAT, "")
                .that(!IdentifierForm.isPersonalNumber(value), BasicsViolation.ID_IS_PERSONAL_NUMBER, "")
                .orThrow();
    }
}
