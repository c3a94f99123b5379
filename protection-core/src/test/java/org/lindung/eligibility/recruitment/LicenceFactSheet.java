package org.lindung.eligibility.recruitment;

import org.lindung.basics.Answer;
import org.lindung.basics.Money;
import org.lindung.eligibility.FactSheet;
import org.lindung.rule.CaseTable;
import org.lindung.rule.RuleBook;

/** The case tables of the book on the licence of placement companies; sums are written in millions of rupiah. */
public final class LicenceFactSheet implements FactSheet<LicenceApplication> {
    @Override
    public RuleBook<LicenceApplication> book() {
        return LicenceRules.BOOK;
    }

    @Override
    public LicenceApplication facts(CaseTable.Row row) {
        return LicenceApplication.builder()
                .renewal(row.yesNo("renewal"))
                .paidUpCapital(millions(row, "paid_up_capital"))
                .deposit(millions(row, "deposit"))
                .planYears(row.number("plan_years"))
                .facilities(row.yesNo("facilities"))
                .licensingStandards(row.yesNo("licensing_standards"))
                .reported(row.yesNo("reported"))
                .placedPercentOfPlan(row.number("placed_percent_of_plan"))
                .noLossInTwoYears(row.yesNo("no_loss_in_two_years"))
                .suspended(row.yesNo("suspended"))
                .handedInAnew(row.yesNo("handed_in_anew"))
                .build();
    }

    private static Answer<Money> millions(CaseTable.Row row, String column) {
        return row.answer(column, millions -> Money.rupiah(Long.parseLong(millions) * 1_000_000));
    }
}
