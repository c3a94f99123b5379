package org.lindung.rule;

import org.lindung.value.Text;
import org.lindung.value.ViolationCode;

/** What can be wrong with a rule book as a whole, and with what it is asked about. */
public enum RuleViolation implements ViolationCode {
    /** Two periods of one requirement have a day in common. */
    PERIODS_OVERLAP(
            "periods-overlap",
            "this period overlaps that of requirement number {other}, which has the same id",
            "masa berlaku ini bertumpang tindih dengan persyaratan nomor {other} yang ber-id sama"),
    /** Between two periods of one requirement there are days without it. */
    PERIODS_GAP(
            "periods-gap",
            "this period leaves a gap after that of requirement number {other}, which has the same id",
            "masa berlaku ini menyisakan celah setelah persyaratan nomor {other} yang ber-id sama"),
    /** An exception to a requirement that is not in the book. */
    EXCEPTION_TO_NOTHING(
            "exception-to-nothing",
            "this is an exception to a requirement that is not in the book",
            "ini pengecualian dari persyaratan yang tidak ada dalam buku aturan"),
    /** An exception that leads back to itself, on some day. */
    EXCEPTION_TO_ITSELF(
            "exception-to-itself",
            "by way of requirement number {other} this is an exception to itself",
            "melalui persyaratan nomor {other} ini menjadi pengecualian dari dirinya sendiri"),
    /** Two different facts with one id. */
    FACTS_DIFFER(
            "facts-differ",
            "this reads another fact than requirement number {other} under the same id",
            "ini membaca fakta lain daripada persyaratan nomor {other} dengan id yang sama"),
    /** A condition that asks for one of no values. */
    CONDITION_WITHOUT_VALUES(
            "condition-without-values",
            "a condition on a value names at least one",
            "syarat tentang sebuah nilai menyebut sedikitnya satu nilai"),
    /** A comparison with nothing. */
    COMPARISON_WITHOUT_BOUND(
            "comparison-without-bound",
            "a comparison has a least or a greatest value",
            "pembandingan memiliki batas bawah atau batas atas"),
    /** A condition made of no conditions. */
    CONDITION_WITHOUT_PARTS(
            "condition-without-parts",
            "a condition made of conditions has at least one",
            "syarat gabungan terdiri atas sedikitnya satu syarat"),
    /** A weight or threshold that would count for nothing. */
    COUNT_NOT_POSITIVE(
            "count-not-positive", "a weight or threshold is above zero", "bobot atau ambang lebih besar dari nol"),
    /** Weights that add up to more than can be counted. */
    COUNT_TOO_GREAT(
            "count-too-great",
            "the weights of a count add up to at most 2,147,483,647",
            "jumlah bobot paling banyak 2.147.483.647"),
    /** A record number that is no short token, or that could be a NIK. */
    SHEET_ID_FORMAT(
            "sheet-id-format",
            "an id is 1 to 64 letters, digits, dots, dashes or underscores, and not 16 digits, which could be a NIK",
            "id terdiri atas 1 sampai 64 huruf, angka, titik, tanda hubung atau garis bawah, dan bukan 16 angka, yang"
                    + " bisa jadi NIK"),
    /** The code of a value that is no short token. */
    DECLARED_CODE_FORMAT(
            "declared-code-format",
            "a code is 1 to 64 letters, digits, dots, dashes or underscores",
            "kode terdiri atas 1 sampai 64 huruf, angka, titik, tanda hubung atau garis bawah");

    private final String code;
    private final Text text;

    RuleViolation(String code, String en, String id) {
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
