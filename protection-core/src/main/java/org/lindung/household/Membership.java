package org.lindung.household;

import java.io.Serializable;
import org.lindung.basics.DateRange;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.NotPersonal;
import org.lindung.privacy.PersonalData;

/**
 * That somebody belongs to a household on certain days. Who works abroad still belongs to the household at home until
 * somebody records that they left it.
 *
 * @param member the person
 * @param role what the person is in the household
 * @param days from when to when
 */
public record Membership(
        @NotPersonal MemberId member,
        @PersonalData(DataCategory.FAMILY) HouseholdRole role,
        @PersonalData(DataCategory.FAMILY) DateRange days)
        implements Serializable {

    @Override
    public String toString() {
        return "Membership{member=" + member + ", role=***, days=***}";
    }
}
