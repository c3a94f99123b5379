package org.lindung.eligibility.recruitment;

import static org.lindung.party.IndonesianAnswerers.EMPLOYER;
import static org.lindung.party.IndonesianAnswerers.MANPOWER_OFFICE;
import static org.lindung.party.IndonesianAnswerers.PLACEMENT_ORGANISER;
import static org.lindung.rule.Answerer.PERSON;

import java.util.List;
import org.lindung.party.EmployerKind;
import org.lindung.privacy.DataCategory;
import org.lindung.rule.Fact;
import org.lindung.rule.FactCatalogue;

/** What the rules on recruitment read, and how each of it is asked for. */
public final class RecruitmentFacts {
    /** Who recruits. */
    public static final Fact<Recruitment, Recruiter> RECRUITER = Fact.named("recruiter")
            .labelled("who recruits", "perekrut")
            .asked(
                    "Who recruits and places the worker, in whose name?",
                    "Siapa yang merekrut dan menempatkan pekerja, atas nama siapa?")
            .answeredBy(PERSON, MANPOWER_OFFICE)
            .category(DataCategory.WORK)
            .choice(Recruiter.class, Recruitment::getRecruiter);

    /** Whether the government has an agreement. */
    public static final Fact<Recruitment, Boolean> WRITTEN_AGREEMENT = Fact.named("written-agreement")
            .labelled("written agreement of the government", "perjanjian tertulis pemerintah")
            .asked(
                    "Is there a written agreement with the government of the country of work or with the legal entity that employs?",
                    "Apakah ada perjanjian tertulis dengan pemerintah negara tujuan atau pemberi kerja berbadan hukum?")
            .answeredBy(MANPOWER_OFFICE, PLACEMENT_ORGANISER)
            .category(DataCategory.WORK)
            .yesNo(Recruitment::getWrittenAgreement);

    /** Whether the company may send its own workers. */
    public static final Fact<Recruitment, Boolean> OWN_COMPANY_PERMIT = Fact.named("own-company-permit")
            .labelled("permit to send own workers", "izin menempatkan pekerja sendiri")
            .asked(
                    "Does the company have a written permit of the minister to send its own workers abroad?",
                    "Apakah perusahaan memiliki izin tertulis dari Menteri untuk menempatkan pekerjanya sendiri?")
            .answeredBy(PLACEMENT_ORGANISER, MANPOWER_OFFICE)
            .category(DataCategory.WORK)
            .obtainedBy("a written permit of the minister", "izin tertulis dari Menteri")
            .yesNo(Recruitment::getOwnCompanyPermit);

    /** Whether the company has its licence. */
    public static final Fact<Recruitment, Boolean> COMPANY_LICENCE = Fact.named("company-licence")
            .labelled("licence of the company (SIP3MI)", "izin perusahaan (SIP3MI)")
            .asked(
                    "Does the company hold a SIP3MI of its own, within its term and not revoked?",
                    "Apakah perusahaan memiliki SIP3MI atas namanya sendiri yang masih berlaku dan tidak dicabut?")
            .answeredBy(MANPOWER_OFFICE, PLACEMENT_ORGANISER)
            .category(DataCategory.WORK)
            .obtainedBy("a SIP3MI", "SIP3MI")
            .yesNo(Recruitment::getCompanyLicence);

    /** Whether the company is suspended. */
    public static final Fact<Recruitment, Boolean> SUSPENDED = Fact.named("suspended")
            .labelled("suspension", "penghentian sementara")
            .asked(
                    "Is the business of the company suspended, as a whole or in part?",
                    "Apakah kegiatan usaha perusahaan sedang dihentikan sementara, sebagian atau seluruhnya?")
            .answeredBy(MANPOWER_OFFICE, PLACEMENT_ORGANISER)
            .category(DataCategory.WORK)
            .yesNo(Recruitment::getSuspended);

    /** Whether the company has a licence to recruit for the country. */
    public static final Fact<Recruitment, Boolean> RECRUITMENT_LICENCE = Fact.named("recruitment-licence")
            .labelled("recruitment licence (SIP2MI)", "izin perekrutan (SIP2MI)")
            .asked(
                    "Does the company hold a valid SIP2MI of its own that names the country of work?",
                    "Apakah perusahaan memiliki SIP2MI atas namanya sendiri yang berlaku dan mencantumkan negara tujuan?")
            .answeredBy(MANPOWER_OFFICE, PLACEMENT_ORGANISER)
            .category(DataCategory.WORK)
            .obtainedBy("a SIP2MI for the country of work", "SIP2MI untuk negara tujuan")
            .yesNo(Recruitment::getRecruitmentLicence);

    /** What the employer is. */
    public static final Fact<Recruitment, EmployerKind> EMPLOYER_KIND = Fact.named("employer-kind")
            .labelled("kind of employer", "jenis pemberi kerja")
            .asked(
                    "Is the employer a legal entity, or an individual or household?",
                    "Apakah pemberi kerja berbadan hukum, atau perseorangan atau rumah tangga?")
            .answeredBy(PERSON, PLACEMENT_ORGANISER, EMPLOYER)
            .category(DataCategory.WORK)
            .choice(EmployerKind.class, Recruitment::getEmployerKind);

    /** Whether a partner abroad takes part. */
    public static final Fact<Recruitment, Boolean> THROUGH_PARTNER = Fact.named("through-partner")
            .labelled("through a partner abroad", "melalui Mitra Usaha")
            .asked(
                    "Does the placement go through a partner (Mitra Usaha) in the country of work?",
                    "Apakah penempatan dilakukan melalui Mitra Usaha di negara tujuan?")
            .answeredBy(PLACEMENT_ORGANISER, MANPOWER_OFFICE)
            .category(DataCategory.WORK)
            .obtainedBy("a placement through a Mitra Usaha", "penempatan melalui Mitra Usaha")
            .yesNo(Recruitment::getThroughPartner);

    /** Whether the worker is about to leave. */
    public static final Fact<Recruitment, Boolean> ABOUT_TO_DEPART = Fact.named("about-to-depart")
            .labelled("about to leave", "akan segera berangkat")
            .asked(
                    "Is the worker about to leave, with the preparation over?",
                    "Apakah pekerja akan segera berangkat dan persiapannya telah selesai?")
            .answeredBy(PERSON, PLACEMENT_ORGANISER)
            .category(DataCategory.WORK)
            .yesNo(Recruitment::getAboutToDepart);

    /** Whether the worker was enrolled in the orientation. */
    public static final Fact<Recruitment, Boolean> ORIENTATION = Fact.named("orientation")
            .labelled("orientation before departure (OPP)", "orientasi pra pemberangkatan (OPP)")
            .asked(
                    "Did the company register the worker for the orientation before departure and let them take part?",
                    "Apakah perusahaan mendaftarkan dan mengikutsertakan pekerja dalam orientasi pra pemberangkatan?")
            .answeredBy(PERSON, PLACEMENT_ORGANISER)
            .category(DataCategory.WORK)
            .obtainedBy("the orientation before departure", "orientasi pra pemberangkatan")
            .yesNo(Recruitment::getOrientation);

    /** Every fact of the book. */
    public static final FactCatalogue<Recruitment> CATALOGUE = FactCatalogue.of(List.<Fact<Recruitment, ?>>of(
            RECRUITER,
            WRITTEN_AGREEMENT,
            OWN_COMPANY_PERMIT,
            COMPANY_LICENCE,
            SUSPENDED,
            RECRUITMENT_LICENCE,
            EMPLOYER_KIND,
            THROUGH_PARTNER,
            ABOUT_TO_DEPART,
            ORIENTATION));

    private RecruitmentFacts() {}
}
