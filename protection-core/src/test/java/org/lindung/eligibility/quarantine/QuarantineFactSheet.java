package org.lindung.eligibility.quarantine;

import java.util.List;
import org.lindung.eligibility.FactSheet;
import org.lindung.rule.CaseTable;
import org.lindung.rule.Fact;
import org.lindung.rule.RuleBook;

/** The case tables of the book on the length of quarantine. */
public final class QuarantineFactSheet implements FactSheet<Arrival> {
    @Override
    public RuleBook<Arrival> book() {
        return QuarantineRules.BOOK;
    }

    @Override
    public Arrival facts(CaseTable.Row row) {
        return ArrivalSheet.arrival(row);
    }

    @Override
    public String column(Fact<Arrival, ?> fact) {
        return ArrivalSheet.column(fact);
    }

    @Override
    public List<String> remarksThatAreMeant() {
        return List.of(
                // open readings that reach everybody whom the line is about
                "until-result 2020-06-06/2020-06-26: every arrival: until the result leaves every failure to a person",
                "full-dose 2022-02-01/2022-02-07: full dose or more leaves every failure to a person",
                // where no quarantine is asked, it is over for everybody
                "full-dose 2022-03-23/2022-04-05: full dose or more can never fail",
                "full-dose 2022-04-05/2022-05-18: full dose or more can never fail",
                "full-dose 2022-05-18/2022-07-17: full dose or more can never fail",
                "full-dose 2022-07-17/2022-09-01: full dose or more can never fail",
                // what the circulars of 2022 say of those under 18 was read in part
                "companion 2022-05-18/2022-07-17: under 18, with a companion leaves every failure to a person",
                "companion 2022-07-17/2022-09-01: under 18, with a companion leaves every failure to a person",
                "open-route 2022-03-08/2022-03-23: entry by Bali, Batam or Bintan can never fail",
                "last-circular 2022-09-01/2023-06-09: every arrival since September 2022 can never fail");
    }
}
