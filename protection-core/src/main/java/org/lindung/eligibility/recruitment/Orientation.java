package org.lindung.eligibility.recruitment;

import static org.lindung.eligibility.recruitment.RecruitmentFacts.ABOUT_TO_DEPART;
import static org.lindung.eligibility.recruitment.RecruitmentFacts.ORIENTATION;
import static org.lindung.eligibility.recruitment.RecruitmentFacts.RECRUITER;
import static org.lindung.law.IndonesianLaw.FIRST_EDITION;
import static org.lindung.law.IndonesianLaw.PP_59_2021;
import static org.lindung.rule.Condition.allOf;
import static org.lindung.rule.Requirement.requirement;

import org.lindung.law.Provision;
import org.lindung.law.SourceKind;
import org.lindung.rule.Requirement;
import org.lindung.value.Text;

/** The orientation before departure (OPP). */
final class Orientation {
    private static final Provision ARTICLE_86_3_K = new Provision(
            PP_59_2021.article("86").paragraph("3").letter("k"),
            Text.of(
                    "A placement company registers its workers for the orientation before departure and lets them take part. By when, it does not say.",
                    "Perusahaan penempatan wajib mendaftarkan dan mengikutsertakan calon pekerja dalam OPP. Batas waktunya tidak ditentukan."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    /** PP 59/2021 art. 86(3) letter k, asked when the preparation is over. */
    static final Requirement<Recruitment> SINCE_2021 = requirement("orientation")
            .titled("Orientation before departure (OPP)", "Orientasi pra pemberangkatan (OPP)")
            .under(ARTICLE_86_3_K)
            .inForce(PP_59_2021.inForce())
            .knownSince(FIRST_EDITION)
            .appliesWhen(allOf(RECRUITER.is(Recruiter.PLACEMENT_COMPANY), ABOUT_TO_DEPART.is(true)))
            .asks(ORIENTATION.is(true));

    private Orientation() {}
}
