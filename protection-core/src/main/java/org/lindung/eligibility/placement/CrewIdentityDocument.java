package org.lindung.eligibility.placement;

import static org.lindung.eligibility.placement.PlacementFacts.SEAFARER_IDENTITY_DOCUMENT;
import static org.lindung.eligibility.placement.PlacementFacts.SEAFARER_IDENTITY_REQUIRED;
import static org.lindung.eligibility.placement.PlacementFacts.WORKER_GROUP;
import static org.lindung.law.IndonesianLaw.FIRST_EDITION;
import static org.lindung.law.IndonesianLaw.PP_22_2022;
import static org.lindung.rule.Condition.anyOf;
import static org.lindung.rule.Requirement.requirement;

import org.lindung.law.Provision;
import org.lindung.law.SourceKind;
import org.lindung.migrant.WorkerGroup;
import org.lindung.rule.Requirement;
import org.lindung.value.Text;

/** The seafarer identity document, asked of merchant crew only where the employer asks for it. */
final class CrewIdentityDocument {
    private static final Provision ARTICLE_18_G = new Provision(
            PP_22_2022.article("18").paragraph("1").letter("g"),
            Text.of(
                    "Merchant crew hold a seafarer identity document if the employer or principal asks for it.",
                    "Awak kapal niaga memiliki dokumen identitas pelaut bila dipersyaratkan pemberi kerja atau prinsipal."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    /** PP 22/2022 art. 18(1) letter g. */
    static final Requirement<PlacementApplicant> MERCHANT = requirement("merchant-crew-identity-document")
            .titled("Seafarer identity document (merchant crew)", "Dokumen identitas pelaut (awak kapal niaga)")
            .under(ARTICLE_18_G)
            .inForce(PP_22_2022.inForce())
            .knownSince(FIRST_EDITION)
            .appliesWhen(WORKER_GROUP.is(WorkerGroup.MERCHANT_CREW))
            .asks(anyOf(SEAFARER_IDENTITY_REQUIRED.is(false), SEAFARER_IDENTITY_DOCUMENT.is(true)));

    private CrewIdentityDocument() {}
}
