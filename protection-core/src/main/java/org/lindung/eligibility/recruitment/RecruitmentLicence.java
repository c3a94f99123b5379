package org.lindung.eligibility.recruitment;

import static org.lindung.eligibility.recruitment.RecruitmentFacts.RECRUITER;
import static org.lindung.eligibility.recruitment.RecruitmentFacts.RECRUITMENT_LICENCE;
import static org.lindung.law.IndonesianLaw.FIRST_EDITION;
import static org.lindung.law.IndonesianLaw.PP_59_2021;
import static org.lindung.law.IndonesianLaw.PP_59_2021_STARTS;
import static org.lindung.law.IndonesianLaw.UU_18_2017;
import static org.lindung.law.IndonesianLaw.UU_18_2017_STARTS;
import static org.lindung.rule.Requirement.requirement;

import org.lindung.basics.DateRange;
import org.lindung.law.Provision;
import org.lindung.law.SourceKind;
import org.lindung.rule.Requirement;
import org.lindung.value.Text;

/** The licence to recruit for a demand of workers (SIP2MI). */
final class RecruitmentLicence {
    private static final Provision ARTICLE_59_1 = new Provision(
            UU_18_2017.article("59").paragraph("1"),
            Text.of(
                    "A placement company that is going to place workers has a SIP2MI.",
                    "Perusahaan penempatan yang akan melaksanakan penempatan wajib memiliki SIP2MI."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    private static final Provision ARTICLE_59_2 = new Provision(
            UU_18_2017.article("59").paragraph("2"),
            Text.of("The SIP2MI is not handed on to another.", "SIP2MI tidak dapat dialihkan kepada pihak lain."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    private static final Provision ARTICLE_59_3 = new Provision(
            UU_18_2017.article("59").paragraph("3"),
            Text.of("The SIP2MI names the country of work.", "SIP2MI mencantumkan negara tujuan penempatan."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    private static final Provision ARTICLE_72_C = new Provision(
            UU_18_2017.article("72").letter("c"),
            Text.of(
                    "Nobody places workers without a SIP2MI.",
                    "Setiap orang dilarang menempatkan pekerja tanpa SIP2MI."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    private static final Provision ARTICLE_47_3 = new Provision(
            PP_59_2021.article("47").paragraph("3"),
            Text.of(
                    "A placement company does not recruit before it has the SIP2MI.",
                    "Perusahaan penempatan dilarang merekrut sebelum memiliki SIP2MI."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    private static final Provision ARTICLE_48_1 = new Provision(
            PP_59_2021.article("48").paragraph("1"),
            Text.of(
                    "A placement company does not recruit once the SIP2MI is revoked.",
                    "Perusahaan penempatan dilarang merekrut apabila SIP2MI telah dicabut."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    /** UU 18/2017 art. 59 and 72 letter c. */
    static final Requirement<Recruitment> UNTIL_2021 = requirement("recruitment-licence")
            .titled("Recruitment licence (SIP2MI)", "Izin perekrutan (SIP2MI)")
            .under(ARTICLE_59_1, ARTICLE_59_2, ARTICLE_59_3, ARTICLE_72_C)
            .inForce(DateRange.of(UU_18_2017_STARTS, PP_59_2021_STARTS))
            .knownSince(FIRST_EDITION)
            .appliesWhen(RECRUITER.is(Recruiter.PLACEMENT_COMPANY))
            .asks(RECRUITMENT_LICENCE.is(true));

    /** The same with PP 59/2021, which names recruiting itself. */
    static final Requirement<Recruitment> SINCE_2021 = requirement("recruitment-licence")
            .titled("Recruitment licence (SIP2MI)", "Izin perekrutan (SIP2MI)")
            .under(ARTICLE_59_1, ARTICLE_59_2, ARTICLE_59_3, ARTICLE_72_C, ARTICLE_47_3, ARTICLE_48_1)
            .inForce(PP_59_2021.inForce())
            .knownSince(FIRST_EDITION)
            .appliesWhen(RECRUITER.is(Recruiter.PLACEMENT_COMPANY))
            .asks(RECRUITMENT_LICENCE.is(true));

    private RecruitmentLicence() {}
}
