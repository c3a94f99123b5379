package org.lindung.migrant;

import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/** Sex as the identity card and the number on it record it (PP 40/2019 art. 31). */
public enum Sex implements CodedValue {
    /** Female. */
    FEMALE("female", "female", "perempuan"),
    /** Male. */
    MALE("male", "male", "laki-laki");

    private final String code;
    private final Text display;

    Sex(String code, String en, String id) {
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
