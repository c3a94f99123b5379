package org.lindung.eligibility.victim;

import static org.lindung.eligibility.victim.ProtectionFacts.PROTECTION;
import static org.lindung.eligibility.victim.ProtectionFacts.STATUS;
import static org.lindung.law.IndonesianLaw.FIRST_EDITION;
import static org.lindung.law.IndonesianLaw.UU_12_2022;
import static org.lindung.law.IndonesianLaw.UU_21_2007;
import static org.lindung.law.IndonesianLaw.UU_31_2014;
import static org.lindung.law.IndonesianLaw.UU_6_2011;
import static org.lindung.rule.Condition.allOf;
import static org.lindung.rule.Condition.not;
import static org.lindung.rule.Requirement.requirement;

import java.util.List;
import org.lindung.basics.DateRange;
import org.lindung.law.LegalInstrument;
import org.lindung.law.Provision;
import org.lindung.law.SourceKind;
import org.lindung.migrant.TraffickingStatus;
import org.lindung.rule.Condition;
import org.lindung.rule.Requirement;
import org.lindung.value.Text;

/** Who is, or may be, a victim; what only a victim gets waits for an authority. */
final class ProtectedVictim {
    private static final Provision ARTICLE_1_3 = new Provision(
            UU_21_2007.article("1").item("3"),
            Text.of(
                    "A victim is who suffers in mind, body, sexually, economically or socially from trafficking.",
                    "Korban adalah orang yang menderita secara psikis, mental, fisik, seksual, ekonomi, atau sosial akibat perdagangan orang."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    private static final Text STATUS_IS_OPEN = Text.of(
            "The articles give this to a victim and do not say from when on somebody is one; an authority decides.",
            "Pasalnya memberikan ini kepada korban dan tidak menentukan sejak kapan seseorang menjadi korban; pihak berwenang yang memutuskan.");

    private static final Condition<ProtectionRequest> FOR_VICTIMS_ONLY = PROTECTION.isOneOf(List.of(
            VictimProtection.NO_PUNISHMENT,
            VictimProtection.NO_DEBT,
            VictimProtection.NO_IMMIGRATION_MEASURE,
            VictimProtection.NO_IMMIGRATION_PUNISHMENT,
            VictimProtection.RESTITUTION,
            VictimProtection.STATE_COMPENSATION));

    private static final Condition<ProtectionRequest> WAITS_FOR_AN_AUTHORITY =
            allOf(STATUS.is(TraffickingStatus.POSSIBLE_VICTIM), FOR_VICTIMS_ONLY);

    private static final Condition<ProtectionRequest> IS_OR_MAY_BE_ONE =
            STATUS.isOneOf(TraffickingStatus.POSSIBLE_VICTIM, TraffickingStatus.ACTUAL_VICTIM);

    private static final Condition<ProtectionRequest> SINCE_UU_12_2022 =
            PROTECTION.is(VictimProtection.STATE_COMPENSATION);

    private static final Condition<ProtectionRequest> SINCE_UU_31_2014 =
            PROTECTION.isOneOf(VictimProtection.LPSK_HELP, VictimProtection.STATE_COMPENSATION);

    private static final Condition<ProtectionRequest> SINCE_UU_6_2011 = PROTECTION.isOneOf(List.of(
            VictimProtection.NO_IMMIGRATION_MEASURE,
            VictimProtection.NO_IMMIGRATION_PUNISHMENT,
            VictimProtection.LPSK_HELP,
            VictimProtection.STATE_COMPENSATION));

    /**
     * UU 21/2007 art. 1 item 3, one version for every law that gives more. Being a victim alone gives nothing: of what a later law
     * gives no law that is known here spoke yet. A witness or a possible victim is protected and brought home without a finding.
     */
    static final List<Requirement<ProtectionRequest>> SINCE_2007 = List.of(
            until(UU_21_2007, UU_6_2011)
                    .appliesWhen(not(SINCE_UU_6_2011))
                    .needsReviewWhen(WAITS_FOR_AN_AUTHORITY, STATUS_IS_OPEN)
                    .asks(IS_OR_MAY_BE_ONE),
            until(UU_6_2011, UU_31_2014)
                    .appliesWhen(not(SINCE_UU_31_2014))
                    .needsReviewWhen(WAITS_FOR_AN_AUTHORITY, STATUS_IS_OPEN)
                    .asks(IS_OR_MAY_BE_ONE),
            until(UU_31_2014, UU_12_2022)
                    .appliesWhen(not(SINCE_UU_12_2022))
                    .needsReviewWhen(WAITS_FOR_AN_AUTHORITY, STATUS_IS_OPEN)
                    .asks(IS_OR_MAY_BE_ONE),
            victim(UU_12_2022.inForce())
                    .needsReviewWhen(WAITS_FOR_AN_AUTHORITY, STATUS_IS_OPEN)
                    .asks(IS_OR_MAY_BE_ONE));

    private ProtectedVictim() {}

    private static Requirement.Head until(LegalInstrument law, LegalInstrument next) {
        return victim(
                DateRange.of(law.inForce().startInclusive(), next.inForce().startInclusive()));
    }

    private static Requirement.Head victim(DateRange inForce) {
        return requirement("victim")
                .titled("Victim or possible victim", "Korban atau terindikasi korban")
                .under(ARTICLE_1_3)
                .inForce(inForce)
                .knownSince(FIRST_EDITION);
    }
}
