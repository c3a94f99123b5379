package org.lindung.supply;

import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/** As what somebody signs a hand-over record. */
public enum SignatureRole implements CodedValue {
    /** For the giver. Local term: <i>yang menyerahkan</i>. */
    GIVER("giver", "for the giver", "yang menyerahkan"),
    /** For the receiver. Local term: <i>yang menerima</i>. */
    RECEIVER("receiver", "for the receiver", "yang menerima"),
    /** For somebody who cannot sign: a child, a person without capacity. Local term: <i>wali</i>. */
    GUARDIAN("guardian", "for a person who cannot sign", "wali"),
    /** Who saw it. Local term: <i>saksi</i>. */
    WITNESS("witness", "witness", "saksi");

    private final String code;
    private final Text display;

    SignatureRole(String code, String en, String id) {
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
