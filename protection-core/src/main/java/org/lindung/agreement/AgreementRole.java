package org.lindung.agreement;

import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/** As what a party takes part in an agreement. */
public enum AgreementRole implements CodedValue {
    /** Signs and has duties under it. */
    PARTNER("partner", "partner", "mitra"),
    /** Gives the money, with or without a signature. */
    DONOR("donor", "donor", "pemberi dana"),
    /** Does the work for a partner. */
    IMPLEMENTER("implementer", "implementer", "pelaksana"),
    /** Is served and signs nothing. */
    BENEFICIARY("beneficiary", "beneficiary", "penerima manfaat"),
    /** Signs as a witness. */
    WITNESS("witness", "witness", "saksi");

    private final String code;
    private final Text display;

    AgreementRole(String code, String en, String id) {
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
