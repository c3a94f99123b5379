package org.lindung.village;

import java.io.Serializable;
import org.lindung.basics.DateRange;
import org.lindung.migrant.PersonName;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.NotPersonal;
import org.lindung.privacy.PersonalData;

/**
 * Somebody who works for the programme in a village.
 *
 * @param id number of the officer in the system that keeps the record
 * @param role as what
 * @param name the officer's name
 * @param serving the days in office
 */
public record VillageOfficer(
        @NotPersonal VillageOfficerId id,
        @NotPersonal OfficerRole role,
        @PersonalData(DataCategory.IDENTITY) PersonName name,
        @NotPersonal DateRange serving)
        implements Serializable {}
