package org.lindung.eligibility.costs;

import java.util.List;
import org.lindung.rule.RuleBook;
import org.lindung.value.Text;

/**
 * The rule book for "may this cost be charged to the worker?", from 18 October 2004 on. The day to ask about is the day of
 * the <b>charge</b>. "Does not meet the conditions" means: not to the worker. Who pays instead says {@link CostBearer}.
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
}
