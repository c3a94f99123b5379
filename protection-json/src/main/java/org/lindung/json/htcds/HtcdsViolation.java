package org.lindung.json.htcds;

import org.lindung.value.Severity;
import org.lindung.value.Text;
import org.lindung.value.ViolationCode;

/** What can be wrong with a document or table of the Human Trafficking Case Data Standard, or be noticed about it. */
public enum HtcdsViolation implements ViolationCode {
    /** A whole number or a coordinate beyond what there is. */
    HTCDS_NUMBER_RANGE("htcds-number-range", Severity.ERROR, "the number is out of range", "angka di luar jangkauan"),
    /** A choice that the standard's list does not have. */
    HTCDS_NO_CHOICE(
            "htcds-no-choice",
            Severity.ERROR,
            "the list of this field has no such choice",
            "daftar isian ini tidak memiliki pilihan tersebut"),
    /** A language in another form. */
    HTCDS_LANGUAGE_FORMAT(
            "htcds-language-format",
            Severity.ERROR,
            "a language is written as three small letters of ISO 639-2, or two of ISO 639-1",
            "bahasa ditulis dengan tiga huruf kecil ISO 639-2, atau dua huruf ISO 639-1"),
    /** An entry that says nothing. */
    HTCDS_ENTRY_EMPTY("htcds-entry-empty", Severity.ERROR, "an entry says something", "sebuah entri memuat sesuatu"),
    /** Two entries in a section that a document has once. */
    HTCDS_ENTRY_TWICE(
            "htcds-entry-twice",
            Severity.ERROR,
            "a document has one case, one person, one consent",
            "sebuah dokumen memuat satu kasus, satu orang, satu persetujuan"),
    /** A field in a section that is not its own. */
    HTCDS_FIELD_ELSEWHERE(
            "htcds-field-elsewhere",
            Severity.ERROR,
            "the field stands in another section",
            "isian ini berada di bagian lain"),
    /** A table in another encoding. */
    HTCDS_TABLE_NOT_UTF_8(
            "htcds-table-not-utf-8",
            Severity.ERROR,
            "the table is not UTF-8; in a spreadsheet program, save it as CSV UTF-8",
            "tabel bukan UTF-8; simpan dari program lembar sebar sebagai CSV UTF-8"),
    /** A table longer than the limit. */
    HTCDS_TABLE_TOO_LONG(
            "htcds-table-too-long",
            Severity.ERROR,
            "the table is longer than {limit} bytes",
            "tabel lebih panjang dari {limit} bita"),
    /** A quoted cell that does not end well. */
    HTCDS_TABLE_MALFORMED(
            "htcds-table-malformed",
            Severity.ERROR,
            "from this row on the table cannot be read: a quoted cell does not end as it should",
            "mulai baris ini tabel tidak dapat dibaca: sel bertanda kutip tidak berakhir semestinya"),
    /** A table without names or labels of the standard in its first row. */
    HTCDS_NO_HEADER(
            "htcds-no-header",
            Severity.ERROR,
            "the first row holds no names and no labels of the standard's fields",
            "baris pertama tidak memuat nama atau label isian standar"),
    /** A column whose name is misspelt, missing, or of another field than its label. */
    HTCDS_COLUMN_MISNAMED(
            "htcds-column-misnamed",
            Severity.WARNING,
            "by its name or label this column is not quite {field}, for which it is taken",
            "menurut nama atau labelnya kolom ini tidak persis {field}, tetapi dibaca demikian"),
    /** A column for a field that an earlier column has already. */
    HTCDS_COLUMN_TWICE(
            "htcds-column-twice",
            Severity.WARNING,
            "an earlier column holds {field}; what stands here is kept as additional text",
            "kolom sebelumnya sudah memuat {field}; isi kolom ini disimpan sebagai teks tambahan"),
    /** A column that the standard does not have. */
    HTCDS_COLUMN_UNKNOWN(
            "htcds-column-unknown",
            Severity.WARNING,
            "the standard has no such column; what stands here is kept as additional text",
            "standar tidak memiliki kolom ini; isinya disimpan sebagai teks tambahan"),
    /** A cell that its field cannot hold. */
    HTCDS_CELL_UNREADABLE(
            "htcds-cell-unreadable",
            Severity.WARNING,
            "{field} holds {expected}, and this is none; the cell is kept as additional text",
            "{field} memuat {expected}, dan ini bukan; isi sel disimpan sebagai teks tambahan"),
    /** A date that could be two days, or a number that could be a year. */
    HTCDS_DATE_AMBIGUOUS(
            "htcds-date-ambiguous",
            Severity.WARNING,
            "this could be two different days; the cell is kept as additional text: write 2020-06-04",
            "ini bisa berarti dua tanggal berbeda; isi sel disimpan sebagai teks tambahan: tulis 2020-06-04"),
    /** A field for which the domain has no place. */
    HTCDS_KEPT_IN_DOCUMENT(
            "htcds-kept-in-document",
            Severity.WARNING,
            "there is no place for this outside the document; keep the document",
            "tidak ada tempat untuk ini di luar dokumen; simpan dokumennya"),
    /** A field that cannot be taken over without a decision. */
    HTCDS_NEEDS_DECISION(
            "htcds-needs-decision",
            Severity.WARNING,
            "this is not taken over on the word of a document: somebody has to decide",
            "ini tidak diambil alih hanya berdasarkan dokumen: harus ada yang memutuskan"),
    /** Something that is known and that the standard cannot say. */
    HTCDS_NO_FIELD(
            "htcds-no-field",
            Severity.WARNING,
            "the standard has no words for this, in whole or in part; it is left out",
            "standar tidak dapat menyatakan ini, seluruhnya atau sebagian; ini tidak disertakan"),
    /** A field of a document that says something else now. */
    HTCDS_REPLACED(
            "htcds-replaced",
            Severity.WARNING,
            "what the document said here has been replaced by what is known now",
            "isi dokumen di sini telah diganti dengan yang diketahui sekarang"),
    /** An entry of a document that is not so any more. */
    HTCDS_LEFT_OUT(
            "htcds-left-out",
            Severity.WARNING,
            "this entry of the document is left out: by what is known now it is not so any more",
            "entri dokumen ini tidak disertakan: menurut yang diketahui sekarang tidak demikian lagi");

    private final String code;
    private final Severity severity;
    private final Text text;

    HtcdsViolation(String code, Severity severity, String en, String id) {
        this.code = code;
        this.severity = severity;
        this.text = Text.of(en, id);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public Text text() {
        return text;
    }
}
