package org.lindung.contact;

import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/** A way to reach a person who is not in the room. The list is our own. */
public enum ContactChannel implements CodedValue {
    /** By telephone, by voice: somebody else may answer, or stand beside. */
    CALL("call", "call", "panggilan telepon", false, true),
    /** A short message to a telephone, whose screen others may see. */
    MESSAGE("message", "message to a telephone", "pesan singkat", true, true),
    /** A letter to an address, where somebody else may open it. */
    LETTER("letter", "letter", "surat", true, false),
    /** An e-mail to an account that others may open. */
    E_MAIL("e-mail", "e-mail", "surel", true, false),
    /** Somebody whom the person trusts passes it on. */
    TRUSTED_PERSON("trusted-person", "through a trusted person", "melalui orang kepercayaan", true, true),
    /** Somebody comes to where the person lives or works, where others see it. */
    VISIT("visit", "visit", "kunjungan", true, true);

    private final String code;
    private final Text display;
    private final boolean written;
    private final boolean timed;

    ContactChannel(String code, String en, String id, boolean written, boolean timed) {
        this.code = code;
        this.display = Text.of(en, id);
        this.written = written;
        this.timed = timed;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Text display() {
        return display;
    }

    /**
     * Whether something written can be brought this way.
     *
     * @return false for a call
     */
    public boolean carriesWriting() {
        return written;
    }

    /**
     * Whether it arrives at the moment at which it is done, so that the hour matters.
     *
     * @return false for what waits until it is opened
     */
    public boolean isTimed() {
        return timed;
    }
}
