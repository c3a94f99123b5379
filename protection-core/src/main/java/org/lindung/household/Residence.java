package org.lindung.household;

import java.io.Serializable;
import org.lindung.area.VillageCode;
import org.lindung.basics.DateRange;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.PersonalData;

/**
 * Where a household lives on certain days.
 *
 * @param village the village
 * @param days from when to when
 */
@PersonalData(DataCategory.LOCATION)
public record Residence(VillageCode village, DateRange days) implements Serializable {

    @Override
    public String toString() {
        return "Residence{village=***, days=***}";
    }
}
