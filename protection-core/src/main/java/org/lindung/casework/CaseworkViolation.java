package org.lindung.casework;

import org.lindung.value.Text;
import org.lindung.value.ViolationCode;

/** What can be wrong with a case, or with a step of it. */
public enum CaseworkViolation implements ViolationCode {
    /** A text of a case is blank. */
    CASE_TEXT_BLANK("case-text-blank", "a text of a case is not blank", "teks kasus tidak boleh kosong"),
    /** A text of a case is too long. */
    CASE_TEXT_TOO_LONG(
            "case-text-too-long",
            "a text of a case has at most {limit} characters",
            "teks kasus paling banyak {limit} karakter"),
    /** A case that was never opened. */
    CASE_HISTORY_EMPTY("case-history-empty", "a case starts with its opening", "kasus dimulai dengan pembukaan"),
    /** A step lies before the one that it follows. */
    CASE_HISTORY_BACKWARDS(
            "case-history-backwards",
            "a step of a case is not before the step that it follows",
            "langkah kasus tidak mendahului langkah sebelumnya"),
    /** A step that cannot follow the status. */
    CASE_STEP_NOT_POSSIBLE(
            "case-step-not-possible",
            "a case that is {from} cannot become {to}",
            "kasus berstatus {from} tidak dapat menjadi {to}"),
    /** A case was closed without a reason. */
    CLOSURE_WITHOUT_REASON(
            "closure-without-reason", "a closed case has a reason", "kasus yang ditutup memiliki alasan"),
    /** A reason for closure where nothing was closed. */
    CLOSURE_REASON_WITHOUT_CLOSURE(
            "closure-reason-without-closure",
            "only a closure has a reason for closure",
            "hanya penutupan yang memiliki alasan penutupan"),
    /** Two entries of a case have the same number. */
    CASE_ENTRY_TWICE(
            "case-entry-twice",
            "each entry of a case has a number of its own",
            "setiap entri kasus memiliki nomor sendiri");

    private final String code;
    private final Text text;

    CaseworkViolation(String code, String en, String id) {
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
