package org.lindung.casework;

import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/** How much harm is likely if nothing is done, least first. */
public enum RiskLevel implements CodedValue {
    /** Little harm is likely. */
    LOW("low", "low", "rendah"),
    /** Harm is possible. */
    MEDIUM("medium", "medium", "sedang"),
    /** Serious harm is likely or near. */
    HIGH("high", "high", "tinggi");

    private final String code;
    private final Text display;

    RiskLevel(String code, String en, String id) {
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
