package org.lindung.eligibility.status;

import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/** What kind of vessel somebody works on. Source: PP 22/2022 art. 1 items 22 and 23. */
public enum VesselKind implements CodedValue {
    /** Carries goods or passengers, <i>kapal niaga</i>. */
    MERCHANT("merchant", "merchant vessel", "kapal niaga"),
    /** Catches or processes fish, <i>kapal perikanan</i>. */
    FISHING("fishing", "fishing vessel", "kapal perikanan"),
    /** Another vessel, or none. */
    OTHER("other", "another vessel, or none", "kapal lain, atau bukan kapal");

    private final String code;
    private final Text display;

    VesselKind(String code, String en, String id) {
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
