package org.lindung.eligibility.recruitment;

import static org.lindung.eligibility.recruitment.RecruitmentFacts.RECRUITER;
import static org.lindung.law.IndonesianLaw.FIRST_EDITION;
import static org.lindung.law.IndonesianLaw.UU_18_2017;
import static org.lindung.rule.Condition.not;
import static org.lindung.rule.Requirement.requirement;

import org.lindung.law.Provision;
import org.lindung.law.SourceKind;
import org.lindung.rule.Requirement;
import org.lindung.value.Text;

/** Who may place workers at all. */
final class AuthorisedRecruiter {
    private static final Provision ARTICLE_49 = new Provision(
            UU_18_2017.article("49"),
            Text.of(
                    "Workers are placed by the agency, by a placement company, or by a company for its own business.",
                    "Pekerja migran ditempatkan oleh Badan, perusahaan penempatan, atau perusahaan untuk kepentingannya sendiri."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    private static final Provision ARTICLE_69 = new Provision(
            UU_18_2017.article("69"),
            Text.of(
                    "A natural person does not place workers.",
                    "Orang perseorangan dilarang menempatkan pekerja migran."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    /** UU 18/2017 art. 49 and 69. */
    static final Requirement<Recruitment> SINCE_2017 = requirement("authorised-recruiter")
            .titled("A recruiter that may place", "Perekrut yang berwenang")
            .under(ARTICLE_49, ARTICLE_69)
            .inForce(UU_18_2017.inForce())
            .knownSince(FIRST_EDITION)
            .asks(not(RECRUITER.is(Recruiter.NATURAL_PERSON)));

    private AuthorisedRecruiter() {}
}
