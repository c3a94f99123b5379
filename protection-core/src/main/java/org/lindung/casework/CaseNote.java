package org.lindung.casework;

import java.io.Serializable;
import java.time.LocalDate;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.NotPersonal;
import org.lindung.privacy.PersonalData;

/**
 * What a case worker wrote about a case on a day.
 *
 * @param id number of the note
 * @param on the day
 * @param by who wrote it
 * @param text what was written
 */
public record CaseNote(
        @NotPersonal NoteId id,
        @PersonalData(DataCategory.CASEWORK) LocalDate on,
        @PersonalData(DataCategory.CASEWORK) CaseWorkerId by,
        @PersonalData(DataCategory.CASEWORK) CaseText text)
        implements Serializable {
    @Override
    public String toString() {
        return "note " + id;
    }
}
