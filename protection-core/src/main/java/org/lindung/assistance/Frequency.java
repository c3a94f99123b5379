package org.lindung.assistance;

import java.io.Serializable;
import java.time.LocalDate;
import org.lindung.basics.CalendarPeriod;
import org.lindung.basics.DateRounding;
import org.lindung.privacy.NotPersonal;

/** How often one recipient gets the same thing under a programme. */
public sealed interface Frequency extends Serializable {

    /** Once and never again. */
    @NotPersonal
    record Once() implements Frequency {
        @Override
        public boolean allows(LocalDate earlier, LocalDate later) {
            return false;
        }
    }

    /**
     * Once in a period, which runs from each delivery. Where the calendar leaves open on which day the period ends, the
     * earlier one counts: nobody waits longer because a month is short.
     *
     * @param period the period
     */
    @NotPersonal
    record OncePer(CalendarPeriod period) implements Frequency {
        @Override
        public boolean allows(LocalDate earlier, LocalDate later) {
            return !later.isBefore(period.after(earlier, DateRounding.LAST_DAY_OF_MONTH));
        }
    }

    /** Whenever it is needed. */
    @NotPersonal
    record AsNeeded() implements Frequency {
        @Override
        public boolean allows(LocalDate earlier, LocalDate later) {
            return true;
        }
    }

    /**
     * Whether a recipient who got something gets it again.
     *
     * @param earlier the day of the one delivery
     * @param later the day of the other delivery, not before it
     * @return true if both are in order
     */
    boolean allows(LocalDate earlier, LocalDate later);
}
