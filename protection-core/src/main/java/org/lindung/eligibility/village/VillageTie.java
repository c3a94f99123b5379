package org.lindung.eligibility.village;

import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/** What ties somebody to a village. */
public enum VillageTie implements CodedValue {
    /** In the civil registry as a resident. */
    REGISTERED("registered", "registered there", "terdaftar sebagai penduduk"),
    /** Lives there and is registered elsewhere. */
    LIVING_THERE("living-there", "living there, registered elsewhere", "tinggal di sana, terdaftar di tempat lain"),
    /** Neither. */
    ELSEWHERE("elsewhere", "neither", "bukan keduanya");

    private final String code;
    private final Text display;

    VillageTie(String code, String en, String id) {
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
