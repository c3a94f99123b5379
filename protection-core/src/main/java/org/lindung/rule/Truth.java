package org.lindung.rule;

import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/** The three truth values of Kleene's strong logic: what is unknown stays unknown until it cannot matter. */
public enum Truth implements CodedValue {
    /** Certainly so. */
    TRUE("true", "yes", "ya"),
    /** Certainly not so. */
    FALSE("false", "no", "tidak"),
    /** Not settled by what is known. */
    UNKNOWN("unknown", "not settled", "belum pasti");

    private final String code;
    private final Text display;

    Truth(String code, String en, String id) {
        this.code = code;
        this.display = Text.of(en, id);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Text display() {
        return display;
    }

    /**
     * The truth of something certain.
     *
     * @param value whether it is so
     * @return {@link #TRUE} or {@link #FALSE}
     */
    public static Truth of(boolean value) {
        return value ? TRUE : FALSE;
    }

    /**
     * Conjunction: false as soon as one side is.
     *
     * @param other the other side
     * @return the conjunction
     */
    public Truth and(Truth other) {
        if (this == FALSE || other == FALSE) {
            return FALSE;
        }
        return this == TRUE && other == TRUE ? TRUE : UNKNOWN;
    }

    /**
     * Disjunction: true as soon as one side is.
     *
     * @param other the other side
     * @return the disjunction
     */
    public Truth or(Truth other) {
        if (this == TRUE || other == TRUE) {
            return TRUE;
        }
        return this == FALSE && other == FALSE ? FALSE : UNKNOWN;
    }

    /**
     * Negation; the unknown stays unknown.
     *
     * @return the negation
     */
    public Truth not() {
        if (this == UNKNOWN) {
            return UNKNOWN;
        }
        return this == TRUE ? FALSE : TRUE;
    }

    /** What two that must come out alike come to. */
    Truth ifAgreedBy(Truth other) {
        return this == other ? this : UNKNOWN;
    }
}
