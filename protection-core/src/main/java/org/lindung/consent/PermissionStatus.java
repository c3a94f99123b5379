package org.lindung.consent;

import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/** Whether a consent covers a use of data. What is not recorded is open, never a yes and never a no. */
public enum PermissionStatus implements CodedValue {
    /** The consent covers the use. */
    PERMITTED("permitted", "the consent covers this", "persetujuan mencakup hal ini"),
    /** The consent certainly does not cover the use. */
    REFUSED("refused", "the consent does not cover this", "persetujuan tidak mencakup hal ini"),
    /** The records do not settle it; ask before using the data. */
    OPEN("open", "the records do not settle it", "catatan belum cukup untuk menentukan");

    private final String code;
    private final Text display;

    PermissionStatus(String code, String en, String id) {
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
