package org.lindung.eligibility.placement;

import static org.lindung.eligibility.placement.PlacementFacts.SEA_EMPLOYMENT_AGREEMENT;
import static org.lindung.eligibility.placement.PlacementFacts.WORKER_GROUP;
import static org.lindung.law.IndonesianLaw.FIRST_EDITION;
import static org.lindung.law.IndonesianLaw.PP_22_2022;
import static org.lindung.rule.Requirement.requirement;

import org.lindung.law.Provision;
import org.lindung.law.SourceKind;
import org.lindung.migrant.WorkerGroup;
import org.lindung.rule.Requirement;
import org.lindung.value.Text;

/** The sea employment agreement, which takes the place of the employment agreement. */
final class CrewEmploymentAgreement {
    private static final Provision ARTICLE_18_C = new Provision(
            PP_22_2022.article("18").paragraph("1").letter("c"),
            Text.of("Crew have a sea employment agreement (PKL).", "Awak kapal memiliki Perjanjian Kerja Laut (PKL)."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    private static final Provision ARTICLE_34_C = new Provision(
            PP_22_2022.article("34").paragraph("1").letter("c"),
            Text.of("Crew have a sea employment agreement (PKL).", "Awak kapal memiliki Perjanjian Kerja Laut (PKL)."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    /** PP 22/2022 art. 18(1) letter c. */
    static final Requirement<PlacementApplicant> MERCHANT = requirement("merchant-crew-employment-agreement")
            .titled("Sea employment agreement (merchant crew)", "Perjanjian Kerja Laut (awak kapal niaga)")
            .under(ARTICLE_18_C, CrewRegulation.ARTICLE_64)
            .inForce(PP_22_2022.inForce())
            .knownSince(FIRST_EDITION)
            .exceptionTo("employment-agreement")
            .appliesWhen(WORKER_GROUP.is(WorkerGroup.MERCHANT_CREW))
            .asks(SEA_EMPLOYMENT_AGREEMENT.is(true));

    /** PP 22/2022 art. 34(1) letter c. */
    static final Requirement<PlacementApplicant> FISHING = requirement("fishing-crew-employment-agreement")
            .titled("Sea employment agreement (fishing crew)", "Perjanjian Kerja Laut (awak kapal perikanan)")
            .under(ARTICLE_34_C, CrewRegulation.ARTICLE_64)
            .inForce(PP_22_2022.inForce())
            .knownSince(FIRST_EDITION)
            .exceptionTo("employment-agreement")
            .appliesWhen(WORKER_GROUP.is(WorkerGroup.FISHING_CREW))
            .asks(SEA_EMPLOYMENT_AGREEMENT.is(true));

    private CrewEmploymentAgreement() {}
}
