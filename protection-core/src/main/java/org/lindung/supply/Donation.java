package org.lindung.supply;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.lindung.agreement.AgreementId;
import org.lindung.party.PartyId;
import org.lindung.privacy.NotPersonal;
import org.lindung.value.Invariants;
import org.lindung.value.ProtectionStyle;

/**
 * Goods that somebody gives: a promise, until hand-over records say what really came. Local terms: <i>donasi</i>,
 * <i>hibah barang</i>; PP 10/2011 art. 42(1) letter c.
 */
@Value.Immutable
@ProtectionStyle
@NotPersonal
public sealed interface Donation extends Serializable permits ImmutableDonation {
    /**
     * Number of the donation.
     *
     * @return the id
     */
    DonationId getId();

    /**
     * Who gives.
     *
     * @return the party
     */
    PartyId getDonor();

    /**
     * Who is to have the goods.
     *
     * @return the party
     */
    PartyId getReceiver();

    /**
     * The agreement under which it is given.
     *
     * @return the agreement, if there is one
     */
    Optional<AgreementId> getAgreement();

    /**
     * When it was promised.
     *
     * @return the day, if it is known
     */
    Optional<LocalDate> getPromisedOn();

    /**
     * What was promised.
     *
     * @return at least one line
     */
    List<ItemQuantity> getGoods();

    /**
     * Refuses a donation of nothing, or to the donor.
     *
     * @throws org.lindung.value.InvalidValueException with {@code no-goods} or {@code handed-to-itself}
     */
    @Value.Check
    default void check() {
        Invariants.check()
                .that(!getGoods().isEmpty(), SupplyViolation.NO_GOODS, "/goods")
                .that(!getDonor().equals(getReceiver()), SupplyViolation.HANDED_TO_ITSELF, "/receiver")
                .orThrow();
    }

    /**
     * Starts a donation.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds donations; agreement and day may be left out. */
    final class Builder extends ImmutableDonation.Builder {
        Builder() {}
    }
}
