package org.lindung.eligibility.village;

import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/**
 * What a village government has to do for migrant workers. Source: UU 18/2017 art. 42 letters a to e, PP 59/2021
 * art. 78, in this order.
 */
public enum VillageDuty implements CodedValue {
    /** Which work there is, as the manpower office tells it; letter a. */
    JOB_INFORMATION("job-information", "information on jobs", "informasi permintaan pekerjaan"),
    /** Checks and records the data of a prospective worker; letter b. */
    DATA_VERIFICATION("data-verification", "verification and record of data", "verifikasi data dan pencatatan"),
    /** Help with the papers of the civil registry; letter c. */
    CIVIL_PAPERS("civil-papers", "help with civil registration", "fasilitasi administrasi kependudukan"),
    /** Follows departure and return; letter d. */
    MONITORING("monitoring", "monitoring of departure and return", "pemantauan keberangkatan dan kepulangan"),
    /** Empowerment of workers and their families; letter e. */
    EMPOWERMENT("empowerment", "empowerment", "pemberdayaan");

    private final String code;
    private final Text display;

    VillageDuty(String code, String en, String id) {
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
