package org.lindung.area;

import org.lindung.value.Text;
import org.lindung.value.ViolationCode;

/** What can be wrong with a place. */
public enum AreaViolation implements ViolationCode {
    /** Not ten digits in the official grouping. */
    VILLAGE_CODE_FORMAT(
            "village-code-format",
            "a village code is ten digits, written 53.02.16.2005",
            "kode desa terdiri atas sepuluh angka, ditulis 53.02.16.2005"),
    /** A country code that ISO 3166-1 does not have. */
    COUNTRY_UNKNOWN(
            "country-unknown",
            "a country is its two-letter code of ISO 3166-1, as MY",
            "negara ditulis dengan kode dua huruf ISO 3166-1, seperti MY");

    private final String code;
    private final Text text;

    AreaViolation(String code, String en, String id) {
        this.code = code;
        this.text = Text.of(en, id);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Text text() {
        return text;
    }
}
