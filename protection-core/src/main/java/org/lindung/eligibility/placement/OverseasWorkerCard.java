package org.lindung.eligibility.placement;

import static org.lindung.eligibility.placement.PlacementFacts.OVERSEAS_WORKER_CARD;
import static org.lindung.law.IndonesianLaw.FIRST_EDITION;
import static org.lindung.law.IndonesianLaw.UU_39_2004;
import static org.lindung.rule.Requirement.requirement;

import org.lindung.law.Provision;
import org.lindung.law.SourceKind;
import org.lindung.rule.Requirement;
import org.lindung.value.Text;

/** The overseas worker card, <i>KTKLN</i>: a demand of the old law that ended with it. */
final class OverseasWorkerCard {
    private static final Provision ARTICLE_51_J = new Provision(
            UU_39_2004.article("51").letter("j"),
            Text.of(
                    "The worker holds an overseas worker card (KTKLN).",
                    "Pekerja memiliki Kartu Tenaga Kerja Luar Negeri (KTKLN)."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    private static final Provision ARTICLE_62_1 = new Provision(
            UU_39_2004.article("62").paragraph("1"),
            Text.of(
                    "Every placed worker holds the card, which the government issues.",
                    "Setiap pekerja yang ditempatkan memiliki kartu yang dikeluarkan pemerintah."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    /** UU 39/2004 art. 51 letter j, art. 62(1) and, for those on their own, art. 105(2). The present law does not list a card: its absence never blocks. */
    static final Requirement<PlacementApplicant> UNTIL_2017 = requirement("overseas-worker-card")
            .titled("Overseas worker card (KTKLN)", "Kartu Tenaga Kerja Luar Negeri (KTKLN)")
            .under(ARTICLE_51_J, ARTICLE_62_1, OldLawReach.ARTICLE_105_2)
            .inForce(UU_39_2004.inForce())
            .knownSince(FIRST_EDITION)
            .needsReview(OldLawReach.openForCrewWithout(OVERSEAS_WORKER_CARD.is(true)))
            .asks(OVERSEAS_WORKER_CARD.is(true));

    private OverseasWorkerCard() {}
}
