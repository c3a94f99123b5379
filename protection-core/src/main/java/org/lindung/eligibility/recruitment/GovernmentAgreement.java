package org.lindung.eligibility.recruitment;

import static org.lindung.eligibility.recruitment.RecruitmentFacts.RECRUITER;
import static org.lindung.eligibility.recruitment.RecruitmentFacts.WRITTEN_AGREEMENT;
import static org.lindung.law.IndonesianLaw.FIRST_EDITION;
import static org.lindung.law.IndonesianLaw.UU_18_2017;
import static org.lindung.rule.Requirement.requirement;

import org.lindung.law.Provision;
import org.lindung.law.SourceKind;
import org.lindung.rule.Requirement;
import org.lindung.value.Text;

/** On what the government agency places workers. */
final class GovernmentAgreement {
    private static final Provision ARTICLE_50_1 = new Provision(
            UU_18_2017.article("50").paragraph("1"),
            Text.of(
                    "The agency places workers on a written agreement with the government of the country of work or with an employer that is a legal entity.",
                    "Badan menempatkan pekerja atas dasar perjanjian tertulis dengan pemerintah negara tujuan atau pemberi kerja berbadan hukum."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    /** UU 18/2017 art. 50(1). */
    static final Requirement<Recruitment> SINCE_2017 = requirement("government-agreement")
            .titled("Written agreement of the government", "Perjanjian tertulis pemerintah")
            .under(ARTICLE_50_1)
            .inForce(UU_18_2017.inForce())
            .knownSince(FIRST_EDITION)
            .appliesWhen(RECRUITER.is(Recruiter.GOVERNMENT_AGENCY))
            .asks(WRITTEN_AGREEMENT.is(true));

    private GovernmentAgreement() {}
}
