package org.lindung.rule;

import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/** What came of one requirement. */
public enum FindingStatus implements CodedValue {
    /** The recorded facts meet it, whether or not it applies. */
    MET("met", "met", "terpenuhi"),
    /** It applies and the recorded facts certainly do not meet it. */
    NOT_MET("not-met", "not met", "tidak terpenuhi"),
    /** What is recorded does not settle it. */
    UNDETERMINED("undetermined", "open", "belum dapat ditentukan"),
    /** It certainly does not apply to this person. */
    NOT_APPLICABLE("not-applicable", "does not apply", "tidak berlaku"),
    /** The text leaves it to a person, or its reading is open. */
    NEEDS_REVIEW("needs-review", "needs a decision by a person", "perlu keputusan petugas");

    private final String code;
    private final Text display;

    FindingStatus(String code, String en, String id) {
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
