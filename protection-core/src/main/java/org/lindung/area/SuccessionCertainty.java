package org.lindung.area;

import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/** How sure it is what a code of an area means today. */
public enum SuccessionCertainty implements CodedValue {
    /** The same code with the same name, from the first edition that has it to the latest. */
    UNCHANGED("unchanged", "unchanged", "tidak berubah"),
    /**
     * One successor, found by comparing names within the same regency or district, or the same code under another name.
     * No decree was read that says so, and a new name can hide that the number was given to another place.
     */
    INFERRED("inferred", "inferred from names", "disimpulkan dari nama"),
    /**
     * More than one answer is possible: several places fit, or the code has meant more than one place, or may have: a
     * village in Papua under another name, where numbers were given to other villages.
     */
    AMBIGUOUS("ambiguous", "ambiguous", "lebih dari satu kemungkinan"),
    /** No successor was found. */
    NOT_FOUND("not-found", "no successor found", "penerus tidak ditemukan");

    private final String code;
    private final Text display;

    SuccessionCertainty(String code, String en, String id) {
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
