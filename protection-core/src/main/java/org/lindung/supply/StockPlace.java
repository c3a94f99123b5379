package org.lindung.supply;

import java.io.Serializable;
import org.lindung.household.Recipient;
import org.lindung.party.PartyId;
import org.lindung.privacy.NotPersonal;

/**
 * Where goods are, or have gone. Every movement goes from one place to another, so that nothing appears and nothing
 * vanishes: even what is lost is somewhere.
 */
public sealed interface StockPlace extends Serializable {

    /**
     * A place that keeps goods. Only here are goods counted.
     *
     * @param id number of the store
     */
    @NotPersonal
    record Store(StoreId id) implements StockPlace {
        @Override
        public String toString() {
            return "store " + id;
        }
    }

    /**
     * The world outside, from which a donation comes.
     *
     * @param id number of the donation
     */
    @NotPersonal
    record Donor(DonationId id) implements StockPlace {
        @Override
        public String toString() {
            return "donation " + id;
        }
    }

    /**
     * An organisation that has the goods for good: staff of a shelter, a local office.
     *
     * @param id number of the organisation
     */
    @NotPersonal
    record Organisation(PartyId id) implements StockPlace {
        @Override
        public String toString() {
            return "organisation " + id;
        }
    }

    /**
     * A person or a household.
     *
     * @param recipient who
     */
    @NotPersonal
    record Beneficiary(Recipient recipient) implements StockPlace {
        @Override
        public String toString() {
            return recipient.toString();
        }
    }

    /** Where lost goods are. */
    @NotPersonal
    record Lost() implements StockPlace {
        @Override
        public String toString() {
            return "lost";
        }
    }

    /** Where destroyed goods are. */
    @NotPersonal
    record Disposed() implements StockPlace {
        @Override
        public String toString() {
            return "disposed of";
        }
    }

    /** The difference between what was counted and what should have been there, either way. */
    @NotPersonal
    record CountDifference() implements StockPlace {
        @Override
        public String toString() {
            return "count difference";
        }
    }
}
