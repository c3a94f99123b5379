package org.lindung.shelter;

import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/** Why somebody stays in a shelter. A list of our own. */
public enum StayPurpose implements CodedValue {
    /** To be safe. */
    PROTECTION("protection", "protection", "pelindungan"),
    /** To recover. UU 18/2017 art. 24(1) letter d. */
    REHABILITATION("rehabilitation", "rehabilitation", "rehabilitasi"),
    /** To wait for the way home. */
    TRANSIT("transit", "waiting for the way home", "menunggu pemulangan"),
    /** To be in quarantine. */
    QUARANTINE("quarantine", "quarantine", "karantina");

    private final String code;
    private final Text display;

    StayPurpose(String code, String en, String id) {
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
