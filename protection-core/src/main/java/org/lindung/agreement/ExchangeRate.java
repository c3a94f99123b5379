package org.lindung.agreement;

import java.io.Serializable;
import java.time.LocalDate;
import org.lindung.basics.Money;
import org.lindung.privacy.NotPersonal;
import org.lindung.value.Invariants;
import org.lindung.value.ValueViolation;

/**
 * What an amount of one currency was worth in another one. The caller brings it; the library knows no rates.
 *
 * @param one an amount, {@code HKD 1.00}
 * @param other what it was worth, {@code IDR 1930}
 * @param day the day of the rate
 * @param source who published it
 */
@NotPersonal
public record ExchangeRate(Money one, Money other, LocalDate day, String source) implements Serializable {
    /**
     * Refuses amounts that are worth nothing, a rate of a currency to itself, and a blank source.
     *
     * @param one an amount
     * @param other what it was worth
     * @param day the day of the rate
     * @param source who published it
     */
    public ExchangeRate {
        Invariants.check()
                .that(one.amount().signum() > 0, AgreementViolation.RATE_WORTH_NOTHING, "/one")
                .that(other.amount().signum() > 0, AgreementViolation.RATE_WORTH_NOTHING, "/other")
                .that(!one.currency().equals(other.currency()), AgreementViolation.RATE_OF_ONE_CURRENCY, "/other")
                .that(!source.isBlank(), ValueViolation.BLANK, "/source")
                .orThrow();
    }
}
