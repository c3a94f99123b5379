package org.lindung.eligibility.placement;

import static org.lindung.agreement.AgreementKind.EMPLOYMENT;
import static org.lindung.agreement.AgreementKind.PLACEMENT;
import static org.lindung.agreement.AgreementKind.SEA_EMPLOYMENT;
import static org.lindung.party.IndonesianAnswerers.CERTIFICATION_BODY;
import static org.lindung.party.IndonesianAnswerers.CIVIL_REGISTRY;
import static org.lindung.party.IndonesianAnswerers.DESTINATION_MISSION;
import static org.lindung.party.IndonesianAnswerers.EMPLOYER;
import static org.lindung.party.IndonesianAnswerers.HEALTH_FACILITY;
import static org.lindung.party.IndonesianAnswerers.IMMIGRATION_OFFICE;
import static org.lindung.party.IndonesianAnswerers.MANPOWER_OFFICE;
import static org.lindung.party.IndonesianAnswerers.PLACEMENT_ORGANISER;
import static org.lindung.party.IndonesianAnswerers.SOCIAL_SECURITY_BODY;
import static org.lindung.party.IndonesianAnswerers.VILLAGE_OFFICE;
import static org.lindung.rule.Answerer.PERSON;
import static org.lindung.rule.Condition.not;

import java.util.List;
import org.lindung.agreement.AgreementKind;
import org.lindung.basics.Age;
import org.lindung.basics.Answer;
import org.lindung.migrant.DocumentKind;
import org.lindung.migrant.EducationLevel;
import org.lindung.migrant.MaritalStatus;
import org.lindung.migrant.PermissionSigner;
import org.lindung.migrant.PlacementChannel;
import org.lindung.migrant.Sex;
import org.lindung.migrant.WorkerGroup;
import org.lindung.party.EmployerKind;
import org.lindung.privacy.DataCategory;
import org.lindung.rule.Answerer;
import org.lindung.rule.Condition;
import org.lindung.rule.Fact;
import org.lindung.rule.FactCatalogue;
import org.lindung.value.Text;

/** What the placement rules read about an applicant, and how each of it is asked for. */
public final class PlacementFacts {
    /** Age on the day of departure. */
    public static final Fact<PlacementApplicant, Age> AGE = Fact.named("age-at-departure")
            .labelled("age on the day of departure", "usia pada hari keberangkatan")
            .asked("What is the worker's date of birth?", "Kapan tanggal lahir pekerja?")
            .answeredBy(PERSON, CIVIL_REGISTRY)
            .category(DataCategory.IDENTITY)
            .age(applicant -> applicant.getMigrant().getBirthDate());

    /** Sex. */
    public static final Fact<PlacementApplicant, Sex> SEX = Fact.named("sex")
            .labelled("sex", "jenis kelamin")
            .asked("Is the worker a woman or a man?", "Apakah pekerja perempuan atau laki-laki?")
            .answeredBy(PERSON, CIVIL_REGISTRY)
            .category(DataCategory.IDENTITY)
            .choice(Sex.class, applicant -> applicant.getMigrant().getSex());

    /** Marital status. */
    public static final Fact<PlacementApplicant, MaritalStatus> MARITAL_STATUS = Fact.named("marital-status")
            .labelled("marital status", "status perkawinan")
            .asked("What is the worker's marital status?", "Apa status perkawinan pekerja?")
            .answeredBy(PERSON, CIVIL_REGISTRY)
            .category(DataCategory.FAMILY)
            .choice(MaritalStatus.class, applicant -> applicant.getMigrant().getMaritalStatus());

    /** Highest completed schooling. */
    public static final Fact<PlacementApplicant, EducationLevel> EDUCATION = Fact.named("education")
            .labelled("schooling", "pendidikan")
            .asked(
                    "What is the highest school level that the worker completed?",
                    "Apa jenjang pendidikan tertinggi yang ditamatkan pekerja?")
            .answeredBy(PERSON)
            .category(DataCategory.EDUCATION)
            .choice(EducationLevel.class, applicant -> applicant.getMigrant().getEducation());

    /** Work on land or as crew. */
    public static final Fact<PlacementApplicant, WorkerGroup> WORKER_GROUP = Fact.named("worker-group")
            .labelled("work on land or at sea", "pekerjaan di darat atau di laut")
            .asked(
                    "Will the worker work on land, on a merchant vessel or on a fishing vessel?",
                    "Apakah pekerja akan bekerja di darat, di kapal niaga, atau di kapal perikanan?")
            .answeredBy(PERSON, PLACEMENT_ORGANISER)
            .category(DataCategory.WORK)
            .choice(WorkerGroup.class, applicant -> applicant.getMigration().getWorkerGroup());

    /** Who places the worker. */
    public static final Fact<PlacementApplicant, PlacementChannel> CHANNEL = Fact.named("placement-channel")
            .labelled("who places the worker", "pelaksana penempatan")
            .asked("Who places the worker?", "Siapa yang menempatkan pekerja?")
            .answeredBy(PERSON, MANPOWER_OFFICE)
            .category(DataCategory.WORK)
            .choice(
                    PlacementChannel.class,
                    applicant -> applicant.getMigration().getChannel());

    /** What the employer abroad is in law. */
    public static final Fact<PlacementApplicant, EmployerKind> EMPLOYER_KIND = Fact.named("employer-kind")
            .labelled("kind of employer", "jenis pemberi kerja")
            .asked(
                    "Is the employer a company, or a person or household?",
                    "Apakah pemberi kerja berbadan hukum, atau perseorangan atau rumah tangga?")
            .answeredBy(PERSON, PLACEMENT_ORGANISER)
            .category(DataCategory.WORK)
            .obtainedBy("an employer that is a legal entity", "pemberi kerja yang berbadan hukum")
            .choice(EmployerKind.class, applicant -> applicant.getMigration().getEmployerKind());

    /** Whether the examinations found the worker healthy. */
    public static final Fact<PlacementApplicant, Boolean> HEALTHY = Fact.named("healthy")
            .labelled("health in body and mind", "kesehatan jasmani dan rohani")
            .asked(
                    "Was the worker found healthy in body and mind?",
                    "Apakah pekerja dinyatakan sehat jasmani dan rohani?")
            .answeredBy(HEALTH_FACILITY)
            .category(DataCategory.HEALTH)
            .yesNo(PlacementApplicant::getHealthy);

    /** Whether the worker is pregnant; "does not apply" counts as no. */
    public static final Fact<PlacementApplicant, Boolean> PREGNANT = Fact.named("pregnant")
            .labelled("pregnancy", "kehamilan")
            .asked("Is the worker pregnant?", "Apakah pekerja sedang hamil?")
            .answeredBy(PERSON, HEALTH_FACILITY)
            .category(DataCategory.HEALTH)
            .yesNo(PlacementApplicant::getPregnant)
            .readingNotApplicableAs(false);

    /** Whether the worker has a social security membership number. */
    public static final Fact<PlacementApplicant, Boolean> SOCIAL_SECURITY_MEMBER = Fact.named("social-security-member")
            .labelled("social security membership", "kepesertaan Jaminan Sosial")
            .asked(
                    "Is the worker registered with social security, with a membership number?",
                    "Apakah pekerja terdaftar dan memiliki nomor kepesertaan Jaminan Sosial?")
            .answeredBy(PERSON, SOCIAL_SECURITY_BODY)
            .category(DataCategory.DOCUMENT)
            .obtainedBy(
                    "registration with social security (BPJS) and the membership number",
                    "pendaftaran dan nomor kepesertaan Jaminan Sosial (BPJS)")
            .yesNo(PlacementApplicant::getSocialSecurityMember);

    /** Who signed the letter of permission. */
    public static final Fact<PlacementApplicant, PermissionSigner> PERMISSION_SIGNER = Fact.named("permission-signer")
            .labelled("who signed the letter of permission", "penanda tangan surat izin keluarga")
            .asked("Who signed the letter of permission?", "Siapa yang menandatangani surat izin?")
            .answeredBy(PERSON, VILLAGE_OFFICE)
            .category(DataCategory.FAMILY)
            .obtainedBy(
                    "the signature of the spouse if married, of a parent or guardian if never married",
                    "tanda tangan suami atau istri bila menikah, orang tua atau wali bila belum menikah")
            .choice(PermissionSigner.class, PlacementApplicant::getPermissionSigner);

    /** Whether the village head countersigned the letter of permission. */
    public static final Fact<PlacementApplicant, Boolean> PERMISSION_COUNTERSIGNED = Fact.named(
                    "permission-countersigned")
            .labelled("countersignature of the village head", "tanda mengetahui dari kepala desa atau lurah")
            .asked(
                    "Did the village head or lurah countersign the letter of permission?",
                    "Apakah surat izin diketahui oleh kepala desa atau lurah?")
            .answeredBy(VILLAGE_OFFICE, PERSON)
            .category(DataCategory.DOCUMENT)
            .obtainedBy(
                    "the countersignature of the village head or lurah on the letter of permission",
                    "surat izin yang diketahui kepala desa atau lurah")
            .yesNo(PlacementApplicant::getPermissionCountersigned);

    /** Whether the destination asks crew for a work visa. */
    public static final Fact<PlacementApplicant, Boolean> CREW_VISA_REQUIRED = Fact.named("crew-visa-required")
            .labelled("whether the destination asks crew for a work visa", "syarat Visa Kerja bagi awak kapal")
            .asked(
                    "Does the destination ask this crew member for a work visa?",
                    "Apakah negara tujuan mensyaratkan Visa Kerja bagi awak kapal ini?")
            .answeredBy(PLACEMENT_ORGANISER, EMPLOYER, DESTINATION_MISSION)
            .category(DataCategory.WORK)
            .yesNo(applicant -> applicant.getMigration().getCrewVisaRequired());

    /** Whether the employer or principal asks for a seafarer identity document. */
    public static final Fact<PlacementApplicant, Boolean> SEAFARER_IDENTITY_REQUIRED = Fact.named(
                    "seafarer-identity-required")
            .labelled("whether a seafarer identity document is asked for", "syarat dokumen identitas pelaut")
            .asked(
                    "Does the employer or principal ask for a seafarer identity document?",
                    "Apakah pemberi kerja atau prinsipal mensyaratkan dokumen identitas pelaut?")
            .answeredBy(PLACEMENT_ORGANISER, EMPLOYER)
            .category(DataCategory.WORK)
            .yesNo(applicant -> applicant.getMigration().getSeafarerIdentityRequired());

    /** Holds an identity card. */
    public static final Fact<PlacementApplicant, Boolean> IDENTITY_CARD = holds(
            DocumentKind.IDENTITY_CARD,
            CIVIL_REGISTRY,
            "identity card (KTP) from the civil registry",
            "KTP dari dinas kependudukan dan pencatatan sipil");

    /** Holds the diploma of the last schooling. */
    public static final Fact<PlacementApplicant, Boolean> DIPLOMA =
            holds(DocumentKind.DIPLOMA, PERSON, "diploma of the last schooling", "ijazah pendidikan terakhir");

    /** Holds a birth certificate. */
    public static final Fact<PlacementApplicant, Boolean> BIRTH_CERTIFICATE = holds(
            DocumentKind.BIRTH_CERTIFICATE,
            CIVIL_REGISTRY,
            "birth certificate from the civil registry",
            "akta kelahiran dari dinas kependudukan dan pencatatan sipil");

    /** Holds a statement of birth. */
    public static final Fact<PlacementApplicant, Boolean> BIRTH_STATEMENT =
            holds(DocumentKind.BIRTH_STATEMENT, VILLAGE_OFFICE, "statement of birth", "surat keterangan kenal lahir");

    /** Holds a certificate of marital status. */
    public static final Fact<PlacementApplicant, Boolean> MARITAL_STATUS_CERTIFICATE = holds(
            DocumentKind.MARITAL_STATUS_CERTIFICATE,
            VILLAGE_OFFICE,
            "certificate of marital status",
            "surat keterangan status perkawinan");

    /** Holds a copy of the marriage book. */
    public static final Fact<PlacementApplicant, Boolean> MARRIAGE_BOOK_COPY = holds(
            DocumentKind.MARRIAGE_BOOK_COPY,
            PERSON,
            "copy of the marriage book; who has none can show the civil registry's extract, and a person decides",
            "fotokopi buku nikah; yang tidak memilikinya dapat menunjukkan kutipan akta perkawinan untuk diputuskan petugas");

    /** Holds an extract of the civil registry's marriage certificate. */
    public static final Fact<PlacementApplicant, Boolean> MARRIAGE_CERTIFICATE_EXTRACT = holds(
            DocumentKind.MARRIAGE_CERTIFICATE_EXTRACT,
            CIVIL_REGISTRY,
            "extract of the marriage certificate from the civil registry",
            "kutipan akta perkawinan dari dinas kependudukan dan pencatatan sipil");

    /** Holds the family's letter of permission. */
    public static final Fact<PlacementApplicant, Boolean> FAMILY_PERMISSION = holds(
            DocumentKind.FAMILY_PERMISSION,
            PERSON,
            "letter of permission of the spouse if married, of a parent or guardian if never married",
            "surat izin suami atau istri bila menikah, orang tua atau wali bila belum menikah");

    /** Holds a work competence certificate. */
    public static final Fact<PlacementApplicant, Boolean> COMPETENCE_CERTIFICATE = holds(
            DocumentKind.COMPETENCE_CERTIFICATE,
            CERTIFICATION_BODY,
            "work competence certificate",
            "sertifikat kompetensi kerja");

    /** Holds the medical part of the health certificate. */
    public static final Fact<PlacementApplicant, Boolean> MEDICAL_CERTIFICATE = holds(
            DocumentKind.MEDICAL_CERTIFICATE,
            HEALTH_FACILITY,
            "health certificate from a medical examination",
            "surat keterangan sehat dari pemeriksaan kesehatan");

    /** Holds the psychological part of the health certificate. */
    public static final Fact<PlacementApplicant, Boolean> PSYCHOLOGICAL_CERTIFICATE = holds(
            DocumentKind.PSYCHOLOGICAL_CERTIFICATE,
            HEALTH_FACILITY,
            "health certificate from a psychological examination",
            "surat keterangan sehat dari pemeriksaan psikologi");

    /** Holds a passport. */
    public static final Fact<PlacementApplicant, Boolean> PASSPORT = holds(
            DocumentKind.PASSPORT,
            IMMIGRATION_OFFICE,
            "passport from the local immigration office",
            "paspor dari kantor imigrasi setempat");

    /** Holds a work visa. */
    public static final Fact<PlacementApplicant, Boolean> WORK_VISA = holds(
            DocumentKind.WORK_VISA,
            DESTINATION_MISSION,
            "work visa of the destination country",
            "Visa Kerja dari negara tujuan");

    /** Holds the overseas worker card of the old law. */
    public static final Fact<PlacementApplicant, Boolean> OVERSEAS_WORKER_CARD = holds(
            DocumentKind.OVERSEAS_WORKER_CARD,
            MANPOWER_OFFICE,
            "overseas worker card (KTKLN)",
            "Kartu Tenaga Kerja Luar Negeri (KTKLN)");

    /** Holds a seaman's book. */
    public static final Fact<PlacementApplicant, Boolean> SEAMANS_BOOK =
            holds(DocumentKind.SEAMANS_BOOK, PLACEMENT_ORGANISER, "seaman's book", "Buku Pelaut");

    /** Holds a proof of social security membership. */
    public static final Fact<PlacementApplicant, Boolean> SOCIAL_SECURITY_PROOF = holds(
            DocumentKind.SOCIAL_SECURITY_PROOF,
            SOCIAL_SECURITY_BODY,
            "proof of social security membership",
            "bukti kepesertaan program Jaminan Sosial");

    /** Holds a seafarer identity document. */
    public static final Fact<PlacementApplicant, Boolean> SEAFARER_IDENTITY_DOCUMENT = holds(
            DocumentKind.SEAFARER_IDENTITY_DOCUMENT,
            PLACEMENT_ORGANISER,
            "seafarer identity document",
            "dokumen identitas pelaut");

    /** Holds a certificate of proficiency or skill as crew. */
    public static final Fact<PlacementApplicant, Boolean> SEAFARER_CERTIFICATE = holds(
            DocumentKind.SEAFARER_CERTIFICATE,
            CERTIFICATION_BODY,
            "certificate of proficiency or skill as crew",
            "sertifikat keahlian atau keterampilan awak kapal");

    /** Has signed a placement agreement. */
    public static final Fact<PlacementApplicant, Boolean> PLACEMENT_AGREEMENT = signed(
            PLACEMENT,
            "placement agreement with the placement organiser",
            "Perjanjian Penempatan dengan pelaksana penempatan");

    /** Has signed an employment agreement. */
    public static final Fact<PlacementApplicant, Boolean> EMPLOYMENT_AGREEMENT =
            signed(EMPLOYMENT, "employment agreement with the employer", "Perjanjian Kerja dengan pemberi kerja");

    /** Has signed a sea employment agreement. */
    public static final Fact<PlacementApplicant, Boolean> SEA_EMPLOYMENT_AGREEMENT = signed(
            SEA_EMPLOYMENT,
            "sea employment agreement (PKL) endorsed by the harbour master",
            "Perjanjian Kerja Laut (PKL) yang disahkan syahbandar");

    /** All of them, for rules that are read from a file. */
    public static final FactCatalogue<PlacementApplicant> CATALOGUE = FactCatalogue.of(List.of(
            AGE,
            SEX,
            MARITAL_STATUS,
            EDUCATION,
            WORKER_GROUP,
            CHANNEL,
            EMPLOYER_KIND,
            HEALTHY,
            PREGNANT,
            SOCIAL_SECURITY_MEMBER,
            PERMISSION_SIGNER,
            PERMISSION_COUNTERSIGNED,
            CREW_VISA_REQUIRED,
            SEAFARER_IDENTITY_REQUIRED,
            IDENTITY_CARD,
            DIPLOMA,
            BIRTH_CERTIFICATE,
            BIRTH_STATEMENT,
            MARITAL_STATUS_CERTIFICATE,
            MARRIAGE_BOOK_COPY,
            MARRIAGE_CERTIFICATE_EXTRACT,
            FAMILY_PERMISSION,
            COMPETENCE_CERTIFICATE,
            MEDICAL_CERTIFICATE,
            PSYCHOLOGICAL_CERTIFICATE,
            PASSPORT,
            WORK_VISA,
            OVERSEAS_WORKER_CARD,
            SEAMANS_BOOK,
            SOCIAL_SECURITY_PROOF,
            SEAFARER_IDENTITY_DOCUMENT,
            SEAFARER_CERTIFICATE,
            PLACEMENT_AGREEMENT,
            EMPLOYMENT_AGREEMENT,
            SEA_EMPLOYMENT_AGREEMENT));

    private PlacementFacts() {}

    private static Fact<PlacementApplicant, Boolean> holds(
            DocumentKind kind, Answerer issuer, String obtainEn, String obtainId) {
        Text name = kind.display();
        Fact.Draft draft = Fact.named("holds-" + kind.code())
                .labelled(name)
                .asked("Does the worker hold this: " + name.en() + "?", "Apakah pekerja memiliki " + name.id() + "?")
                .category(DataCategory.DOCUMENT)
                .obtainedBy(obtainEn, obtainId);
        return (issuer.equals(PERSON) ? draft.answeredBy(PERSON) : draft.answeredBy(PERSON, issuer))
                .yesNo(applicant -> applicant.getDocuments().getOrDefault(kind, Answer.notAsked()));
    }

    private static Fact<PlacementApplicant, Boolean> signed(AgreementKind kind, String obtainEn, String obtainId) {
        Text name = kind.display();
        return Fact.named("signed-" + kind.code() + "-agreement")
                .labelled(name)
                .asked(
                        "Has the worker signed this: " + name.en() + "?",
                        "Apakah pekerja telah menandatangani " + name.id() + "?")
                .answeredBy(PERSON, PLACEMENT_ORGANISER)
                .category(DataCategory.DOCUMENT)
                .obtainedBy(obtainEn, obtainId)
                .yesNo(applicant -> applicant.getAgreements().getOrDefault(kind, Answer.notAsked()));
    }

    /** True for merchant and fishing crew. */
    static Condition<PlacementApplicant> isCrew() {
        return not(WORKER_GROUP.is(WorkerGroup.LAND_BASED));
    }
}
