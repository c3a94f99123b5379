package org.lindung.statistics;

import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/** What one line of a count is. A household that was helped as a whole is one household and no number of people. */
public enum CountedUnit implements CodedValue {
    /** A person, however often they were helped. */
    PERSON("person", "people", "orang"),
    /** A household, however often it was helped as a whole. */
    HOUSEHOLD("household", "households", "rumah tangga");

    private final String code;
    private final Text display;

    CountedUnit(String code, String en, String id) {
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
