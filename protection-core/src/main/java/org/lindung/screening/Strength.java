package org.lindung.screening;

import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/** How much an indicator says, weakest first. Source: see {@link Dimension}. */
public enum Strength implements CodedValue {
    /** Says something only beside stronger ones. */
    WEAK("weak", "weak", "lemah"),
    /** Says something together with others. */
    MEDIUM("medium", "medium", "sedang"),
    /** Nearly suffices. */
    STRONG("strong", "strong", "kuat");

    private final String code;
    private final Text display;

    Strength(String code, String en, String id) {
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
