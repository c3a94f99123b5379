package org.lindung.eligibility.placement;

import static org.lindung.eligibility.placement.PlacementFacts.SOCIAL_SECURITY_PROOF;
import static org.lindung.eligibility.placement.PlacementFacts.WORKER_GROUP;
import static org.lindung.law.IndonesianLaw.FIRST_EDITION;
import static org.lindung.law.IndonesianLaw.PP_22_2022;
import static org.lindung.rule.Requirement.requirement;

import org.lindung.law.Provision;
import org.lindung.law.SourceKind;
import org.lindung.migrant.WorkerGroup;
import org.lindung.rule.Requirement;
import org.lindung.value.Text;

/** The proof of social security membership. */
final class CrewSocialSecurityProof {
    private static final Provision ARTICLE_18_D = new Provision(
            PP_22_2022.article("18").paragraph("1").letter("d"),
            Text.of(
                    "Crew hold a proof of membership in the social security programme.",
                    "Awak kapal memiliki bukti kepesertaan program Jaminan Sosial."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    private static final Provision ARTICLE_34_D = new Provision(
            PP_22_2022.article("34").paragraph("1").letter("d"),
            Text.of(
                    "Crew hold a proof of membership in the social security programme.",
                    "Awak kapal memiliki bukti kepesertaan program Jaminan Sosial."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    /** PP 22/2022 art. 18(1) letter d. */
    static final Requirement<PlacementApplicant> MERCHANT = requirement("merchant-crew-social-security-proof")
            .titled(
                    "Proof of social security membership (merchant crew)",
                    "Bukti kepesertaan Jaminan Sosial (awak kapal niaga)")
            .under(ARTICLE_18_D)
            .inForce(PP_22_2022.inForce())
            .knownSince(FIRST_EDITION)
            .appliesWhen(WORKER_GROUP.is(WorkerGroup.MERCHANT_CREW))
            .asks(SOCIAL_SECURITY_PROOF.is(true));

    /** PP 22/2022 art. 34(1) letter d. */
    static final Requirement<PlacementApplicant> FISHING = requirement("fishing-crew-social-security-proof")
            .titled(
                    "Proof of social security membership (fishing crew)",
                    "Bukti kepesertaan Jaminan Sosial (awak kapal perikanan)")
            .under(ARTICLE_34_D)
            .inForce(PP_22_2022.inForce())
            .knownSince(FIRST_EDITION)
            .appliesWhen(WORKER_GROUP.is(WorkerGroup.FISHING_CREW))
            .asks(SOCIAL_SECURITY_PROOF.is(true));

    private CrewSocialSecurityProof() {}
}
