package org.lindung.screening;

import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/** The three elements of trafficking. Source: UU 21/2007 art. 1 item 1; Palermo Protocol art. 3(a). */
public enum TraffickingElement implements CodedValue {
    /** Recruiting, transporting, harbouring, sending, moving or receiving a person. */
    ACT("act", "act", "tindakan"),
    /** Force, threat, deception, abuse of power or vulnerability, debt bondage, payment; not needed for a child. */
    MEANS("means", "means", "cara"),
    /** Exploitation, intended or suffered. */
    PURPOSE("purpose", "purpose or result", "tujuan atau akibat");

    private final String code;
    private final Text display;

    TraffickingElement(String code, String en, String id) {
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
