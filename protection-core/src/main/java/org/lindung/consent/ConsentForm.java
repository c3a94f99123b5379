package org.lindung.consent;

import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/** How a consent was given. UU 27/2022 art. 22(1) knows two forms only, written and recorded; others are void, art. 22(5). */
public enum ConsentForm implements CodedValue {
    /** Signed or thumb-printed, on paper or on a screen. */
    WRITTEN("written", "written", "tertulis"),
    /** Spoken and kept as sound or video. */
    RECORDED("recorded", "recorded", "terekam"),
    /** Spoken before a witness and not recorded. */
    ORAL_WITNESSED("oral-witnessed", "spoken before a witness", "lisan di hadapan saksi");

    private final String code;
    private final Text display;

    ConsentForm(String code, String en, String id) {
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
