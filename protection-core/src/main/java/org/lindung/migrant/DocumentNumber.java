package org.lindung.migrant;

import java.util.regex.Pattern;
import org.lindung.basics.TextValue;
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
public record DocumentNumber(String value) implements TextValue {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9 ./-]{0,38}[A-Za-z0-9])?");

    /**
     * Refuses any other form; outer white space is taken off.
     *
     * @param value the number
     */
    public DocumentNumber {
        value = value.strip();
        Invariants.check()
                .that(FORM.matcher(value).matches(), MigrantViolation.DOCUMENT_NUMBER_FORMAT, "")
                .orThrow();
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
