package org.lindung.rule;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.lindung.law.Provision;
import org.lindung.value.Text;

/**
 * What came of one requirement for one set of facts on one day. Names facts, never their values.
 *
 * @param <F> what the facts are read from
 */
public final class Finding<F> {
    private final Assessment<F> assessment;
    private final int index;

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
     * @return the open readings, empty unless the status is {@link FindingStatus#NEEDS_REVIEW}
     */
    public List<Text> openReadings() {
        return openReviews().map(Requirement.Review::why).toList();
    }

    /**
     * What the finding rests on.
     *
     * @return the provisions of the requirement, and those that make it open where the decision is left to a person
     */
    public List<Provision> provisions() {
        return Stream.concat(
                        requirement().provisions().stream(),
                        openReviews().flatMap(review -> review.provisions().stream()))
                .toList();
    }

    private Stream<Requirement.Review<F>> openReviews() {
        return status() == FindingStatus.NEEDS_REVIEW
                ? requirement().reviews().stream().filter(review -> Kleene.truth(review.when(), assessment.evidence()) == Truth.TRUE)
                : Stream.empty();
    }

    /**
     * Why it is not met: the minimal sets of facts, each of which suffices for the no.
     *
     * @return the sets, smallest first; empty unless the status is {@link FindingStatus#NOT_MET}
     */
    public List<Set<Fact<F, ?>>> reasons() {
        return status() == FindingStatus.NOT_MET ? sets(MinimalSets.Aim.WHY, clause().failed()) : List.of();
    }

    /**
     * What would help: the minimal sets of facts that the person can change so that it is met.
     *
     * @return the sets, smallest first; empty unless the status is {@link FindingStatus#NOT_MET}, or if nothing that the
     *     person can change would help
     */
    public List<Set<Fact<F, ?>>> remedies() {
        return status() == FindingStatus.NOT_MET ? sets(MinimalSets.Aim.REMEDY, clause().satisfied()) : List.of();
    }

    /**
     * What could settle it: the facts that are open and still matter.
     *
     * @return each fact once; empty unless the status is {@link FindingStatus#UNDETERMINED}
     */
    public Set<Fact<F, ?>> openFacts() {
        return status() == FindingStatus.UNDETERMINED
                ? settling(List.of(clause().satisfied(), clause().failed(), clause().left()))
                : Set.of();
    }

    /** What could settle whether it applies. */
    Set<Fact<F, ?>> openFactsOfApplication() {
        return settling(List.of(clause().applies(), Condition.not(clause().applies())));
    }

    private Set<Fact<F, ?>> settling(List<Condition<F>> conditions) {
        Set<Fact<F, ?>> open = new LinkedHashSet<>();
        conditions.forEach(condition -> sets(MinimalSets.Aim.SETTLE, condition).forEach(open::addAll));
        return open;
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
            case NOT_MET ->
                isComplete(MinimalSets.Aim.WHY, clause().failed())
                        && isComplete(MinimalSets.Aim.REMEDY, clause().satisfied());
            case UNDETERMINED ->
                Stream.of(clause().satisfied(), clause().failed(), clause().left())
                        .allMatch(condition -> isComplete(MinimalSets.Aim.SETTLE, condition));
            case MET, NOT_APPLICABLE, NEEDS_REVIEW -> true;
        };
    }

    private List<Set<Fact<F, ?>>> sets(MinimalSets.Aim aim, Condition<F> condition) {
        return new MinimalSets<>(aim, condition, assessment.evidence()).find();
    }

    private boolean isComplete(MinimalSets.Aim aim, Condition<F> condition) {
        MinimalSets<F> sets = new MinimalSets<>(aim, condition, assessment.evidence());
        sets.find();
        return sets.isComplete();
    }

    @Override
    public String toString() {
        return requirement().id() + ": " + status().code();
    }
}
