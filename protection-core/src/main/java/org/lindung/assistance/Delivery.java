package org.lindung.assistance;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.lindung.basics.Money;
import org.lindung.basics.Quantity;
import org.lindung.household.Recipient;
import org.lindung.party.PartyId;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.NotPersonal;
import org.lindung.privacy.PersonalData;
import org.lindung.value.ProtectionStyle;

/**
 * Assistance that was given: what, to whom, when and by whom. Local term: <i>penyerahan bantuan</i>.
 *
 * <p>What goods it took from which store, if any, say the movements of stock.
 */
@Value.Immutable
@ProtectionStyle
public sealed interface Delivery extends Serializable permits ImmutableDelivery {
    /**
     * Number of the delivery. Systems that work offline need numbers that cannot be those of another one.
     *
     * @return the id
     */
    @NotPersonal
    DeliveryId getId();

    /**
     * Under which programme.
     *
     * @return the programme
     */
    @NotPersonal
    ProgrammeId getProgramme();

    /**
     * To whom.
     *
     * @return the number of the person's or household's record
     */
    @NotPersonal
    Recipient getRecipient();

    /**
     * What; classified as the most sensitive that a type of assistance can tell.
     *
     * @return the type
     */
    @PersonalData(DataCategory.HEALTH)
    @Value.Redacted
    AssistanceType getType();

    /**
     * When; tells where somebody was on that day.
     *
     * @return the day
     */
    @PersonalData(DataCategory.LOCATION)
    @Value.Redacted
    LocalDate getDeliveredOn();

    /**
     * By whom.
     *
     * @return the party
     */
    @NotPersonal
    PartyId getDeliveredBy();

    /**
     * The decision behind it. Urgent help comes before any decision.
     *
     * @return the entitlement, if there is one
     */
    @NotPersonal
    Optional<EntitlementId> getEntitlement();

    /**
     * How much, where it can be counted; as sensitive as the type.
     *
     * @return the quantity with its unit
     */
    @PersonalData(DataCategory.HEALTH)
    @Value.Redacted
    Optional<Quantity> getQuantity();

    /**
     * What it was worth or how much was paid out.
     *
     * @return the amount
     */
    @PersonalData(DataCategory.FINANCE)
    @Value.Redacted
    Optional<Money> getValue();

    /**
     * Starts a delivery.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds deliveries; entitlement, quantity and value may be left out. */
    final class Builder extends ImmutableDelivery.Builder {
        Builder() {}
    }
}
