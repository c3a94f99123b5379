package org.lindung.eligibility.victim;

import static org.lindung.eligibility.victim.ProtectionFacts.LISTED_OFFENCE;
import static org.lindung.eligibility.victim.ProtectionFacts.PROTECTION;
import static org.lindung.law.IndonesianLaw.FIRST_EDITION;
import static org.lindung.law.IndonesianLaw.UU_6_2011;
import static org.lindung.rule.Requirement.requirement;

import org.lindung.law.Provision;
import org.lindung.law.SourceKind;
import org.lindung.rule.Requirement;
import org.lindung.value.Text;

/** A victim of trafficking is no offender against the immigration law. */
final class NoImmigrationAction {
    private static final Provision ARTICLE_86 = new Provision(
            UU_6_2011.article("86"),
            Text.of(
                    "Administrative measures of immigration are not applied to victims of trafficking and smuggling.",
                    "Tindakan administratif keimigrasian tidak diberlakukan terhadap korban perdagangan orang dan penyelundupan manusia."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    private static final Provision ARTICLE_136_3 = new Provision(
            UU_6_2011.article("136").paragraph("3"),
            Text.of(
                    "Some penal provisions of immigration are not applied to victims of trafficking and smuggling.",
                    "Sebagian ketentuan pidana keimigrasian tidak diberlakukan terhadap korban perdagangan orang dan penyelundupan manusia."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    /** UU 6/2011 art. 86, which asks for nothing beyond being a victim. */
    static final Requirement<ProtectionRequest> MEASURE = requirement("no-immigration-measure")
            .titled("No administrative measure of immigration", "Tanpa tindakan administratif keimigrasian")
            .under(ARTICLE_86)
            .inForce(UU_6_2011.inForce())
            .knownSince(FIRST_EDITION)
            .appliesWhen(PROTECTION.is(VictimProtection.NO_IMMIGRATION_MEASURE))
            .asks(PROTECTION.is(VictimProtection.NO_IMMIGRATION_MEASURE));

    /** UU 6/2011 art. 136(3). */
    static final Requirement<ProtectionRequest> PUNISHMENT = requirement("no-immigration-punishment")
            .titled("Immigration offence of the list", "Tindak pidana keimigrasian dalam daftar")
            .under(ARTICLE_136_3)
            .inForce(UU_6_2011.inForce())
            .knownSince(FIRST_EDITION)
            .appliesWhen(PROTECTION.is(VictimProtection.NO_IMMIGRATION_PUNISHMENT))
            .asks(LISTED_OFFENCE.is(true));

    private NoImmigrationAction() {}
}
