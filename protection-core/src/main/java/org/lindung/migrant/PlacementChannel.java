package org.lindung.migrant;

import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/** Who places the worker. Source: UU 18/2017 art. 49, 61 and 63. */
public enum PlacementChannel implements CodedValue {
    /** The government agency, by agreement with a government or an employer; art. 49 letter a and 50. */
    GOVERNMENT("government", "government agency (G to G, G to P)", "pemerintah melalui Badan (G to G, G to P)"),
    /** A licensed placement company, <i>P3MI</i>; art. 49 letter b and 51. */
    PLACEMENT_COMPANY("placement-company", "licensed placement company (P3MI)", "perusahaan penempatan (P3MI)"),
    /** The company that employs the worker in Indonesia; art. 49 letter c and 61. */
    OWN_COMPANY("own-company", "the worker's own company (UKPS)", "perusahaan sendiri (UKPS)"),
    /** Nobody: the worker goes on their own, <i>perseorangan</i>; art. 1 item 4 and art. 63. */
    INDIVIDUAL("individual", "individual, without an organiser", "perseorangan, tanpa pelaksana penempatan");

    private final String code;
    private final Text display;

    PlacementChannel(String code, String en, String id) {
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
