package org.lindung.village;

import java.io.Serializable;
import org.lindung.basics.DateRange;
import org.lindung.migrant.PersonName;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.NotPersonal;
import org.lindung.privacy.PersonalData;
import org.lindung.value.Invariants;
import org.lindung.value.ValueViolation;

/**
 * Somebody who works for the programme in a village.
 *
 * @param number number of the officer in the system that keeps the record
 * @param role as what
 * @param name the officer's name
 * @param serving the days in office
 */
public record VillageOfficer(
        @NotPersonal String number,
        @NotPersonal OfficerRole role,
        @PersonalData(DataCategory.IDENTITY) PersonName name,
        @NotPersonal DateRange serving)
        implements Serializable {
    /**
     * Refuses a blank number.
     *
     * @param number number of the officer
     * @param role as what
     * @param name the officer's name
     * @param serving the days in office
     */
    public VillageOfficer {
        Invariants.check()
                .that(!number.isBlank(), ValueViolation.BLANK, "/number")
                .orThrow();
    }
}
