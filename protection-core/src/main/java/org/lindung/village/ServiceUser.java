package org.lindung.village;

import java.io.Serializable;
import org.lindung.household.HouseholdId;
import org.lindung.migrant.MigrantId;
import org.lindung.privacy.NotPersonal;

/** Who used a service of the village. */
public sealed interface ServiceUser extends Serializable {
    /**
     * Somebody who will work, works or has worked abroad.
     *
     * @param migrant number of the record
     */
    @NotPersonal
    record Worker(MigrantId migrant) implements ServiceUser {}

    /**
     * The family of such a person.
     *
     * @param household number of the record
     */
    @NotPersonal
    record Family(HouseholdId household) implements ServiceUser {}
}
