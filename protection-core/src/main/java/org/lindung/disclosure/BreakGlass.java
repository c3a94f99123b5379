package org.lindung.disclosure;

import java.io.Serializable;
import java.time.LocalDate;
import org.lindung.casework.CaseText;
import org.lindung.casework.CaseWorkerId;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.PersonalData;

/**
 * Somebody's decision to open a dossier without consent because the person's life is in danger, as when a hospital has
 * to know at once who lies there. Basis: the vital interest of the person, UU 27/2022 art. 20(2) letter d, which its
 * explanation narrows to survival, as in serious medical treatment.
 *
 * @param reason why, in this case; kept with the case and not in the record of the disclosure
 * @param by who decided and answers for it
 * @param on the day
 */
@PersonalData(DataCategory.CASEWORK)
public record BreakGlass(CaseText reason, CaseWorkerId by, LocalDate on) implements Serializable {
    @Override
    public String toString() {
        return "broken glass";
    }
}
