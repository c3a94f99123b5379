package org.lindung.law;

import org.lindung.value.Text;
import org.lindung.value.ViolationCode;

/** What can be wrong with a file of figures. The path of each is the line, or the name that is missing. */
enum LawViolation implements ViolationCode {
    /** A line whose cells are not those of a figure. */
    FIGURE_LINE(
            "figure-line",
            "a line does not have the cells that a figure has: name, whole number, unit, days, place, source",
            "baris tidak memuat sel yang dimiliki angka: nama, bilangan bulat, satuan, tanggal, tempat, sumber"),
    /** A name that nothing in the program asks for. */
    FIGURE_NAME_UNKNOWN(
            "figure-name-unknown", "no rule asks for a figure of this name", "tidak ada aturan yang memakai angka ini"),
    /** A name that the program asks for and the file does not have. */
    FIGURE_MISSING(
            "figure-missing",
            "a figure that a rule asks for is not in the file",
            "angka yang dipakai aturan tidak ada"),
    /** One name with two units. */
    FIGURE_UNIT_CHANGED(
            "figure-unit-changed",
            "all figures of one name have one unit",
            "semua angka dengan nama yang sama memakai satu satuan"),
    /** A place in no instrument that the rules know, or not written as citations are. */
    FIGURE_PLACE_UNKNOWN(
            "figure-place-unknown",
            "the place is not in an instrument that the rules know, or not written as places are",
            "tempat tidak ada dalam peraturan yang dikenal aturan, atau tidak ditulis sebagaimana mestinya"),
    /** A figure that holds on days on which its instrument does not. */
    FIGURE_OUTSIDE_INSTRUMENT(
            "figure-outside-instrument",
            "a figure holds only while its instrument does",
            "angka hanya berlaku selama peraturannya berlaku"),
    /** Two figures of one name on one day. */
    FIGURES_OVERLAP(
            "figures-overlap",
            "figures of one name hold one after the other",
            "angka dengan nama yang sama berlaku bergantian"),
    /** Days between two figures of one name on which none holds. */
    FIGURES_GAP(
            "figures-gap",
            "figures of one name leave no day between them",
            "angka dengan nama yang sama tidak menyisakan hari kosong");

    private final String code;
    private final Text text;

    LawViolation(String code, String en, String id) {
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
