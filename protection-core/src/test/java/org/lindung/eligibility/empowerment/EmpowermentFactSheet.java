package org.lindung.eligibility.empowerment;

import java.util.List;
import java.util.Map;
import org.lindung.eligibility.FactSheet;
import org.lindung.rule.CaseTable;
import org.lindung.rule.Fact;
import org.lindung.rule.RuleBook;

/** The case tables of the book on social empowerment; what is left of a period follows from the day on which it began. */
public final class EmpowermentFactSheet implements FactSheet<EmpowermentRequest> {
    private static final Map<String, String> BEGINNINGS = Map.of(
            "month-after-reintegration", "reintegrated_on",
            "first-month-at-home", "home_since",
            "first-year-in-indonesia", "returned_on",
            "five-years-in-indonesia", "returned_on");

    @Override
    public RuleBook<EmpowermentRequest> book() {
        return EmpowermentRules.BOOK;
    }

    @Override
    public EmpowermentRequest facts(CaseTable.Row row) {
        return EmpowermentRequest.builder()
                .agreementFinished(row.yesNo("agreement_finished"))
                .socialProblem(row.yesNo("social_problem"))
                .reintegrated(row.yesNo("reintegrated"))
                .reintegratedOn(row.date("reintegrated_on"))
                .returnedOn(row.date("returned_on"))
                .homeSince(row.date("home_since"))
                .problemIdentified(row.yesNo("problem_identified"))
                .plannedDays(row.number("planned_days"))
                .build();
    }

    @Override
    public String column(Fact<EmpowermentRequest, ?> fact) {
        return BEGINNINGS.getOrDefault(fact.id(), fact.id().replace('-', '_'));
    }

    @Override
    public List<String> remarksThatAreMeant() {
        return List.of(
                // what the later regulation says of the length was not read
                "length 2025-10-11/..: Length of empowerment leaves every failure to a person");
    }
}
