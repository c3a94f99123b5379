package org.lindung.retention;

import java.time.LocalDate;
import java.util.Optional;
import org.lindung.basics.Answer;
import org.lindung.basics.CalendarPeriod;
import org.lindung.basics.DateRounding;
import org.lindung.rule.Truth;

/** A day that is known, or known to lie between two others. */
record Span(LocalDate earliest, LocalDate latest) {

    /** Nothing where there is no day. */
    static Optional<Span> of(Answer<LocalDate> day) {
        if (day instanceof Answer.Between<LocalDate> between) {
            return Optional.of(new Span(between.least(), between.most()));
        }
        return day.toOptional().map(known -> new Span(known, known));
    }

    /** Whether the day has come. */
    Truth reachedOn(LocalDate asOf) {
        if (!asOf.isBefore(latest)) {
            return Truth.TRUE;
        }
        return asOf.isBefore(earliest) ? Truth.FALSE : Truth.UNKNOWN;
    }

    /** The day so much later; both that it may be where the calendar does not have it. */
    Span after(CalendarPeriod period) {
        return new Span(
                period.after(earliest, DateRounding.LAST_DAY_OF_MONTH),
                period.after(latest, DateRounding.FIRST_DAY_OF_NEXT_MONTH));
    }

    /** The first of two days. */
    Span orEarlier(Span other) {
        return new Span(
                earliest.isBefore(other.earliest) ? earliest : other.earliest,
                latest.isBefore(other.latest) ? latest : other.latest);
    }

    Answer<LocalDate> answer() {
        return Answer.between(earliest, latest);
    }
}
