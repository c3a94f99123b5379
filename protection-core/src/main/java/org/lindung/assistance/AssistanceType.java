package org.lindung.assistance;

import static org.lindung.assistance.SupportPlan.broader;
import static org.lindung.assistance.SupportPlan.exact;
import static org.lindung.assistance.SupportPlan.narrower;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lindung.basics.CodedValue;
import org.lindung.code.Code;
import org.lindung.code.CodeMapping;
import org.lindung.value.Text;

/**
 * What somebody can be helped with. The list puts together what Indonesian law, the two events that this library began
 * with, the <i>Desmigratif</i> programme and IOM's handbooks name; nobody else publishes it in this form.
 *
 * <p>Whoever sends a case to a system that keeps the Human Trafficking Case Data Standard finds the types of support
 * plans in {@link #supportPlans()}; for some types there is none.
 */
public enum AssistanceType implements CodedValue {
    /**
     * A safe place to stay, <i>rumah perlindungan</i>. One of the five kinds of IOM Indonesia's help to victims of
     * trafficking (February 2018); UU 21/2007 art. 52(2). No support plan of the standard.
     */
    SHELTER("shelter", "safe place to stay", "tempat penampungan yang aman"),
    /** Care for mind and ties. One of the five kinds of February 2018; PP 59/2021 art. 22(1). */
    PSYCHOSOCIAL("psychosocial", "psychosocial support", "dukungan psikososial", broader("SocialCare")),
    /** Advice and representation, <i>bantuan hukum</i>. One of the five kinds of February 2018; UU 21/2007 art. 35. */
    LEGAL("legal", "legal aid", "bantuan hukum", exact("Legal")),
    /** Schooling and training. One of the five kinds of February 2018. */
    EDUCATIONAL("educational", "education and training", "pendidikan dan pelatihan", exact("Education")),
    /** A living of one's own. One of the five kinds of February 2018; UU 18/2017 art. 24(1) letter e. */
    ECONOMIC_EMPOWERMENT(
            "economic-empowerment",
            "economic empowerment",
            "pemberdayaan ekonomi",
            narrower("Livelihood"),
            narrower("Financial")),
    /** Treatment and health rehabilitation. UU 21/2007 art. 51(1). */
    MEDICAL("medical", "medical care", "layanan kesehatan", exact("Health")),
    /** Food, UU 6/2018 art. 8 for people in quarantine. No support plan of the standard. */
    FOOD("food", "food", "bahan pangan"),
    /** Clothes, bedding, kitchen and other goods. UU 6/2018 art. 8. No support plan of the standard. */
    NON_FOOD_ITEMS("non-food-items", "non-food items", "barang nonpangan"),
    /** Masks and what else protects, <i>alat pelindung diri (APD)</i>; handed over in June 2020. No support plan. */
    PROTECTIVE_EQUIPMENT("protective-equipment", "personal protective equipment", "alat pelindung diri"),
    /** Soap and what else keeps clean, as a kit; handed over in June 2020. No support plan of the standard. */
    HYGIENE_KIT("hygiene-kit", "hygiene kit", "paket kebersihan"),
    /** A place in quarantine with what is needed there. UU 6/2018 art. 8. No support plan of the standard. */
    QUARANTINE("quarantine", "quarantine", "karantina"),
    /** The way home, <i>pemulangan</i>. UU 18/2017 art. 24(1) letter a, UU 21/2007 art. 51(1). No support plan. */
    RETURN("return", "return home", "pemulangan ke daerah asal"),
    /** Finding the family, and finding out whether it is safe. IOM's direct assistance to victims. No support plan. */
    FAMILY_TRACING("family-tracing", "family tracing", "penelusuran keluarga"),
    /** Recovery of mental and social life, <i>rehabilitasi sosial</i>. UU 18/2017 art. 24(1) letter d, UU 21/2007 art. 51(1). */
    SOCIAL_REHABILITATION(
            "social-rehabilitation",
            "social rehabilitation",
            "rehabilitasi sosial",
            narrower("LabourExploitationRehabilitation"),
            narrower("SexualExploitationRehabilitation")),
    /** One of nine kinds of reintegration, see {@link ReintegrationDimension} and {@link ReintegrationLevel}. */
    REINTEGRATION_ECONOMIC_INDIVIDUAL(
            ReintegrationDimension.ECONOMIC,
            ReintegrationLevel.INDIVIDUAL,
            narrower("Livelihood"),
            narrower("Financial")),
    /** Economic reintegration that sets in at the community. A support plan is for one person, so none fits. */
    REINTEGRATION_ECONOMIC_COMMUNITY(ReintegrationDimension.ECONOMIC, ReintegrationLevel.COMMUNITY),
    /** Economic reintegration that sets in at policy and services. A support plan is for one person, so none fits. */
    REINTEGRATION_ECONOMIC_STRUCTURAL(ReintegrationDimension.ECONOMIC, ReintegrationLevel.STRUCTURAL),
    /** Social reintegration of the person, <i>reintegrasi sosial</i>. UU 18/2017 art. 24(1) letter d. */
    REINTEGRATION_SOCIAL_INDIVIDUAL(
            ReintegrationDimension.SOCIAL, ReintegrationLevel.INDIVIDUAL, broader("SocialCare")),
    /** Social reintegration that sets in at the community. A support plan is for one person, so none fits. */
    REINTEGRATION_SOCIAL_COMMUNITY(ReintegrationDimension.SOCIAL, ReintegrationLevel.COMMUNITY),
    /** Social reintegration that sets in at policy and services. A support plan is for one person, so none fits. */
    REINTEGRATION_SOCIAL_STRUCTURAL(ReintegrationDimension.SOCIAL, ReintegrationLevel.STRUCTURAL),
    /** Psychosocial reintegration of the person. */
    REINTEGRATION_PSYCHOSOCIAL_INDIVIDUAL(
            ReintegrationDimension.PSYCHOSOCIAL, ReintegrationLevel.INDIVIDUAL, broader("SocialCare")),
    /** Psychosocial reintegration that sets in at the community. A support plan is for one person, so none fits. */
    REINTEGRATION_PSYCHOSOCIAL_COMMUNITY(ReintegrationDimension.PSYCHOSOCIAL, ReintegrationLevel.COMMUNITY),
    /** Psychosocial reintegration that sets in at policy and services. A support plan is for one person. */
    REINTEGRATION_PSYCHOSOCIAL_STRUCTURAL(ReintegrationDimension.PSYCHOSOCIAL, ReintegrationLevel.STRUCTURAL),
    /** Facts and advice before a decision. UU 18/2017 art. 42 letter a; first pillar of <i>Desmigratif</i>. */
    INFORMATION_AND_GUIDANCE(
            "information-and-guidance",
            "information and guidance",
            "informasi dan bimbingan",
            narrower("RightsBasedTraining")),
    /** Help to get papers of the civil registry and for travel. UU 18/2017 art. 42 letter c. No support plan. */
    DOCUMENTS("documents", "help with documents", "bantuan pengurusan dokumen"),
    /** A cooperative or an enterprise of the village, <i>koperasi</i>. Fourth pillar of <i>Desmigratif</i>. */
    COOPERATIVE("cooperative", "cooperative", "koperasi", broader("Livelihood")),
    /** A productive business, <i>usaha produktif</i>. Second pillar of <i>Desmigratif</i>. */
    BUSINESS("business", "productive business", "usaha produktif", broader("Livelihood")),
    /**
     * Joint care for the children of those who are away. Local term: <i>community parenting</i> too. Third pillar of
     * <i>Desmigratif</i>. No support plan of the standard.
     */
    COMMUNITY_PARENTING("community-parenting", "community parenting", "pengasuhan bersama");

    /** This list, as the system of its codes. */
    public static final String SYSTEM = "lindung:assistance-type";

    private final String code;
    private final Text display;
    private final Optional<ReintegrationDimension> dimension;
    private final Optional<ReintegrationLevel> level;
    private final List<CodeMapping> supportPlans;

    AssistanceType(String code, String en, String id, SupportPlan... supportPlans) {
        this(code, Text.of(en, id), Optional.empty(), Optional.empty(), supportPlans);
    }

    AssistanceType(ReintegrationDimension dimension, ReintegrationLevel level, SupportPlan... supportPlans) {
        this(
                "reintegration-" + dimension.code() + "-" + level.code(),
                Text.of(
                        dimension.display().en() + " reintegration, "
                                + level.display().en() + " level",
                        "reintegrasi " + dimension.display().id() + ", tingkat "
                                + level.display().id()),
                Optional.of(dimension),
                Optional.of(level),
                supportPlans);
    }

    AssistanceType(
            String code,
            Text display,
            Optional<ReintegrationDimension> dimension,
            Optional<ReintegrationLevel> level,
            SupportPlan... supportPlans) {
        this.code = code;
        this.display = display;
        this.dimension = dimension;
        this.level = level;
        this.supportPlans =
                Stream.of(supportPlans).map(plan -> plan.beside(asCode())).toList();
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
     * The side of life, for a kind of reintegration.
     *
     * @return the dimension, or empty for everything else
     */
    public Optional<ReintegrationDimension> dimension() {
        return dimension;
    }

    /**
     * Where it sets in, for a kind of reintegration.
     *
     * @return the level, or empty for everything else
     */
    public Optional<ReintegrationLevel> level() {
        return level;
    }

    /**
     * The type as a code, for those who keep codes of several systems.
     *
     * @return the code in the system {@value #SYSTEM}
     */
    public Code asCode() {
        return Code.of(SYSTEM, code);
    }

    /**
     * The types of support plans of HTCDS 2.0 that come near.
     *
     * @return the mappings, by our own reading of the labels; empty where the standard has none
     */
    public List<CodeMapping> supportPlans() {
        return supportPlans;
    }
}
