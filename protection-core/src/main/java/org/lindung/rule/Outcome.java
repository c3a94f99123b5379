package org.lindung.rule;

import java.util.stream.IntStream;
import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/**
 * The answer of a rule book to its question. The library assesses recorded facts; people decide.
 *
 * <p>Which of several findings prevails is fixed: a certain failure settles the question whatever else is open; what is
 * open comes before what needs a decision by a person, because an answer may make that decision unnecessary. No
 * requirement, or none that applies, is never a yes.
 */
public enum Outcome implements CodedValue {
    /** All that may apply is met, and something certainly applies. */
    ELIGIBLE("eligible", "the recorded facts meet the conditions", "data yang tercatat memenuhi persyaratan"),
    /** At least one requirement is certainly not met. */
    NOT_ELIGIBLE(
            "not-eligible",
            "the recorded facts do not meet the conditions",
            "data yang tercatat tidak memenuhi persyaratan"),
    /** Nothing fails, but something is not known: whether a requirement is met, or whether any applies. */
    UNDETERMINED(
            "undetermined",
            "the recorded facts do not settle the question yet",
            "data yang tercatat belum cukup untuk menjawab"),
    /** All is known and nothing fails, but the law leaves a point to a person. */
    NEEDS_REVIEW(
            "needs-review",
            "the law leaves a point that a person has to decide",
            "ada hal yang menurut hukum harus diputuskan oleh petugas"),
    /** The book holds no requirement for this person on this day: it does not know, and this is no yes. */
    NOT_COVERED(
            "not-covered",
            "this rule book has no rule for the case, which is not a yes",
            "tidak ada aturan untuk keadaan ini dalam buku aturan; itu bukan jawaban ya");

    /** Looked up and not decided anew for everybody. */
    private static final Outcome[] BY_VERDICTS =
            IntStream.range(0, Verdict.SETS).mapToObj(Outcome::decide).toArray(Outcome[]::new);

    private final String code;
    private final Text display;

    Outcome(String code, String en, String id) {
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

    /**
     * The outcome that some verdicts amount to.
     *
     * @param verdicts the set of verdicts, as bits
     */
    static Outcome of(int verdicts) {
        return BY_VERDICTS[verdicts];
    }

    private static Outcome decide(int verdicts) {
        if (Verdict.isIn(verdicts, Verdict.NOT_MET)) {
            return NOT_ELIGIBLE;
        } else if (Verdict.isIn(verdicts, Verdict.UNDETERMINED)) {
            return UNDETERMINED;
        } else if (Verdict.isIn(verdicts, Verdict.NEEDS_REVIEW)) {
            return NEEDS_REVIEW;
        } else if (Verdict.isIn(verdicts, Verdict.MET)) {
            return ELIGIBLE;
        }
        // what is met may still turn out not to apply, and then nothing would be left to say yes by
        return Verdict.isIn(verdicts, Verdict.MET_IF_IT_APPLIES) ? UNDETERMINED : NOT_COVERED;
    }
}
