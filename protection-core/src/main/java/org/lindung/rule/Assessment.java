package org.lindung.rule;

import java.time.LocalDate;
import java.util.AbstractList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lindung.basics.Answer;
import org.lindung.law.Provision;
import org.lindung.law.SourceKind;

/**
 * The answer of a rule book for one set of facts on one day: outcome, findings, and on request the reasons for a no and
 * the questions that would settle what is open. Reads the facts and never shows their values.
 *
 * @param <F> what the facts are read from
 */
public final class Assessment<F> {
    private final RuleBook<F> book;
    private final LocalDate asOf;
    private final F facts;
    private final Edition<F> edition;
    private final byte[] verdicts;
    private final Outcome outcome;
    /** What is supposed beside what is recorded; mostly nothing. */
    private final @Nullable Evidence<F> supposed;

    Assessment(RuleBook<F> book, Edition<F> edition, F facts, LocalDate asOf) {
        this.book = book;
        this.asOf = asOf;
        this.facts = facts;
        this.edition = edition;
        this.verdicts = edition.room();
        this.outcome = edition.outcome(verdicts, facts, asOf);
        this.supposed = null;
    }

    private Assessment(Assessment<F> recorded, Evidence<F> supposed) {
        this.book = recorded.book;
        this.asOf = recorded.asOf;
        this.facts = recorded.facts;
        this.edition = recorded.edition;
        this.verdicts = edition.room();
        this.outcome = edition.outcome(verdicts, supposed);
        this.supposed = supposed;
    }

    /**
     * What would be if another answer to one question was recorded: "and if there was a passport?"
     *
     * @param fact the fact
     * @param answer what is supposed about it
     * @param <T> type of its values
     * @return the assessment of the same record on the same day, but for that answer
     */
    public <T> Assessment<F> supposing(Fact<F, T> fact, Answer<T> answer) {
        return new Assessment<>(this, evidence().supposing(fact, fact.understood(answer)));
    }

    /**
     * The book that was asked.
     *
     * @return the book
     */
    public RuleBook<F> book() {
        return book;
    }

    /**
     * The day of the event that was asked about.
     *
     * @return the day
     */
    public LocalDate asOf() {
        return asOf;
    }

    /**
     * The answer.
     *
     * @return the outcome
     */
    public Outcome outcome() {
        return outcome;
    }

    /**
     * What came of every requirement in force on the day.
     *
     * @return the findings in the order of the book, an unmodifiable list
     */
    public List<Finding<F>> findings() {
        return new Findings();
    }

    Evidence<F> evidence() {
        return supposed == null ? Evidence.of(facts, asOf) : supposed;
    }

    Clause<F> clause(int index) {
        return edition.clauses().get(index);
    }

    FindingStatus status(int index) {
        return Verdict.status(verdict(index));
    }

    int verdict(int index) {
        return edition.verdict(verdicts, index);
    }

    /** Findings are made when they are looked at, since most readers want the outcome and a few of them. */
    private final class Findings extends AbstractList<Finding<F>> {
        @Override
        public Finding<F> get(int index) {
            return new Finding<>(Assessment.this, index);
        }

        @Override
        public int size() {
            return edition.clauses().size();
        }
    }

    /**
     * What came of the requirements with one status.
     *
     * @param status the status
     * @return the findings in the order of the book
     */
    public List<Finding<F>> findings(FindingStatus status) {
        return findings().stream().filter(finding -> finding.status() == status).toList();
    }

    /**
     * The findings for a no. Each of them alone suffices for it, so each is a minimal set.
     *
     * @return the findings that are not met, those with the smallest reason first; empty unless the outcome is {@link
     *     Outcome#NOT_ELIGIBLE}
     */
    public List<Finding<F>> reasons() {
        return findings(FindingStatus.NOT_MET).stream()
                .sorted(Comparator.comparingInt(finding ->
                        finding.reasons().stream().mapToInt(Set::size).min().orElse(Integer.MAX_VALUE)))
                .toList();
    }

    /**
     * What to ask so that an open assessment can be settled: first what could settle it alone, then what was not refused
     * before, what is cheapest to answer, because whoever can is nearest, and what is least sensitive.
     *
     * @return the questions, best first; empty unless the outcome is {@link Outcome#UNDETERMINED}
     */
    public List<Question<F>> questions() {
        if (outcome != Outcome.UNDETERMINED) {
            return List.of();
        }
        Map<Fact<F, ?>, Set<Provision>> grounds = new LinkedHashMap<>();
        List<Finding<F>> open = findings(FindingStatus.UNDETERMINED);
        if (open.isEmpty()) {
            findings(FindingStatus.MET).forEach(met -> ask(met.openFactsOfApplication(), met, grounds));
        }
        open.forEach(finding -> ask(finding.openFacts(), finding, grounds));
        return grounds.entrySet().stream()
                .map(entry -> new Question<>(
                        entry.getKey(),
                        List.copyOf(entry.getValue()),
                        settlesAlone(entry.getKey()),
                        evidence().about(entry.getKey()).absence()))
                .sorted(Comparator.comparing((Question<F> question) -> !question.settlesAlone())
                        .thenComparing(Question.LEAST_BURDEN_FIRST))
                .toList();
    }

    private void ask(Set<Fact<F, ?>> facts, Finding<F> finding, Map<Fact<F, ?>, Set<Provision>> grounds) {
        for (Fact<F, ?> fact : facts) {
            finding.clause()
                    .grounds(fact, evidence())
                    .forEach(grounds.computeIfAbsent(fact, any -> new LinkedHashSet<>())::add);
        }
    }

    /** Tries the values of the fact: one of them has to leave nothing open. */
    private <T> boolean settlesAlone(Fact<F, T> fact) {
        Condition<F> everything = new Condition.AllOf<>(edition.clauses().stream()
                .map(clause -> clause.terms().satisfied())
                .toList());
        return fact.valuesThatMatterTo(everything, evidence().about(fact))
                .map(value -> evidence().supposing(fact, Answer.known(value)))
                .map(edition::outcome)
                .anyMatch(supposed -> supposed != Outcome.UNDETERMINED);
    }

    /**
     * The weakest kind of source that the answer rests on.
     *
     * @return the kind; {@link SourceKind#UNVERIFIED} if no requirement applies
     */
    public SourceKind weakestSource() {
        return grounds().map(Provision::source).max(Comparator.naturalOrder()).orElse(SourceKind.UNVERIFIED);
    }

    /**
     * The oldest verification of a provision that the answer rests on.
     *
     * @return the day; {@link LocalDate#MIN} if no requirement applies
     */
    public LocalDate oldestVerification() {
        return grounds()
                .map(Provision::verifiedOn)
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }

    /** A no rests on what is not met, every other answer on all that applies. */
    private Stream<Provision> grounds() {
        return findings().stream()
                .filter(finding -> outcome == Outcome.NOT_ELIGIBLE
                        ? finding.status() == FindingStatus.NOT_MET
                        : finding.status() != FindingStatus.NOT_APPLICABLE)
                .flatMap(finding -> finding.provisions().stream());
    }

    /**
     * The assessment in words.
     *
     * @return an explanation in both languages that names facts and not their values
     */
    public Explanation explanation() {
        return Narrator.explain(this, Narrator.Reader.OFFICER);
    }

    /** Without the day, which can be that of somebody's departure or birthday. */
    @Override
    public String toString() {
        return book + ": " + outcome.code();
    }
}
