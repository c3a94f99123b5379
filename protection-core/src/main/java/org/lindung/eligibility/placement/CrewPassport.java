package org.lindung.eligibility.placement;

import static org.lindung.eligibility.placement.PlacementFacts.PASSPORT;
import static org.lindung.eligibility.placement.PlacementFacts.WORKER_GROUP;
import static org.lindung.law.IndonesianLaw.FIRST_EDITION;
import static org.lindung.law.IndonesianLaw.PP_22_2022;
import static org.lindung.rule.Requirement.requirement;

import org.lindung.law.Provision;
import org.lindung.law.SourceKind;
import org.lindung.migrant.WorkerGroup;
import org.lindung.rule.Requirement;
import org.lindung.value.Text;

/** The passport of crew; a seaman's book does not replace it. */
final class CrewPassport {
    private static final Provision ARTICLE_18_A = new Provision(
            PP_22_2022.article("18").paragraph("1").letter("a"),
            Text.of("Crew hold a passport.", "Awak kapal memiliki paspor."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    private static final Provision ARTICLE_34_A = new Provision(
            PP_22_2022.article("34").paragraph("1").letter("a"),
            Text.of("Crew hold a passport.", "Awak kapal memiliki paspor."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    /** PP 22/2022 art. 18(1) letter a. */
    static final Requirement<PlacementApplicant> MERCHANT = requirement("merchant-crew-passport")
            .titled("Passport (merchant crew)", "Paspor (awak kapal niaga)")
            .under(ARTICLE_18_A, CrewRegulation.ARTICLE_64)
            .inForce(PP_22_2022.inForce())
            .knownSince(FIRST_EDITION)
            .exceptionTo("passport")
            .appliesWhen(WORKER_GROUP.is(WorkerGroup.MERCHANT_CREW))
            .asks(PASSPORT.is(true));

    /** PP 22/2022 art. 34(1) letter a. */
    static final Requirement<PlacementApplicant> FISHING = requirement("fishing-crew-passport")
            .titled("Passport (fishing crew)", "Paspor (awak kapal perikanan)")
            .under(ARTICLE_34_A, CrewRegulation.ARTICLE_64)
            .inForce(PP_22_2022.inForce())
            .knownSince(FIRST_EDITION)
            .exceptionTo("passport")
            .appliesWhen(WORKER_GROUP.is(WorkerGroup.FISHING_CREW))
            .asks(PASSPORT.is(true));

    private CrewPassport() {}
}
