package org.lindung.agreement;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.NotPersonal;
import org.lindung.privacy.PersonalData;

/**
 * What the law of a day wants to be in an agreement, held against what is recorded of it.
 *
 * <p>What is not recorded may well stand in the paper. That a content is there says nothing about whether it is lawful.
 *
 * @param asOf the day whose law was asked
 * @param required everything that the law wants; nothing if no law that is known here lists contents for such an
 *     agreement on that day
 * @param missing what of it is not recorded, in the order of the law
 */
public record ContentCheck(
        @NotPersonal LocalDate asOf,
        @NotPersonal List<RequiredContent> required,
        @PersonalData(DataCategory.WORK) List<RequiredContent> missing)
        implements Serializable {
    /**
     * Keeps copies.
     *
     * @param asOf the day whose law was asked
     * @param required everything that the law wants
     * @param missing what of it is not recorded
     */
    public ContentCheck {
        required = List.copyOf(required);
        missing = List.copyOf(missing);
    }

    /**
     * Whether a law that is known here lists the contents of such an agreement on that day. If not, that nothing is
     * missing means nothing.
     *
     * @return true if there is something to hold the agreement against
     */
    public boolean covered() {
        return !required.isEmpty();
    }

    /** Says how much the law wants, and not what of it is missing. */
    @Override
    public String toString() {
        return "ContentCheck[asOf=" + asOf + ", required=" + required.size() + ", missing=***]";
    }
}
