package org.lindung.agreement;

import org.lindung.value.Severity;
import org.lindung.value.Text;
import org.lindung.value.ViolationCode;

/** What can be wrong or odd with agreements and with what workers are charged. */
public enum AgreementViolation implements ViolationCode {
    /** Two clauses on one subject. */
    CLAUSE_TWICE(
            "clause-twice",
            "an agreement has one clause of each kind, and one deduction for each kind of cost",
            "perjanjian memuat satu klausul untuk tiap jenis, dan satu potongan untuk tiap jenis biaya"),
    /** A deduction beside a clause by which there is none. */
    DEDUCTIONS_CONTRADICT(
            "deductions-contradict",
            "the agreement names a deduction and says that there is none",
            "perjanjian menyebut suatu potongan dan sekaligus menyatakan tidak ada potongan"),
    /** A cost clause about something that is no cost. */
    CLAUSE_BEARS_NO_COST(
            "clause-bears-no-cost",
            "a clause on who pays is about accommodation, food, insurance, return travel or placement cost",
            "klausul tentang penanggung biaya hanya untuk akomodasi, makanan, asuransi, pemulangan atau biaya"
                    + " penempatan"),
    /** An amount below zero. */
    AMOUNT_NEGATIVE(
            "agreement-amount-negative", "this amount is not below zero", "jumlah ini tidak boleh di bawah nol"),
    /** An amount of zero or less in a ledger. */
    AMOUNT_NOT_POSITIVE(
            "ledger-amount-not-positive",
            "an entry has an amount above zero; its kind says in which direction it goes",
            "jumlah dalam catatan harus di atas nol; jenis catatan menunjukkan arahnya"),
    /** A number that no agreement can hold: more hours than a day has, a deduction that never happens. */
    NUMBER_OUT_OF_RANGE(
            "agreement-number-out-of-range",
            "this is a number from {least} to {most}",
            "ini bilangan dari {least} sampai {most}"),
    /** Ended on or before the day of signing. */
    ENDED_BEFORE_SIGNED(
            "ended-before-signed",
            "an agreement ends after the day on which it was signed",
            "perjanjian berakhir setelah hari penandatanganannya"),
    /** Amendments that are not numbered 1, 2, 3 in the order of their days. */
    AMENDMENTS_OUT_OF_ORDER(
            "amendments-out-of-order",
            "amendments are numbered from 1 without gaps, in the order of their days",
            "perubahan diberi nomor dari 1 tanpa lompatan, menurut urutan tanggalnya"),
    /** A language that is no BCP 47 tag. */
    LANGUAGE_TAG_FORMAT(
            "language-tag-format",
            "a language is a tag of BCP 47, as id or zh-Hant",
            "bahasa ditulis dengan kode BCP 47, seperti id atau zh-Hant"),
    /** One language twice, or two that prevail. */
    LANGUAGES_CONTRADICT(
            "languages-contradict",
            "an agreement is there once in each language, and one of them prevails at most",
            "perjanjian ada satu kali dalam tiap bahasa, dan paling banyak satu yang mengikat bila berbeda"),
    /** Fewer than two different parties. */
    PARTIES_TOO_FEW(
            "agreement-parties-too-few",
            "an agreement has two different parties at least",
            "perjanjian mempunyai paling sedikit dua pihak yang berbeda"),
    /** One number for two entries of a ledger. */
    ENTRY_NUMBER_TWICE(
            "entry-number-twice",
            "each entry of a ledger has a number of its own",
            "tiap catatan dalam buku biaya mempunyai nomor sendiri"),
    /** A rate by which an amount is worth nothing. */
    RATE_WORTH_NOTHING(
            "rate-worth-nothing", "both amounts of a rate are above zero", "kedua jumlah dalam kurs harus di atas nol"),
    /** A rate between a currency and itself. */
    RATE_OF_ONE_CURRENCY(
            "rate-of-one-currency", "a rate is between two currencies", "kurs menghubungkan dua mata uang"),
    /** Amounts of different currencies in one balance. */
    BALANCE_MIXES_CURRENCIES(
            "balance-mixes-currencies", "a balance is in one currency", "satu saldo hanya dalam satu mata uang"),
    /** More paid back or given up than there was; the ledger may lack an entry. */
    LEDGER_BELOW_ZERO(
            "ledger-below-zero",
            "more was paid, waived or refunded than the entries before account for; an entry may be missing",
            "yang dibayar, dihapus atau dikembalikan melebihi catatan sebelumnya; mungkin ada catatan yang belum masuk",
            Severity.WARNING);

    private final String code;
    private final Text text;
    private final Severity severity;

    AgreementViolation(String code, String en, String id) {
        this(code, en, id, Severity.ERROR);
    }

    AgreementViolation(String code, String en, String id, Severity severity) {
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
