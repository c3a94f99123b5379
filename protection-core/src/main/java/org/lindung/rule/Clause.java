package org.lindung.rule;

import java.util.List;

/**
 * A requirement as it stands among the others in force on a day: with the exceptions to it worked in, and with the three ways it
 * can come out as conditions of their own.
 */
final class Clause<F> {
    private final Requirement<F> requirement;
    private final Condition<F> applies;
    private final Condition<F> satisfied;
    private final Condition<F> failed;
    private final Condition<F> left;

    Clause(Requirement<F> requirement, List<Requirement<F>> others) {
        this.requirement = requirement;
        Condition<F> review =
                any(requirement.reviews().stream().map(Requirement.Review::when).toList());
        this.applies = applies(requirement, others);
        this.satisfied =
                Condition.anyOf(Condition.not(applies), Condition.allOf(Condition.not(review), requirement.asks()));
        this.failed = Condition.allOf(applies, Condition.not(review), Condition.not(requirement.asks()));
        this.left = Condition.allOf(applies, review);
    }

    /** It applies where it says so and no exception to it applies, which may itself have exceptions. */
    private static <F> Condition<F> applies(Requirement<F> requirement, List<Requirement<F>> others) {
        List<Condition<F>> displacing = others.stream()
                .filter(other ->
                        other.exceptionTo().filter(requirement.id()::equals).isPresent())
                .map(exception -> applies(exception, others))
                .toList();
        return displacing.isEmpty()
                ? requirement.appliesWhen()
                : Condition.allOf(requirement.appliesWhen(), Condition.not(any(displacing)));
    }

    private static <F> Condition<F> any(List<Condition<F>> parts) {
        return parts.isEmpty() ? new Condition.Constant<>(false) : new Condition.AnyOf<>(parts);
    }

    Requirement<F> requirement() {
        return requirement;
    }

    /** Holds when it does not apply or is met, so that it stands in nobody's way. */
    Condition<F> satisfied() {
        return satisfied;
    }

    /** Holds when it applies and is certainly not met. */
    Condition<F> failed() {
        return failed;
    }

    /** Holds when it applies and its text leaves the decision to a person. */
    Condition<F> left() {
        return left;
    }

    Finding<F> find(Evidence<F> evidence) {
        return new Finding<>(this, status(evidence), evidence);
    }

    private FindingStatus status(Evidence<F> evidence) {
        if (Kleene.truth(applies, evidence) == Truth.FALSE) {
            return FindingStatus.NOT_APPLICABLE;
        } else if (Kleene.truth(satisfied, evidence) == Truth.TRUE) {
            return FindingStatus.MET;
        } else if (Kleene.truth(failed, evidence) == Truth.TRUE) {
            return FindingStatus.NOT_MET;
        } else if (Kleene.truth(left, evidence) == Truth.TRUE) {
            return FindingStatus.NEEDS_REVIEW;
        }
        return FindingStatus.UNDETERMINED;
    }
}
