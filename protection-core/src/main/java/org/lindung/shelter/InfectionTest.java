package org.lindung.shelter;

import java.io.Serializable;
import java.time.ZonedDateTime;
import org.lindung.basics.Answer;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.PersonalData;

/**
 * A test for an infection. All of it is about somebody's health.
 *
 * @param kind how it was looked for
 * @param takenAt when, in the zone of the place
 * @param result what was found; {@code not-asked} while the result is not there
 */
@PersonalData(DataCategory.HEALTH)
public record InfectionTest(InfectionTestKind kind, ZonedDateTime takenAt, Answer<InfectionTestResult> result)
        implements Serializable {
    @Override
    public String toString() {
        return "***";
    }
}
