package org.lindung.privacy;

import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/**
 * What personal data is used for. A consent names at least one of them; UU 27/2022 art. 20(2) letter a asks for explicit
 * purposes that were told to the person. The list is our own.
 */
public enum ProcessingPurpose implements CodedValue {
    /** Talking with the person to find out what happened and what is needed. */
    INTERVIEW("interview", "interview and screening", "wawancara dan penapisan"),
    /** Keeping a case: plan, notes, reviews. */
    CASE_MANAGEMENT("case-management", "case management", "manajemen kasus"),
    /** Giving a service or goods. */
    ASSISTANCE("assistance", "giving assistance", "pemberian bantuan"),
    /** Handing the case, or a part of it, to another body. */
    REFERRAL("referral", "referral to another body", "rujukan ke lembaga lain"),
    /** Finding and telling the family. */
    FAMILY_TRACING("family-tracing", "family tracing", "penelusuran keluarga"),
    /** Return, reception at home and what follows. */
    RETURN_AND_REINTEGRATION("return-and-reintegration", "return and reintegration", "pemulangan dan reintegrasi"),
    /** Wages, restitution, compensation and other claims of the person. */
    LEGAL_CLAIMS("legal-claims", "legal claims of the person", "tuntutan hukum milik yang bersangkutan"),
    /** Report to, or investigation by, police and prosecution. */
    LAW_ENFORCEMENT("law-enforcement", "law enforcement", "penegakan hukum"),
    /** Finding out to what the person is entitled. */
    ELIGIBILITY("eligibility", "assessment of entitlement", "penilaian hak"),
    /** Research and statistics with data that does not identify anybody. */
    RESEARCH("research", "research without identities", "penelitian tanpa identitas");

    private final String code;
    private final Text display;

    ProcessingPurpose(String code, String en, String id) {
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
