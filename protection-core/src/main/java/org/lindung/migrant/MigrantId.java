package org.lindung.migrant;

import java.util.regex.Pattern;
import org.lindung.basics.TextValue;
import org.lindung.value.Invariants;

/**
 * A case-management number for a person, given by the system that keeps the record. It may stand in logs and receipts,
 * so it must never be made from a NIK, a name or a birth date; what could be a NIK is refused.
 *
 * @param value 1 to 64 letters, digits, dots, dashes or underscores
 */
public record MigrantId(String value) implements TextValue {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    /**
     * Refuses any other form, and every number that could be a NIK.
     *
     * @param value the number
     */
    public MigrantId {
        Invariants.check()
                .that(FORM.matcher(value).matches(), MigrantViolation.MIGRANT_ID_FORMAT, "")
                .that(!Nik.isPossible(value), MigrantViolation.MIGRANT_ID_IS_NIK, "")
                .orThrow();
    }

    /**
     * Makes an id.
     *
     * @param value the number
     * @return the id
     * @throws org.lindung.value.InvalidValueException with {@code migrant-id-format} or {@code migrant-id-is-nik}
     */
    public static MigrantId of(String value) {
        return new MigrantId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
