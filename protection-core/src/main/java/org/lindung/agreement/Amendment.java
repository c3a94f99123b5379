package org.lindung.agreement;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.lindung.basics.DateRange;
import org.lindung.privacy.NotPersonal;
import org.lindung.value.Text;

/**
 * A change of an agreement, agreed by its parties. The agreement as first signed stays as it is.
 *
 * @param number 1 for the first one
 * @param signedOn the day on which the last party signed
 * @param term the term of the agreement from then on, also where it is the same as before
 * @param summary what changes, in a short summary
 */
@NotPersonal
public record Amendment(int number, LocalDate signedOn, DateRange term, Text summary) implements Serializable {

    /** Whether amendments are numbered from 1, in the order of their days. */
    static boolean areInOrder(List<Amendment> amendments) {
        for (int i = 0; i < amendments.size(); i++) {
            boolean later = i == 0
                    || !amendments
                            .get(i)
                            .signedOn()
                            .isBefore(amendments.get(i - 1).signedOn());
            if (amendments.get(i).number() != i + 1 || !later) {
                return false;
            }
        }
        return true;
    }
}
