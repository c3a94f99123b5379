package org.lindung.eligibility.costs;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.lindung.agreement.CostBearer;
import org.lindung.agreement.CostKind;
import org.lindung.law.IndonesianLaw;
import org.lindung.rule.Assessment;
import org.lindung.rule.FindingStatus;
import org.lindung.rule.Outcome;
import org.lindung.rule.RuleBook;
import org.lindung.value.Text;

/**
 * The rule book for "may this cost be charged to the worker?", from 18 October 2004 on. The day to ask about is the day of
 * the <b>charge</b>. "Does not meet the conditions" means: not to the worker. Who pays instead says {@link #bearers}.
 *
 * <pre>{@code
 * Assessment<Charge> answer = CostRules.BOOK.assess(charge, dayOfCharge);
 * }</pre>
 */
public final class CostRules {
    /** The book. */
    public static final RuleBook<Charge> BOOK = RuleBook.of(
            "costs",
            "2026.1",
            Text.of("May this cost be charged to the worker?", "Bolehkah biaya ini dibebankan kepada pekerja?"),
            List.of(
                    ChargeableItem.UNTIL_2017,
                    NoPlacementCost.SINCE_2017,
                    NoPlacementCost.SINCE_JULY_2020,
                    NoPlacementCost.SINCE_2021,
                    NoPlacementCost.SINCE_2025,
                    ZeroCost.SINCE_JANUARY_2021,
                    ZeroCost.SINCE_JULY_2021,
                    ZeroCost.SINCE_AUGUST_2021,
                    ZeroCost.SINCE_2025,
                    NotBorneAlready.SINCE_2017));

    private CostRules() {}

    /**
     * Who may have to pay a cost. Empty where no rule that was read names anybody: that a cost is not the worker's does not
     * say whose it is.
     *
     * @param charge what is known about the cost
     * @param day the day of the charge
     * @return all who may have to pay; government stands for the province, district or town that the worker comes from
     */
    public static Set<CostBearer> bearers(Charge charge, LocalDate day) {
        Assessment<Charge> assessment = BOOK.assess(charge, day);
        if (assessment.outcome() == Outcome.ELIGIBLE) {
            return day.isBefore(IndonesianLaw.UU_18_2017_STARTS)
                    ? EnumSet.of(CostBearer.WORKER)
                    : EnumSet.of(CostBearer.EMPLOYER, CostBearer.SHARED, CostBearer.WORKER);
        }
        boolean isZeroCost = assessment.findings(FindingStatus.NOT_MET).stream()
                .anyMatch(finding -> finding.requirement().id().equals(ZeroCost.ID));
        return charge.getItem()
                .toOptional()
                .filter(item -> isZeroCost)
                .map(CostRules::atZeroCost)
                .orElse(EnumSet.noneOf(CostBearer.class));
    }

    private static Set<CostBearer> atZeroCost(CostKind item) {
        return EnumSet.of(CostLists.OF_LOCAL_GOVERNMENT.contains(item) ? CostBearer.GOVERNMENT : CostBearer.EMPLOYER);
    }
}
