package org.lindung.migrant;

import org.lindung.basics.PersonalNumber;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.PersonalData;
import org.lindung.value.Invariants;

/**
 * Number of the card of a household. Local term: <i>nomor Kartu Keluarga</i>.
 *
 * <p>Sixteen digits. They are said to be district, day of issue and a serial number; no text of the law that was read says
 * so, and nothing here relies on it.
 *
 * @param value the sixteen digits
 */
@PersonalData(DataCategory.IDENTITY)
public record FamilyCardNumber(String value) implements PersonalNumber {
    /**
     * Refuses any other form.
     *
     * @param value the sixteen digits
     */
    public FamilyCardNumber {
        Invariants.check()
                .that(WrittenNumber.isSixteenDigits(value), MigrantViolation.FAMILY_CARD_NOT_16_DIGITS, "")
                .orThrow();
    }

    /**
     * Makes a number.
     *
     * @param value sixteen ASCII digits without separators
     * @return the number
     * @throws org.lindung.value.InvalidValueException with {@code family-card-not-16-digits}
     */
    public static FamilyCardNumber of(String value) {
        return new FamilyCardNumber(value);
    }

    @Override
    public String toString() {
        return "***";
    }
}
