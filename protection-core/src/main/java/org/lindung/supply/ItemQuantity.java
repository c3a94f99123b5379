package org.lindung.supply;

import java.io.Serializable;
import org.lindung.basics.Quantity;
import org.lindung.privacy.NotPersonal;
import org.lindung.value.Invariants;

/**
 * So much of an item.
 *
 * @param item the item or kit
 * @param quantity how much, above zero, in the unit of the item
 */
@NotPersonal
public record ItemQuantity(ItemId item, Quantity quantity) implements Serializable {
    /**
     * Refuses nothing of something.
     *
     * @param item the item or kit
     * @param quantity how much
     */
    public ItemQuantity {
        Invariants.check()
                .that(quantity.amount().signum() > 0, SupplyViolation.QUANTITY_ZERO, "/quantity")
                .orThrow();
    }

    /**
     * A whole number of an item.
     *
     * @param item the item or kit
     * @param amount how many, above zero
     * @param unit the unit of the item, {@code box}
     * @return the quantity of the item
     * @throws org.lindung.value.InvalidValueException with {@code quantity-zero}, {@code quantity-negative} or {@code
     *     blank}
     */
    public static ItemQuantity of(ItemId item, long amount, String unit) {
        return new ItemQuantity(item, Quantity.of(amount, unit));
    }

    @Override
    public String toString() {
        return quantity + " of " + item;
    }
}
