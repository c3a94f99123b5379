package org.lindung.audit;

import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/** What kind of thing was done. The list is our own; UU 27/2022 art. 31 asks for a record of all processing. */
public enum AuditEvent implements CodedValue {
    /** A case was opened, put in follow-up, closed or opened again. */
    CASE_STEP("case-step", "step of a case", "langkah kasus"),
    /** A referral was opened, answered, completed or taken back. */
    REFERRAL_STEP("referral-step", "step of a referral", "langkah rujukan"),
    /** A consent was recorded. */
    CONSENT("consent", "consent recorded", "persetujuan dicatat"),
    /** A consent, or a part of it, was withdrawn. */
    WITHDRAWAL("withdrawal", "consent withdrawn", "persetujuan ditarik"),
    /** Somebody looked at the record. */
    ACCESS("access", "record looked at", "catatan dilihat"),
    /** The record was corrected. */
    CORRECTION("correction", "record corrected", "catatan diperbaiki"),
    /** A part of the record went to somebody else. */
    DISCLOSURE("disclosure", "disclosed to a recipient", "diungkapkan kepada penerima"),
    /** Somebody was shown more than they may see, because of an emergency that they answer for. */
    EMERGENCY_ACCESS("emergency-access", "opened in an emergency", "dibuka dalam keadaan darurat"),
    /** The person was contacted. */
    CONTACT("contact", "person contacted", "yang bersangkutan dihubungi"),
    /** Data was erased. */
    ERASURE("erasure", "data erased", "data dihapus");

    private final String code;
    private final Text display;

    AuditEvent(String code, String en, String id) {
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
