package org.lindung.basics;

import java.time.LocalDate;
import org.lindung.value.Text;

/**
 * Which day to take where the calendar does not have the one that is asked for: a month after 31 January there is no 31
 * February, a year after 29 February there is mostly no 29 February. A rule that uses one of these states a reading of
 * its law.
 */
public enum DateRounding implements CodedValue {
    /** The last day that the month has: 28 February, or 29 in a leap year. */
    LAST_DAY_OF_MONTH("last-day-of-month", "the last day of the month", "hari terakhir bulan itu"),
    /** The day after the month is over: 1 March. */
    FIRST_DAY_OF_NEXT_MONTH(
            "first-day-of-next-month", "the first day of the next month", "hari pertama bulan berikutnya");

    private final String code;
    private final Text display;

    DateRounding(String code, String en, String id) {
        this.code = code;
        this.display = Text.of(en, id);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Text display() {
        return display;
    }

    /** The day so many months later, or earlier if the number is below zero. */
    LocalDate plusMonths(LocalDate day, long months) {
        LocalDate sameDay = day.plusMonths(months);
        // java.time has gone back to the end of the month without a word
        boolean missing = sameDay.getDayOfMonth() < day.getDayOfMonth();
        return missing && this == FIRST_DAY_OF_NEXT_MONTH ? sameDay.plusDays(1) : sameDay;
    }
}
