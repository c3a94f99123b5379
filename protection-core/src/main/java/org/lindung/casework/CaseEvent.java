package org.lindung.casework;

import java.io.Serializable;
import org.lindung.area.CountryCode;
import org.lindung.basics.Answer;
import org.lindung.basics.PartialDate;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.NotPersonal;
import org.lindung.privacy.PersonalData;

/**
 * Something that happened to the person before or while the case was kept.
 *
 * @param id number of the event
 * @param kind what kind of event
 * @param when the date, as precisely as it is known
 * @param country where
 * @param description what happened
 */
public record CaseEvent(
        @NotPersonal EventId id,
        @PersonalData(DataCategory.TRAFFICKING) EventKind kind,
        @PersonalData(DataCategory.TRAFFICKING) Answer<PartialDate> when,
        @PersonalData(DataCategory.LOCATION) Answer<CountryCode> country,
        @PersonalData(DataCategory.TRAFFICKING) Answer<CaseText> description)
        implements Serializable {
    @Override
    public String toString() {
        return "event " + id;
    }
}
