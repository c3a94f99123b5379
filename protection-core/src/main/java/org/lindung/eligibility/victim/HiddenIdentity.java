package org.lindung.eligibility.victim;

import static org.lindung.eligibility.victim.ProtectionFacts.CLOSE_RELATIVE;
import static org.lindung.eligibility.victim.ProtectionFacts.PROTECTION;
import static org.lindung.eligibility.victim.ProtectionFacts.RELATIVE_THREATENED;
import static org.lindung.law.IndonesianLaw.FIRST_EDITION;
import static org.lindung.law.IndonesianLaw.UU_21_2007;
import static org.lindung.rule.Condition.allOf;
import static org.lindung.rule.Requirement.requirement;

import org.lindung.law.Provision;
import org.lindung.law.SourceKind;
import org.lindung.rule.Requirement;
import org.lindung.value.Text;

/** Who is not named: the victim, and close relatives under threat. */
final class HiddenIdentity {
    private static final Provision ARTICLE_44_1 = new Provision(
            UU_21_2007.article("44").paragraph("1"),
            Text.of(
                    "The identity of witnesses and victims of trafficking is kept secret.",
                    "Identitas saksi dan korban perdagangan orang dirahasiakan."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    private static final Provision ARTICLE_44_2 = new Provision(
            UU_21_2007.article("44").paragraph("2"),
            Text.of(
                    "So is that of relatives to the second degree who are threatened over the testimony.",
                    "Begitu pula keluarga sampai derajat kedua yang diancam berkenaan dengan keterangan saksi atau korban."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    /** UU 21/2007 art. 44(1), which asks for nothing more. */
    static final Requirement<ProtectionRequest> OF_THE_VICTIM = requirement("hidden-identity")
            .titled("Hidden identity", "Kerahasiaan identitas")
            .under(ARTICLE_44_1)
            .inForce(UU_21_2007.inForce())
            .knownSince(FIRST_EDITION)
            .appliesWhen(PROTECTION.is(VictimProtection.HIDDEN_IDENTITY))
            .asks(PROTECTION.is(VictimProtection.HIDDEN_IDENTITY));

    /** UU 21/2007 art. 44(2). */
    static final Requirement<ProtectionRequest> OF_RELATIVES = requirement("relatives-hidden-identity")
            .titled("Close relative under threat", "Keluarga dekat yang diancam")
            .under(ARTICLE_44_2)
            .inForce(UU_21_2007.inForce())
            .knownSince(FIRST_EDITION)
            .appliesWhen(PROTECTION.is(VictimProtection.RELATIVES_HIDDEN_IDENTITY))
            .asks(allOf(CLOSE_RELATIVE.is(true), RELATIVE_THREATENED.is(true)));

    private HiddenIdentity() {}
}
