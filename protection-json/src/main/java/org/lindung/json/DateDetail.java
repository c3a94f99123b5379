package org.lindung.json;

import java.time.LocalDate;
import org.lindung.basics.PartialDate;

/** How much of a date is told to somebody who need not know the day. */
public enum DateDetail {
    /** The year, {@code 1990}. */
    YEAR("-00-00".length()),
    /** The month, {@code 1990-03}. */
    MONTH("-00".length()),
    /** The day as it is recorded, {@code 1990-03-01}. */
    DAY(0);

    private static final int DAY_LENGTH = "0000-00-00".length();

    private final int withheld;

    DateDetail(int withheld) {
        this.withheld = withheld;
    }

    String of(LocalDate day) {
        String text = day.toString();
        return text.substring(0, text.length() - withheld);
    }

    String of(PartialDate date) {
        String text = date.toString();
        return text.substring(0, Math.min(text.length(), DAY_LENGTH - withheld));
    }
}
