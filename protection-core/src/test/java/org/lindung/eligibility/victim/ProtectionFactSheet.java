package org.lindung.eligibility.victim;

import java.util.List;
import org.lindung.eligibility.Cells;
import org.lindung.eligibility.FactSheet;
import org.lindung.migrant.TraffickingStatus;
import org.lindung.rule.RuleBook;

/** The case tables of the book on protection of victims. */
public final class ProtectionFactSheet implements FactSheet<ProtectionRequest> {
    @Override
    public RuleBook<ProtectionRequest> book() {
        return ProtectionRules.BOOK;
    }

    @Override
    public ProtectionRequest facts(Cells cells) {
        return ProtectionRequest.builder()
                .protection(cells.choice("protection", VictimProtection.class))
                .status(cells.choice("status", TraffickingStatus.class))
                .forcedIntoCrime(cells.yesNo("forced_into_crime"))
                .debtUsedToExploit(cells.yesNo("debt_used_to_exploit"))
                .listedOffence(cells.yesNo("listed_offence"))
                .relativeToSecondDegree(cells.yesNo("relative_to_second_degree"))
                .relativeThreatened(cells.yesNo("relative_threatened"))
                .threatened(cells.yesNo("threatened"))
                .indonesianCitizen(cells.yesNo("indonesian_citizen"))
                .abroad(cells.yesNo("abroad"))
                .build();
    }

    @Override
    public List<String> remarksThatAreMeant() {
        return List.of(
                // the articles ask for nothing beyond being a victim
                "no-immigration-measure 2011-05-05/..: No administrative measure of immigration can never fail",
                "hidden-identity 2007-04-19/..: Hidden identity can never fail");
    }
}
