package org.lindung.json.ctdc;

import java.time.LocalDate;
import org.lindung.json.htcds.CaseFile;
import org.lindung.json.htcds.HtcdsCase;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.PersonalData;

/**
 * One person to be recorded. Which cases these are is the host's to say: the data set is about victims, and who is one is decided
 * by an authority.
 *
 * @param document what is known
 * @param registeredOn the day on which the person was registered or helped first, of which HTCDS has no field
 */
@PersonalData(DataCategory.TRAFFICKING)
public record CtdcCase(HtcdsCase document, LocalDate registeredOn) {

    /**
     * A case of the domain, registered when it was opened.
     *
     * @param file the file of the case
     * @return what HTCDS can say of it. It has no word for a sex that is not a gender, nor for half of a birth date
     */
    public static CtdcCase of(CaseFile file) {
        return new CtdcCase(
                file.asHtcds().value().orElseThrow(),
                file.dossier().getProtectionCase().getHistory().get(0).on());
    }

    /** Nothing of the person. */
    @Override
    public String toString() {
        return "***";
    }
}
