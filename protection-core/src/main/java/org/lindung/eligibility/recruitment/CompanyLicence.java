package org.lindung.eligibility.recruitment;

import static org.lindung.eligibility.recruitment.RecruitmentFacts.COMPANY_LICENCE;
import static org.lindung.eligibility.recruitment.RecruitmentFacts.RECRUITER;
import static org.lindung.eligibility.recruitment.RecruitmentFacts.SUSPENDED;
import static org.lindung.law.IndonesianLaw.FIRST_EDITION;
import static org.lindung.law.IndonesianLaw.UU_11_2020;
import static org.lindung.law.IndonesianLaw.UU_11_2020_STARTS;
import static org.lindung.law.IndonesianLaw.UU_18_2017;
import static org.lindung.law.IndonesianLaw.UU_18_2017_STARTS;
import static org.lindung.rule.Condition.allOf;
import static org.lindung.rule.Requirement.requirement;

import org.lindung.basics.DateRange;
import org.lindung.law.Provision;
import org.lindung.law.SourceKind;
import org.lindung.rule.Condition;
import org.lindung.rule.Requirement;
import org.lindung.value.Text;

/** The licence to be a placement company (SIP3MI). */
final class CompanyLicence {
    private static final Provision ARTICLE_51_1 = new Provision(
            UU_18_2017.article("51").paragraph("1"),
            Text.of(
                    "A placement company has a written licence, the SIP3MI, from the minister.",
                    "Perusahaan penempatan wajib memiliki izin tertulis berupa SIP3MI dari Menteri."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    private static final Provision ARTICLE_51_2 = new Provision(
            UU_18_2017.article("51").paragraph("2"),
            Text.of("The SIP3MI is not handed on to another.", "SIP3MI tidak dapat dialihkan kepada pihak lain."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    private static final Provision ARTICLE_84 = new Provision(
            UU_11_2020.article("84"),
            Text.of(
                    "Rewrites art. 51: the licence meets the rules of business licensing and comes from the central government; it is still not handed on.",
                    "Mengubah Pasal 51: izin memenuhi perizinan berusaha dan diterbitkan Pemerintah Pusat; izin tetap tidak dapat dialihkan."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    private static final Provision ARTICLE_74_1_B = new Provision(
            UU_18_2017.article("74").paragraph("1").letter("b"),
            Text.of(
                    "The business can be suspended in part or as a whole.",
                    "Kegiatan usaha dapat dihentikan sementara sebagian atau seluruhnya."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    private static final Text PART_OR_ALL = Text.of(
            "The business can be suspended in part or as a whole. By one reading this worker's placement is caught, by the "
                    + "other it is not; the decision on the suspension says which.",
            "Kegiatan usaha dapat dihentikan sementara sebagian atau seluruhnya. Menurut satu pembacaan penempatan pekerja "
                    + "ini terkena, menurut yang lain tidak; keputusan penghentian menentukannya.");

    private static final Condition<Recruitment> IS_SUSPENDED = allOf(COMPANY_LICENCE.is(true), SUSPENDED.is(true));

    /** UU 18/2017 art. 51 as it was first. */
    static final Requirement<Recruitment> UNTIL_2020 = requirement("company-licence")
            .titled("Licence of the company (SIP3MI)", "Izin perusahaan (SIP3MI)")
            .under(ARTICLE_51_1, ARTICLE_51_2)
            .inForce(DateRange.of(UU_18_2017_STARTS, UU_11_2020_STARTS))
            .knownSince(FIRST_EDITION)
            .appliesWhen(RECRUITER.is(Recruiter.PLACEMENT_COMPANY))
            .needsReviewWhen(IS_SUSPENDED, PART_OR_ALL, ARTICLE_74_1_B)
            .asks(COMPANY_LICENCE.is(true));

    /** The same as UU 11/2020 rewrote it. */
    static final Requirement<Recruitment> SINCE_2020 = requirement("company-licence")
            .titled("Licence of the company (SIP3MI)", "Izin perusahaan (SIP3MI)")
            .under(ARTICLE_51_1, ARTICLE_51_2, ARTICLE_84)
            .inForce(DateRange.from(UU_11_2020_STARTS))
            .knownSince(FIRST_EDITION)
            .appliesWhen(RECRUITER.is(Recruiter.PLACEMENT_COMPANY))
            .needsReviewWhen(IS_SUSPENDED, PART_OR_ALL, ARTICLE_74_1_B)
            .asks(COMPANY_LICENCE.is(true));

    private CompanyLicence() {}
}
