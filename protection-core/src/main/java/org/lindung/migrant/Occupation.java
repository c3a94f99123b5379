package org.lindung.migrant;

import org.lindung.basics.PublishedCode;
import org.lindung.value.Invariants;

/**
 * A job by its code of the International Standard Classification of Occupations, ISCO-08, at any of its four levels.
 *
 * @param value one to four digits, {@code 9111} for domestic cleaners and helpers
 */
public record Occupation(String value) implements PublishedCode {
    private static final int MOST = 4;

    /**
     * Refuses any other form.
     *
     * @param value the code
     */
    public Occupation {
        Invariants.check()
                .that(
                        !value.isEmpty() && value.length() <= MOST && WrittenNumber.isDigits(value, 0),
                        MigrantViolation.OCCUPATION_FORMAT,
                        "")
                .orThrow();
    }

    /**
     * Makes an occupation.
     *
     * @param value the code
     * @return the occupation
     * @throws org.lindung.value.InvalidValueException with {@code occupation-format}
     */
    public static Occupation of(String value) {
        return new Occupation(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
