package org.lindung.assistance;

import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/**
 * The side of life in which somebody who has come home finds a place again. Source: the three dimensions of the
 * integrated approach of IOM's <i>Reintegration Handbook</i>.
 */
public enum ReintegrationDimension implements CodedValue {
    /** Income and debts. */
    ECONOMIC("economic", "economic", "ekonomi"),
    /** Housing, schooling, health, papers: access to what the others have. */
    SOCIAL("social", "social", "sosial"),
    /** Ties to family, friends and neighbours, and peace of mind. */
    PSYCHOSOCIAL("psychosocial", "psychosocial", "psikososial");

    private final String code;
    private final Text display;

    ReintegrationDimension(String code, String en, String id) {
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
