package org.lindung.examples.population;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.lindung.rule.Assessment;
import org.lindung.rule.Finding;
import org.lindung.rule.FindingStatus;
import org.lindung.rule.Outcome;
import org.lindung.rule.Proofreading;
import org.lindung.rule.RemarkKind;
import org.lindung.rule.Requirement;
import org.lindung.rule.RuleBook;

/** What came of one book over many people: numbers only, so that a million people take no more room than one. */
final class BookTally {
    /** The status of the findings that decide an outcome. */
    private static final Map<Outcome, FindingStatus> DECIDING = Map.of(
            Outcome.ELIGIBLE, FindingStatus.MET,
            Outcome.NOT_ELIGIBLE, FindingStatus.NOT_MET,
            Outcome.UNDETERMINED, FindingStatus.UNDETERMINED,
            Outcome.NEEDS_REVIEW, FindingStatus.NEEDS_REVIEW);

    private final RuleBook<?> book;
    private final Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);
    private final List<RuleTally> rules = new ArrayList<>();
    private final IdentityHashMap<Requirement<?>, RuleTally> byRule = new IdentityHashMap<>();

    BookTally(RuleBook<?> book) {
        this.book = book;
        for (Requirement<?> requirement : book.requirements()) {
            RuleTally rule = new RuleTally(requirement);
            rules.add(rule);
            byRule.put(requirement, rule);
        }
    }

    /** One version of a requirement: how it came out, and how often that decided the answer of its book. */
    static final class RuleTally {
        private final Requirement<?> requirement;
        private final Map<FindingStatus, Long> statuses = new EnumMap<>(FindingStatus.class);
        private long decided;

        RuleTally(Requirement<?> requirement) {
            this.requirement = requirement;
        }

        private void count(FindingStatus status, boolean decides) {
            statuses.merge(status, 1L, Long::sum);
            decided += decides ? 1 : 0;
        }

        private void add(RuleTally other) {
            other.statuses.forEach((status, count) -> statuses.merge(status, count, Long::sum));
            decided += other.decided;
        }

        Requirement<?> requirement() {
            return requirement;
        }

        long count(FindingStatus status) {
            return statuses.getOrDefault(status, 0L);
        }

        long decided() {
            return decided;
        }

        /** Whether it kept nobody from a yes, by a no or by leaving the decision to a person. */
        boolean isInNobodysWay() {
            return count(FindingStatus.NOT_MET) + count(FindingStatus.NEEDS_REVIEW) == 0;
        }
    }

    void count(Assessment<?> assessment) {
        Outcome outcome = assessment.outcome();
        outcomes.merge(outcome, 1L, Long::sum);
        for (Finding<?> finding : assessment.findings()) {
            FindingStatus status = finding.status();
            Objects.requireNonNull(byRule.get(finding.requirement())).count(status, status == DECIDING.get(outcome));
        }
    }

    void add(BookTally other) {
        other.outcomes.forEach((outcome, count) -> outcomes.merge(outcome, count, Long::sum));
        for (int i = 0; i < rules.size(); i++) {
            rules.get(i).add(other.rules.get(i));
        }
    }

    RuleBook<?> book() {
        return book;
    }

    /** Every version of every requirement, in the order of the book. */
    List<RuleTally> rules() {
        return rules;
    }

    long count(Outcome outcome) {
        return outcomes.getOrDefault(outcome, 0L);
    }

    /** The rules that were in nobody's way, but for those of which proofreading knows that they never can be. */
    List<RuleTally> notReached() {
        List<RuleTally> free =
                rules.stream().filter(RuleTally::isInNobodysWay).collect(Collectors.toCollection(ArrayList::new));
        if (!free.isEmpty()) {
            Set<String> neverFail = Proofreading.of(book).stream()
                    .filter(remark -> remark.kind() == RemarkKind.NEVER_FAILS)
                    .map(remark -> remark.requirement() + " " + remark.period())
                    .collect(Collectors.toSet());
            free.removeIf(rule -> neverFail.contains(rule.requirement().toString()));
        }
        return free;
    }

    /** Whether anybody got a yes or a no. */
    boolean isSettledForAnybody() {
        return count(Outcome.ELIGIBLE) + count(Outcome.NOT_ELIGIBLE) > 0;
    }
}
