package org.lindung.migrant;

import java.util.regex.Pattern;
import org.lindung.basics.PublishedCode;
import org.lindung.value.Invariants;

/**
 * The branch of the economy by its section of the International Standard Industrial Classification, ISIC Rev. 4.
 *
 * @param value one capital letter, {@code A} to {@code U}; {@code T} for work in private households, {@code A} for fishing
 */
public record Sector(String value) implements PublishedCode {
    private static final Pattern FORM = Pattern.compile("[A-U]");

    /**
     * Refuses any other form.
     *
     * @param value the letter
     */
    public Sector {
        Invariants.check()
                .that(FORM.matcher(value).matches(), MigrantViolation.SECTOR_FORMAT, "")
                .orThrow();
    }

    /**
     * Makes a sector.
     *
     * @param value the letter
     * @return the sector
     * @throws org.lindung.value.InvalidValueException with {@code sector-format}
     */
    public static Sector of(String value) {
        return new Sector(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
