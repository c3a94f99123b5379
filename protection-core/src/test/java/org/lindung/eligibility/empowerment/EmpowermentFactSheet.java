package org.lindung.eligibility.empowerment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.lindung.basics.Answer;
import org.lindung.eligibility.Cells;
import org.lindung.eligibility.FactSheet;
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
    public EmpowermentRequest facts(Cells cells) {
        return EmpowermentRequest.builder()
                .agreementFinished(cells.yesNo("agreement_finished"))
                .socialProblem(cells.yesNo("social_problem"))
                .reintegrated(cells.yesNo("reintegrated"))
                .reintegratedOn(day(cells, "reintegrated_on"))
                .returnedOn(day(cells, "returned_on"))
                .homeSince(day(cells, "home_since"))
                .problemIdentified(cells.yesNo("problem_identified"))
                .plannedDays(cells.number("planned_days"))
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

    private static Answer<LocalDate> day(Cells cells, String column) {
        return cells.value(column, LocalDate::parse);
    }
}
