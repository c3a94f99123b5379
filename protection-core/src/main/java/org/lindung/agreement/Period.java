package org.lindung.agreement;

import java.util.OptionalInt;
import org.lindung.value.Text;

/** How much time there is at most in the periods that contracts count by. */
final class Period {
    static final int MINUTES_OF_HOUR = 60;
    private static final int HOURS_OF_DAY = 24;
    private static final int LONGEST_YEAR = 366;
    private static final int LONGEST_MONTH = 31;
    private static final int WEEK = 7;
    private static final int WHOLE_WEEKS_OF_YEAR = 52;
    private static final int MONTHS_OF_YEAR = 12;
    /** Longer than any agreement. */
    private static final int LONGEST_TERM = 10 * LONGEST_YEAR;

    private Period() {}

    /** The most days that the period has; an hour has none. */
    static int daysOf(Per per) {
        return switch (per) {
            case HOUR -> 0;
            case DAY -> 1;
            case WEEK -> WEEK;
            case MONTH -> LONGEST_MONTH;
            case YEAR -> LONGEST_YEAR;
            case TERM -> LONGEST_TERM;
        };
    }

    /** The most minutes that the period has. */
    static int minutesOf(Per per) {
        return per == Per.HOUR ? MINUTES_OF_HOUR : daysOf(per) * HOURS_OF_DAY * MINUTES_OF_HOUR;
    }

    /** The fewest that so many a period come to in a year, or empty for a period of which a year has no certain number. */
    static OptionalInt fewestInYear(int number, Per per) {
        return switch (per) {
            case WEEK -> OptionalInt.of(number * WHOLE_WEEKS_OF_YEAR);
            case MONTH -> OptionalInt.of(number * MONTHS_OF_YEAR);
            case YEAR -> OptionalInt.of(number);
            default -> OptionalInt.empty();
        };
    }

    /** The most that so many a period come to in a year: a year has a day or two beyond its whole weeks. */
    static OptionalInt mostInYear(int number, Per per) {
        OptionalInt fewest = fewestInYear(number, per);
        return per == Per.WEEK ? OptionalInt.of(fewest.getAsInt() + Math.min(number, 2)) : fewest;
    }

    /** Minutes as hours and minutes of a period. */
    static Text hours(int minutes, Per per) {
        int hours = minutes / MINUTES_OF_HOUR;
        int rest = minutes % MINUTES_OF_HOUR;
        String en = hours + (hours == 1 ? " hour" : " hours") + (rest == 0 ? "" : " " + rest + " min");
        String id = hours + " jam" + (rest == 0 ? "" : " " + rest + " menit");
        return Text.of(en + " " + per.display().en(), id + " " + per.display().id());
    }
}
