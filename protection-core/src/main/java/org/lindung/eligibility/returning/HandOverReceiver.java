package org.lindung.eligibility.returning;

import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/**
 * Who takes a worker in who was brought home. Source: Permen P2MI 32/2025 art. 13 letters e and f and art. 39(1)
 * letter d, as printed by a legal portal.
 */
public enum HandOverReceiver implements CodedValue {
    /** Spouse, child or parent; art. 1 item 2 of the regulation. */
    FAMILY("family", "the family", "keluarga"),
    /** Somebody whom the family empowered; art. 13 letter e. */
    PROXY("proxy", "somebody whom the family empowered", "pihak yang diberi kuasa oleh keluarga"),
    /** The ministry for social affairs; art. 13 letter f. */
    SOCIAL_MINISTRY("social-ministry", "the ministry for social affairs", "kementerian sosial"),
    /** Another ministry or agency, a regional government or a home that works with them; art. 39(1) letter d. */
    OTHER_AUTHORITY(
            "other-authority",
            "another authority or home",
            "kementerian/lembaga lain, pemerintah daerah, atau pemangku kepentingan"),
    /** Anybody else. */
    OTHER("other", "somebody else", "pihak lain");

    private final String code;
    private final Text display;

    HandOverReceiver(String code, String en, String id) {
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
