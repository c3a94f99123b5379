package org.lindung.supply;

import java.io.Serializable;
import org.lindung.basics.Quantity;
import org.lindung.privacy.NotPersonal;
import org.lindung.value.Invariants;

/**
 * What somebody is to get of what they need.
 *
 * @param place a store, an organisation, a person or a household
 * @param needed how much is needed
 * @param given how much is given, no more than that
 */
@NotPersonal
public record Share(StockPlace place, Quantity needed, Quantity given) implements Serializable {
    /**
     * Refuses a place that takes nothing, another unit, and more than is needed.
     *
     * @param place who is to get it
     * @param needed how much is needed
     * @param given how much is given
     */
    public Share {
        Invariants.check()
                .that(isReceiver(place), SupplyViolation.NO_RECEIVER, "/place")
                .that(needed.unit().equals(given.unit()), SupplyViolation.UNIT_DIFFERS, "/given/unit")
                .that(given.amount().compareTo(needed.amount()) <= 0, SupplyViolation.SHARED_TOO_MUCH, "/given/amount")
                .orThrow();
    }

    static boolean isReceiver(StockPlace place) {
        return place instanceof StockPlace.Store
                || place instanceof StockPlace.Organisation
                || place instanceof StockPlace.Beneficiary;
    }
}
