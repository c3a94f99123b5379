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
    /** How to reach somebody: telephone, address for letters, accounts. */
    CONTACT("contact", false, "contact", "kontak"),
    /** Marriage, parents, children. */
    FAMILY("family", false, "family", "keluarga"),
    /** Where somebody lives, stays or goes. */
    LOCATION("location", false, "location", "lokasi"),
    /** Wages, debts, accounts, property; specific personal data. */
    FINANCE("finance", true, "personal finance", "keuangan pribadi"),
    /** Whatever is known of somebody because they are a child; specific personal data. */
    CHILD("child", true, "data of a child", "data anak"),
    /** Concerns, plans, notes and steps of a protection case. No kind of its own in the law; kept as close as one. */
    CASEWORK("casework", false, "protection case", "kasus pelindungan"),
    /** Health, body and mind; specific personal data. */
    HEALTH("health", true, "health", "kesehatan"),
    /** Fingerprints, face, voice, as far as they identify; specific personal data. */
    BIOMETRIC("biometric", true, "biometric data", "data biometrik"),
    /** Inherited traits; specific personal data. */
    GENETIC("genetic", true, "genetic data", "data genetika"),
    /** Crimes that somebody committed or is said to have; specific personal data. */
    CRIMINAL_RECORD("criminal-record", true, "criminal record", "catatan kejahatan"),
    /**
     * Whether and how somebody was trafficked. Not in the list of UU 27/2022 art. 4(2), but the identity of a victim is
     * secret by UU 21/2007 art. 44, and telling it is a crime by art. 24.
     */
    TRAFFICKING("trafficking", false, "trafficking", "perdagangan orang");

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
