package org.lindung.eligibility.returning;

import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/** What social rehabilitation and reintegration can consist of. Source: PP 59/2021 art. 22(1) letters a to i, in this order. */
public enum RehabilitationForm implements CodedValue {
    /** Motivation and psychosocial diagnosis; letter a. */
    MOTIVATION_AND_DIAGNOSIS(
            "motivation-and-diagnosis", "motivation and psychosocial diagnosis", "motivasi dan diagnosis psikososial"),
    /** Care and nursing; letter b. */
    CARE("care", "care", "perawatan dan pengasuhan"),
    /** Vocational training and entrepreneurship; letter c. */
    VOCATIONAL_TRAINING(
            "vocational-training",
            "vocational training and entrepreneurship",
            "pelatihan vokasional dan pembinaan kewirausahaan"),
    /** Mental and spiritual guidance; letter d. */
    MENTAL_AND_SPIRITUAL_GUIDANCE(
            "mental-and-spiritual-guidance", "mental and spiritual guidance", "bimbingan mental dan spiritual"),
    /** Physical guidance; letter e. */
    PHYSICAL_GUIDANCE("physical-guidance", "physical guidance", "bimbingan fisik"),
    /** Social guidance and psychosocial counselling; letter f. */
    COUNSELLING(
            "counselling",
            "social guidance and psychosocial counselling",
            "bimbingan sosial dan konseling psikososial"),
    /** Accessibility; letter g. */
    ACCESSIBILITY("accessibility", "accessibility", "pelayanan aksesibilitas"),
    /** Social assistance; letter h. */
    SOCIAL_ASSISTANCE("social-assistance", "social assistance", "bantuan dan asistensi sosial"),
    /** Facilities for rehabilitation; letter i. */
    FACILITIES("facilities", "rehabilitation facilities", "penyediaan sarana rehabilitasi");

    private final String code;
    private final Text display;

    RehabilitationForm(String code, String en, String id) {
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
