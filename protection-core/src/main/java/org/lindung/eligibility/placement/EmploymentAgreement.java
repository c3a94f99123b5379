package org.lindung.eligibility.placement;

import static org.lindung.eligibility.placement.PlacementFacts.EMPLOYMENT_AGREEMENT;
import static org.lindung.eligibility.placement.PlacementFacts.SEA_EMPLOYMENT_AGREEMENT;
import static org.lindung.eligibility.placement.PlacementFacts.isCrew;
import static org.lindung.law.IndonesianLaw.FIRST_EDITION;
import static org.lindung.law.IndonesianLaw.UU_18_2017;
import static org.lindung.law.IndonesianLaw.UU_39_2004;
import static org.lindung.rule.Condition.anyOf;
import static org.lindung.rule.Condition.when;
import static org.lindung.rule.Requirement.requirement;

import org.lindung.law.Provision;
import org.lindung.law.SourceKind;
import org.lindung.rule.Condition;
import org.lindung.rule.Requirement;
import org.lindung.value.Text;

/** The agreement between the worker and the employer. */
final class EmploymentAgreement {
    private static final Provision ARTICLE_51_I = new Provision(
            UU_39_2004.article("51").letter("i"),
            Text.of("The worker has an employment agreement.", "Pekerja memiliki perjanjian kerja."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    private static final Provision ARTICLE_13_H = new Provision(
            UU_18_2017.article("13").letter("h"),
            Text.of("The worker has an employment agreement.", "Pekerja memiliki Perjanjian Kerja."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    /**
     * Crew sign a sea employment agreement, which only PP 22/2022 art. 1 item 8 defines; before it counts as what UU 39/2004
     * art. 1 item 10 and UU 18/2017 art. 1 item 14 ask for: a written agreement with the employer.
     */
    private static final Condition<PlacementApplicant> SIGNED = when(isCrew())
            .then(anyOf(SEA_EMPLOYMENT_AGREEMENT.is(true), EMPLOYMENT_AGREEMENT.is(true)))
            .otherwise(EMPLOYMENT_AGREEMENT.is(true));

    /** UU 39/2004 art. 51 letter i. */
    static final Requirement<PlacementApplicant> UNTIL_2017 = requirement("employment-agreement")
            .titled("Employment agreement", "Perjanjian Kerja")
            .under(ARTICLE_51_I)
            .inForce(UU_39_2004.inForce())
            .knownSince(FIRST_EDITION)
            .needsReview(OldLawReach.openAloneWithout(SIGNED))
            .needsReview(OldLawReach.openForCrewWithout(SIGNED))
            .asks(SIGNED);

    /** UU 18/2017 art. 13 letter h. */
    static final Requirement<PlacementApplicant> SINCE_2017 = requirement("employment-agreement")
            .titled("Employment agreement", "Perjanjian Kerja")
            .under(ARTICLE_13_H)
            .inForce(UU_18_2017.inForce())
            .knownSince(FIRST_EDITION)
            .asks(SIGNED);

    private EmploymentAgreement() {}
}
