package org.lindung.json;

import org.lindung.value.Severity;
import org.lindung.value.Text;
import org.lindung.value.ViolationCode;

/** What can be wrong with a {@link DecisionReceipt}, or differ when the decision is made again. */
public enum ReceiptViolation implements ViolationCode {
    /** No SHA-256 in hexadecimal, or no salt of that length. */
    HASH_FORMAT(
            "hash-format",
            "this must be 64 hexadecimal digits in small letters",
            "ini harus berupa 64 angka heksadesimal dengan huruf kecil"),
    /** A salt that is needed and not there; without it nothing can be said about what it belongs to. */
    SALT_MISSING("salt-missing", "the salt for this is missing", "garam untuk ini tidak ada"),
    /** The answer was erased with its salt. */
    ANSWER_ERASED(
            "answer-erased",
            "this answer was erased; what it was cannot be told any more",
            "jawaban ini telah dihapus; isinya tidak dapat diketahui lagi",
            Severity.WARNING),
    /** What the finding rests on was erased, so that it cannot be made again. */
    FINDING_NOT_COMPARED(
            "finding-not-compared",
            "this finding rests on what was erased and cannot be made again",
            "temuan ini bersandar pada data yang telah dihapus dan tidak dapat dibuat lagi",
            Severity.WARNING),
    /** The receipt is not as it was when its id was given. */
    RECEIPT_CHANGED(
            "receipt-changed", "the receipt was changed after it was made", "tanda terima ini diubah setelah dibuat"),
    /** The decision was made by another rule book. */
    OTHER_BOOK("other-book", "the decision was made by another rule book", "keputusan dibuat dengan buku aturan lain"),
    /** The rule book has another version; whether it says something else is told apart from this. */
    OTHER_BOOK_VERSION(
            "other-book-version",
            "the rule book has another version than the one that decided",
            "versi buku aturan berbeda dari yang dipakai untuk memutuskan",
            Severity.WARNING),
    /** The rule book says something else than the one that decided. */
    BOOK_DIFFERS(
            "book-differs",
            "the rule book says something else than the one that decided",
            "isi buku aturan berbeda dari yang dipakai untuk memutuskan"),
    /** Another version of the library made the receipt. */
    OTHER_LIBRARY_VERSION(
            "other-library-version",
            "another version of the library made the receipt",
            "tanda terima ini dibuat oleh versi pustaka lain",
            Severity.WARNING),
    /** The day in the receipt, or its commitment, is not the one of the decision. */
    DAY_DIFFERS("day-differs", "the decision was not made for this day", "keputusan tidak dibuat untuk tanggal ini"),
    /** The facts lead to another outcome. */
    OUTCOME_DIFFERS(
            "outcome-differs",
            "the recorded facts lead to another outcome",
            "fakta yang tercatat menghasilkan jawaban lain"),
    /** The facts lead to another finding on a requirement. */
    FINDING_DIFFERS(
            "finding-differs",
            "the recorded facts lead to another finding",
            "fakta yang tercatat menghasilkan temuan lain"),
    /** A requirement says something else than it said. */
    REQUIREMENT_DIFFERS(
            "requirement-differs",
            "the requirement says something else than when it decided",
            "isi persyaratan berbeda dari saat keputusan dibuat"),
    /** A requirement is in force that the receipt does not have. */
    FINDING_MISSING(
            "finding-missing",
            "the receipt has no finding on this requirement",
            "tanda terima tidak memuat temuan tentang persyaratan ini"),
    /** The receipt has findings on requirements that are not in force. */
    FINDING_UNEXPECTED(
            "finding-unexpected",
            "{number} findings are on requirements that are not in force on the day",
            "{number} temuan menyangkut persyaratan yang tidak berlaku pada tanggal itu"),
    /** The answer is not the one that the decision was made with. */
    ANSWER_DIFFERS(
            "answer-differs",
            "the recorded answer is not the one that decided",
            "jawaban yang tercatat bukan yang dipakai untuk memutuskan"),
    /** A fact is read that the receipt does not have. */
    COMMITMENT_MISSING(
            "commitment-missing",
            "the receipt has no commitment to this",
            "tanda terima tidak memuat komitmen untuk ini"),
    /** The receipt has commitments to facts that are not read. */
    COMMITMENT_UNEXPECTED(
            "commitment-unexpected",
            "{number} commitments are to facts that are not read on the day",
            "{number} komitmen menyangkut fakta yang tidak dibaca pada tanggal itu");

    private final String code;
    private final Text text;
    private final Severity severity;

    ReceiptViolation(String code, String en, String id) {
        this(code, en, id, Severity.ERROR);
    }

    ReceiptViolation(String code, String en, String id, Severity severity) {
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
