package org.lindung.eligibility.recruitment;

import static org.lindung.eligibility.recruitment.RecruitmentFacts.OWN_COMPANY_PERMIT;
import static org.lindung.eligibility.recruitment.RecruitmentFacts.RECRUITER;
import static org.lindung.law.IndonesianLaw.FIRST_EDITION;
import static org.lindung.law.IndonesianLaw.UU_18_2017;
import static org.lindung.rule.Requirement.requirement;

import org.lindung.law.Provision;
import org.lindung.law.SourceKind;
import org.lindung.rule.Requirement;
import org.lindung.value.Text;

/** When a company may send its own workers. */
final class OwnCompanyPermit {
    private static final Provision ARTICLE_61_1 = new Provision(
            UU_18_2017.article("61").paragraph("1"),
            Text.of(
                    "A company may send its own workers abroad for its own business.",
                    "Perusahaan dapat menempatkan pekerjanya ke luar negeri untuk kepentingannya sendiri."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    private static final Provision ARTICLE_61_1_EXPLAINED = new Provision(
            UU_18_2017.article("61").paragraph("1").explained(),
            Text.of(
                    "Such a company has a written permit of the minister.",
                    "Perusahaan tersebut memiliki izin tertulis dari Menteri."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    /** UU 18/2017 art. 61(1) with its explanation. */
    static final Requirement<Recruitment> SINCE_2017 = requirement("own-company-permit")
            .titled("Permit to send own workers", "Izin menempatkan pekerja sendiri")
            .under(ARTICLE_61_1, ARTICLE_61_1_EXPLAINED)
            .inForce(UU_18_2017.inForce())
            .knownSince(FIRST_EDITION)
            .appliesWhen(RECRUITER.is(Recruiter.OWN_COMPANY))
            .asks(OWN_COMPANY_PERMIT.is(true));

    private OwnCompanyPermit() {}
}
