package org.lindung.migrant;

import java.text.Normalizer;
import java.util.Map;
import org.lindung.basics.TextValue;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.PersonalData;
import org.lindung.value.Invariants;
import org.lindung.value.ValueViolation;

/**
 * The name of a person as one text, as the identity document writes it. Many people in Indonesia have one name only, so
 * there is no first and last name here. Any script, in Unicode normalisation form C, so that a name is equal to itself
 * whichever keyboard wrote it. A name that nobody knows is an absent {@link org.lindung.basics.Answer}, not a text.
 *
 * @param value the name, 1 to 200 characters (code points)
 */
@PersonalData(DataCategory.IDENTITY)
public record PersonName(String value) implements TextValue {
    /** The most characters that a name may have. */
    public static final int MAX_LENGTH = 200;

    /**
     * Refuses blank, overlong and unprintable names; outer white space is taken off and form C given.
     *
     * @param value the name
     */
    public PersonName {
        value = value.strip();
        boolean plain = isPlain(value);
        value = plain ? value : Normalizer.normalize(value, Normalizer.Form.NFC);
        Invariants.check()
                .that(!value.isEmpty(), ValueViolation.BLANK, "")
                .that(
                        value.codePointCount(0, value.length()) <= MAX_LENGTH,
                        ValueViolation.TOO_LONG,
                        "",
                        Map.of("limit", String.valueOf(MAX_LENGTH)))
                .that(
                        plain || value.codePoints().allMatch(PersonName::isPrintable),
                        MigrantViolation.NAME_CONTROL_CHARACTER,
                        "")
                .orThrow();
    }

    /** ASCII without control characters, as most names are: the same in every form of Unicode, and printable. */
    private static boolean isPlain(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c < ' ' || c > '~') {
                return false;
            }
        }
        return true;
    }

    private static boolean isPrintable(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                false;
            default -> true;
        };
    }

    /**
     * Makes a name.
     *
     * @param value the name
     * @return the name
     * @throws org.lindung.value.InvalidValueException for a blank, overlong or unprintable name
     */
    public static PersonName of(String value) {
        return new PersonName(value);
    }

    @Override
    public String toString() {
        return "***";
    }
}
