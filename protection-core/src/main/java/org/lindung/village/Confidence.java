package org.lindung.village;

import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/** How sure somebody is of a fact that was read in a secondary source. */
public enum Confidence implements CodedValue {
    /** Read in the document itself, or in several sources that agree. */
    HIGH("high", "high", "tinggi"),
    /** Read in one source that had reason to know. */
    MEDIUM("medium", "medium", "sedang"),
    /** Sources disagree, or the reading is uncertain. */
    LOW("low", "low", "rendah");

    private final String code;
    private final Text display;

    Confidence(String code, String en, String id) {
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
