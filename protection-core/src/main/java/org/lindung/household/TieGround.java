package org.lindung.household;

import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/** What makes two people relatives. */
public enum TieGround implements CodedValue {
    /** Born to them, or married by the law. */
    BIRTH_OR_MARRIAGE("birth-or-marriage", "by birth or lawful marriage", "karena kelahiran atau perkawinan yang sah"),
    /** A decision or ruling of a court, as an adoption; UU 18/2017 art. 1 item 3. */
    COURT_DECISION("court-decision", "by a decision of a court", "karena putusan atau penetapan pengadilan"),
    /** Lived and known as such, without a paper. */
    CUSTOM("custom", "by custom, without a paper", "menurut adat atau kebiasaan, tanpa surat");

    private final String code;
    private final Text display;

    TieGround(String code, String en, String id) {
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
