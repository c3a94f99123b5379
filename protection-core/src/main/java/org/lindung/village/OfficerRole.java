package org.lindung.village;

import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/** Who works for the programme in a village (press of 2019). */
public enum OfficerRole implements CodedValue {
    /** Advises in the village and keeps its records. <i>Petugas Desmigratif</i>. */
    VILLAGE_OFFICER("village-officer", "village officer", "petugas Desmigratif"),
    /** At the manpower office of the regency. <i>Penanggung Jawab</i>. */
    PERSON_IN_CHARGE("person-in-charge", "person in charge", "penanggung jawab"),
    /** At the manpower office of the regency. <i>Koordinator</i>. */
    COORDINATOR("coordinator", "coordinator", "koordinator");

    private final String code;
    private final Text display;

    OfficerRole(String code, String en, String id) {
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
