package org.lindung.statistics;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lindung.privacy.NotPersonal;
import org.lindung.value.Invariants;
import org.lindung.value.Violation;

/**
 * What two releases tell together that neither tells alone. Somebody who subtracts one from the other learns about the people
 * between them: with one more case, a figure that goes from 10 to 20 says that there are exactly 20.
 *
 * <p>So a figure is compared with the people behind it. Where it differs, or is in one of the releases only, although fewer people
 * than the least number came or went, the second release is not to be published; wait until more has changed, or leave the
 * attribute out. The same where the two figures are so close that few could have made the difference, even if they were many:
 * else that the second release came out would say that they were, and with the figures that a small count is full or empty
 * ({@code docs/decisions/0029-attacks.md}). Where few came or went and the figures are the same, it is rounding alone that hides it, which is a warning:
 * who knows how the figures moved before can wait for the next step.
 *
 * <p>Not seen: people who came while as many others went; releases of others; three releases that tell together what no two
 * of them do.
 *
 * @param limit the least number of people
 * @param shown combinations whose figures give away a difference of few people
 * @param hidden combinations of equal figures that few people changed
 */
@NotPersonal
public record ReleaseComparison(int limit, List<Map<String, String>> shown, List<Map<String, String>> hidden)
        implements Serializable {
    private static final int NAMED = 20;

    /**
     * Compares two releases.
     *
     * @param earlier the people of the release that is out
     * @param earlierRelease the release that is out
     * @param later the people of the one that is to follow
     * @param laterRelease the one that is to follow; by other attributes too, if some are the same
     * @return what they tell together
     * @throws org.lindung.value.InvalidValueException with {@code tallies-differ} if they have no attribute in common, or if a
     *     release has other attributes than its tally
     */
    public static ReleaseComparison of(Tally earlier, Release earlierRelease, Tally later, Release laterRelease) {
        List<Attribute> common = new ArrayList<>(earlier.getAttributes());
        common.retainAll(later.getAttributes());
        Invariants.check()
                .that(!common.isEmpty(), StatisticsViolation.TALLIES_DIFFER, "/attributes")
                .that(
                        earlier.getAttributes().equals(earlierRelease.getAttributes())
                                && later.getAttributes().equals(laterRelease.getAttributes()),
                        StatisticsViolation.TALLIES_DIFFER,
                        "/attributes")
                .orThrow();
        int limit = Math.max(
                earlierRelease.getPolicy().leastPeople(),
                laterRelease.getPolicy().leastPeople());
        Set<String> names = common.stream().map(Attribute::name).collect(Collectors.toSet());
        Map<Map<String, String>, Long> before = figures(earlierRelease, names);
        Map<Map<String, String>, Long> after = figures(laterRelease, names);
        Set<Map<String, String>> told = new HashSet<>(before.keySet());
        told.addAll(after.keySet());
        long leastSeen = limit
                - 1
                + Math.max(
                        earlierRelease.getPolicy().leastFigure(),
                        laterRelease.getPolicy().leastFigure());
        Map<Map<String, String>, Long> peopleBefore = people(earlier, told);
        Map<Map<String, String>, Long> peopleAfter = people(later, told);
        List<Map<String, String>> shown = new ArrayList<>();
        List<Map<String, String>> hidden = new ArrayList<>();
        for (Map<String, String> codes : told) {
            long change = Math.abs(peopleAfter.getOrDefault(codes, 0L) - peopleBefore.getOrDefault(codes, 0L));
            long seen = Math.abs(after.getOrDefault(codes, 0L) - before.getOrDefault(codes, 0L));
            if (seen > 0 && (change < limit || seen < leastSeen)) {
                shown.add(codes);
            } else if (change > 0 && change < limit) {
                hidden.add(codes);
            }
        }
        return new ReleaseComparison(limit, inOrder(shown), inOrder(hidden));
    }

    private static List<Map<String, String>> inOrder(List<Map<String, String>> cells) {
        return cells.stream()
                .map(codes -> new ReleasedCell(codes, 0, 0))
                .sorted(ReleasedCell.ORDER)
                .map(ReleasedCell::codes)
                .toList();
    }

    private static Map<Map<String, String>, Long> figures(Release release, Set<String> names) {
        Map<Map<String, String>, Long> figures = new HashMap<>();
        figures.put(Map.of(), release.getPeople());
        release.getCells().stream()
                .filter(cell -> names.containsAll(cell.codes().keySet()))
                .forEach(cell -> figures.put(cell.codes(), cell.people()));
        return figures;
    }

    /** How many people there are in truth of each combination that is told. */
    private static Map<Map<String, String>, Long> people(Tally tally, Set<Map<String, String>> told) {
        int longest = told.stream().mapToInt(Map::size).max().orElse(0);
        Margins margins = new Margins(tally.getAttributes(), longest, any -> {});
        tally.getCells().forEach(cell -> margins.add(codes(tally, cell), cell.people(), 0));
        Map<Map<String, String>, Long> people = new HashMap<>();
        people.put(Map.of(), tally.people());
        margins.forEach((codes, count, amount) -> {
            if (told.contains(codes)) {
                people.put(codes, count);
            }
        });
        return people;
    }

    private static Map<String, String> codes(Tally tally, TallyCell cell) {
        Map<String, String> codes = new HashMap<>();
        for (int i = 0; i < cell.codes().size(); i++) {
            codes.put(tally.getAttributes().get(i).name(), cell.codes().get(i));
        }
        return codes;
    }

    /**
     * Whether nothing speaks against publishing the second release.
     *
     * @return true if no figure gives away a difference of few people
     */
    public boolean isSafe() {
        return shown.isEmpty();
    }

    /**
     * What speaks against it.
     *
     * @return an error with the figures that give a difference away, a warning with those behind which few people changed; at
     *     most twenty of each are named
     */
    public List<Violation> violations() {
        List<Violation> violations = new ArrayList<>();
        note(violations, StatisticsViolation.DIFFERENCE_SHOWS_FEW, shown);
        note(violations, StatisticsViolation.DIFFERENCE_OF_FEW, hidden);
        return violations;
    }

    private void note(List<Violation> violations, StatisticsViolation code, List<Map<String, String>> cells) {
        if (!cells.isEmpty()) {
            violations.add(naming(code, "/cells", limit, cells));
        }
    }

    /** A violation that names combinations, and not too many of them. */
    static Violation naming(StatisticsViolation code, String path, int limit, List<Map<String, String>> cells) {
        String named = cells.stream()
                .limit(NAMED)
                .map(codes -> codes.isEmpty() ? "*" : ReleasedCell.text(codes))
                .collect(Collectors.joining(", "));
        return Violation.of(
                code,
                path,
                Map.of("limit", String.valueOf(limit), "cells", cells.size() > NAMED ? named + ", …" : named));
    }
}
