package org.lindung.agreement;

import java.io.Serializable;
import java.util.stream.Stream;
import org.lindung.basics.Money;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.PersonalData;
import org.lindung.value.Invariants;

/**
 * What the lines of a ledger come to in one currency. Always {@code charged = waived + paid + deducted - refunded +
 * owed}.
 *
 * @param charged all charges
 * @param waived what was given up
 * @param paid what the worker or somebody for them paid
 * @param deducted what was kept back from the wage
 * @param refunded what went back to the worker
 */
@PersonalData(DataCategory.FINANCE)
public record FeeBalance(Money charged, Money waived, Money paid, Money deducted, Money refunded)
        implements Serializable {
    /**
     * Refuses amounts of different currencies.
     *
     * @param charged all charges
     * @param waived what was given up
     * @param paid what was paid
     * @param deducted what was kept back from the wage
     * @param refunded what went back to the worker
     */
    public FeeBalance {
        boolean one = Stream.of(charged, waived, paid, deducted, refunded)
                        .map(Money::currency)
                        .distinct()
                        .count()
                == 1;
        Invariants.check()
                .that(one, AgreementViolation.BALANCE_MIXES_CURRENCIES, "")
                .orThrow();
    }

    /**
     * What is still owed. Below zero, money is to go back to the worker.
     *
     * @return charges, less what was waived, paid and deducted, and what was refunded back on top
     */
    public Money owed() {
        return charged.minus(waived).minus(borneByWorker());
    }

    /**
     * What the worker bore.
     *
     * @return what was paid and deducted, less what was refunded
     */
    public Money borneByWorker() {
        return paid.plus(deducted).minus(refunded);
    }

    /** The balance after one more line. */
    FeeBalance with(FeeEntry entry) {
        Money amount = entry.getAmount();
        return switch (entry.getKind()) {
            case CHARGE -> new FeeBalance(charged.plus(amount), waived, paid, deducted, refunded);
            case WAIVER -> new FeeBalance(charged, waived.plus(amount), paid, deducted, refunded);
            case PAYMENT -> new FeeBalance(charged, waived, paid.plus(amount), deducted, refunded);
            case WAGE_DEDUCTION -> new FeeBalance(charged, waived, paid, deducted.plus(amount), refunded);
            case REFUND -> new FeeBalance(charged, waived, paid, deducted, refunded.plus(amount));
        };
    }

    /**
     * Whether more was waived or paid than was ever charged, or more refunded than paid. That less than nothing is owed is
     * not odd by itself: a charge that was paid and then waived is to be refunded.
     */
    boolean isOdd() {
        Money borne = borneByWorker();
        return borne.amount().signum() < 0 || borne.compareTo(charged) > 0 || waived.compareTo(charged) > 0;
    }

    /** Shows no amount. */
    @Override
    public String toString() {
        return "FeeBalance[***]";
    }
}
