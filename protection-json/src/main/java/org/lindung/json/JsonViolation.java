package org.lindung.json;

import org.lindung.value.Text;
import org.lindung.value.ViolationCode;

/**
 * What can be wrong with a document before it is a value. What can be wrong with the value itself keeps the codes of
 * its own package.
 */
public enum JsonViolation implements ViolationCode {
    /** Not JSON: a missing brace, a stray comma, {@code NaN}, the end in the middle. */
    MALFORMED_JSON(
            "malformed-json",
            "this is not well-formed JSON, near position {position}",
            "ini bukan JSON yang benar, di sekitar posisi {position}"),
    /** Bytes that are not UTF-8. */
    INVALID_UTF_8("invalid-utf-8", "the text is not UTF-8", "teks bukan UTF-8"),
    /** An escape such as {@code \ud800} without its other half, which is no character. */
    UNPAIRED_SURROGATE(
            "unpaired-surrogate",
            "the text holds half of a surrogate pair, which is no character",
            "teks memuat separuh pasangan surogat, yang bukan karakter"),
    /** Something after the end of the document. */
    TRAILING_DATA("trailing-data", "something follows the end of the document", "ada sesuatu setelah akhir dokumen"),
    /** A document in a version of the format that this edition does not read; nothing else is said of it. */
    UNKNOWN_FORMAT_VERSION(
            "unknown-format-version",
            "this edition of the library reads format version {known}; a newer edition may read this document",
            "edisi pustaka ini membaca format versi {known}; edisi yang lebih baru mungkin dapat membaca dokumen ini"),
    /** A document longer than the limit. */
    DOCUMENT_TOO_LONG(
            "document-too-long",
            "the document is longer than {limit} bytes",
            "dokumen lebih panjang dari {limit} bita"),
    /** Objects and arrays in each other beyond the limit. */
    NESTING_TOO_DEEP(
            "nesting-too-deep",
            "objects and arrays are nested more than {limit} deep",
            "objek dan larik bersarang lebih dari {limit} tingkat"),
    /** A string, a number or a field name beyond its limit of length. */
    VALUE_TOO_LONG(
            "value-too-long",
            "a string, number or field name is longer than allowed",
            "string, angka atau nama isian lebih panjang dari yang diizinkan"),
    /** Another JSON type than the one that stands for such values. */
    WRONG_TYPE("wrong-type", "this must be a JSON {expected}", "ini harus berupa {expected} JSON"),
    /** A whole number beyond what the attribute can hold. */
    NUMBER_OUT_OF_RANGE("number-out-of-range", "the number is out of range", "angka di luar jangkauan"),
    /** {@code null}, which does not say why there is no value. */
    NULL_NOT_ALLOWED(
            "null-not-allowed",
            "null does not say why there is no value: leave the field out, or write {\"absent\": \"asked-unknown\"} or"
                    + " another reason",
            "null tidak menyebutkan mengapa tidak ada nilai: hilangkan isian ini, atau tulis {\"absent\":"
                    + " \"asked-unknown\"} atau alasan lain"),
    /** A field that objects of this kind do not have. Its name is not repeated, since anything can stand there. */
    UNKNOWN_FIELD(
            "unknown-field",
            "field number {number} of this object is not known; known are: {known}",
            "isian nomor {number} dari objek ini tidak dikenal; yang dikenal: {known}"),
    /** A field that occurs twice. */
    DUPLICATE_FIELD("duplicate-field", "this occurs twice in its object", "ini muncul dua kali dalam objeknya"),
    /** A code that its list does not have. */
    UNKNOWN_CODE("unknown-code", "the code is not one of: {known}", "kode bukan salah satu dari: {known}"),
    /** An answer that is absent and known at once, or neither. */
    CONTRADICTORY_ANSWER(
            "contradictory-answer",
            "an answer is either absent or between two values, not both",
            "jawaban hanya bisa tidak ada atau berada di antara dua nilai, tidak keduanya"),
    /** Bounds around something that has no order. */
    NO_ORDER("no-order", "values of this kind have no order to lie between", "nilai jenis ini tidak memiliki urutan"),
    /** A year or a month where the day is needed. */
    DAY_NEEDED(
            "day-needed",
            "the day is needed here, as in 2001-03-12",
            "di sini diperlukan tanggal lengkap, seperti 2001-03-12"),
    /** A time, or a length of time, in another form or one that does not exist. */
    TIME_FORMAT(
            "time-format",
            "this is written as {example}, and must exist",
            "ini ditulis seperti {example}, dan harus ada"),
    /** Fields that make no value together, for a reason that their type does not give. */
    NO_SUCH_VALUE(
            "no-such-value",
            "there is no such value; its type does not say why",
            "nilai seperti ini tidak ada; jenisnya tidak menyebutkan alasannya"),
    /** A type of a variant that comes late in its object, inside too many others of which it is the same. */
    TYPE_NOT_FIRST(
            "type-not-first",
            "so deep inside other objects, the field type must come first",
            "sedalam ini di dalam objek lain, isian type harus ditulis pertama"),
    /** An amount that is no plain decimal number. */
    AMOUNT_FORMAT(
            "amount-format",
            "an amount is a plain decimal number in quotes, as \"370000\" or \"12.5\"",
            "jumlah ditulis sebagai angka desimal biasa dalam tanda kutip, seperti \"370000\" atau \"12.5\""),
    /** A currency that ISO 4217 does not have. */
    CURRENCY_UNKNOWN(
            "currency-unknown",
            "a currency is its three-letter code of ISO 4217, as IDR",
            "mata uang ditulis dengan kode tiga huruf ISO 4217, seperti IDR"),
    /** An array without elements where one is needed. */
    LIST_EMPTY("list-empty", "this list needs at least one element", "daftar ini memerlukan paling sedikit satu unsur"),
    /** An array beyond the limit. */
    LIST_TOO_LONG(
            "list-too-long",
            "this list has more than {limit} elements",
            "daftar ini memiliki lebih dari {limit} unsur"),
    /** An element of a list whose id or value an earlier element has. */
    DUPLICATE_ELEMENT(
            "duplicate-element",
            "an earlier element of this list is the same or has the same id",
            "unsur sebelumnya dalam daftar ini sama atau ber-id sama"),
    /** A name in a rule book that is not in kebab case. */
    NAME_FORMAT(
            "name-format",
            "a name is 1 to 64 small letters and digits, in words joined by dashes, as hygiene-kit",
            "nama terdiri atas 1 sampai 64 huruf kecil dan angka, antarkata dengan tanda hubung, seperti hygiene-kit"),
    /** A fact that is not in the catalogue. */
    UNKNOWN_FACT("unknown-fact", "the catalogue has no fact of this id", "katalog tidak memiliki fakta dengan id ini"),
    /** An instrument that the document does not list. */
    UNKNOWN_INSTRUMENT(
            "unknown-instrument",
            "the document lists no instrument of this id",
            "dokumen ini tidak mencantumkan instrumen dengan id ini"),
    /** Fields that make no condition together. */
    CONDITION_FORM("condition-form", "the fields of a condition are: {known}", "isian suatu syarat adalah: {known}"),
    /** Conditions in each other beyond the limit. */
    CONDITION_TOO_DEEP(
            "condition-too-deep",
            "conditions are nested more than {limit} deep",
            "syarat bersarang lebih dari {limit} tingkat"),
    /** More conditions in a document than the limit. */
    TOO_MANY_CONDITIONS(
            "too-many-conditions",
            "the document has more than {limit} conditions",
            "dokumen memiliki lebih dari {limit} syarat"),
    /** Exceptions to exceptions beyond the limit. */
    EXCEPTIONS_TOO_DEEP(
            "exceptions-too-deep",
            "exceptions to exceptions go more than {limit} deep",
            "pengecualian atas pengecualian lebih dari {limit} tingkat"),
    /** Rules that come into force or end on more days than the limit. */
    TOO_MANY_CHANGES(
            "too-many-changes",
            "the rules change on more than {limit} days",
            "aturan berubah pada lebih dari {limit} hari"),
    /** A weight or a threshold that counts nothing, or less. */
    BELOW_ONE("below-one", "this is at least 1", "ini paling sedikit 1"),
    /** Something that facts of this type do not have, as a unit of a date. */
    NOT_FOR_THIS_TYPE("not-for-this-type", "facts of this type do not have this", "fakta jenis ini tidak memilikinya"),
    /** More problems than are worth listing. */
    MORE_PROBLEMS(
            "more-problems",
            "there are more problems than the {limit} listed",
            "masih ada masalah lain di luar {limit} yang dicantumkan"),
    /** A line of a file with nothing in it; the end of the last line is not one. */
    EMPTY_LINE("empty-line", "the line is empty", "baris kosong"),
    /** A line, or another row of a file, beyond the limit of length. */
    LINE_TOO_LONG("line-too-long", "the row is longer than {limit} bytes", "baris lebih panjang dari {limit} bita"),
    /** A file that is one array and ends inside it: what follows is lost. */
    ARRAY_NOT_CLOSED(
            "array-not-closed",
            "the file ends before its array does: it was cut off",
            "berkas berakhir sebelum lariknya ditutup: berkas ini terpotong"),
    /** A packed file that ends too early: what follows is lost. */
    GZIP_TRUNCATED(
            "gzip-truncated",
            "the packed file ends in the middle: it was cut off",
            "berkas terkompresi berakhir di tengah: berkas ini terpotong"),
    /** A packed file that is damaged: what follows cannot be read. */
    GZIP_BROKEN("gzip-broken", "the packed file is damaged from here on", "berkas terkompresi rusak mulai dari sini"),
    /** A packed file that unpacks to far more than records do. */
    GZIP_GROWS_TOO_MUCH(
            "gzip-grows-too-much",
            "unpacked, the file is more than {limit} times as long, which no file of records is",
            "setelah dibuka, berkas lebih dari {limit} kali lebih panjang, tidak seperti berkas data mana pun"),
    /** Quotation marks in a row of a CSV file that do not come in pairs. */
    CSV_QUOTES(
            "csv-quotes",
            "the quotation marks of this row do not come in pairs",
            "tanda kutip pada baris ini tidak berpasangan"),
    /** A row of a CSV file with more or fewer cells than the header. */
    CSV_CELL_COUNT(
            "csv-cell-count",
            "the row has {cells} cells and the header {columns}",
            "baris ini memiliki {cells} sel, sedangkan judul kolom {columns}"),
    /** A CSV file without a column that its reader needs. */
    COLUMN_MISSING("column-missing", "the file has no column \"{column}\"", "berkas tidak memiliki kolom \"{column}\""),
    /** A column of a CSV file that its reader does not know. Its name is not repeated, since anything can stand there. */
    UNKNOWN_COLUMN(
            "unknown-column",
            "column number {number} is not known; known are: {known}",
            "kolom nomor {number} tidak dikenal; yang dikenal: {known}"),
    /** A column of a CSV file that comes twice. */
    DUPLICATE_COLUMN(
            "duplicate-column",
            "the file has the column \"{column}\" twice",
            "berkas memiliki kolom \"{column}\" dua kali"),
    /** An id that an earlier line of the file has. */
    DUPLICATE_ID("duplicate-id", "line {line} has the same id already", "baris {line} sudah memiliki id yang sama");

    private final String code;
    private final Text text;

    JsonViolation(String code, String en, String id) {
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
