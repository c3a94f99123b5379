package org.lindung.eligibility.placement;

import static org.lindung.eligibility.placement.PlacementFacts.SEAMANS_BOOK;
import static org.lindung.eligibility.placement.PlacementFacts.WORKER_GROUP;
import static org.lindung.law.IndonesianLaw.FIRST_EDITION;
import static org.lindung.law.IndonesianLaw.PP_22_2022;
import static org.lindung.rule.Requirement.requirement;

import org.lindung.law.Provision;
import org.lindung.law.SourceKind;
import org.lindung.migrant.WorkerGroup;
import org.lindung.rule.Requirement;
import org.lindung.value.Text;

/** The seaman's book. */
final class CrewSeamansBook {
    private static final Provision ARTICLE_18_B = new Provision(
            PP_22_2022.article("18").paragraph("1").letter("b"),
            Text.of("Crew hold a seaman's book.", "Awak kapal memiliki Buku Pelaut."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    private static final Provision ARTICLE_34_B = new Provision(
            PP_22_2022.article("34").paragraph("1").letter("b"),
            Text.of("Crew hold a seaman's book.", "Awak kapal memiliki Buku Pelaut."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    /** PP 22/2022 art. 18(1) letter b. */
    static final Requirement<PlacementApplicant> MERCHANT = requirement("merchant-crew-seamans-book")
            .titled("Seaman's book (merchant crew)", "Buku Pelaut (awak kapal niaga)")
            .under(ARTICLE_18_B)
            .inForce(PP_22_2022.inForce())
            .knownSince(FIRST_EDITION)
            .appliesWhen(WORKER_GROUP.is(WorkerGroup.MERCHANT_CREW))
            .asks(SEAMANS_BOOK.is(true));

    /** PP 22/2022 art. 34(1) letter b. */
    static final Requirement<PlacementApplicant> FISHING = requirement("fishing-crew-seamans-book")
            .titled("Seaman's book (fishing crew)", "Buku Pelaut (awak kapal perikanan)")
            .under(ARTICLE_34_B)
            .inForce(PP_22_2022.inForce())
            .knownSince(FIRST_EDITION)
            .appliesWhen(WORKER_GROUP.is(WorkerGroup.FISHING_CREW))
            .asks(SEAMANS_BOOK.is(true));

    private CrewSeamansBook() {}
}
