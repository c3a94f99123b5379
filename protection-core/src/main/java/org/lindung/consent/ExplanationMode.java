package org.lindung.consent;

import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/** How a consent was explained to whoever gave it. The list is our own. */
public enum ExplanationMode implements CodedValue {
    /** The person read the text. */
    READ_BY_PERSON("read-by-person", "read by the person", "dibaca sendiri"),
    /** Somebody read the text aloud. */
    READ_ALOUD("read-aloud", "read aloud", "dibacakan"),
    /** Somebody explained it in their own words. */
    EXPLAINED_FREELY("explained-freely", "explained in simple words", "dijelaskan dengan kata sederhana"),
    /** Explained through an interpreter, spoken or signed. */
    INTERPRETED("interpreted", "through an interpreter", "melalui juru bahasa");

    private final String code;
    private final Text display;

    ExplanationMode(String code, String en, String id) {
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
