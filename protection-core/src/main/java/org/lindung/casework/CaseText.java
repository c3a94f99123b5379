package org.lindung.casework;

import java.util.Map;
import org.lindung.basics.TextValue;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.PersonalData;
import org.lindung.value.Invariants;

/**
 * Free text of a case: a note, a goal, a ground. What people write there can be anything, so it is always masked.
 *
 * @param value the text, not blank, at most {@link #MAX_LENGTH} characters
 */
@PersonalData(DataCategory.CASEWORK)
public record CaseText(String value) implements TextValue {
    /** The most characters that a text may have. */
    public static final int MAX_LENGTH = 20_000;

    /**
     * Refuses blank and overlong texts.
     *
     * @param value the text
     */
    public CaseText {
        Invariants.check()
                .that(!value.isBlank(), CaseworkViolation.CASE_TEXT_BLANK, "")
                .that(
                        value.length() <= MAX_LENGTH,
                        CaseworkViolation.CASE_TEXT_TOO_LONG,
                        "",
                        Map.of("limit", String.valueOf(MAX_LENGTH)))
                .orThrow();
    }

    /**
     * Makes a text.
     *
     * @param value the text
     * @return the text
     * @throws org.lindung.value.InvalidValueException with {@code case-text-blank} or {@code case-text-too-long}
     */
    public static CaseText of(String value) {
        return new CaseText(value);
    }

    @Override
    public String toString() {
        return "***";
    }
}
