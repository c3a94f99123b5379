package org.lindung.eligibility.placement;

import static org.lindung.eligibility.placement.PlacementFacts.PLACEMENT_AGREEMENT;
import static org.lindung.eligibility.placement.PlacementFacts.WORKER_GROUP;
import static org.lindung.law.IndonesianLaw.FIRST_EDITION;
import static org.lindung.law.IndonesianLaw.PP_22_2022;
import static org.lindung.rule.Requirement.requirement;

import org.lindung.law.Provision;
import org.lindung.law.SourceKind;
import org.lindung.migrant.WorkerGroup;
import org.lindung.rule.Requirement;
import org.lindung.value.Text;

/** The placement agreement of fishing crew. */
final class CrewPlacementAgreement {
    private static final Provision ARTICLE_34_G = new Provision(
            PP_22_2022.article("34").paragraph("1").letter("g"),
            Text.of("Fishing crew have a placement agreement.", "Awak kapal perikanan memiliki Perjanjian Penempatan."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    /** PP 22/2022 art. 34(1) letter g. */
    static final Requirement<PlacementApplicant> FISHING = requirement("fishing-crew-placement-agreement")
            .titled("Placement agreement (fishing crew)", "Perjanjian Penempatan (awak kapal perikanan)")
            .under(ARTICLE_34_G, CrewRegulation.ARTICLE_64)
            .inForce(PP_22_2022.inForce())
            .knownSince(FIRST_EDITION)
            .exceptionTo("placement-agreement")
            .appliesWhen(WORKER_GROUP.is(WorkerGroup.FISHING_CREW))
            .needsReviewWhen(PlacementAgreement.NOBODY_TO_SIGN_WITH, PlacementAgreement.NO_ORGANISER)
            .needsReviewWhen(PlacementAgreement.OWN_COMPANY_DID_NOT_SIGN, PlacementAgreement.OWN_COMPANY)
            .asks(PLACEMENT_AGREEMENT.is(true));

    private CrewPlacementAgreement() {}
}
