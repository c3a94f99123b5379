package org.lindung.basics;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * An age in completed years, exact even where the calendar is not: somebody born on 29 February is, on 28 February of a
 * year without that day, already a year older by one reading and not yet by the other. Indonesian placement law does not
 * choose, so such an age is <i>in doubt</i>: it lies between the two.
 *
 * @param years the years that are completed by every reading; below zero before birth
 * @param inDoubt whether by one reading another year is completed on this day
 */
public record Age(int years, boolean inDoubt) implements Comparable<Age>, Serializable {
    private static final long MONTHS_OF_A_YEAR = 12;

    /**
     * An age that every reading agrees on.
     *
     * @param years completed years
     * @return the age
     */
    public static Age ofYears(int years) {
        return new Age(years, false);
    }

    /**
     * The age of somebody born on 29 February on the day on which it is in doubt whether they complete these years.
     *
     * @param years the years that are completed by one reading and not by the other
     * @return the age, below {@code ofYears(years)} and above every lower one
     */
    public static Age inDoubtWhether(int years) {
        return new Age(years - 1, true);
    }

    /**
     * The age of somebody on a day, as far as the birth date tells. Of an estimated birth date both bounds count, with all
     * days that each can be.
     *
     * @param birthDate what is known of the birth date
     * @param asOf the day
     * @return the age if it is certain, else the ages between which it lies; for an absent birth date the same reason
     */
    public static Answer<Age> on(Answer<PartialDate> birthDate, LocalDate asOf) {
        // short, so that the JVM puts it into every rule that asks for an age
        return birthDate instanceof Answer.Known<PartialDate> known
                ? known.value().ageOn(asOf)
                : roughlyOn(birthDate, asOf);
    }

    private static Answer<Age> roughlyOn(Answer<PartialDate> birthDate, LocalDate asOf) {
        if (birthDate instanceof Answer.Between<PartialDate> between) {
            Answer<Age> older = between.least().ageOn(asOf);
            Answer<Age> younger = between.most().ageOn(asOf);
            return between(lower(least(older), least(younger)), most(older));
        }
        return birthDate.flatMap(born -> born.ageOn(asOf));
    }

    private static Answer<Age> between(Age least, Age most) {
        return least.equals(most) ? Answer.known(least) : Answer.between(least, most);
    }

    private static Age lower(Age one, Age other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static Age least(Answer<Age> age) {
        return age instanceof Answer.Between<Age> between
                ? between.least()
                : age.toOptional().orElseThrow();
    }

    private static Age most(Answer<Age> age) {
        return age instanceof Answer.Between<Age> between
                ? between.most()
                : age.toOptional().orElseThrow();
    }

    /**
     * The first day on which somebody is at least this old.
     *
     * @param birth the day of birth
     * @return the birthday; for a 29 February in other years the day before or after, by whether this age is in doubt
     */
    public LocalDate reachedOn(LocalDate birth) {
        return inDoubt
                ? DateRounding.LAST_DAY_OF_MONTH.plusMonths(birth, MONTHS_OF_A_YEAR * (years + 1L))
                : DateRounding.FIRST_DAY_OF_NEXT_MONTH.plusMonths(birth, MONTHS_OF_A_YEAR * years);
    }

    /** An age in doubt lies between the two ages that it may be. */
    @Override
    public int compareTo(Age other) {
        return Integer.compare(halves(), other.halves());
    }

    private int halves() {
        return 2 * years + (inDoubt ? 1 : 0);
    }

    /** Masked, because most ages are somebody's. */
    @Override
    public String toString() {
        return "***";
    }
}
