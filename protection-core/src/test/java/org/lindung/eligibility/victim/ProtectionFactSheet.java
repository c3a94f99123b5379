package org.lindung.eligibility.victim;

import java.util.List;
import org.lindung.eligibility.FactSheet;
import org.lindung.migrant.TraffickingStatus;
import org.lindung.rule.CaseTable;
import org.lindung.rule.RuleBook;

/** The case tables of the book on protection of victims. */
public final class ProtectionFactSheet implements FactSheet<ProtectionRequest> {
    @Override
    public RuleBook<ProtectionRequest> book() {
        return ProtectionRules.BOOK;
    }

    @Override
    public ProtectionRequest facts(CaseTable.Row row) {
        return ProtectionRequest.builder()
                .protection(row.choice("protection", VictimProtection.class))
                .status(row.choice("status", TraffickingStatus.class))
                .forcedIntoCrime(row.yesNo("forced_into_crime"))
                .debtUsedToExploit(row.yesNo("debt_used_to_exploit"))
                .listedOffence(row.yesNo("listed_offence"))
                .relativeToSecondDegree(row.yesNo("relative_to_second_degree"))
                .relativeThreatened(row.yesNo("relative_threatened"))
                .threatened(row.yesNo("threatened"))
                .indonesianCitizen(row.yesNo("indonesian_citizen"))
                .abroad(row.yesNo("abroad"))
                .lpskDecision(row.yesNo("lpsk_decision"))
                .sexualExploitation(row.yesNo("sexual_exploitation"))
                .restitutionAwarded(row.yesNo("restitution_awarded"))
                .propertyNotEnough(row.yesNo("property_not_enough"))
                .compensationOrdered(row.yesNo("compensation_ordered"))
                .build();
    }

    @Override
    public List<String> remarksThatAreMeant() {
        return List.of(
                // the articles ask for nothing beyond being a victim
                "no-immigration-measure 2011-05-05/..: No administrative measure of immigration can never fail",
                "hidden-identity 2007-04-19/..: Hidden identity can never fail",
                "restitution 2007-04-19/..: Restitution can never fail");
    }
}
