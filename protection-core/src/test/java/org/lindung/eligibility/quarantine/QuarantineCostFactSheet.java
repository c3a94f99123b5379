package org.lindung.eligibility.quarantine;

import java.util.List;
import org.lindung.eligibility.FactSheet;
import org.lindung.rule.CaseTable;
import org.lindung.rule.RuleBook;

/** The case tables of the book on the costs of quarantine. */
public final class QuarantineCostFactSheet implements FactSheet<Arrival> {
    @Override
    public RuleBook<Arrival> book() {
        return QuarantineCostRules.BOOK;
    }

    @Override
    public Arrival facts(CaseTable.Row row) {
        return Arrival.builder()
                .traveller(row.choice("traveller", TravellerGroup.class))
                .plannedStayDays(row.number("planned_stay"))
                .build();
    }

    @Override
    public List<String> remarksThatAreMeant() {
        // until October 2021 the state pays for every citizen, and the book is about citizens
        return List.of(
                "state-pays 2020-12-19/2020-12-28: Stay at the cost of the state can never fail",
                "state-pays 2020-12-28/2021-01-15: Stay at the cost of the state can never fail",
                "state-pays 2021-01-15/2021-01-26: Stay at the cost of the state can never fail",
                "state-pays 2021-01-26/2021-02-09: Stay at the cost of the state can never fail",
                "state-pays 2021-02-09/2021-07-06: Stay at the cost of the state can never fail",
                "state-pays 2021-07-06/2021-10-13: Stay at the cost of the state can never fail");
    }
}
