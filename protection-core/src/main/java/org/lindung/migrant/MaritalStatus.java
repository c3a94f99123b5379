package org.lindung.migrant;

import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/** Marital status as the civil registry records it. */
public enum MaritalStatus implements CodedValue {
    /** Has never been married. */
    NEVER_MARRIED("never-married", "never married", "belum menikah"),
    /** Is married. */
    MARRIED("married", "married", "menikah"),
    /** Was married; the marriage ended by divorce. */
    DIVORCED("divorced", "divorced", "cerai hidup"),
    /** Was married; the spouse died. */
    WIDOWED("widowed", "widowed", "cerai mati");

    private final String code;
    private final Text display;

    MaritalStatus(String code, String en, String id) {
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
