package org.lindung.privacy;

import java.util.regex.Pattern;
import org.lindung.basics.TextValue;
import org.lindung.value.Invariants;

/**
 * What one recipient knows a person or a record by, instead of its number. Local term: <i>pseudonim</i>. It stays personal
 * data: whoever has the key knows whom it means.
 *
 * @param value {@code p}, the version of the key, a dash and 32 hexadecimal digits: {@code
 *     p1-0f47ac10b58cc4372a5670e02b2c3d47}
 */
public record Pseudonym(String value) implements TextValue {
    private static final Pattern FORM = Pattern.compile("p[1-9][0-9]{0,9}-[0-9a-f]{32}");

    /**
     * Refuses what is no pseudonym.
     *
     * @param value the text
     */
    public Pseudonym {
        Invariants.check()
                .that(FORM.matcher(value).matches(), PrivacyViolation.PSEUDONYM_FORMAT, "")
                .orThrow();
    }

    /**
     * A pseudonym that was made before.
     *
     * @param value the text
     * @return the pseudonym
     * @throws org.lindung.value.InvalidValueException with {@code pseudonym-format}
     */
    public static Pseudonym of(String value) {
        return new Pseudonym(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
