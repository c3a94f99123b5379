package org.lindung.basics;

import org.lindung.value.Text;
import org.lindung.value.ViolationCode;

/** What can be wrong with the basic values. */
public enum BasicsViolation implements ViolationCode {
    /** A range ends before it starts, or on the day it starts. */
    RANGE_EMPTY("range-empty", "the range must end after it starts", "rentang harus berakhir setelah mulai"),
    /** Not a date, or not one of the three allowed precisions. */
    DATE_FORMAT(
            "date-format",
            "a date is written 2001-03-12, or 2001-03 or 2001 if less is known",
            "tanggal ditulis 2001-03-12, atau 2001-03 atau 2001 bila hanya itu yang diketahui"),
    /** The parts are in order but no such day exists, as 30 February. */
    NO_SUCH_DATE("no-such-date", "there is no such day in the calendar", "tanggal tersebut tidak ada dalam kalender"),
    /** An amount has more decimals than its currency. */
    MONEY_SCALE(
            "money-scale",
            "the amount has more than the {limit} decimals of its currency",
            "jumlah memiliki lebih dari {limit} desimal untuk mata uangnya"),
    /** A text that is no plain decimal number. */
    AMOUNT_FORMAT(
            "amount-format",
            "an amount is a plain decimal number, as 370000 or 12.50",
            "jumlah ditulis sebagai bilangan desimal biasa, seperti 370000 atau 12.50"),
    /** More digits than any real amount has. */
    NUMBER_TOO_LONG(
            "number-too-long", "the number has more than {limit} digits", "bilangan memiliki lebih dari {limit} angka"),
    /** A currency code that ISO 4217 does not have. */
    CURRENCY_UNKNOWN(
            "currency-unknown",
            "a currency is its three-letter code of ISO 4217, as IDR",
            "mata uang ditulis dengan kode tiga huruf ISO 4217, seperti IDR"),
    /** A quantity below zero. */
    QUANTITY_NEGATIVE("quantity-negative", "a quantity is not below zero", "kuantitas tidak boleh di bawah nol"),
    /** A length of time of zero or less. */
    TIME_NOT_POSITIVE("time-not-positive", "a length of time is above zero", "jangka waktu harus lebih dari nol"),
    /** Dates that do not follow each other; said of a host application's form, {@link DatesInOrder}. */
    DATES_OUT_OF_ORDER(
            "dates-out-of-order", "these dates do not follow each other", "tanggal-tanggal ini tidak berurutan"),
    /** Least is above most. */
    INTERVAL_REVERSED(
            "interval-reversed",
            "the least possible value must be below the greatest",
            "nilai terkecil harus di bawah nilai terbesar"),
    /** The number of a record that is no short token. */
    ID_FORMAT(
            "id-format",
            "an id is 1 to 64 letters, digits, dots, dashes or underscores",
            "id terdiri atas 1 sampai 64 huruf, angka, titik, tanda hubung atau garis bawah"),
    /** The number of a record that could be somebody's national identity number or family card number. */
    ID_IS_PERSONAL_NUMBER(
            "id-is-personal-number",
            "an id is the number of a record and may stand in logs; sixteen digits could be a NIK or a family card",
            "id adalah nomor catatan dan dapat tampil di log; enam belas angka dapat berupa NIK atau nomor KK"),
    /** Two edits of one record changed the same attribute, and nobody has chosen yet. */
    MERGE_CONFLICT(
            "merge-conflict",
            "both edits changed this; somebody has to choose",
            "kedua perubahan mengubah bagian ini; harus dipilih"),
    /** Versions of different records were to be merged. */
    MERGE_OF_DIFFERENT_RECORDS(
            "merge-of-different-records",
            "only versions of one record can be merged",
            "hanya versi dari satu catatan yang dapat digabungkan");

    private final String code;
    private final Text text;

    BasicsViolation(String code, String en, String id) {
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
