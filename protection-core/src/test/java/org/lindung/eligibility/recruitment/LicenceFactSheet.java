package org.lindung.eligibility.recruitment;

import org.lindung.basics.Answer;
import org.lindung.basics.Money;
import org.lindung.eligibility.Cells;
import org.lindung.eligibility.FactSheet;
import org.lindung.rule.RuleBook;

/** The case tables of the book on the licence of placement companies; sums are written in millions of rupiah. */
public final class LicenceFactSheet implements FactSheet<LicenceApplication> {
    @Override
    public RuleBook<LicenceApplication> book() {
        return LicenceRules.BOOK;
    }

    @Override
    public LicenceApplication facts(Cells cells) {
        return LicenceApplication.builder()
                .renewal(cells.yesNo("renewal"))
                .paidUpCapital(millions(cells, "paid_up_capital"))
                .deposit(millions(cells, "deposit"))
                .planYears(cells.number("plan_years"))
                .facilities(cells.yesNo("facilities"))
                .licensingStandards(cells.yesNo("licensing_standards"))
                .reported(cells.yesNo("reported"))
                .placedPercentOfPlan(cells.number("placed_percent_of_plan"))
                .noLossInTwoYears(cells.yesNo("no_loss_in_two_years"))
                .suspended(cells.yesNo("suspended"))
                .handedInAnew(cells.yesNo("handed_in_anew"))
                .build();
    }

    private static Answer<Money> millions(Cells cells, String column) {
        return cells.answer(column, millions -> Money.rupiah(Long.parseLong(millions) * 1_000_000));
    }
}
