package org.lindung.examples.quickstart;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.lindung.eligibility.placement.PlacementApplicant;
import org.lindung.rule.Assessment;
import org.lindung.rule.Outcome;
import org.lindung.value.Severity;

/** Counts rows while they pass, and keeps one person for each kind of answer, so that memory does not grow with the file. */
final class Summary {
    /** More broken rows than this are counted and not listed; the output file has them all. */
    static final int LISTED = 50;

    private final Map<Outcome, Map<LawPeriod, Integer>> counts = new EnumMap<>(Outcome.class);
    private final List<ScreenedRow> broken = new ArrayList<>();
    private long rows;
    private long unreadable;
    private long withoutDay;
    private long warnings;
    private Optional<ScreenedRow> eligible = Optional.empty();
    private Optional<ScreenedRow> refused = Optional.empty();
    private Optional<ScreenedRow> open = Optional.empty();

    void add(ScreenedRow row) {
        rows++;
        warnings += row.problems().stream()
                .filter(problem -> problem.severity() == Severity.WARNING)
                .count();
        if (row.applicant().isEmpty()) {
            unreadable++;
            if (broken.size() < LISTED) {
                broken.add(row);
            }
        } else if (row.assessment().isEmpty()) {
            withoutDay++;
        }
        row.assessment().ifPresent(assessment -> {
            counts.computeIfAbsent(assessment.outcome(), any -> new EnumMap<>(LawPeriod.class))
                    .merge(LawPeriod.of(assessment.asOf()), 1, Integer::sum);
            eligible = first(eligible, row, answer -> answer.outcome() == Outcome.ELIGIBLE);
            refused = first(refused, row, Summary::isRefusalWithRemedy);
            open = first(open, row, answer -> answer.outcome() == Outcome.UNDETERMINED);
        });
    }

    /** A no for one reason, which the person can do something about: the example that teaches most. */
    private static boolean isRefusalWithRemedy(Assessment<PlacementApplicant> assessment) {
        return assessment.outcome() == Outcome.NOT_ELIGIBLE
                && assessment.reasons().size() == 1
                && !assessment.reasons().get(0).remedies().isEmpty();
    }

    private static Optional<ScreenedRow> first(
            Optional<ScreenedRow> known, ScreenedRow row, Predicate<Assessment<PlacementApplicant>> wanted) {
        return known.isPresent()
                ? known
                : Optional.of(row).filter(it -> it.assessment().filter(wanted).isPresent());
    }

    int count(Outcome outcome, LawPeriod period) {
        return counts.getOrDefault(outcome, Map.of()).getOrDefault(period, 0);
    }

    long rows() {
        return rows;
    }

    long unreadable() {
        return unreadable;
    }

    long withoutDay() {
        return withoutDay;
    }

    long warnings() {
        return warnings;
    }

    /** The first broken rows, at most {@link #LISTED}. */
    List<ScreenedRow> broken() {
        return List.copyOf(broken);
    }

    /** Up to three people to explain: one who meets the conditions, one who does not, one whose answer is open. */
    List<ScreenedRow> examples() {
        List<ScreenedRow> examples = new ArrayList<>();
        eligible.ifPresent(examples::add);
        refused.ifPresent(examples::add);
        open.ifPresent(examples::add);
        return examples;
    }
}
