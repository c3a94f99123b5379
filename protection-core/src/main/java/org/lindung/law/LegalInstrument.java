package org.lindung.law;

import java.io.Serializable;
import org.lindung.basics.DateRange;
import org.lindung.value.Text;

/**
 * A law, a regulation or a decision, as a whole.
 *
 * @param kind what kind of instrument
 * @param number its number in its year, {@code 18}
 * @param year the year of its number
 * @param title its subject, shortened, in both languages
 * @param inForce the days on which it is in force
 */
public record LegalInstrument(InstrumentKind kind, String number, int year, Text title, DateRange inForce)
        implements Serializable {

    /**
     * A citation of the instrument as a whole.
     *
     * @return the citation
     */
    public Citation whole() {
        return new Citation(this, "", "", "", "", false);
    }

    /**
     * A citation of one article, to be narrowed further.
     *
     * @param article number of the article, {@code 5}
     * @return the citation
     */
    public Citation article(String article) {
        return new Citation(this, article, "", "", "", false);
    }

    /**
     * The short name that lawyers use.
     *
     * @return {@code UU 18/2017}
     */
    public String shortName() {
        return kind.abbreviation() + " " + number + "/" + year;
    }

    /**
     * Stable identifier in the Akoma Ntoso naming convention.
     *
     * @return {@code /akn/id/act/uu/2017/18}
     */
    public String id() {
        return "/akn/id/" + kind.documentType() + "/" + kind.code() + "/" + year + "/"
                + number.replace('/', '-').toLowerCase(java.util.Locale.ROOT);
    }

    @Override
    public String toString() {
        return shortName();
    }
}
