package org.lindung.agreement;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.lindung.basics.Money;
import org.lindung.migrant.MigrantId;
import org.lindung.party.PartyId;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.NotPersonal;
import org.lindung.privacy.PersonalData;
import org.lindung.value.Doubtful;
import org.lindung.value.Invariants;
import org.lindung.value.ProtectionStyle;
import org.lindung.value.Violation;

/**
 * What a worker was charged for the placement and how it was settled, line by line. No total is kept: every balance is the
 * sum of the lines up to a day, one for each currency, so that nothing appears or vanishes.
 *
 * <p>That a charge stands here says nothing about whether it was allowed; see {@link CostKind}.
 */
@Value.Immutable
@ProtectionStyle
public sealed interface FeeLedger extends Doubtful, Serializable permits ImmutableFeeLedger {
    /**
     * The worker.
     *
     * @return number of the worker's record
     */
    @NotPersonal
    MigrantId getWorker();

    /**
     * All lines, in any order.
     *
     * @return the lines
     */
    @PersonalData(DataCategory.FINANCE)
    @Value.Redacted
    List<FeeEntry> getEntries();

    /** Refuses two lines of one number. */
    @Value.Check
    default void check() {
        Invariants.check()
                .that(
                        getEntries().stream()
                                        .map(FeeEntry::getNumber)
                                        .distinct()
                                        .count()
                                == getEntries().size(),
                        AgreementViolation.ENTRY_NUMBER_TWICE,
                        "/entries")
                .orThrow();
    }

    /**
     * The lines up to a day.
     *
     * @param day the day, inclusive
     * @return the lines in the order of their days; those of one day as they were recorded
     */
    default List<FeeEntry> entriesUpTo(LocalDate day) {
        return getEntries().stream()
                .filter(entry -> !entry.getDay().isAfter(day))
                .sorted(Comparator.comparing(FeeEntry::getDay))
                .toList();
    }

    /**
     * What the lines up to a day come to.
     *
     * @param day the day, inclusive
     * @return one balance for each currency of a line, in the order of the currencies' codes
     */
    default List<FeeBalance> balancesOn(LocalDate day) {
        return sums(entriesUpTo(day).stream());
    }

    /**
     * What the lines with one party up to a day come to.
     *
     * @param party the party that charged or was paid
     * @param day the day, inclusive
     * @return one balance for each currency; lines without a party are in none
     */
    default List<FeeBalance> balancesWith(PartyId party, LocalDate day) {
        return sums(entriesUpTo(day).stream()
                .filter(entry -> entry.getParty().filter(party::equals).isPresent()));
    }

    /**
     * What the lines for one kind of cost up to a day come to.
     *
     * @param cost the kind of cost
     * @param day the day, inclusive
     * @return one balance for each currency
     */
    default List<FeeBalance> balancesFor(CostKind cost, LocalDate day) {
        return sums(entriesUpTo(day).stream().filter(entry -> entry.getCost() == cost));
    }

    /**
     * What is owed in one currency on a day.
     *
     * @param currency the currency
     * @param day the day, inclusive
     * @return the amount, or empty if no line is in that currency
     */
    default Optional<Money> owed(Currency currency, LocalDate day) {
        return balancesOn(day).stream()
                .map(FeeBalance::owed)
                .filter(owed -> owed.currency().equals(currency))
                .findFirst();
    }

    private static List<FeeBalance> sums(Stream<FeeEntry> entries) {
        Map<String, FeeBalance> balances = new TreeMap<>();
        entries.forEach(entry -> {
            Money nothing = new Money(BigDecimal.ZERO, entry.getAmount().currency());
            FeeBalance before = balances.getOrDefault(
                    nothing.currency().getCurrencyCode(), new FeeBalance(nothing, nothing, nothing, nothing, nothing));
            balances.put(nothing.currency().getCurrencyCode(), before.with(entry));
        });
        return List.copyOf(balances.values());
    }

    /**
     * What looks odd: more paid, waived or refunded than was charged or paid, on any day. A line may be missing.
     *
     * @return a warning without amounts, or nothing
     */
    @Override
    default List<Violation> doubts() {
        Predicate<LocalDate> odd = day -> balancesOn(day).stream().anyMatch(FeeBalance::isOdd);
        return getEntries().stream().map(FeeEntry::getDay).distinct().anyMatch(odd)
                ? List.of(Violation.of(AgreementViolation.LEDGER_BELOW_ZERO, "/entries"))
                : List.of();
    }

    /**
     * Starts a ledger.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds ledgers. */
    final class Builder extends ImmutableFeeLedger.Builder {
        Builder() {}
    }
}
