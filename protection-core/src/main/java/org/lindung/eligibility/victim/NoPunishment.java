package org.lindung.eligibility.victim;

import static org.lindung.eligibility.victim.ProtectionFacts.FORCED;
import static org.lindung.eligibility.victim.ProtectionFacts.PROTECTION;
import static org.lindung.law.IndonesianLaw.FIRST_EDITION;
import static org.lindung.law.IndonesianLaw.UU_21_2007;
import static org.lindung.rule.Requirement.requirement;

import org.lindung.law.Provision;
import org.lindung.law.SourceKind;
import org.lindung.rule.Requirement;
import org.lindung.value.Text;

/** A victim is not punished for a crime done under the force of the trafficker. */
final class NoPunishment {
    private static final Provision ARTICLE_18 = new Provision(
            UU_21_2007.article("18"),
            Text.of(
                    "A victim whom the trafficker forced to a crime is not punished.",
                    "Korban yang melakukan tindak pidana karena dipaksa pelaku perdagangan orang tidak dipidana."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    private static final Provision EXPLANATION = new Provision(
            UU_21_2007.article("18").explained(),
            Text.of(
                    "Forced is who was made to do something against their own will.",
                    "Dipaksa berarti disuruh melakukan sesuatu yang berlawanan dengan kehendak sendiri."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    private static final Text COURT_DECIDES = Text.of(
            "Whether it was force, and whether the crime came of it, the court decides.",
            "Apakah ada paksaan, dan apakah tindak pidana terjadi karenanya, diputuskan pengadilan.");

    /** UU 21/2007 art. 18. */
    static final Requirement<ProtectionRequest> SINCE_2007 = requirement("no-punishment")
            .titled("Crime done under force", "Tindak pidana karena dipaksa")
            .under(ARTICLE_18, EXPLANATION)
            .inForce(UU_21_2007.inForce())
            .knownSince(FIRST_EDITION)
            .appliesWhen(PROTECTION.is(VictimProtection.NO_PUNISHMENT))
            .needsReviewWhen(FORCED.is(true), COURT_DECIDES)
            .asks(FORCED.is(true));

    private NoPunishment() {}
}
