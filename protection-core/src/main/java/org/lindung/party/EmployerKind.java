package org.lindung.party;

import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/**
 * What an employer abroad is in law. Local terms: <i>Pemberi Kerja berbadan hukum</i>, <i>Pemberi Kerja
 * perseorangan</i>; UU 18/2017 art. 1 item 11 and art. 4(1), before that <i>Pengguna</i>, UU 39/2004 art. 1 item 7.
 */
public enum EmployerKind implements CodedValue {
    /** A company, agency or other legal entity. */
    LEGAL_ENTITY("legal-entity", "legal entity", "badan hukum"),
    /** A natural person or a household, as for most domestic work. */
    INDIVIDUAL("individual", "individual or household", "perseorangan atau rumah tangga");

    private final String code;
    private final Text display;

    EmployerKind(String code, String en, String id) {
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
