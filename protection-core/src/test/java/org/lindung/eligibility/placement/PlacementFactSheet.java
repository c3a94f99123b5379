package org.lindung.eligibility.placement;

import java.util.List;
import org.lindung.eligibility.FactSheet;
import org.lindung.rule.CaseTable;
import org.lindung.rule.Fact;
import org.lindung.rule.RuleBook;

/** The case tables of the placement book. */
public final class PlacementFactSheet implements FactSheet<PlacementApplicant> {
    @Override
    public RuleBook<PlacementApplicant> book() {
        return PlacementRules.BOOK;
    }

    @Override
    public PlacementApplicant facts(CaseTable.Row row) {
        return new ApplicantSheet(row.cells()).applicant();
    }

    @Override
    public String column(Fact<PlacementApplicant, ?> fact) {
        return ApplicantSheet.column(fact);
    }

    @Override
    public List<String> remarksThatAreMeant() {
        // that the Constitutional Court took the force of art. 35 letter d away is reported and was not read
        return List.of("school-education 2006-03-28/2017-11-22: Schooling leaves every failure to a person");
    }
}
