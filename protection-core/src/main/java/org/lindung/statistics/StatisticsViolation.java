package org.lindung.statistics;

import org.lindung.value.Severity;
import org.lindung.value.Text;
import org.lindung.value.ViolationCode;

/** What can be wrong with statistics. */
public enum StatisticsViolation implements ViolationCode {
    /** A name of an attribute that is none. */
    ATTRIBUTE_NAME(
            "attribute-name",
            "a letter, then at most 63 letters, digits and dashes",
            "satu huruf, lalu paling banyak 63 huruf, angka, dan tanda hubung"),
    /** Two attributes, or two codes of one, that are called the same. */
    ATTRIBUTE_TWICE("attribute-twice", "this stands here twice", "ini tertulis dua kali"),
    /** A list of one code, from which nothing can be told. */
    ATTRIBUTE_CODES(
            "attribute-codes",
            "a list has no codes, or not-recorded among at least two, and no levels",
            "daftar tidak berisi kode, atau berisi not-recorded di antara sedikitnya dua kode, dan tanpa tingkat"),
    /** More attributes than a tally may have. */
    TOO_MANY_ATTRIBUTES(
            "too-many-attributes",
            "a tally has one to {limit} attributes",
            "satu penghitungan berisi satu sampai {limit} atribut"),
    /** More combinations than a tally or a release may have. */
    TOO_MANY_CELLS(
            "too-many-cells",
            "more than {limit} combinations; take fewer or coarser attributes",
            "lebih dari {limit} kombinasi; gunakan atribut yang lebih sedikit atau lebih kasar"),
    /** Codes of a cell that its attributes do not have. */
    CELL_CODES(
            "cell-codes",
            "each cell has one code for each attribute, from its list",
            "setiap sel berisi satu kode untuk setiap atribut, dari daftarnya"),
    /** A cell in which nobody is, or less than nothing. */
    CELL_EMPTY(
            "cell-empty",
            "a cell has at least one person, and no amount below zero",
            "setiap sel berisi sedikitnya satu orang, dan jumlahnya tidak di bawah nol"),
    /** Tallies, or releases, that count different things. */
    TALLIES_DIFFER(
            "tallies-differ", "these do not count the same attributes", "keduanya tidak menghitung atribut yang sama"),
    /** A policy that protects nobody. */
    POLICY_TOO_WEAK(
            "policy-too-weak",
            "at least {limit} people, a step of at least 1 and a combination of at least 1",
            "sedikitnya {limit} orang, langkah sedikitnya 1, dan kombinasi sedikitnya 1"),
    /** Steps so small that the difference of two rows shows. */
    STEP_TOO_SMALL(
            "step-too-small",
            "rows that count the same people are rounded to multiples of at least the least number of people",
            "baris yang menghitung orang yang sama dibulatkan ke kelipatan yang tidak di bawah jumlah orang terkecil"),
    /** An attribute that the tally does not have. */
    ATTRIBUTE_UNKNOWN(
            "attribute-unknown", "the tally has no such attribute", "penghitungan tidak berisi atribut tersebut"),
    /** Bands of age that cannot be. */
    AGE_BANDS(
            "age-bands",
            "bands begin at 0 and each begins later than the one before",
            "kelompok umur dimulai dari 0 dan setiap kelompok dimulai setelah yang sebelumnya"),
    /** Figures of a release that is not one. */
    RELEASE_NOT_ROUNDED(
            "release-not-rounded",
            "a published figure is a multiple of the step and not below the least number",
            "angka yang diterbitkan adalah kelipatan langkah dan tidak di bawah jumlah terkecil"),
    /** Two releases whose difference is about few people. */
    DIFFERENCE_SHOWS_FEW(
            "difference-shows-few",
            "the two releases tell apart fewer than {limit} people: {cells}",
            "kedua terbitan membedakan kurang dari {limit} orang: {cells}"),
    /** Rows of one table that tell together what none tells alone. */
    ROWS_SHOW_FEW(
            "rows-show-few",
            "all who were helped and each kind of help leave, together, fewer than {limit} numbers possible: {cells}",
            "semua yang dibantu dan setiap jenis bantuan, bila digabungkan, menyisakan kurang dari {limit} kemungkinan: {cells}"),
    /** Two releases that differ by few people without showing it. */
    DIFFERENCE_OF_FEW(
            "difference-of-few",
            "between the two releases fewer than {limit} people changed, which only rounding hides: {cells}",
            "di antara kedua terbitan kurang dari {limit} orang berubah, yang hanya tersamar oleh pembulatan: {cells}",
            Severity.WARNING);

    private final String code;
    private final Text text;
    private final Severity severity;

    StatisticsViolation(String code, String en, String id) {
        this(code, en, id, Severity.ERROR);
    }

    StatisticsViolation(String code, String en, String id, Severity severity) {
        this.code = code;
        this.text = Text.of(en, id);
        this.severity = severity;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Text text() {
        return text;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
