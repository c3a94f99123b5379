package org.lindung.agreement;

import java.io.Serializable;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.PersonalData;
import org.lindung.value.Language;
import org.lindung.value.Text;

/**
 * What two papers say about one thing, compared for the worker. It names no figure, so that it can be talked about before
 * people who may not see them; it is about one person's work all the same.
 *
 * @param kind what the clauses are about
 * @param subject the same in words; for a deduction with the cost for which it is
 * @param effect what the difference means for the worker
 * @param why how that was found
 */
@PersonalData(DataCategory.WORK)
public record ClauseChange(ClauseKind kind, Text subject, ClauseEffect effect, Text why) implements Serializable {
    /**
     * One line for a person.
     *
     * @param language the reader's language
     * @return subject and reason
     */
    public String line(Language language) {
        return subject.in(language) + ": " + why.in(language);
    }

    /** Says neither what changed nor how. */
    @Override
    public String toString() {
        return "ClauseChange[***]";
    }
}
