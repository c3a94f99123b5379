package org.lindung.statistics;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.lindung.privacy.NotPersonal;
import org.lindung.value.Invariants;

/**
 * How much a release tells.
 *
 * @param leastPeople the smallest number of people of whom anything is told, <i>k</i>; a number of people
 * @param step every figure is rounded down to a multiple of it, the number of all people too
 * @param longestCombination the most attributes that are told together
 * @param givenUpFirst names of attributes in the order in which they are withheld from those who are too few; attributes that
 *     are not named follow, the last one of the tally first
 */
@NotPersonal
public record ReleasePolicy(int leastPeople, int step, int longestCombination, List<String> givenUpFirst)
        implements Serializable {
    /** The least number of people that a policy may have; with one, everybody is told. */
    public static final int WEAKEST = 2;

    /**
     * Ten people, steps of ten, four attributes: the defaults of Microsoft's Synthetic Data Showcase, with which IOM makes the
     * data sets of the Counter-Trafficking Data Collaborative.
     */
    public static final ReleasePolicy COMMON = new ReleasePolicy(10, 10, 4, List.of());

    /**
     * Refuses a policy that protects nobody.
     *
     * @param leastPeople the smallest number of people
     * @param step multiples of it are published
     * @param longestCombination the most attributes told together
     * @param givenUpFirst names of attributes
     * @throws org.lindung.value.InvalidValueException with {@code policy-too-weak}
     */
    public ReleasePolicy {
        givenUpFirst = List.copyOf(givenUpFirst);
        Invariants.check()
                .that(
                        leastPeople >= WEAKEST && step >= 1 && longestCombination >= 1,
                        StatisticsViolation.POLICY_TOO_WEAK,
                        "",
                        Map.of("limit", String.valueOf(WEAKEST)))
                .orThrow();
    }

    /**
     * The same policy that withholds some attributes before others.
     *
     * @param names the attributes, the one that is missed least first
     * @return the policy
     */
    public ReleasePolicy givingUpFirst(String... names) {
        return new ReleasePolicy(leastPeople, step, longestCombination, List.of(names));
    }

    /**
     * A number of people as it may be published.
     *
     * @param number how many there are
     * @return the number rounded down to a multiple of the step; zero for what is then below the least number of people
     */
    public long published(long number) {
        long rounded = rounded(number);
        return rounded < leastPeople ? 0 : rounded;
    }

    /** The smallest number of people that is ever published. */
    long leastFigure() {
        return rounded(leastPeople + step - 1L);
    }

    /** A number that is not one of people, of a cell of enough people. */
    long rounded(long number) {
        return number - number % step;
    }
}
