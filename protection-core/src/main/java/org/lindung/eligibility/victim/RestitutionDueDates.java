package org.lindung.eligibility.victim;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lindung.basics.TimeLimit;
import org.lindung.law.Figure;
import org.lindung.rule.Truth;

/**
 * By when restitution has to be paid, by every text that may hold, each with its source. No text that was read says which
 * one goes first, so none alone makes a payment late.
 *
 * <pre>{@code
 * RestitutionDueDates dates = RestitutionDueDates.of(award);
 * dates.earliestClaim();           // from this day on the victim can tell the court, by the shortest text
 * dates.timeHasRunOut(dayAsked);   // UNKNOWN while the texts disagree: a person decides
 * }</pre>
 *
 * @param dueDates what can be counted, the earliest first
 * @param open texts that hold or may hold and of which the day on which they begin to run is not known
 */
public record RestitutionDueDates(List<DueDate> dueDates, List<RestitutionClock> open) {

    /**
     * Keeps the lists from changing.
     *
     * @param dueDates what can be counted
     * @param open what cannot be counted yet
     */
    public RestitutionDueDates {
        dueDates = List.copyOf(dueDates);
        open = List.copyOf(open);
    }

    /**
     * The last day by one text. The texts do not say whether the day of the event counts, so that there are two last days.
     *
     * @param clock the text
     * @param holds whether the text is about this award; unknown where nobody has said so yet
     * @param earliest the first day that may be the last one: no reading of the text ends sooner
     * @param latest the last day by the most generous reading; empty for working days, which take a list of holidays
     */
    public record DueDate(RestitutionClock clock, Truth holds, LocalDate earliest, Optional<LocalDate> latest) {
        private static DueDate of(RestitutionClock clock, Truth holds, LocalDate event, Figure limit) {
            TimeLimit time = limit.timeLimit(TimeLimit.DayOfEvent.NOT_SAID);
            // days end on the same day in every zone
            ZonedDateTime start = event.atStartOfDay(ZoneOffset.UTC);
            return new DueDate(
                    clock,
                    holds,
                    time.earliestDue(start).toLocalDate(),
                    time.latestDue(start).map(ZonedDateTime::toLocalDate));
        }

        /**
         * Whether the time has run out by this text.
         *
         * @param day the day that is asked about
         * @return unknown on a day that is late by one reading of the text and not by another
         */
        public Truth isOver(LocalDate day) {
            if (!day.isAfter(earliest)) {
                return Truth.FALSE;
            }
            return latest.filter(day::isAfter).isPresent() ? Truth.TRUE : Truth.UNKNOWN;
        }
    }

    /**
     * Counts the days. A text is looked at if it was in force on the day on which it begins to run.
     *
     * @param award what is known about the award
     * @return all texts that hold or may hold
     */
    public static RestitutionDueDates of(RestitutionAward award) {
        List<DueDate> dueDates = new ArrayList<>();
        List<RestitutionClock> open = new ArrayList<>();
        for (RestitutionClock clock : RestitutionClock.values()) {
            Truth holds = clock.scope(award).toOptional().map(Truth::of).orElse(Truth.UNKNOWN);
            if (holds == Truth.FALSE) {
                continue;
            }
            Optional<LocalDate> start = clock.start(award).toOptional();
            if (start.isEmpty()) {
                open.add(clock);
            } else {
                clock.on(start.get()).ifPresent(limit -> dueDates.add(DueDate.of(clock, holds, start.get(), limit)));
            }
        }
        dueDates.sort(Comparator.comparing(DueDate::earliest));
        return new RestitutionDueDates(dueDates, open);
    }

    /**
     * The first day on which, by the shortest text, the victim can tell the court that nothing was paid.
     *
     * @return the day, by the reading that ends soonest; empty while no text that certainly holds can be counted
     */
    public Optional<LocalDate> earliestClaim() {
        return dueDates.stream()
                .filter(due -> due.holds() == Truth.TRUE)
                .map(due -> due.earliest().plusDays(1))
                .findFirst();
    }

    /**
     * Whether the time to pay has run out, of an award that is not paid.
     *
     * @param day the day that is asked about
     * @return true only if it has by every text that may hold, false only if it has by none; unknown between the two, and
     *     while something is not known
     */
    public Truth timeHasRunOut(LocalDate day) {
        if (dueDates.isEmpty() || !open.isEmpty()) {
            return Truth.UNKNOWN;
        }
        List<Truth> over = dueDates.stream().map(due -> due.isOver(day)).toList();
        return over.stream().distinct().count() == 1 ? over.get(0) : Truth.UNKNOWN;
    }
}
