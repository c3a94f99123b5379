package org.lindung.screening;

import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/**
 * Trafficking status in the Human Trafficking Case Data Standard 2.0 (field {@code vic_TraffickingStatus}; International
 * Organization for Migration, CC BY 4.0). Answers to questions lead to the first one at most; the other two are decisions
 * of an authority, {@link VictimIdentification}.
 */
public enum TraffickingStatus implements CodedValue {
    /** {@code PossibleVictimOfTrafficking}. */
    POSSIBLE_VICTIM("possible-victim", "possible victim of trafficking", "terindikasi korban perdagangan orang"),
    /** {@code ActualVictimOfTrafficking}. */
    ACTUAL_VICTIM("actual-victim", "actual victim of trafficking", "korban perdagangan orang"),
    /** {@code NotAVictimOfTrafficking}. */
    NOT_A_VICTIM("not-a-victim", "not a victim of trafficking", "bukan korban perdagangan orang");

    private final String code;
    private final Text display;

    TraffickingStatus(String code, String en, String id) {
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
