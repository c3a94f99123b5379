package org.lindung.supply;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.lindung.assistance.DeliveryId;
import org.lindung.basics.Quantity;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.NotPersonal;
import org.lindung.privacy.PersonalData;
import org.lindung.value.Invariants;
import org.lindung.value.ProtectionStyle;

/** Goods that went from one place to another on one day. Local term: <i>mutasi barang</i>. */
@Value.Immutable
@ProtectionStyle
public sealed interface StockMovement extends Serializable permits ImmutableStockMovement {
    /**
     * Number of the movement.
     *
     * @return the id
     */
    @NotPersonal
    MovementId getId();

    /**
     * When; for goods given to a person, it tells where that person was.
     *
     * @return the day
     */
    @PersonalData(DataCategory.LOCATION)
    @Value.Redacted
    LocalDate getDay();

    /**
     * What.
     *
     * @return the item, a kit as a kit
     */
    @NotPersonal
    ItemId getItem();

    /**
     * From which lot.
     *
     * @return the lot, if lots of this item are kept apart
     */
    @NotPersonal
    Optional<LotId> getLot();

    /**
     * How much.
     *
     * @return the quantity, above zero, in the unit of the item
     */
    @NotPersonal
    Quantity getQuantity();

    /**
     * Where it was.
     *
     * @return the place
     */
    @NotPersonal
    StockPlace getSource();

    /**
     * Where it went.
     *
     * @return the place
     */
    @NotPersonal
    StockPlace getDestination();

    /**
     * Why, for a loss, a disposal or a correction.
     *
     * @return the reason; empty for all other kinds
     */
    @NotPersonal
    Optional<AdjustmentReason> getReason();

    /**
     * The hand-over record that papers it.
     *
     * @return the record, if there is one
     */
    @NotPersonal
    Optional<HandOverId> getHandOver();

    /**
     * The delivery of assistance that it was part of.
     *
     * @return the delivery, if there is one
     */
    @NotPersonal
    Optional<DeliveryId> getDelivery();

    /**
     * Refuses nothing that moves, places between which goods do not move, and a reason that does not fit.
     *
     * @throws org.lindung.value.InvalidValueException with {@code quantity-zero}, {@code movement-impossible} or {@code
     *     reason-does-not-fit}
     */
    @Value.Check
    default void check() {
        Optional<MovementKind> kind = MovementKind.between(getSource(), getDestination());
        Optional<MovementKind> explained = getReason().map(AdjustmentReason::kind);
        Invariants.check()
                .that(getQuantity().amount().signum() > 0, SupplyViolation.QUANTITY_ZERO, "/quantity")
                .that(kind.isPresent(), SupplyViolation.MOVEMENT_IMPOSSIBLE, "/destination")
                .that(
                        kind.isEmpty() || explained.equals(kind.filter(AdjustmentReason::isNeededFor)),
                        SupplyViolation.REASON_DOES_NOT_FIT,
                        "/reason")
                .orThrow();
    }

    /**
     * What kind of movement it is.
     *
     * @return the kind that follows from the two places
     */
    default MovementKind kind() {
        return MovementKind.between(getSource(), getDestination()).orElseThrow();
    }

    /**
     * Starts a movement.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds movements; lot, reason, record and delivery may be left out. */
    final class Builder extends ImmutableStockMovement.Builder {
        Builder() {}
    }
}
