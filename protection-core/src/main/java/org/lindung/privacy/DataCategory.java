package org.lindung.privacy;

import static org.lindung.law.IndonesianLaw.FIRST_EDITION;
import static org.lindung.law.IndonesianLaw.UU_27_2022;

import java.util.Optional;
import org.lindung.basics.CodedValue;
import org.lindung.law.Provision;
import org.lindung.law.SourceKind;
import org.lindung.value.Text;

/**
 * What kind of data an attribute or a fact is, least sensitive first. The order is used to ask the less sensitive of
 * two questions first.
 *
 * <p>Source for the specific kinds: UU 27/2022 (Personal Data Protection) art. 4(2).
 */
public enum DataCategory implements CodedValue {
    /** Says nothing about a person. */
    NOT_PERSONAL("not-personal", ProtectionLevel.NONE, "not personal", "bukan data pribadi"),
    /** Work wanted, done or offered. */
    WORK("work", ProtectionLevel.GENERAL, "work", "pekerjaan"),
    /** Schooling and certificates. */
    EDUCATION("education", ProtectionLevel.GENERAL, "education", "pendidikan"),
    /** Papers and permits that a person holds. */
    DOCUMENT("document", ProtectionLevel.GENERAL, "documents", "dokumen"),
    /** Who somebody is: names, numbers, birth date, sex. */
    IDENTITY("identity", ProtectionLevel.GENERAL, "identity", "identitas"),
    /** How to reach somebody: telephone, address for letters, accounts. */
    CONTACT("contact", ProtectionLevel.HIGH, "contact", "kontak"),
    /** Marriage, parents, children. */
    FAMILY("family", ProtectionLevel.GENERAL, "family", "keluarga"),
    /** Where somebody lives, stays or goes. */
    LOCATION("location", ProtectionLevel.HIGH, "location", "lokasi"),
    /** Wages, debts, accounts, property; specific personal data. */
    FINANCE("finance", ProtectionLevel.HIGH, "f", "personal finance", "keuangan pribadi"),
    /** Whatever is known of somebody because they are a child; specific personal data. */
    CHILD("child", ProtectionLevel.HIGH, "e", "data of a child", "data anak"),
    /** Concerns, plans, notes and steps of a protection case. No kind of its own in the law; kept as closely as one. */
    CASEWORK("casework", ProtectionLevel.HIGH, "protection case", "kasus pelindungan"),
    /** Health, body and mind; specific personal data. */
    HEALTH("health", ProtectionLevel.HIGH, "a", "health", "kesehatan"),
    /** Fingerprints, face, voice, as far as they identify; specific personal data. */
    BIOMETRIC("biometric", ProtectionLevel.HIGH, "b", "biometric data", "data biometrik"),
    /** Inherited traits; specific personal data. */
    GENETIC("genetic", ProtectionLevel.HIGH, "c", "genetic data", "data genetika"),
    /** Crimes that somebody committed or is said to have; specific personal data. */
    CRIMINAL_RECORD("criminal-record", ProtectionLevel.HIGH, "d", "criminal record", "catatan kejahatan"),
    /**
     * Whether and how somebody was trafficked. Not in the list of UU 27/2022 art. 4(2), but the identity of a victim is
     * secret by UU 21/2007 art. 44, and telling it is a crime by art. 24.
     */
    TRAFFICKING("trafficking", ProtectionLevel.SECRET, "trafficking", "perdagangan orang");

    private final String code;
    private final ProtectionLevel level;
    private final Text display;
    private final Optional<Provision> specificBy;

    DataCategory(String code, ProtectionLevel level, String en, String id) {
        this.code = code;
        this.level = level;
        this.display = Text.of(en, id);
        this.specificBy = Optional.empty();
    }

    DataCategory(String code, ProtectionLevel level, String letter, String en, String id) {
        this.code = code;
        this.level = level;
        this.display = Text.of(en, id);
        this.specificBy = Optional.of(new Provision(
                UU_27_2022.article("4").paragraph("2").letter(letter),
                Text.of("Specific personal data: " + en + ".", "Data pribadi yang bersifat spesifik: " + id + "."),
                SourceKind.STATUTE_COPY,
                FIRST_EDITION));
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
     * How closely it is kept.
     *
     * @return the level
     */
    public ProtectionLevel level() {
        return level;
    }

    /**
     * Where UU 27/2022 art. 4(2) lists it among the specific personal data, of which use calls for an assessment of its
     * impact (art. 34(2) letter b).
     *
     * @return the place; empty for a kind that the list does not name. Its letter g leaves room for kinds that other
     *     laws name, and none was found
     */
    public Optional<Provision> specificBy() {
        return specificBy;
    }

    /**
     * Whether UU 27/2022 art. 4(2) lists it among the specific personal data.
     *
     * @return true for the specially protected kinds
     */
    public boolean isSpecific() {
        return specificBy.isPresent();
    }
}
