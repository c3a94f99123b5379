package org.lindung.rule;

import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/**
 * How the answer to a question bears on the person it is about, which decides how urgent it is and whether a yes speaks
 * for the person. The order counts: what comes first is looked at first.
 */
public enum Bearing implements CodedValue {
    /** It keeps the person safe, and waits for nothing. */
    SAFETY("safety", "keeps the person safe", "menjaga keselamatan"),
    /** The person gets something, or somebody owes it. */
    SUPPORT("support", "gives the person something", "memberikan hak"),
    /** A step of the person's journey may be taken. */
    STEP("step", "lets a step be taken", "membolehkan suatu langkah"),
    /** Something is asked of the person: here a no is good news. */
    BURDEN("burden", "asks something of the person", "membebankan sesuatu");

    private final String code;
    private final Text display;

    Bearing(String code, String en, String id) {
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

    /** Whether an outcome settles the question in favour of the person. */
    boolean isServedBy(Outcome outcome) {
        return outcome == (this == BURDEN ? Outcome.NOT_ELIGIBLE : Outcome.ELIGIBLE);
    }
}
