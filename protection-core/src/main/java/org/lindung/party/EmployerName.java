package org.lindung.party;

import java.text.Normalizer;
import java.util.Map;
import org.lindung.basics.TextValue;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.PersonalData;
import org.lindung.value.Invariants;
import org.lindung.value.ValueViolation;

/**
 * The name of an employer as the employment agreement writes it; often that of a person. Any script, in Unicode
 * normalisation form C.
 *
 * @param value the name, 1 to 200 characters (code points)
 */
@PersonalData(DataCategory.IDENTITY)
public record EmployerName(String value) implements TextValue {
    /** The most characters that a name may have. */
    public static final int MAX_LENGTH = 200;

    /**
     * Refuses blank and overlong names; outer white space is taken off.
     *
     * @param value the name
     */
    public EmployerName {
        value = Normalizer.normalize(value.strip(), Normalizer.Form.NFC);
        Invariants.check()
                .that(!value.isEmpty(), ValueViolation.BLANK, "")
                .that(
                        value.codePointCount(0, value.length()) <= MAX_LENGTH,
                        ValueViolation.TOO_LONG,
                        "",
                        Map.of("limit", String.valueOf(MAX_LENGTH)))
                .orThrow();
    }

    /**
     * Makes a name.
     *
     * @param value the name
     * @return the name
     * @throws org.lindung.value.InvalidValueException with {@code blank} or {@code too-long}
     */
    public static EmployerName of(String value) {
        return new EmployerName(value);
    }

    @Override
    public String toString() {
        return "***";
    }
}
