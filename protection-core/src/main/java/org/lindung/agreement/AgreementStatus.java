package org.lindung.agreement;

import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/** Where an agreement stands on one day. Nothing here says that what it promises is kept. */
public enum AgreementStatus implements CodedValue {
    /** No signature is recorded on or before the day; the record may be the incomplete one. */
    DRAFT("draft", "draft, or no signature recorded", "rancangan, atau penandatanganan belum dicatat"),
    /** Signed, and nobody recorded from when to when it binds. */
    TERM_NOT_RECORDED(
            "term-not-recorded", "signed, term not recorded", "sudah ditandatangani, jangka waktu belum dicatat"),
    /** Signed, and its term has not begun. */
    NOT_YET_IN_FORCE("not-yet-in-force", "signed, not yet in force", "sudah ditandatangani, belum berlaku"),
    /** The day lies in its term. */
    IN_FORCE("in-force", "in force", "berlaku"),
    /** Its term is over. */
    EXPIRED("expired", "expired", "berakhir"),
    /** It was ended before its term was over. */
    ENDED_EARLY("ended-early", "ended early", "diakhiri lebih awal");

    private final String code;
    private final Text display;

    AgreementStatus(String code, String en, String id) {
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
