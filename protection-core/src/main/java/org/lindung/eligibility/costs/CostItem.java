package org.lindung.eligibility.costs;

import java.util.EnumSet;
import java.util.Set;
import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/**
 * What a cost of going abroad for work is for. Source: UU 39/2004 art. 76(1), and press reports of Peraturan BP2MI 2/2020
 * art. 3 and 9/2020 art. 3(2).
 */
public enum CostItem implements CodedValue {
    /** Papers that show who somebody is, with a first passport; UU 39/2004 art. 76(1) letter a. */
    IDENTITY_DOCUMENTS("identity-documents", "identity documents", "dokumen jati diri"),
    /** Examination of health and psychology in Indonesia. */
    HEALTH_CHECK("health-check", "health and psychology check", "pemeriksaan kesehatan dan psikologi"),
    /** A further examination that the destination asks. */
    EXTRA_HEALTH_CHECK(
            "extra-health-check",
            "additional health check asked by the destination",
            "pemeriksaan kesehatan tambahan yang diminta negara tujuan"),
    /** Training for the work. */
    TRAINING("training", "training", "pelatihan kerja"),
    /** Certificate of competence. */
    COMPETENCE_CERTIFICATE("competence-certificate", "certificate of competence", "sertifikat kompetensi kerja"),
    /** Ticket to the destination. */
    DEPARTURE_TICKET("departure-ticket", "ticket to the destination", "tiket keberangkatan"),
    /** Ticket home. */
    RETURN_TICKET("return-ticket", "ticket home", "tiket pulang"),
    /** Work visa. */
    WORK_VISA("work-visa", "work visa", "visa kerja"),
    /** Legalisation of the employment agreement. */
    AGREEMENT_LEGALISATION(
            "agreement-legalisation", "legalisation of the employment agreement", "legalisasi perjanjian kerja"),
    /** Fee of the placement company. */
    SERVICE_FEE("service-fee", "fee of the company", "jasa perusahaan"),
    /** A new passport for an old one. */
    PASSPORT_REPLACEMENT("passport-replacement", "replacement of the passport", "penggantian paspor"),
    /** Certificate of the police. */
    POLICE_CERTIFICATE("police-certificate", "police certificate", "surat keterangan catatan kepolisian"),
    /** Social security of migrant workers. */
    SOCIAL_SECURITY("social-security", "social security", "jaminan sosial pekerja migran"),
    /** Transport inside Indonesia. */
    LOCAL_TRANSPORT("local-transport", "transport in Indonesia", "transportasi lokal di Indonesia"),
    /** Lodging before departure. */
    ACCOMMODATION("accommodation", "accommodation", "akomodasi"),
    /** Any other cost of placement. */
    OTHER_PLACEMENT_COST("other-placement-cost", "another cost of placement", "biaya penempatan lain");

    private final String code;
    private final Text display;

    CostItem(String code, String en, String id) {
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

    /** The three letters of UU 39/2004 art. 76(1). */
    static final Set<CostItem> OF_THE_OLD_LAW =
            EnumSet.of(IDENTITY_DOCUMENTS, HEALTH_CHECK, TRAINING, COMPETENCE_CERTIFICATE);

    /** The six items that Peraturan BP2MI 2/2020 art. 3 counts as personal. */
    static final Set<CostItem> PERSONAL = EnumSet.of(
            PASSPORT_REPLACEMENT, POLICE_CERTIFICATE, SOCIAL_SECURITY, HEALTH_CHECK, LOCAL_TRANSPORT, ACCOMMODATION);

    /** The fourteen items of Peraturan BP2MI 9/2020 art. 3(2). */
    static final Set<CostItem> OF_ZERO_COST =
            EnumSet.complementOf(EnumSet.of(IDENTITY_DOCUMENTS, OTHER_PLACEMENT_COST));

    /** Those of the fourteen that fall on local government. */
    static final Set<CostItem> OF_LOCAL_GOVERNMENT = EnumSet.of(TRAINING, COMPETENCE_CERTIFICATE);
}
