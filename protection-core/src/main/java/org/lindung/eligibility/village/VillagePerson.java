package org.lindung.eligibility.village;

import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/**
 * What somebody is to the law who comes to the village office. Source: UU 18/2017 art. 1 items 1 to 3. As somebody
 * recorded it; no book here decides it.
 */
public enum VillagePerson implements CodedValue {
    /** Seeks work abroad and is not registered at the manpower office yet. */
    JOB_SEEKER("job-seeker", "job seeker, not registered yet", "pencari kerja, belum terdaftar"),
    /** Registered at the manpower office of the regency; art. 1 item 1, <i>Calon Pekerja Migran Indonesia</i>. */
    PROSPECTIVE_WORKER("prospective-worker", "prospective migrant worker", "calon pekerja migran"),
    /** Works abroad or has worked there; art. 1 item 2, <i>Pekerja Migran Indonesia</i>. */
    WORKER("worker", "migrant worker, abroad or returned", "pekerja migran, sedang atau telah bekerja"),
    /** Spouse, child or parent of a worker; art. 1 item 3. */
    FAMILY("family", "family of a worker", "keluarga pekerja migran"),
    /** None of these. */
    OTHER("other", "somebody else", "orang lain");

    private final String code;
    private final Text display;

    VillagePerson(String code, String en, String id) {
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
