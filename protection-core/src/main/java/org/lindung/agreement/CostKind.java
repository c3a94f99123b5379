package org.lindung.agreement;

import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/**
 * What a worker is asked to pay for. To be on this list says nothing about who has to bear it: that depends on the law of
 * the day, the job and the destination, and is for a rule to say.
 *
 * <p>The first fourteen are the components of BP2MI Regulation 9/2020 art. 3(2), letters a to n, as reported (secondary
 * source); UU 18/2017 art. 30(1) keeps placement costs from workers altogether. The law before it, UU 39/2004 art. 76(1),
 * let only identity documents, examinations of health and psychology, training and certificates be charged.
 */
public enum CostKind implements CodedValue {
    /** BP2MI 9/2020 art. 3(2) letter a. */
    TICKET_OUT("ticket-out", "ticket for departure", "tiket keberangkatan"),
    /** BP2MI 9/2020 art. 3(2) letter b. */
    TICKET_HOME("ticket-home", "ticket for return", "tiket pulang"),
    /** BP2MI 9/2020 art. 3(2) letter c. */
    WORK_VISA("work-visa", "work visa", "visa kerja"),
    /** BP2MI 9/2020 art. 3(2) letter d. */
    AGREEMENT_LEGALISATION(
            "agreement-legalisation", "legalisation of the employment agreement", "legalisasi perjanjian kerja"),
    /** BP2MI 9/2020 art. 3(2) letter e; UU 39/2004 art. 76(1) letter c. */
    TRAINING("training", "work training", "pelatihan kerja"),
    /** BP2MI 9/2020 art. 3(2) letter f; UU 39/2004 art. 76(1) letter c. */
    COMPETENCE_CERTIFICATE("competence-certificate", "certificate of competence", "sertifikat kompetensi kerja"),
    /** BP2MI 9/2020 art. 3(2) letter g. */
    COMPANY_SERVICE("company-service", "placement company's service", "jasa perusahaan"),
    /** BP2MI 9/2020 art. 3(2) letter h. */
    PASSPORT_REPLACEMENT("passport-replacement", "replacement of the passport", "penggantian paspor"),
    /** BP2MI 9/2020 art. 3(2) letter i. */
    POLICE_CERTIFICATE("police-certificate", "police certificate", "surat keterangan catatan kepolisian"),
    /** BP2MI 9/2020 art. 3(2) letter j. */
    SOCIAL_SECURITY("social-security", "social security of migrant workers", "jaminan sosial pekerja migran"),
    /** BP2MI 9/2020 art. 3(2) letter k; UU 39/2004 art. 76(1) letter b. */
    HEALTH_CHECK(
            "health-check",
            "examination of health and psychology in Indonesia",
            "pemeriksaan kesehatan dan psikologi di dalam negeri"),
    /** BP2MI 9/2020 art. 3(2) letter l. */
    EXTRA_HEALTH_CHECK(
            "extra-health-check",
            "further health examination that the destination asks for",
            "pemeriksaan kesehatan tambahan yang disyaratkan negara tujuan"),
    /** BP2MI 9/2020 art. 3(2) letter m. */
    LOCAL_TRANSPORT("local-transport", "transport inside Indonesia", "transportasi lokal"),
    /** BP2MI 9/2020 art. 3(2) letter n. */
    LODGING_BEFORE_DEPARTURE("lodging-before-departure", "lodging before departure", "akomodasi sebelum berangkat"),
    /** UU 39/2004 art. 76(1) letter a. */
    IDENTITY_DOCUMENTS("identity-documents", "identity documents", "dokumen jati diri"),
    /** Asked by a recruiter or broker for finding the work; no law read here knows such a fee. */
    RECRUITER("recruiter", "recruiter or broker", "perekrut atau calo"),
    /** Money lent to the worker or the family for the placement. */
    LOAN("loan", "loan", "pinjaman"),
    /** Interest on such a loan. */
    INTEREST("interest", "interest", "bunga pinjaman"),
    /** Lodging at the place of work. */
    LODGING_AT_WORK("lodging-at-work", "lodging at the place of work", "akomodasi di tempat kerja"),
    /** Meals at the place of work. */
    FOOD_AT_WORK("food-at-work", "food at the place of work", "makanan di tempat kerja"),
    /** Fine or damages asked by employer or agent. */
    PENALTY("penalty", "fine or damages", "denda atau ganti rugi"),
    /** Anything else, or nobody said what for. */
    OTHER("other", "other, or not said what for", "lainnya, atau tidak disebutkan");

    private final String code;
    private final Text display;

    CostKind(String code, String en, String id) {
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
