package org.lindung.migrant;

import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/**
 * Whether somebody is a victim of trafficking in persons, as recorded by those who may say so. Never worked out from
 * how a person left or lives abroad. Source: IOM, Human Trafficking Case Data Standard 2.0, <i>trafficking status</i>.
 */
public enum TraffickingStatus implements CodedValue {
    /** There are signs; nobody has decided. */
    POSSIBLE_VICTIM("possible-victim", "possible victim of trafficking", "terindikasi korban perdagangan orang"),
    /** A body that may decide has said so. */
    ACTUAL_VICTIM("actual-victim", "actual victim of trafficking", "korban perdagangan orang"),
    /** A body that may decide has said that the person is none. */
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
