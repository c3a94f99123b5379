package org.lindung.migrant;

import org.lindung.basics.PersonalNumber;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.PersonalData;
import org.lindung.value.Invariants;

/**
 * The number on a paper, as the paper writes it. Forms differ between kinds, countries and years, so only what no paper
 * carries is refused; {@link IdentityDocument#doubts()} says what is unusual.
 *
 * @param value 1 to 40 ASCII letters, digits, spaces, dots, dashes or slashes, beginning and ending with a letter or digit
 */
@PersonalData(DataCategory.DOCUMENT)
public record DocumentNumber(String value) implements PersonalNumber {
    private static final int MOST = 40;

    /**
     * Refuses any other form; outer white space is taken off.
     *
     * @param value the number
     */
    public DocumentNumber {
        value = value.strip();
        Invariants.check()
                .that(isWellFormed(value), MigrantViolation.DOCUMENT_NUMBER_FORMAT, "")
                .orThrow();
    }

    private static boolean isWellFormed(String value) {
        int last = value.length() - 1;
        if (last < 0 || last >= MOST) {
            return false;
        }
        for (int i = 0; i <= last; i++) {
            char c = value.charAt(i);
            boolean inside = i > 0 && i < last && (c == ' ' || c == '.' || c == '/' || c == '-');
            if (!inside && !WrittenNumber.isLetterOrDigit(c)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Makes a number.
     *
     * @param value the number
     * @return the number
     * @throws org.lindung.value.InvalidValueException with {@code document-number-format}
     */
    public static DocumentNumber of(String value) {
        return new DocumentNumber(value);
    }

    @Override
    public String toString() {
        return "***";
    }
}
