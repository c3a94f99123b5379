package org.lindung.casework;

import java.io.Serializable;
import java.time.LocalDate;
import org.lindung.basics.Answer;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.NotPersonal;
import org.lindung.privacy.PersonalData;

/**
 * A look at whether the plan still fits.
 *
 * @param id number of the review
 * @param due the last day on which it is in time
 * @param held the day on which it was held; {@code not-asked} while nobody has recorded it
 */
public record CaseReview(
        @NotPersonal ReviewId id,
        @PersonalData(DataCategory.CASEWORK) LocalDate due,
        @PersonalData(DataCategory.CASEWORK) Answer<LocalDate> held)
        implements Serializable {
    /**
     * Whether it is late and nobody has recorded that it was held.
     *
     * @param day the day asked about
     * @return true from the day after the last one in time
     */
    public boolean isOverdueOn(LocalDate day) {
        return day.isAfter(due)
                && held.toOptional().filter(on -> !on.isAfter(day)).isEmpty();
    }

    @Override
    public String toString() {
        return "review " + id;
    }
}
