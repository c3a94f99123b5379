package org.lindung.testkit;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lindung.eligibility.placement.PlacementApplicant;

/**
 * As many invented applicants from villages of Nusa Tenggara Timur as a test wants. The same seed gives the same people
 * on every machine, and each of them depends on the seed and their number only, not on how many are asked for.
 *
 * <p>They are mixed as an office meets them: destinations, jobs, sexes and marital statuses in the published
 * proportions, one name or two, birth dates of which only the year is known, minors, birthdays on the day of departure,
 * crew, departures from 2005 to 2026 with many around 22 November 2017 and 8 June 2022, papers of the time, complete,
 * lacking or with questions that were declined or never asked. About one in a hundred has a NIK that contradicts the
 * record. Serial parts of all NIKs are 9001 to 9999.
 */
public final class InventedApplicants {
    /** The greatest number that an applicant can have. */
    public static final int MAX_NUMBER = 999_999;

    private final long seed;

    private InventedApplicants(long seed) {
        this.seed = seed;
    }

    /**
     * The applicants of a seed.
     *
     * @param seed any number
     * @return the applicants; none is made before it is asked for
     */
    public static InventedApplicants of(long seed) {
        return new InventedApplicants(seed);
    }

    /**
     * One applicant.
     *
     * @param number from 1 to {@link #MAX_NUMBER}; applicant 7 has the id {@code NTT-000007}
     * @return the applicant
     * @throws IllegalArgumentException for any other number
     */
    public PlacementApplicant get(int number) {
        if (number < 1 || number > MAX_NUMBER) {
            throw new IllegalArgumentException("applicants have the numbers 1 to " + MAX_NUMBER);
        }
        return ApplicantFile.draw(Chance.of(seed, number), number);
    }

    /**
     * The first applicants.
     *
     * @param count how many
     * @return applicants 1 to {@code count}
     * @throws IllegalArgumentException if there are not so many
     */
    public List<PlacementApplicant> first(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(this::get).toList();
    }

    /**
     * All applicants.
     *
     * @return applicants 1 to {@link #MAX_NUMBER} in order, each made when it is reached
     */
    public Stream<PlacementApplicant> stream() {
        return IntStream.rangeClosed(1, MAX_NUMBER).mapToObj(this::get);
    }
}
