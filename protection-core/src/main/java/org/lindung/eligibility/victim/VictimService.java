package org.lindung.eligibility.victim;

import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/** What the government gives a victim of trafficking. Source: UU 21/2007 art. 51(1) and its explanation. */
public enum VictimService implements CodedValue {
    /** Recovery of body and mind. */
    HEALTH_REHABILITATION("health-rehabilitation", "health rehabilitation", "rehabilitasi kesehatan"),
    /** Recovery of the life with others. */
    SOCIAL_REHABILITATION("social-rehabilitation", "social rehabilitation", "rehabilitasi sosial"),
    /** The way home. */
    RETURN("return", "return home", "pemulangan"),
    /** Union with the family, or with who takes its place. */
    REINTEGRATION("reintegration", "social reintegration", "reintegrasi sosial");

    private final String code;
    private final Text display;

    VictimService(String code, String en, String id) {
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
