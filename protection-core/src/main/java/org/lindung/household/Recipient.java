package org.lindung.household;

import java.io.Serializable;
import org.lindung.migrant.MigrantId;
import org.lindung.privacy.NotPersonal;

/** Who is helped or uses a service: one person, or a household as a whole. By the number of the record only. */
public sealed interface Recipient extends Serializable {

    /**
     * One person. Family members have records of their own.
     *
     * @param id the person's record
     */
    @NotPersonal
    record Migrant(MigrantId id) implements Recipient {
        @Override
        public String toString() {
            return "migrant " + id;
        }
    }

    /**
     * A household as a whole, for what is given once a household.
     *
     * @param id the household's record
     */
    @NotPersonal
    record Household(HouseholdId id) implements Recipient {
        @Override
        public String toString() {
            return "household " + id;
        }
    }

    /**
     * One person.
     *
     * @param id the person's record
     * @return the recipient
     */
    static Recipient of(MigrantId id) {
        return new Migrant(id);
    }

    /**
     * A household as a whole.
     *
     * @param id the household's record
     * @return the recipient
     */
    static Recipient of(HouseholdId id) {
        return new Household(id);
    }
}
