package org.lindung.privacy;

import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/**
 * What kind of data an attribute or a fact is, least sensitive first. The order is used to ask the less sensitive of
 * two questions first.
 *
 * <p>Source for the specific kinds: UU 27/2022 (Personal Data Protection) art. 4(2).
 */
public enum DataCategory implements CodedValue {
    /** Says nothing about a person. */
    NOT_PERSONAL("not-personal", false, "not personal", "bukan data pribadi"),
    /** Work wanted, done or offered. */
    WORK("work", false, "work", "pekerjaan"),
    /** Schooling and certificates. */
    EDUCATION("education", false, "education", "pendidikan"),
    /** Papers and permits that a person holds. */
    DOCUMENT("document", false, "documents", "dokumen"),
    /** Who somebody is: names, numbers, birth date, sex. */
    IDENTITY("identity", false, "identity", "identitas"),
    /** Marriage, parents, children. */
    FAMILY("family", false, "family", "keluarga"),
    /** Where somebody lives, stays or goes. */
    LOCATION("location", false, "location", "lokasi"),
    /** Health, body and mind; specific personal data. */
    HEALTH("health", true, "health", "kesehatan");

    private final String code;
    private final boolean specific;
    private final Text display;

    DataCategory(String code, boolean specific, String en, String id) {
        this.code = code;
        this.specific = specific;
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

    /**
     * Whether UU 27/2022 art. 4(2) lists it among the specific personal data.
     *
     * @return true for the specially protected kinds
     */
    public boolean isSpecific() {
        return specific;
    }
}
