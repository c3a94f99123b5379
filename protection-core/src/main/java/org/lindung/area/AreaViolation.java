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
    /** Not two, four, six or ten digits in the official grouping. */
    AREA_CODE_FORMAT(
            "area-code-format",
            "the code of an area is 2, 4, 6 or 10 digits, written 53, 53.02, 53.02.16 or 53.02.16.2005",
            "kode wilayah terdiri atas 2, 4, 6 atau 10 angka, ditulis 53, 53.02, 53.02.16 atau 53.02.16.2005"),
    /** The kind belongs to another level than the code. */
    AREA_KIND_LEVEL(
            "area-kind-level",
            "the kind of an area must be of the level of its code",
            "jenis wilayah harus sesuai dengan tingkat kodenya"),
    /** More or fewer successors than the certainty allows. */
    SUCCESSORS_CONTRADICT_CERTAINTY(
            "successors-contradict-certainty",
            "the successors are not as many as the certainty allows: itself, one, one or more, none",
            "jumlah penerus tidak sesuai dengan kepastiannya: kode itu sendiri, satu, satu atau lebih, tidak ada"),
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
