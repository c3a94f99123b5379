package org.lindung.eligibility.status;

import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/** Whether work abroad is for a wage. Source: UU 18/2017 art. 1 item 2, "receiving a wage". */
public enum WageClaim implements CodedValue {
    /** A wage is or was received. */
    RECEIVED("received", "a wage was received", "upah diterima"),
    /** A wage was agreed on, and none has been received so far. */
    AGREED("agreed", "a wage was agreed, none was received so far", "upah disepakati, belum pernah diterima"),
    /** Neither agreed nor received. */
    NONE("none", "no wage", "tanpa upah");

    private final String code;
    private final Text display;

    WageClaim(String code, String en, String id) {
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
