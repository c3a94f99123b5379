package org.lindung.basics;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.lindung.value.InvalidValueException;
import org.lindung.value.Violation;

/**
 * A date as precisely as it is known: a year, a month, or a day. Many birth dates in villages are known by the year
 * only; writing 1 January for them would be a lie that decides ages. A date that was estimated is an answer with bounds,
 * {@code Answer.between(PartialDate.of(1978), PartialDate.of(1982))}.
 *
 * <p>Ordered by the first day that it can be, then by the last.
 *
 * @param year the year, 1 to 9999
 * @param month the month, 1 to 12, or 0 if only the year is known
 * @param day the day of the month, or 0 if no day is known
 */
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate>, Serializable {
    /** Ages below this many half years are likely. */
    private static final int LIKELY = 260;

    /** The answers that nearly everybody's age is, made once: ages are asked for by the million. */
    private static final Answer<?>[] LIKELY_AGES = IntStream.range(0, LIKELY)
            .mapToObj(PartialDate::ofHalves)
            .map(Answer::known)
            .toArray(Answer<?>[]::new);

    /**
     * Refuses days that the calendar does not have.
     *
     * @param year the year, 1 to 9999
     * @param month the month, 1 to 12, or 0 if only the year is known
     * @param day the day of the month, or 0 if no day is known
     */
    public PartialDate {
        boolean exists = year >= 1 && year <= 9999 && month >= 0 && month <= 12 && day >= 0;
        if (exists && day > 0) {
            exists = month > 0 && (day <= 28 || day <= YearMonth.of(year, month).lengthOfMonth());
        }
        if (!exists) {
            throw noSuchDate();
        }
    }

    private static InvalidValueException noSuchDate() {
        return new InvalidValueException(List.of(Violation.of(BasicsViolation.NO_SUCH_DATE, "")));
    }

    /**
     * Only the year is known.
     *
     * @param year the year
     * @return the date
     * @throws InvalidValueException with {@code no-such-date}
     */
    public static PartialDate of(int year) {
        return new PartialDate(year, 0, 0);
    }

    /**
     * The month is known.
     *
     * @param year the year
     * @param month the month, 1 to 12
     * @return the date
     * @throws InvalidValueException with {@code no-such-date}
     */
    public static PartialDate of(int year, int month) {
        if (month == 0) {
            throw noSuchDate();
        }
        return new PartialDate(year, month, 0);
    }

    /**
     * The day is known.
     *
     * @param date the day
     * @return the date
     */
    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /**
     * Reads {@code 2001}, {@code 2001-03} or {@code 2001-03-12}.
     *
     * @param text the written date
     * @return the date
     * @throws InvalidValueException with {@code date-format} or {@code no-such-date}
     */
    public static PartialDate parse(String text) {
        // tools that make values of texts look for a method that takes a string
        return parse((CharSequence) text);
    }

    /**
     * Reads {@code 2001}, {@code 2001-03} or {@code 2001-03-12} without a string of it.
     *
     * @param text the written date
     * @return the date
     * @throws InvalidValueException with {@code date-format} or {@code no-such-date}
     */
    public static PartialDate parse(CharSequence text) {
        int length = text.length();
        if (!isWellFormed(text, length)) {
            throw new InvalidValueException(List.of(Violation.of(BasicsViolation.DATE_FORMAT, "")));
        }
        int year = 100 * twoDigits(text, 0) + twoDigits(text, 2);
        int month = length > 4 ? twoDigits(text, 5) : 0;
        int day = length > 7 ? twoDigits(text, 8) : 0;
        if ((length > 4 && month == 0) || (length > 7 && day == 0)) {
            throw noSuchDate();
        }
        return new PartialDate(year, month, day);
    }

    // By hand, since documents hold more dates than anything else.
    private static boolean isWellFormed(CharSequence text, int length) {
        if (length != 4 && length != 7 && length != 10) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            boolean dash = i == 4 || i == 7;
            if (dash ? c != '-' : c < '0' || c > '9') {
                return false;
            }
        }
        return true;
    }

    private static int twoDigits(CharSequence text, int from) {
        return 10 * (text.charAt(from) - '0') + text.charAt(from + 1) - '0';
    }

    /**
     * The first day that this can be.
     *
     * @return the day, inclusive
     */
    public LocalDate earliest() {
        return LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
    }

    /**
     * The last day that this can be.
     *
     * @return the day, inclusive
     */
    public LocalDate latest() {
        int lastMonth = month == 0 ? 12 : month;
        return day > 0 ? earliest() : YearMonth.of(year, lastMonth).atEndOfMonth();
    }

    /**
     * The day, if it is known.
     *
     * @return the day or empty
     */
    public Optional<LocalDate> exact() {
        return day > 0 ? Optional.of(earliest()) : Optional.empty();
    }

    /**
     * The age, on a day, of somebody born on this date.
     *
     * @param asOf the day
     * @return the age if it is certain, else the ages between which it lies
     */
    public Answer<Age> ageOn(LocalDate asOf) {
        return day > 0 ? known(age(month, day, asOf)) : roughAgeOn(asOf);
    }

    private Answer<Age> roughAgeOn(LocalDate asOf) {
        int lastMonth = month == 0 ? 12 : month;
        int youngest = age(lastMonth, YearMonth.of(year, lastMonth).lengthOfMonth(), asOf);
        int oldest = age(Math.max(month, 1), 1, asOf);
        return youngest == oldest ? known(youngest) : Answer.between(ofHalves(youngest), ofHalves(oldest));
    }

    @SuppressWarnings("unchecked") // the array holds answers about ages
    private static Answer<Age> known(int halves) {
        return halves >= 0 && halves < LIKELY ? (Answer<Age>) LIKELY_AGES[halves] : Answer.known(ofHalves(halves));
    }

    // In small pieces, which the JVM puts into every rule that asks for an age.

    /** Twice the completed years, and one more where it is in doubt whether another year is completed. */
    private int age(int birthMonth, int birthDay, LocalDate asOf) {
        int ahead = ahead(birthMonth, birthDay, asOf);
        return ahead == 1 ? ageOnTheEve(birthMonth, birthDay, asOf) : 2 * years(ahead, asOf);
    }

    /** The age on the day before the birthday, of which it is in doubt whether it is the birthday if there is no 29 February. */
    private int ageOnTheEve(int birthMonth, int birthDay, LocalDate asOf) {
        boolean inDoubt = birthMonth == 2 && birthDay == 29 && !asOf.isLeapYear();
        return 2 * years(1, asOf) + (inDoubt ? 1 : 0);
    }

    /** By the sign instead of a branch, which would be taken by one half of all people and not by the other. */
    private int years(int ahead, LocalDate asOf) {
        return asOf.getYear() - year - (-ahead >>> 31);
    }

    /** Above zero until the birthday of the year; 1 the day before, in the same month. */
    private static int ahead(int birthMonth, int birthDay, LocalDate asOf) {
        return 32 * (birthMonth - asOf.getMonthValue()) + birthDay - asOf.getDayOfMonth();
    }

    private static Age ofHalves(int halves) {
        return new Age(Math.floorDiv(halves, 2), halves % 2 != 0);
    }

    @Override
    public int compareTo(PartialDate other) {
        int order = earliest().compareTo(other.earliest());
        return order != 0 ? order : latest().compareTo(other.latest());
    }

    /** The written form that {@link #parse(String)} reads. */
    @Override
    public String toString() {
        // not by a format, whose digits would follow the locale of the machine
        char[] text = {
            digit(year / 1000),
            digit(year / 100),
            digit(year / 10),
            digit(year),
            '-',
            digit(month / 10),
            digit(month),
            '-',
            digit(day / 10),
            digit(day)
        };
        return new String(text, 0, month == 0 ? 4 : day == 0 ? 7 : 10);
    }

    private static char digit(int number) {
        return (char) ('0' + number % 10);
    }
}
