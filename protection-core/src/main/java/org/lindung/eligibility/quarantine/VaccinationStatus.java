package org.lindung.eligibility.quarantine;

import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/**
 * How far somebody was vaccinated against COVID-19, in the steps of the circulars, from least to most. A vaccine of a
 * single dose counts as full with that dose. Source: press reports of the circulars since November 2021.
 */
public enum VaccinationStatus implements CodedValue {
    /** Not at all. */
    NONE("none", "not vaccinated", "belum divaksin"),
    /** The first of two doses. */
    FIRST_DOSE("first-dose", "first dose only", "dosis pertama saja"),
    /** Every dose of the first course. */
    FULL_DOSE("full-dose", "full dose", "dosis lengkap"),
    /** A further dose after the full course. */
    BOOSTER("booster", "booster", "dosis penguat");

    private final String code;
    private final Text display;

    VaccinationStatus(String code, String en, String id) {
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
