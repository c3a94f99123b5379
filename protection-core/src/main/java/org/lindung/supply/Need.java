package org.lindung.supply;

import java.io.Serializable;
import org.lindung.basics.Quantity;
import org.lindung.privacy.NotPersonal;
import org.lindung.value.Invariants;

/**
 * What somebody needs of an item.
 *
 * @param place a store, an organisation, a person or a household
 * @param quantity how much, in the unit of the item
 */
@NotPersonal
public record Need(StockPlace place, Quantity quantity) implements Serializable {
    /**
     * Refuses a place that takes nothing.
     *
     * @param place who needs it
     * @param quantity how much
     */
    public Need {
        Invariants.check()
                .that(Share.isReceiver(place), SupplyViolation.NO_RECEIVER, "/place")
                .orThrow();
    }
}
