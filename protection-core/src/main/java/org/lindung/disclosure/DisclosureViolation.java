package org.lindung.disclosure;

import org.lindung.value.Text;
import org.lindung.value.ViolationCode;

/** What can be wrong with a dossier and with what somebody wants to disclose it on. */
public enum DisclosureViolation implements ViolationCode {
    /** Something in the dossier is about somebody else, about a household as a whole, or belongs to another case. */
    DOSSIER_OF_ANOTHER(
            "dossier-of-another",
            "a dossier holds the records of one person and one case",
            "berkas memuat catatan satu orang dan satu kasus"),
    /** Consent and vital interest are no legal ground of this kind: the one is a consent, the other an emergency. */
    GROUND_OF_ANOTHER_KIND(
            "ground-of-another-kind",
            "consent is recorded as a consent, and a vital interest as an emergency",
            "persetujuan dicatat sebagai persetujuan, dan kepentingan vital sebagai keadaan darurat"),
    /** No purpose is named. */
    GROUND_WITHOUT_PURPOSE(
            "ground-without-purpose",
            "a legal ground names at least one purpose",
            "dasar hukum menyebut paling sedikit satu tujuan"),
    /** Nobody is named who may use the data. */
    GROUND_WITHOUT_RECIPIENT(
            "ground-without-recipient",
            "a legal ground names at least one recipient",
            "dasar hukum menyebut paling sedikit satu penerima"),
    /** No kind of data is named. */
    GROUND_WITHOUT_DATA(
            "ground-without-data",
            "a legal ground names at least one kind of data",
            "dasar hukum menyebut paling sedikit satu jenis data"),
    /** The glass is broken to save somebody and for nothing else. */
    EMERGENCY_FOR_ANOTHER_PURPOSE(
            "emergency-for-another-purpose",
            "what is opened in an emergency is used for the emergency",
            "yang dibuka dalam keadaan darurat hanya digunakan untuk keadaan darurat itu");

    private final String code;
    private final Text text;

    DisclosureViolation(String code, String en, String id) {
        this.code = code;
        this.text = Text.of(en, id);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Text text() {
        return text;
    }
}
