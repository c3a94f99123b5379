package org.lindung.agreement;

import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/**
 * What partners call the paper on which they agree to work together. The name says little about what binds: an
 * international agreement may have any name (UU 24/2000 art. 1 item 1).
 */
public enum TechnicalAgreementKind implements CodedValue {
    /** On how a programme is supported. */
    TECHNICAL_AGREEMENT("technical-agreement", "technical agreement", "perjanjian teknis"),
    /** On what partners intend. */
    MEMORANDUM_OF_UNDERSTANDING("memorandum-of-understanding", "memorandum of understanding", "nota kesepahaman"),
    /** Under another agreement, on how to carry it out. */
    IMPLEMENTING_ARRANGEMENT("implementing-arrangement", "implementing arrangement", "pengaturan pelaksanaan"),
    /** On a grant; holds at least amount, purpose and terms (PP 10/2011 art. 63(2)). */
    GRANT_AGREEMENT("grant-agreement", "grant agreement", "perjanjian hibah");

    private final String code;
    private final Text display;

    TechnicalAgreementKind(String code, String en, String id) {
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
