package org.lindung.eligibility.victim;

import static org.lindung.eligibility.victim.ProtectionFacts.DEBT_USED;
import static org.lindung.eligibility.victim.ProtectionFacts.PROTECTION;
import static org.lindung.law.IndonesianLaw.FIRST_EDITION;
import static org.lindung.law.IndonesianLaw.UU_21_2007;
import static org.lindung.rule.Requirement.requirement;

import org.lindung.law.Provision;
import org.lindung.law.SourceKind;
import org.lindung.rule.Requirement;
import org.lindung.value.Text;

/** The trafficker has no claim from a debt that served exploitation. */
final class NoDebt {
    private static final Provision ARTICLE_27 = new Provision(
            UU_21_2007.article("27"),
            Text.of(
                    "The trafficker loses the claim from a debt or agreement that was used to exploit the victim; the victim's own claims stay.",
                    "Pelaku kehilangan hak tagih atas utang atau perjanjian yang dipakai untuk mengeksploitasi korban; hak tagih korban tetap ada."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    /** UU 21/2007 art. 27. */
    static final Requirement<ProtectionRequest> SINCE_2007 = requirement("no-debt")
            .titled("Debt used to exploit", "Utang yang dipakai untuk mengeksploitasi")
            .under(ARTICLE_27)
            .inForce(UU_21_2007.inForce())
            .knownSince(FIRST_EDITION)
            .appliesWhen(PROTECTION.is(VictimProtection.NO_DEBT))
            .asks(DEBT_USED.is(true));

    private NoDebt() {}
}
