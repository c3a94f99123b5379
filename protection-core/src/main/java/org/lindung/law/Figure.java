package org.lindung.law;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.lindung.basics.DateRange;
import org.lindung.basics.Money;
import org.lindung.basics.TimeLimit;
import org.lindung.value.Text;

/**
 * One number that the law sets for some time: an age, a sum, a term. Not personal.
 *
 * @param name what it is the number of, a code in kebab case
 * @param value the number, a whole one
 * @param unit what it counts
 * @param inForce the days on which it holds
 * @param citation where it stands
 * @param source what was read
 * @param verifiedOn the day on which somebody last held it against that source
 * @param knownSince the day since which this library has known it
 * @param note what a reader should know about it, in English; may be empty
 */
public record Figure(
        String name,
        BigDecimal value,
        FigureUnit unit,
        DateRange inForce,
        Citation citation,
        SourceKind source,
        LocalDate verifiedOn,
        LocalDate knownSince,
        String note)
        implements Serializable {
    private static final String GAP = "{figure}";
    private static final int HOURS_OF_A_BLOCK = 24;

    /**
     * The number alone, where its unit is said by what reads it.
     *
     * @return the number
     * @throws ArithmeticException if it is larger than an {@code int}
     */
    public int whole() {
        return value.intValueExact();
    }

    /**
     * The sum.
     *
     * @return the sum
     * @throws IllegalStateException if the figure is no sum
     */
    public Money money() {
        if (unit != FigureUnit.RUPIAH) {
            throw new IllegalStateException(name + " is no sum of money");
        }
        return Money.rupiah(value.longValueExact());
    }

    /**
     * The time, counted as the law counts.
     *
     * @param dayOfEvent whether the day of the event is the first one, if days are counted
     * @return the limit
     * @throws IllegalStateException if the figure is no number of hours or days
     */
    public TimeLimit timeLimit(TimeLimit.DayOfEvent dayOfEvent) {
        return switch (unit) {
            case HOURS -> TimeLimit.ofHours(whole());
            case BLOCKS_OF_24_HOURS -> TimeLimit.ofHours(whole() * HOURS_OF_A_BLOCK);
            case DAYS -> TimeLimit.ofDays(whole(), dayOfEvent);
            // what may mean working days ends no sooner than days of the calendar, and nobody can say when
            case WORKING_DAYS, DAYS_OR_WORKING_DAYS -> TimeLimit.ofWorkingDays(whole());
            default -> throw new IllegalStateException(name + " is no time in hours or days");
        };
    }

    /**
     * The figure for people.
     *
     * @return {@code 14 days}, {@code Rp42,000,000}; in Indonesian {@code Rp42.000.000}
     */
    public Text inWords() {
        return unit.counted(value);
    }

    /**
     * What the place says, with the figure in it.
     *
     * @param en an English summary of our own with <code>{figure}</code> where the figure belongs
     * @param id the same in Indonesian
     * @return the provision, as well read and as lately verified as the figure
     */
    public Provision provision(String en, String id) {
        Text words = inWords();
        return new Provision(
                citation, Text.of(en.replace(GAP, words.en()), id.replace(GAP, words.id())), source, verifiedOn);
    }

    @Override
    public String toString() {
        return name + " = " + inWords().en() + ", " + citation;
    }
}
