package org.lindung.basics;

import java.io.Serializable;
import java.time.LocalDate;
import org.lindung.value.Invariants;
import org.lindung.value.Text;

/**
 * A length of time that the calendar measures: months, or years of twelve of them. 12 months and 1 year are the same.
 *
 * <p>Counted in one step and from day to same day: a year and a month after 29 February 2024 is 29 March 2025, and only
 * what does not exist is in doubt. A month after 31 January is either the last day of February or 1 March; {@link
 * #after(LocalDate)} says both, and {@link #after(LocalDate, DateRounding)} the one that a rule chooses.
 *
 * @param months how many months, above zero
 */
public record CalendarPeriod(int months) implements Comparable<CalendarPeriod>, Serializable {
    private static final int MONTHS_OF_A_YEAR = 12;

    /**
     * Refuses a period that does not last.
     *
     * @param months how many months
     */
    public CalendarPeriod {
        Invariants.check()
                .that(months > 0, BasicsViolation.TIME_NOT_POSITIVE, "/months")
                .orThrow();
    }

    /**
     * A number of months.
     *
     * @param months how many, above zero
     * @return the period
     * @throws org.lindung.value.InvalidValueException with {@code time-not-positive}
     */
    public static CalendarPeriod ofMonths(int months) {
        return new CalendarPeriod(months);
    }

    /**
     * A number of years.
     *
     * @param years how many, above zero
     * @return the period
     * @throws org.lindung.value.InvalidValueException with {@code time-not-positive}
     */
    public static CalendarPeriod ofYears(int years) {
        return new CalendarPeriod(Math.multiplyExact(years, MONTHS_OF_A_YEAR));
    }

    /**
     * The day so much later.
     *
     * @param day the day from which to count
     * @return the day; both that it may be where the calendar does not have it
     */
    public Answer<LocalDate> after(LocalDate day) {
        return readings(day, months);
    }

    /**
     * The day so much later, by one reading.
     *
     * @param day the day from which to count
     * @param rounding which day to take where the calendar does not have it
     * @return the day
     */
    public LocalDate after(LocalDate day, DateRounding rounding) {
        return rounding.plusMonths(day, months);
    }

    /**
     * The day so much earlier.
     *
     * @param day the day from which to count back
     * @return the day; both that it may be where the calendar does not have it
     */
    public Answer<LocalDate> before(LocalDate day) {
        return readings(day, -months);
    }

    /**
     * The day so much earlier, by one reading.
     *
     * @param day the day from which to count back
     * @param rounding which day to take where the calendar does not have it
     * @return the day
     */
    public LocalDate before(LocalDate day, DateRounding rounding) {
        return rounding.plusMonths(day, -months);
    }

    private static Answer<LocalDate> readings(LocalDate day, int months) {
        return Answer.between(
                DateRounding.LAST_DAY_OF_MONTH.plusMonths(day, months),
                DateRounding.FIRST_DAY_OF_NEXT_MONTH.plusMonths(day, months));
    }

    /**
     * The period in words, in years as far as it goes.
     *
     * @return {@code 1 year 6 months}, {@code 1 tahun 6 bulan}
     */
    public Text text() {
        int years = months / MONTHS_OF_A_YEAR;
        int rest = months % MONTHS_OF_A_YEAR;
        if (rest == 0) {
            return Text.of(counted(years, "year"), years + " tahun");
        } else if (years == 0) {
            return Text.of(counted(rest, "month"), rest + " bulan");
        }
        return Text.of(counted(years, "year") + " " + counted(rest, "month"), years + " tahun " + rest + " bulan");
    }

    /** So many of something, in English; Indonesian nouns have no plural form to choose. */
    static String counted(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    @Override
    public int compareTo(CalendarPeriod other) {
        return Integer.compare(months, other.months);
    }

    /** ISO 8601, {@code P18M}. */
    @Override
    public String toString() {
        return "P" + months + "M";
    }
}
