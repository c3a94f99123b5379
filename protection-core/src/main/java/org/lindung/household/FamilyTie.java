package org.lindung.household;

import java.io.Serializable;
import java.time.LocalDate;
import org.lindung.basics.DateRange;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.NotPersonal;
import org.lindung.privacy.PersonalData;
import org.lindung.value.Invariants;

/**
 * That one person is something to another, on certain days: {@code person} is the {@code kinship} of {@code relative}.
 *
 * @param person the one
 * @param kinship what the one is to the other
 * @param relative the other
 * @param ground what the tie rests on
 * @param days from when to when; a marriage ends, a birth does not
 */
public record FamilyTie(
        @NotPersonal MemberId person,
        @PersonalData(DataCategory.FAMILY) Kinship kinship,
        @NotPersonal MemberId relative,
        @PersonalData(DataCategory.FAMILY) TieGround ground,
        @PersonalData(DataCategory.FAMILY) DateRange days)
        implements Serializable {

    /**
     * Refuses a tie to oneself.
     *
     * @param person the one
     * @param kinship what the one is to the other
     * @param relative the other
     * @param ground what the tie rests on
     * @param days from when to when
     */
    public FamilyTie {
        Invariants.check()
                .that(!person.equals(relative), HouseholdViolation.TIE_TO_ONESELF, "/relative")
                .orThrow();
    }

    /**
     * The same tie told by the other person.
     *
     * @return the tie turned round
     */
    public FamilyTie turned() {
        return new FamilyTie(/* person= */ relative, kinship.inverse(), /* relative= */ person, ground, days);
    }

    /**
     * Whether the tie holds on a day.
     *
     * @param day the day
     * @return true on its days
     */
    public boolean holdsOn(LocalDate day) {
        return days.contains(day);
    }

    @Override
    public String toString() {
        return "FamilyTie{person=" + person + ", kinship=***, relative=" + relative + ", ground=***, days=***}";
    }
}
