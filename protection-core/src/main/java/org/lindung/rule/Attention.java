package org.lindung.rule;

import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/**
 * Where a matter stands on the page of somebody who works on many cases: what cannot wait, what is certain, what little
 * is missing, what nobody has looked into, what is lost. The order of the constants is that of the page.
 *
 * <p>What may still be so always comes before what is certainly not, and that nobody has asked yet never counts as a no.
 */
public enum Attention implements CodedValue {
    /** About safety, and not certainly out of the question: {@link Bearing#SAFETY}. */
    URGENT("urgent", "Urgent", "Mendesak"),
    /** Will be out of the question within {@value Overview#DAYS_AHEAD} days, if nothing is done. */
    DUE("due", "Due soon", "Segera jatuh tempo"),
    /** Settled in favour of the person. */
    CERTAIN("certain", "Certain", "Sudah pasti"),
    /** Open, and one answer could settle it. */
    ONE_ANSWER("one-answer", "One answer may settle it", "Satu jawaban dapat menentukan"),
    /** The law leaves a point to a person. */
    TO_DECIDE("to-decide", "An officer has to decide", "Harus diputuskan oleh petugas"),
    /** Open, and it takes several answers. */
    SEVERAL_ANSWERS("several-answers", "Several answers are missing", "Beberapa jawaban masih kurang"),
    /** Nothing was asked about it yet. */
    NOT_LOOKED_INTO("not-looked-into", "Not looked into yet", "Belum ditanyakan sama sekali"),
    /** Settled, and not in favour of the person. */
    AGAINST("against", "Not in favour of the person", "Tidak berpihak kepada yang bersangkutan"),
    /** No rule for this person on this day, which is neither a yes nor a no. */
    NOT_COVERED("not-covered", "No rule for this case", "Tidak ada aturan untuk keadaan ini");

    private final String code;
    private final Text display;

    Attention(String code, String en, String id) {
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
