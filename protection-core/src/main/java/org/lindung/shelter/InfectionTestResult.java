package org.lindung.shelter;

import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/** What a test for an infection found. */
public enum InfectionTestResult implements CodedValue {
    /** Nothing found; for antibodies, non-reactive. */
    NEGATIVE("negative", "negative", "negatif"),
    /** Found; for antibodies, reactive. */
    POSITIVE("positive", "positive", "positif"),
    /** Cannot be read. */
    INVALID("invalid", "invalid", "tidak sah");

    private final String code;
    private final Text display;

    InfectionTestResult(String code, String en, String id) {
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
}
