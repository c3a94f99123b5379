package org.lindung.rule;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lindung.law.Provision;
import org.lindung.rule.MinimalSets.Found;
import org.lindung.value.Text;

/**
 * What came of one requirement for one set of facts on one day. Names facts, never their values.
 *
 * @param <F> what the facts are read from
 */
public final class Finding<F> {
    private final Assessment<F> assessment;
    private final int index;
    // found when first asked for; two threads may each search, and find the same
    private @Nullable Found<F> why;
    private @Nullable Found<F> remedy;
    private @Nullable List<Found<F>> settling;

    Finding(Assessment<F> assessment, int index) {
        this.assessment = assessment;
        this.index = index;
    }

    /**
     * The requirement.
     *
     * @return the requirement that was in force on the day
     */
    public Requirement<F> requirement() {
        return clause().requirement();
    }

    /**
     * What came of it.
     *
     * @return the status
     */
    public FindingStatus status() {
        return assessment.status(index);
    }

    /**
     * Why the decision is left to a person.
     *
     * @return the open readings, each once; empty unless the status is {@link FindingStatus#NEEDS_REVIEW}
     */
    public List<Text> openReadings() {
        return openReviews().map(Requirement.Review::why).distinct().toList();
    }

    /**
     * What the finding rests on.
     *
     * @return the provisions of the requirement; those that make it open where the decision is left to a person; those of
     *     exceptions that may apply where it is not met either way; each once
     */
    public List<Provision> provisions() {
        Stream<Provision> reviews = openReviews().flatMap(review -> review.provisions().stream());
        Stream<Provision> exceptions = status() == FindingStatus.NOT_MET
                ? clause().openExceptions(assessment.evidence()).flatMap(exception -> exception.provisions().stream())
                : Stream.empty();
        return Stream.of(requirement().provisions().stream(), reviews, exceptions)
                .flatMap(provisions -> provisions)
                .distinct()
                .toList();
    }

    /** What is asked of the person: by the requirement alone, or by it and the exceptions that may apply instead. */
    Terms<F> terms() {
        return Kleene.truth(clause().applies(), assessment.evidence()) == Truth.TRUE
                ? clause().terms()
                : clause().termsInAnyCase();
    }

    /** Whether something certainly applies by which it is met. */
    boolean isMetForSure() {
        return assessment.verdict(index) == Verdict.MET;
    }

    private Stream<Requirement.Review<F>> openReviews() {
        return status() == FindingStatus.NEEDS_REVIEW
                ? requirement().reviews().stream()
                        .filter(review -> Kleene.truth(review.when(), assessment.evidence()) == Truth.TRUE)
                : Stream.empty();
    }

    /**
     * Why it is not met: the minimal sets of facts, each of which suffices for the no. Facts that matter only because they
     * keep the case from being left to a person are not among them.
     *
     * @return the sets, smallest first; empty unless the status is {@link FindingStatus#NOT_MET}
     */
    public List<Set<Fact<F, ?>>> reasons() {
        return status() == FindingStatus.NOT_MET ? why().sets() : List.of();
    }

    /**
     * What would help: the minimal sets of facts that the person can change so that it is met.
     *
     * @return the sets, smallest first; empty unless the status is {@link FindingStatus#NOT_MET}, or if nothing that the
     *     person can change would help
     */
    public List<Set<Fact<F, ?>>> remedies() {
        return status() == FindingStatus.NOT_MET ? remedy().sets() : List.of();
    }

    /**
     * What could settle it: the facts that are open and still matter.
     *
     * @return each fact once; empty unless the status is {@link FindingStatus#UNDETERMINED}
     */
    public Set<Fact<F, ?>> openFacts() {
        return status() == FindingStatus.UNDETERMINED ? facts(settling()) : Set.of();
    }

    /** What could settle whether it applies. */
    Set<Fact<F, ?>> openFactsOfApplication() {
        return facts(settling(clause().applies(), Condition.not(clause().applies())));
    }

    private static <F> Set<Fact<F, ?>> facts(List<Found<F>> found) {
        Set<Fact<F, ?>> facts = new LinkedHashSet<>();
        found.forEach(each -> each.sets().forEach(facts::addAll));
        return facts;
    }

    Clause<F> clause() {
        return assessment.clause(index);
    }

    /**
     * Whether {@link #reasons()}, {@link #remedies()} and {@link #openFacts()} rest on all minimal sets.
     *
     * @return false if there are more sets than are listed, which takes a rule with very many alternatives
     */
    public boolean isExhaustive() {
        return switch (status()) {
            case NOT_MET -> why().complete() && remedy().complete();
            case UNDETERMINED -> settling().stream().allMatch(Found::complete);
            case MET, NOT_APPLICABLE, NEEDS_REVIEW -> true;
        };
    }

    private Found<F> why() {
        Found<F> found = why;
        if (found == null) {
            found = find(MinimalSets.Aim.WHY, terms().against());
            why = found;
        }
        return found;
    }

    private Found<F> remedy() {
        Found<F> found = remedy;
        if (found == null) {
            found = find(MinimalSets.Aim.REMEDY, terms().satisfied());
            remedy = found;
        }
        return found;
    }

    private List<Found<F>> settling() {
        List<Found<F>> found = settling;
        if (found == null) {
            Terms<F> alone = clause().terms();
            found = settling(alone.satisfied(), alone.failed(), alone.left());
            settling = found;
        }
        return found;
    }

    @SafeVarargs
    private List<Found<F>> settling(Condition<F>... conditions) {
        return Stream.of(conditions)
                .map(condition -> find(MinimalSets.Aim.SETTLE, condition))
                .toList();
    }

    private Found<F> find(MinimalSets.Aim aim, Condition<F> condition) {
        return new MinimalSets<>(aim, condition, assessment.evidence()).find();
    }

    @Override
    public String toString() {
        return requirement().id() + ": " + status().code();
    }
}
