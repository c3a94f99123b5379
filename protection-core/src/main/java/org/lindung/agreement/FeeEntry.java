package org.lindung.agreement;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.lindung.basics.Money;
import org.lindung.party.PartyId;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.NotPersonal;
import org.lindung.privacy.PersonalData;
import org.lindung.value.Invariants;
import org.lindung.value.ProtectionStyle;
import org.lindung.value.ValueViolation;

/** One line of what a worker was charged, paid or got back. A line is never changed: a mistake is undone by another line. */
@Value.Immutable
@ProtectionStyle
public sealed interface FeeEntry extends Serializable permits ImmutableFeeEntry {
    /**
     * Number of the line in its ledger.
     *
     * @return a number or token, unique in the ledger
     */
    @NotPersonal
    String getNumber();

    /**
     * The day on which it happened.
     *
     * @return the day
     */
    @PersonalData(DataCategory.FINANCE)
    @Value.Redacted
    LocalDate getDay();

    /**
     * What it does to what is owed.
     *
     * @return the kind
     */
    @PersonalData(DataCategory.FINANCE)
    @Value.Redacted
    FeeEntryKind getKind();

    /**
     * For what.
     *
     * @return the kind of cost
     */
    @PersonalData(DataCategory.FINANCE)
    @Value.Redacted
    CostKind getCost();

    /**
     * How much, above zero; the kind says in which direction.
     *
     * @return the amount
     */
    @PersonalData(DataCategory.FINANCE)
    @Value.Redacted
    Money getAmount();

    /**
     * Who charged it, was paid, or gave it back.
     *
     * @return the party, or empty if nobody recorded one
     */
    @PersonalData(DataCategory.FINANCE)
    @Value.Redacted
    Optional<PartyId> getParty();

    /**
     * On what ground it was charged, as the one who charged it says: a receipt, a clause, a regulation. It may be wrong.
     *
     * @return the words, or empty if nobody recorded any
     */
    @PersonalData(DataCategory.FINANCE)
    @Value.Redacted
    Optional<String> getStatedGround();

    /** Refuses an amount without direction and a line without a number. */
    @Value.Check
    default void check() {
        Invariants.check()
                .that(!getNumber().isBlank(), ValueViolation.BLANK, "/number")
                .that(getAmount().amount().signum() > 0, AgreementViolation.AMOUNT_NOT_POSITIVE, "/amount")
                .orThrow();
    }

    /**
     * Starts a line.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds lines of a ledger. */
    final class Builder extends ImmutableFeeEntry.Builder {
        Builder() {}
    }
}
