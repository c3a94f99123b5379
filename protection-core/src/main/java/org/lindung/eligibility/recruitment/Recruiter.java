package org.lindung.eligibility.recruitment;

import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/**
 * Who recruits a worker and places them abroad, in whose name. Source: UU 18/2017 art. 49 and 69. Nobody is among them:
 * workers who go on their own are not placed.
 */
public enum Recruiter implements CodedValue {
    /** The government agency, <i>Badan</i>; art. 49 letter a and 50. */
    GOVERNMENT_AGENCY("government-agency", "the government agency (BP2MI, ministry)", "Badan (BP2MI, kementerian)"),
    /** A company that places workers with others, <i>P3MI</i>, licensed or not; art. 49 letter b and 51. */
    PLACEMENT_COMPANY("placement-company", "a company that places workers (P3MI)", "perusahaan penempatan (P3MI)"),
    /** A company that sends its own workers for its own business, <i>UKPS</i>; art. 49 letter c and 61. */
    OWN_COMPANY("own-company", "the worker's own company (UKPS)", "perusahaan sendiri (UKPS)"),
    /** Somebody in their own name, such as a broker, <i>calo</i>; art. 69 and its explanation. */
    NATURAL_PERSON("natural-person", "a person in their own name, a broker", "orang perseorangan, calo");

    private final String code;
    private final Text display;

    Recruiter(String code, String en, String id) {
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
