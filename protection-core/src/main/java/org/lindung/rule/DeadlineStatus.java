package org.lindung.rule;

import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/**
 * How a deadline stands on a day. The order of the constants is that of the page: what is late first, what is done last.
 */
public enum DeadlineStatus implements CodedValue {
    /** It has passed by every text and reading that may hold, and nothing says that it was done. */
    PASSED("passed", "the time has passed", "waktunya telah lewat"),
    /** It ends on this very day, or may end on it. */
    ENDING("ending", "the time ends or may end on this day", "waktunya berakhir atau dapat berakhir pada hari ini"),
    /** It has passed by one text or reading and not by another: a person decides. */
    NEEDS_REVIEW(
            "needs-review",
            "the time has passed by one reading and not by another, which a person has to decide",
            "waktunya telah lewat menurut satu tafsiran dan belum menurut tafsiran lain, yang harus diputuskan oleh petugas"),
    /** There is still time after this day. */
    RUNNING("running", "there is still time", "masih ada waktu"),
    /** It is not recorded when the time began, by one text at least. */
    UNDETERMINED(
            "undetermined",
            "it is not recorded since when the time runs",
            "belum tercatat sejak kapan waktunya berjalan"),
    /** No text that is known here gave a time on the day of the event. Not a sign that there is none. */
    NOT_COVERED(
            "not-covered",
            "no text known here gave a time on that day",
            "tidak ada aturan yang diketahui di sini yang memberi batas waktu pada hari itu"),
    /** It is recorded as done, in time or not. */
    DONE("done", "recorded as done", "tercatat sudah dilaksanakan");

    private final String code;
    private final Text display;

    DeadlineStatus(String code, String en, String id) {
        this.code = code;
        this.display = Text.of(en, id);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Text display() {
        return display;
    }
}
