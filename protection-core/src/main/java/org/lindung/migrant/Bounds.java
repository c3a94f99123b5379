package org.lindung.migrant;

import java.time.LocalDate;
import org.lindung.basics.AbsenceReason;
import org.lindung.basics.Answer;

/**
 * The days between which an answered day lies; all days if it is not answered.
 *
 * @param earliest the first possible day
 * @param latest the last possible day
 */
record Bounds(LocalDate earliest, LocalDate latest) {

    static Bounds of(Answer<LocalDate> day) {
        if (day instanceof Answer.Known<LocalDate> known) {
            return new Bounds(known.value(), known.value());
        }
        if (day instanceof Answer.Between<LocalDate> between) {
            return new Bounds(between.least(), between.most());
        }
        return new Bounds(LocalDate.MIN, LocalDate.MAX);
    }

    boolean isCertainlyBefore(Bounds other) {
        return latest.isBefore(other.earliest);
    }

    /** Whether the day has come on another day, with the reason of the original answer where that is open. */
    Answer<Boolean> reachedOn(LocalDate day, Answer<LocalDate> answer) {
        if (day.isBefore(earliest)) {
            return Answer.known(false);
        }
        return day.isBefore(latest)
                ? Answer.absent(answer.absence().orElse(AbsenceReason.ASKED_UNKNOWN))
                : Answer.known(true);
    }
}
