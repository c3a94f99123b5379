package org.lindung.migrant;

import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/**
 * The three phases of protection. One journey is in one of them on a day. Source: UU 18/2017 art. 1 items 6 to 8; PP
 * 59/2021 art. 1 items 3 to 5.
 */
public enum MigrationPhase implements CodedValue {
    /** From registration until departure, <i>sebelum bekerja</i>. */
    BEFORE_WORK("before-work", "before work", "sebelum bekerja"),
    /** While abroad, <i>selama bekerja</i>; from the day of departure. */
    DURING_WORK("during-work", "during work", "selama bekerja"),
    /** From arrival in Indonesia, <i>setelah bekerja</i>; from the day of return. */
    AFTER_WORK("after-work", "after work", "setelah bekerja");

    private final String code;
    private final Text display;

    MigrationPhase(String code, String en, String id) {
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
