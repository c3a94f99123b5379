package org.lindung.party;

import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/** Where a licence stands on a day. */
public enum LicenceStatus implements CodedValue {
    /** Issued for a later day. */
    NOT_YET_VALID("not-yet-valid", "not valid yet", "belum berlaku"),
    /** May be used. */
    VALID("valid", "valid", "berlaku"),
    /** Kept from use for a time. */
    SUSPENDED("suspended", "suspended", "dibekukan sementara"),
    /** Taken away for good. */
    REVOKED("revoked", "revoked", "dicabut"),
    /** Past its last day. */
    EXPIRED("expired", "expired", "berakhir");

    private final String code;
    private final Text display;

    LicenceStatus(String code, String en, String id) {
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
