package org.lindung.eligibility.placement;

import static org.lindung.eligibility.placement.PlacementFacts.HEALTHY;
import static org.lindung.law.IndonesianLaw.FIRST_EDITION;
import static org.lindung.law.IndonesianLaw.UU_18_2017;
import static org.lindung.law.IndonesianLaw.UU_39_2004;
import static org.lindung.rule.Requirement.requirement;

import org.lindung.law.Provision;
import org.lindung.law.SourceKind;
import org.lindung.rule.Requirement;
import org.lindung.value.Text;

/** Health in body and mind, as the examinations found it. */
final class GoodHealth {
    private static final Provision ARTICLE_35_B = new Provision(
            UU_39_2004.article("35").letter("b"),
            Text.of(
                    "A recruited worker is healthy in body and mind.",
                    "Calon pekerja yang direkrut sehat jasmani dan rohani."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    private static final Provision ARTICLE_5_C = new Provision(
            UU_18_2017.article("5").letter("c"),
            Text.of(
                    "A worker who goes abroad is healthy in body and mind.",
                    "Pekerja yang akan bekerja ke luar negeri sehat jasmani dan rohani."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    /** UU 39/2004 art. 35 letter b. */
    static final Requirement<PlacementApplicant> UNTIL_2017 = requirement("good-health")
            .titled("Good health", "Kesehatan")
            .under(ARTICLE_35_B)
            .inForce(UU_39_2004.inForce())
            .knownSince(FIRST_EDITION)
            .needsReview(OldLawReach.openUnrecruitedWithout(HEALTHY.is(true)))
            .needsReview(OldLawReach.openForCrewWithout(HEALTHY.is(true)))
            .asks(HEALTHY.is(true));

    /** UU 18/2017 art. 5 letter c. */
    static final Requirement<PlacementApplicant> SINCE_2017 = requirement("good-health")
            .titled("Good health", "Kesehatan")
            .under(ARTICLE_5_C)
            .inForce(UU_18_2017.inForce())
            .knownSince(FIRST_EDITION)
            .asks(HEALTHY.is(true));

    private GoodHealth() {}
}
