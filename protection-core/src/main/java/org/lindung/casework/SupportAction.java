package org.lindung.casework;

import java.io.Serializable;
import java.time.LocalDate;
import org.lindung.basics.Answer;
import org.lindung.party.PartyId;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.NotPersonal;
import org.lindung.privacy.PersonalData;

/**
 * Something to be done for a goal.
 *
 * @param id number of the action
 * @param what what is to be done
 * @param by which organisation does it
 * @param due until when
 * @param done when it was done; {@code not-asked} while nobody has recorded it
 */
public record SupportAction(
        @NotPersonal ActionId id,
        @PersonalData(DataCategory.CASEWORK) CaseText what,
        @PersonalData(DataCategory.CASEWORK) Answer<PartyId> by,
        @PersonalData(DataCategory.CASEWORK) Answer<LocalDate> due,
        @PersonalData(DataCategory.CASEWORK) Answer<LocalDate> done)
        implements Serializable {
    @Override
    public String toString() {
        return "action " + id;
    }
}
