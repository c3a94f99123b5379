package org.lindung.assistance;

import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/**
 * Where help to find a place again sets in. Source: the three levels of the integrated approach of IOM's
 * <i>Reintegration Handbook</i>.
 */
public enum ReintegrationLevel implements CodedValue {
    /** The person and the family. */
    INDIVIDUAL("individual", "individual", "individu"),
    /** The place to which people return. */
    COMMUNITY("community", "community", "komunitas"),
    /** Law, policy and public services. */
    STRUCTURAL("structural", "structural", "struktural");

    private final String code;
    private final Text display;

    ReintegrationLevel(String code, String en, String id) {
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
