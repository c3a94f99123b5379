package org.lindung.casework;

import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/**
 * Types of support plans in the Human Trafficking Case Data Standard 2.0 (field {@code spl_Type}; International
 * Organization for Migration, CC BY 4.0).
 */
public enum SupportType implements CodedValue {
    /** {@code Education}. */
    EDUCATION("education", "education", "pendidikan"),
    /** {@code Financial}. */
    FINANCIAL("financial", "financial", "keuangan"),
    /** {@code Health}. */
    HEALTH("health", "health", "kesehatan"),
    /** {@code LabourExploitationRehabilitation}. */
    LABOUR_EXPLOITATION_REHABILITATION(
            "labour-exploitation-rehabilitation",
            "rehabilitation after labour exploitation",
            "rehabilitasi setelah eksploitasi kerja"),
    /** {@code Legal}. */
    LEGAL("legal", "legal", "hukum"),
    /** {@code Livelihood}. */
    LIVELIHOOD("livelihood", "livelihood", "penghidupan"),
    /** {@code RightsBasedTraining}. */
    RIGHTS_BASED_TRAINING("rights-based-training", "training on rights", "pelatihan tentang hak"),
    /** {@code SexualExploitationRehabilitation}. */
    SEXUAL_EXPLOITATION_REHABILITATION(
            "sexual-exploitation-rehabilitation",
            "rehabilitation after sexual exploitation",
            "rehabilitasi setelah eksploitasi seksual"),
    /** {@code SocialCare}. */
    SOCIAL_CARE("social-care", "social care", "perawatan sosial");

    private final String code;
    private final Text display;

    SupportType(String code, String en, String id) {
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
