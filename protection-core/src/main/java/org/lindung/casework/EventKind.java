package org.lindung.casework;

import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/**
 * Types of historic events in the Human Trafficking Case Data Standard 2.0 (field {@code hte_Type}; International
 * Organization for Migration, CC BY 4.0).
 */
public enum EventKind implements CodedValue {
    /** {@code Recruitment}. */
    RECRUITMENT("recruitment", "recruitment", "perekrutan"),
    /** {@code Transit}. */
    TRANSIT("transit", "transit", "perjalanan"),
    /** {@code Exploitation}. */
    EXPLOITATION("exploitation", "exploitation", "eksploitasi");

    private final String code;
    private final Text display;

    EventKind(String code, String en, String id) {
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
