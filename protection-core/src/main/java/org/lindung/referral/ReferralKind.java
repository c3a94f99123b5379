package org.lindung.referral;

import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/** What is handed over. The three kinds of the common case systems. */
public enum ReferralKind implements CodedValue {
    /** Another case worker of the same organisation takes the case. */
    ASSIGNMENT("assignment", "assignment", "penugasan"),
    /** Another organisation gives a service; the case stays. */
    REFERRAL("referral", "referral", "rujukan"),
    /** Another organisation takes the case over. */
    TRANSFER("transfer", "transfer", "pengalihan");

    private final String code;
    private final Text display;

    ReferralKind(String code, String en, String id) {
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
