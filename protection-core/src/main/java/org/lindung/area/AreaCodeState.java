package org.lindung.area;

import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/** Whether a code of an area is in use. None of these makes a paper that carries the code invalid. */
public enum AreaCodeState implements CodedValue {
    /** In the latest edition of the official list. */
    CURRENT("current", "in use", "berlaku"),
    /** In an older edition and not in the latest: renumbered, merged or ended. */
    RETIRED("retired", "no longer in use", "tidak dipakai lagi"),
    /** In no edition known here. It may be older than 2015, newer than 2025, or mistyped. */
    UNKNOWN("unknown", "not known", "tidak dikenal");

    private final String code;
    private final Text display;

    AreaCodeState(String code, String en, String id) {
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
