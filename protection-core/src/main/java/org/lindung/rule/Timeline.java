package org.lindung.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.lindung.basics.DateRange;

/**
 * The answer of a rule book for one set of facts over a period: from which day to which day it stays the same, and what
 * changes it: a new law, a birthday, a document that runs out.
 *
 * <p>Made from the limits in the conditions and the recorded days, not by trying every day, so that it costs the same for
 * a week and for a century. What is recorded is taken to stay as it is; only its distance to the day asked about changes.
 *
 * <p>Its days can be somebody's birthdays and are as sensitive as they. {@code toString} shows none of them.
 *
 * @param <F> what the facts are read from
 */
public final class Timeline<F> {
    private final RuleBook<F> book;
    private final DateRange range;
    private final List<Segment<F>> segments;

    private Timeline(RuleBook<F> book, DateRange range, List<Segment<F>> segments) {
        this.book = book;
        this.range = range;
        this.segments = List.copyOf(segments);
    }

    /**
     * Some days on which the outcome stays the same; the day before and the day after it is another one.
     *
     * @param days the days
     * @param assessment the assessment on the first of them; reasons and questions of a later day are got by asking the book
     *     for that day
     * @param changes what changes in these days: first what began them, except in the first segment, then every change
     *     of findings that leaves the outcome as it is
     * @param <F> what the facts are read from
     */
    public record Segment<F>(DateRange days, Assessment<F> assessment, List<Change<F>> changes) {
        /**
         * The answer on all these days.
         *
         * @return the outcome
         */
        public Outcome outcome() {
            return assessment.outcome();
        }

        /** Without the days, which can be somebody's birthdays. */
        @Override
        public String toString() {
            return outcome().code();
        }
    }

    /**
     * A day on which some findings, or the outcome, become others than they were the day before.
     *
     * @param day the first day on which they are so
     * @param before the outcome until then
     * @param after the outcome from then on, often the same
     * @param findings the findings that are new, become others, or end; none if only the certainty that a met requirement
     *     applies changes, which the outcome may wait for
     * @param byLaw whether requirements come into force or go out of force on the day
     * @param facts what passes a limit in a requirement in force on the day, in the order of the book
     * @param <F> what the facts are read from
     */
    public record Change<F>(
            LocalDate day,
            Outcome before,
            Outcome after,
            List<FindingChange<F>> findings,
            boolean byLaw,
            Set<Fact<F, ?>> facts) {
        /** Without the day, which can be somebody's birthday. */
        @Override
        public String toString() {
            return before.code() + " > " + after.code() + " " + findings;
        }
    }

    /**
     * What becomes of one requirement.
     *
     * @param requirement the requirement: the version in force from then on, or the last one
     * @param before the status until then; empty if no version was in force
     * @param after the status from then on; empty if no version is in force any more
     * @param <F> what the facts are read from
     */
    public record FindingChange<F>(
            Requirement<F> requirement, Optional<FindingStatus> before, Optional<FindingStatus> after) {
        @Override
        public String toString() {
            return requirement.id() + ": " + code(before) + " > " + code(after);
        }

        private static String code(Optional<FindingStatus> status) {
            return status.map(FindingStatus::code).orElse("-");
        }
    }

    static <F> Timeline<F> of(RuleBook<F> book, F facts, DateRange range) {
        Turning<F> turning = new Turning<>(book, facts);
        List<Segment<F>> segments = new ArrayList<>();
        List<Change<F>> changes = new ArrayList<>();
        Assessment<F> first = book.assess(facts, range.startInclusive());
        Assessment<F> before = first;
        for (LocalDate day : turning.daysAfterTheFirstOf(range)) {
            Assessment<F> after = book.assess(facts, day);
            List<FindingChange<F>> findings = changed(before, after);
            if (before.outcome() != after.outcome()) {
                segments.add(new Segment<>(DateRange.of(first.asOf(), day), first, List.copyOf(changes)));
                changes.clear();
                first = after;
            }
            if (before.outcome() != after.outcome() || !findings.isEmpty()) {
                changes.add(turning.change(before, after, findings));
            }
            before = after;
        }
        segments.add(new Segment<>(DateRange.of(first.asOf(), range.endExclusive()), first, List.copyOf(changes)));
        return new Timeline<>(book, range, segments);
    }

    /** The days after the first of a period on which anything can change. */
    static <F> Set<LocalDate> turningDays(RuleBook<F> book, F facts, DateRange range) {
        return new Turning<>(book, facts).daysAfterTheFirstOf(range);
    }

    private static <F> List<FindingChange<F>> changed(Assessment<F> before, Assessment<F> after) {
        Map<String, Finding<F>> ended = new LinkedHashMap<>();
        before.findings().forEach(finding -> ended.put(finding.requirement().id(), finding));
        List<FindingChange<F>> changed = new ArrayList<>();
        for (Finding<F> finding : after.findings()) {
            Optional<FindingStatus> earlier = Optional.ofNullable(
                            ended.remove(finding.requirement().id()))
                    .map(Finding::status);
            Optional<FindingStatus> later = Optional.of(finding.status());
            if (!earlier.equals(later)) {
                changed.add(new FindingChange<>(finding.requirement(), earlier, later));
            }
        }
        ended.values()
                .forEach(finding -> changed.add(
                        new FindingChange<>(finding.requirement(), Optional.of(finding.status()), Optional.empty())));
        return changed;
    }

    /** The only days on which anything can change, and why. */
    private static final class Turning<F> {
        private final Set<LocalDate> byLaw = new HashSet<>();
        private final NavigableMap<LocalDate, Set<Fact<F, ?>>> days = new TreeMap<>();

        Turning(RuleBook<F> book, F facts) {
            for (Requirement<F> requirement : book.requirements()) {
                DateRange inForce = requirement.inForce();
                byLaw.add(inForce.startInclusive());
                byLaw.add(inForce.endExclusive());
                requirement
                        .facts()
                        .forEach(fact -> requirement
                                .conditions()
                                .flatMap(condition -> fact.turningDays(condition, facts))
                                .filter(inForce::contains)
                                .forEach(day -> on(day).add(fact)));
            }
            byLaw.forEach(this::on);
        }

        private Set<Fact<F, ?>> on(LocalDate day) {
            return days.computeIfAbsent(day, any -> new LinkedHashSet<>());
        }

        Set<LocalDate> daysAfterTheFirstOf(DateRange range) {
            return days.subMap(range.startInclusive(), false, range.endExclusive(), false)
                    .keySet();
        }

        Change<F> change(Assessment<F> before, Assessment<F> after, List<FindingChange<F>> findings) {
            LocalDate day = after.asOf();
            return new Change<>(
                    day,
                    before.outcome(),
                    after.outcome(),
                    List.copyOf(findings),
                    byLaw.contains(day),
                    Collections.unmodifiableSet(on(day)));
        }
    }

    /**
     * The period that was asked about.
     *
     * @return the period; the segments fill it
     */
    public DateRange range() {
        return range;
    }

    /**
     * The answer from day to day.
     *
     * @return at least one segment, in the order of days; neighbours differ in their outcome
     */
    public List<Segment<F>> segments() {
        return segments;
    }

    /**
     * Everything that changes in the period, whether or not the outcome does.
     *
     * @return the changes in the order of days
     */
    public List<Change<F>> changes() {
        return segments.stream().flatMap(segment -> segment.changes().stream()).toList();
    }

    /**
     * The first day of the period with an outcome: from when on somebody may, or may no longer.
     *
     * @param outcome the outcome
     * @return the day, or empty if the outcome does not occur
     */
    public Optional<LocalDate> firstDay(Outcome outcome) {
        return segments.stream()
                .filter(segment -> segment.outcome() == outcome)
                .map(segment -> segment.days().startInclusive())
                .findFirst();
    }

    /** Without the days, which can be somebody's birthdays. */
    @Override
    public String toString() {
        return book + ": " + segments;
    }
}
