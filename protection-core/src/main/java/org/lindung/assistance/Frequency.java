package org.lindung.assistance;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.lindung.basics.CalendarPeriod;
import org.lindung.basics.DateRounding;
import org.lindung.privacy.NotPersonal;

/** How often one recipient gets the same thing under a programme. */
public sealed interface Frequency extends Serializable {

    /** Once and never again. */
    @NotPersonal
    record Once() implements Frequency {
        @Override
        public Optional<LocalDate> againFrom(LocalDate delivered) {
            return Optional.empty();
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
        public Optional<LocalDate> againFrom(LocalDate delivered) {
            return Optional.of(period.after(delivered, DateRounding.LAST_DAY_OF_MONTH));
        }
    }

    /** Whenever it is needed. */
    @NotPersonal
    record AsNeeded() implements Frequency {
        @Override
        public Optional<LocalDate> againFrom(LocalDate delivered) {
            return Optional.of(delivered);
        }
    }

    /**
     * Whether a recipient who got something gets it again.
     *
     * @param earlier the day of the one delivery
     * @param later the day of the other delivery, not before it
     * @return true if both are in order
     */
    default boolean allows(LocalDate earlier, LocalDate later) {
        return againFrom(earlier).filter(day -> !later.isBefore(day)).isPresent();
    }

    /**
     * From when on a recipient who got something gets it again.
     *
     * @param delivered the day of a delivery
     * @return the first day; empty if never
     */
    Optional<LocalDate> againFrom(LocalDate delivered);
}
