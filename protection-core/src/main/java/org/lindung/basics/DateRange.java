package org.lindung.basics;

import java.io.Serializable;
import java.time.LocalDate;
import org.lindung.value.Invariants;

/**
 * A period of whole days, half-open: it holds its first day and not its end. A law in force from 18 October 2004 until
 * it was replaced on 22 November 2017 is {@code of(2004-10-18, 2017-11-22)}; its last day is 21 November.
 *
 * <p>Either side may be open. A range is never empty.
 *
 * @param startInclusive the first day, or {@link LocalDate#MIN} for one that has always been
 * @param endExclusive the day after the last, or {@link LocalDate#MAX} for one without an end
 */
public record DateRange(LocalDate startInclusive, LocalDate endExclusive) implements Serializable {

    /** All days. */
    public static final DateRange ALWAYS = new DateRange(LocalDate.MIN, LocalDate.MAX);

    /**
     * Refuses an empty or reversed range.
     *
     * @param startInclusive the first day
     * @param endExclusive the day after the last
     */
    public DateRange {
        Invariants.check()
                .that(startInclusive.isBefore(endExclusive), BasicsViolation.RANGE_EMPTY, "/endExclusive")
                .orThrow();
    }

    /**
     * A range by its first day and the day after its last.
     *
     * @param startInclusive the first day
     * @param endExclusive the day after the last
     * @return the range
     * @throws org.lindung.value.InvalidValueException if the end is not after the start
     */
    public static DateRange of(LocalDate startInclusive, LocalDate endExclusive) {
        return new DateRange(startInclusive, endExclusive);
    }

    /**
     * A range by its first and last day.
     *
     * @param startInclusive the first day
     * @param endInclusive the last day
     * @return the range
     * @throws org.lindung.value.InvalidValueException if the last day is before the first
     */
    public static DateRange ofClosed(LocalDate startInclusive, LocalDate endInclusive) {
        return new DateRange(startInclusive, endInclusive.plusDays(1));
    }

    /**
     * A range without an end.
     *
     * @param startInclusive the first day
     * @return the range
     */
    public static DateRange from(LocalDate startInclusive) {
        return new DateRange(startInclusive, LocalDate.MAX);
    }

    /**
     * Whether the range has no end.
     *
     * @return true if it goes on
     */
    public boolean isOpenEnded() {
        return endExclusive.equals(LocalDate.MAX);
    }

    /**
     * Whether a day lies in the range.
     *
     * @param day the day
     * @return true from the first day to the day before the end
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(startInclusive) && day.isBefore(endExclusive);
    }

    /**
     * Whether the two ranges have a day in common.
     *
     * @param other the other range
     * @return true if they overlap; ranges that only touch do not
     */
    public boolean overlaps(DateRange other) {
        return startInclusive.isBefore(other.endExclusive) && other.startInclusive.isBefore(endExclusive);
    }

    /** ISO 8601 interval, with {@code ..} for an open side. */
    @Override
    public String toString() {
        return (startInclusive.equals(LocalDate.MIN) ? ".." : startInclusive.toString())
                + "/"
                + (isOpenEnded() ? ".." : endExclusive.toString());
    }
}
