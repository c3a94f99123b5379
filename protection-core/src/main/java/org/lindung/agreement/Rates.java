package org.lindung.agreement;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;
import org.lindung.basics.Money;

/**
 * The rates that a caller brought to a comparison.
 *
 * @param given the rates; of two for one pair of currencies the first one counts
 */
record Rates(List<ExchangeRate> given) {

    /** Compares amounts without rounding either; empty if they are of two currencies between which there is no rate. */
    OptionalInt compare(Money first, Money second) {
        if (first.currency().equals(second.currency())) {
            return OptionalInt.of(first.compareTo(second));
        }
        for (ExchangeRate rate : given) {
            if (isBetween(rate, first, second)) {
                return OptionalInt.of(times(first, rate.other()).compareTo(times(second, rate.one())));
            } else if (isBetween(rate, second, first)) {
                return OptionalInt.of(times(first, rate.one()).compareTo(times(second, rate.other())));
            }
        }
        return OptionalInt.empty();
    }

    private static boolean isBetween(ExchangeRate rate, Money one, Money other) {
        return rate.one().currency().equals(one.currency())
                && rate.other().currency().equals(other.currency());
    }

    private static BigDecimal times(Money amount, Money factor) {
        return amount.amount().multiply(factor.amount());
    }
}
