package org.lindung.contact;

import java.util.regex.Pattern;
import org.lindung.basics.TextValue;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.PersonalData;
import org.lindung.value.Invariants;

/**
 * The name under which somebody writes or calls, agreed with the person: one that the person knows and that tells others
 * nothing. Local term: <i>nama samaran</i>. Never the name of an office or a shelter; that it is none, no program can see.
 *
 * @param value 1 to 60 letters, with spaces, dots, dashes and apostrophes after the first one
 */
@PersonalData(DataCategory.CONTACT)
public record NeutralName(String value) implements TextValue {
    private static final Pattern FORM = Pattern.compile("\\p{L}[\\p{L}\\p{M} .'\u2019-]{0,59}");

    /**
     * Refuses what is no name: numbers, addresses, several lines.
     *
     * @param value the name
     */
    public NeutralName {
        Invariants.check()
                .that(FORM.matcher(value).matches(), ContactViolation.NEUTRAL_NAME_FORMAT, "")
                .orThrow();
    }

    /**
     * Makes a name.
     *
     * @param value the name
     * @return the name
     * @throws org.lindung.value.InvalidValueException with {@code neutral-name-format}
     */
    public static NeutralName of(String value) {
        return new NeutralName(value);
    }

    @Override
    public String toString() {
        return "***";
    }
}
