package org.lindung.casework;

import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/**
 * Why a case was closed. The list is our own; the Human Trafficking Case Data Standard 2.0 has free text ({@code
 * cas_ReasonForCaseClosure}).
 */
public enum ClosureReason implements CodedValue {
    /** The goals of the plan were reached. */
    GOALS_REACHED("goals-reached", "the goals were reached", "tujuan tercapai"),
    /** The person asked for it. */
    PERSON_ASKED("person-asked", "the person asked for it", "atas permintaan yang bersangkutan"),
    /** Another organisation has taken the case over. */
    TRANSFERRED("transferred", "another organisation took over", "dialihkan ke lembaga lain"),
    /** Nobody could reach the person any more, in spite of trying. */
    CONTACT_LOST("contact-lost", "contact was lost", "kehilangan kontak"),
    /** The person died. */
    DIED("died", "the person died", "yang bersangkutan meninggal"),
    /** The case was recorded twice. */
    DUPLICATE("duplicate", "recorded twice", "tercatat ganda"),
    /** The case is none of this organisation. */
    OUT_OF_SCOPE("out-of-scope", "outside the mandate", "di luar mandat");

    private final String code;
    private final Text display;

    ClosureReason(String code, String en, String id) {
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
