package org.lindung.supply;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import org.immutables.value.Value;
import org.lindung.basics.Money;
import org.lindung.basics.Quantity;
import org.lindung.privacy.NotPersonal;
import org.lindung.value.Invariants;
import org.lindung.value.ProtectionStyle;

/** One line of a hand-over record of goods. */
@Value.Immutable
@ProtectionStyle
@NotPersonal
public sealed interface HandOverLine extends Serializable permits ImmutableHandOverLine {
    /**
     * What.
     *
     * @return the item
     */
    ItemId getItem();

    /**
     * From which lot.
     *
     * @return the lot, if lots of this item are kept apart
     */
    Optional<LotId> getLot();

    /**
     * How much.
     *
     * @return the quantity, above zero, in the unit of the item
     */
    Quantity getQuantity();

    /**
     * In which condition.
     *
     * @return the condition
     */
    GoodsCondition getCondition();

    /**
     * What one unit is worth on the day of the hand-over, in rupiah: PP 10/2011 art. 45 asks for this valuation of
     * grants in kind.
     *
     * @return the value of one unit, if it was put down
     */
    Optional<Money> getUnitValue();

    /**
     * Refuses a line of nothing, another currency, a value below zero, and one that would have to be rounded.
     *
     * @throws org.lindung.value.InvalidValueException with {@code quantity-zero}, {@code value-not-rupiah}, {@code
     *     value-negative} or {@code value-not-exact}
     */
    @Value.Check
    default void check() {
        Currency rupiah = Currency.getInstance("IDR");
        Invariants.check()
                .that(getQuantity().amount().signum() > 0, SupplyViolation.QUANTITY_ZERO, "/quantity")
                .that(
                        getUnitValue().map(Money::currency).orElse(rupiah).equals(rupiah),
                        SupplyViolation.VALUE_NOT_RUPIAH,
                        "/unitValue/currency")
                .that(
                        getUnitValue()
                                        .map(Money::amount)
                                        .orElse(BigDecimal.ZERO)
                                        .signum()
                                >= 0,
                        SupplyViolation.VALUE_NEGATIVE,
                        "/unitValue/amount")
                .that(
                        getUnitValue().isEmpty()
                                || product().stripTrailingZeros().scale() <= rupiah.getDefaultFractionDigits(),
                        SupplyViolation.VALUE_NOT_EXACT,
                        "/unitValue/amount")
                .orThrow();
    }

    /**
     * What the line is worth.
     *
     * @return unit value times quantity, if there is a unit value
     */
    default Optional<Money> value() {
        return getUnitValue().map(unit -> new Money(product(), unit.currency()));
    }

    private BigDecimal product() {
        return getUnitValue().orElseThrow().amount().multiply(getQuantity().amount());
    }

    /**
     * Starts a line.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds lines; lot and value may be left out. */
    final class Builder extends ImmutableHandOverLine.Builder {
        Builder() {}
    }
}
