package org.lindung.agreement;

import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/** Who pays for something by the agreement. */
public enum CostBearer implements CodedValue {
    /** The employer or, for crew, the principal. */
    EMPLOYER("employer", "the employer", "pemberi kerja", 0),
    /** The placement company or its partner abroad. */
    PLACEMENT_COMPANY("placement-company", "the placement company", "perusahaan penempatan", 0),
    /** Any level of government. */
    GOVERNMENT("government", "the government", "pemerintah", 0),
    /** Others, and the worker a part of it. */
    SHARED("shared", "the worker and others together", "pekerja bersama pihak lain", 1),
    /** The worker alone. */
    WORKER("worker", "the worker", "pekerja", 2);

    private final String code;
    private final Text display;
    private final int share;

    CostBearer(String code, String en, String id, int share) {
        this.code = code;
        this.display = Text.of(en, id);
        this.share = share;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Text display() {
        return display;
    }

    /** How much of the cost is the worker's, as a rank: none, some, all. */
    int share() {
        return share;
    }
}
