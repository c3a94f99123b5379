package org.lindung.migrant;

import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/** Highest completed level of schooling, lowest first; the order has meaning. */
public enum EducationLevel implements CodedValue {
    /** No level completed. */
    NONE("none", "no completed schooling", "tidak tamat sekolah"),
    /** Primary school, <i>SD</i>. */
    PRIMARY("primary", "primary school", "SD atau sederajat"),
    /** Junior secondary school, <i>SLTP</i> or <i>SMP</i>. */
    JUNIOR_SECONDARY("junior-secondary", "junior secondary school", "SLTP/SMP atau sederajat"),
    /** Senior secondary school, <i>SLTA</i>, <i>SMA</i> or <i>SMK</i>. */
    SENIOR_SECONDARY("senior-secondary", "senior secondary school", "SLTA/SMA/SMK atau sederajat"),
    /** Diploma or university degree. */
    HIGHER("higher", "diploma or university degree", "diploma atau perguruan tinggi");

    private final String code;
    private final Text display;

    EducationLevel(String code, String en, String id) {
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
