package org.lindung.rule;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which comparisons of a rule book its cases have seen come out both ways. A comparison that no case sees fail could as
 * well be missing from the rule, and no test would notice.
 *
 * <pre>{@code
 * assertThat(CaseCoverage.of(BOOK, cases).uncovered()).isEmpty();
 * }</pre>
 *
 * @param <F> what the facts are read from
 */
public final class CaseCoverage<F> {
    private final Map<Requirement<F>, Map<Condition<F>, Set<Truth>>> seen = new LinkedHashMap<>();

    private CaseCoverage(RuleBook<F> book) {
        for (Requirement<F> requirement : book.requirements()) {
            Map<Condition<F>, Set<Truth>> comparisons = new LinkedHashMap<>();
            conditions(requirement)
                    .flatMap(CaseCoverage::comparisons)
                    .forEach(comparison -> comparisons.put(comparison, EnumSet.noneOf(Truth.class)));
            seen.put(requirement, comparisons);
        }
    }

    /**
     * A case that was tried.
     *
     * @param facts what is known
     * @param asOf the day of the event that is asked about; it chooses the law
     * @param <F> what the facts are read from
     */
    public record Case<F>(F facts, LocalDate asOf) {
        /** Shows the day alone, because nobody's facts belong into a report. */
        @Override
        public String toString() {
            return "case of " + asOf;
        }
    }

    /**
     * A comparison in a requirement that the cases have not seen come out both ways.
     *
     * @param requirement the requirement, in one of its periods
     * @param comparison the comparison of a fact
     * @param missing how it never came out: {@link Truth#TRUE}, {@link Truth#FALSE} or both
     * @param <F> what the facts are read from
     */
    public record Gap<F>(Requirement<F> requirement, Condition<F> comparison, Set<Truth> missing) {
        /**
         * Keeps the set from changing.
         *
         * @param requirement the requirement, in one of its periods
         * @param comparison the comparison of a fact
         * @param missing how it never came out
         */
        public Gap {
            missing = Set.copyOf(missing);
        }

        @Override
        public String toString() {
            String never = missing.size() > 1 ? "true or false" : missing.contains(Truth.TRUE) ? "true" : "false";
            return requirement + ": no case sees \"" + comparison.inWords().en() + "\" come out " + never;
        }
    }

    /**
     * Looks at the comparisons through the eyes of some cases. A case counts for every requirement in force on its day.
     *
     * @param book the book
     * @param cases the cases that were tried
     * @param <F> what the facts are read from
     * @return what the cases saw
     */
    public static <F> CaseCoverage<F> of(RuleBook<F> book, List<Case<F>> cases) {
        CaseCoverage<F> coverage = new CaseCoverage<>(book);
        cases.forEach(coverage::look);
        return coverage;
    }

    private void look(Case<F> tried) {
        Evidence<F> evidence = Evidence.of(tried.facts(), tried.asOf());
        seen.forEach((requirement, comparisons) -> {
            if (requirement.inForce().contains(tried.asOf())) {
                comparisons.forEach((comparison, truths) -> truths.add(Kleene.truth(comparison, evidence)));
            }
        });
    }

    private static <F> Stream<Condition<F>> conditions(Requirement<F> requirement) {
        Stream<Condition<F>> reviews = requirement.reviews().stream().map(Requirement.Review::when);
        return Stream.of(Stream.of(requirement.appliesWhen()), reviews, Stream.of(requirement.asks()))
                .flatMap(conditions -> conditions);
    }

    private static <F> Stream<Condition<F>> comparisons(Condition<F> condition) {
        return condition instanceof Condition.OneOf<F, ?> || condition instanceof Condition.Within<F, ?>
                ? Stream.of(condition)
                : condition.parts().stream().flatMap(CaseCoverage::comparisons);
    }

    /**
     * What the cases leave out.
     *
     * @return the comparisons that were not seen both true and false, in the order of the book
     */
    public List<Gap<F>> uncovered() {
        return seen.entrySet().stream()
                .flatMap(entry -> entry.getValue().entrySet().stream()
                        .map(comparison ->
                                new Gap<>(entry.getKey(), comparison.getKey(), missing(comparison.getValue()))))
                .filter(gap -> !gap.missing().isEmpty())
                .toList();
    }

    private static Set<Truth> missing(Set<Truth> seen) {
        Set<Truth> missing = EnumSet.of(Truth.TRUE, Truth.FALSE);
        missing.removeAll(seen);
        return missing;
    }
}
