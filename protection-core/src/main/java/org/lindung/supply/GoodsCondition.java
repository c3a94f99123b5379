package org.lindung.supply;

import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/** In which condition goods are handed over, as hand-over records write it. */
public enum GoodsCondition implements CodedValue {
    /** As it should be. Local term: <i>baik</i>. */
    GOOD("good", "good", "baik"),
    /** Something is missing in it. Local term: <i>kurang lengkap</i>. */
    INCOMPLETE("incomplete", "incomplete", "kurang lengkap"),
    /** Cannot be used as it is. Local term: <i>rusak</i>. */
    DAMAGED("damaged", "damaged", "rusak");

    private final String code;
    private final Text display;

    GoodsCondition(String code, String en, String id) {
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
