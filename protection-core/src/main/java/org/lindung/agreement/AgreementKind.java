package org.lindung.agreement;

import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/** The written agreements that a worker signs before departure. */
public enum AgreementKind implements CodedValue {
    /**
     * Between the worker and the body that places them. Local term: <i>Perjanjian Penempatan</i>, UU 18/2017 art. 1 item 13.
     */
    PLACEMENT("placement", "placement agreement", "Perjanjian Penempatan"),
    /** Between the worker and the employer. Local term: <i>Perjanjian Kerja</i>, UU 18/2017 art. 1 item 14. */
    EMPLOYMENT("employment", "employment agreement", "Perjanjian Kerja"),
    /**
     * Between a crew member and the employer or principal, endorsed by the harbour master. Local term: <i>Perjanjian
     * Kerja Laut (PKL)</i>, PP 22/2022 art. 1 item 8.
     */
    SEA_EMPLOYMENT("sea-employment", "sea employment agreement", "Perjanjian Kerja Laut (PKL)");

    private final String code;
    private final Text display;

    AgreementKind(String code, String en, String id) {
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
