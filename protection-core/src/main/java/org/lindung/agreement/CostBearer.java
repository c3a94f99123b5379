package org.lindung.agreement;

import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/** Who pays for something by the agreement. */
public enum CostBearer implements CodedValue {
    /** The employer or, for crew, the principal. */
    EMPLOYER("employer", "the employer", "pemberi kerja"),
    /** The placement company or its partner abroad. */
    PLACEMENT_COMPANY("placement-company", "the placement company", "perusahaan penempatan"),
    /** Any level of government. */
    GOVERNMENT("government", "the government", "pemerintah"),
    /** Others, and the worker a part of it. */
    SHARED("shared", "the worker and others together", "pekerja bersama pihak lain"),
    /** The worker alone. */
    WORKER("worker", "the worker", "pekerja");

    private final String code;
    private final Text display;

    CostBearer(String code, String en, String id) {
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
