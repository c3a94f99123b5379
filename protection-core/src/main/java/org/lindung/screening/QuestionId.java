package org.lindung.screening;

import org.lindung.basics.Identifier;

/**
 * Number of a question in a screening instrument.
 *
 * @param value 1 to 64 letters, digits, dots, dashes or underscores
 */
public record QuestionId(String value) implements Identifier {
    /**
     * Refuses any other form, and what could be a personal number.
     *
     * @param value the number
     */
    public QuestionId {
        Identifier.check(value);
    }

    /**
     * Makes an id.
     *
     * @param value the number
     * @return the id
     * @throws org.lindung.value.InvalidValueException with {@code id-format} or {@code id-is-personal-number}
     */
    public static QuestionId of(String value) {
        return new QuestionId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
