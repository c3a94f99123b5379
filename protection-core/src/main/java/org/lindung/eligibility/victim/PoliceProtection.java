package org.lindung.eligibility.victim;

import static org.lindung.eligibility.victim.ProtectionFacts.PROTECTION;
import static org.lindung.eligibility.victim.ProtectionFacts.THREATENED;
import static org.lindung.law.IndonesianLaw.FIRST_EDITION;
import static org.lindung.law.IndonesianLaw.UU_21_2007;
import static org.lindung.rule.Requirement.requirement;

import org.lindung.law.Provision;
import org.lindung.law.SourceKind;
import org.lindung.rule.Requirement;
import org.lindung.value.Text;

/** The police protect a victim who is threatened. */
final class PoliceProtection {
    static final Provision ARTICLE_47 = new Provision(
            UU_21_2007.article("47"),
            Text.of(
                    "The police protect witnesses, victims and their families who are threatened in person, life or property, before, during and after the case.",
                    "Kepolisian melindungi saksi, korban, dan keluarganya yang diancam diri, jiwa, atau hartanya, sebelum, selama, dan sesudah perkara."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    /** UU 21/2007 art. 47. */
    static final Requirement<ProtectionRequest> SINCE_2007 = requirement("police-protection")
            .titled("Threat to person, life or property", "Ancaman terhadap diri, jiwa, atau harta")
            .under(ARTICLE_47)
            .inForce(UU_21_2007.inForce())
            .knownSince(FIRST_EDITION)
            .appliesWhen(PROTECTION.is(VictimProtection.POLICE_PROTECTION))
            .asks(THREATENED.is(true));

    private PoliceProtection() {}
}
