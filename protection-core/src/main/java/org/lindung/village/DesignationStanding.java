package org.lindung.village;

import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/**
 * How far a village got on the way to be a Desmigratif village. A ministry decree makes it one; nothing else does, and no
 * criteria make it one by themselves (Ministry of Manpower Regulation 2/2019, as quoted in a study; its articles were not
 * read).
 */
public enum DesignationStanding implements CodedValue {
    /** A decree names the village. */
    NAMED_IN_DECREE("named-in-decree", "named in a ministry decree", "disebut dalam keputusan kementerian"),
    /** A source reports it as designated; no decree was seen. */
    REPORTED("reported", "reported as designated", "diberitakan telah ditetapkan"),
    /** Somebody proposed it. Whether it was chosen is not known. */
    PROPOSED("proposed", "proposed, outcome not known", "diusulkan, hasilnya tidak diketahui");

    private final String code;
    private final Text display;

    DesignationStanding(String code, String en, String id) {
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
