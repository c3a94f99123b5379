package org.lindung.eligibility.status;

import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/** Where somebody registered or reported before leaving. Source: UU 18/2017 art. 1 item 1, art. 38 and 63(3); PP 22/2022 art. 4, 16 and 32. */
public enum LocalOffice implements CodedValue {
    /** The manpower office of the regency or city, <i>Disnaker</i>. */
    MANPOWER_OFFICE("manpower-office", "the manpower office", "dinas ketenagakerjaan"),
    /** The one-roof service of several offices, <i>LTSA</i>, and not the manpower office itself. */
    ONE_ROOF_SERVICE("one-roof-service", "the one-roof service (LTSA) only", "hanya layanan terpadu satu atap (LTSA)"),
    /** Neither. */
    NOWHERE("nowhere", "neither", "tidak keduanya");

    private final String code;
    private final Text display;

    LocalOffice(String code, String en, String id) {
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
