package org.lindung.rule;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.lindung.law.Provision;

/**
 * A requirement as it stands among the others in force on a day: with the exceptions to it worked in, and with the three ways it
 * can come out as conditions of their own.
 */
final class Clause<F> {
    private final Requirement<F> requirement;
    private final List<Clause<F>> exceptions;
    private final Condition<F> appliesWhen;
    private final Condition<F> reviewWhen;
    private final Demand<F> demand;

    Clause(Requirement<F> requirement, List<Requirement<F>> others) {
        this.requirement = requirement;
        this.exceptions = others.stream()
                .filter(other ->
                        other.exceptionTo().filter(requirement.id()::equals).isPresent())
                .map(exception -> new Clause<>(exception, others))
                .toList();
        this.appliesWhen = exceptions.isEmpty()
                ? requirement.appliesWhen()
                : Condition.allOf(
                        requirement.appliesWhen(),
                        Condition.not(
                                any(exceptions.stream().map(Clause::applies).toList())));
        this.reviewWhen =
                any(requirement.reviews().stream().map(Requirement.Review::when).toList());
        this.demand = new Demand<>(Formula.of(appliesWhen), Formula.of(reviewWhen), Formula.of(requirement.asks()));
    }

    private static <F> Condition<F> any(List<Condition<F>> parts) {
        return parts.isEmpty() ? new Condition.Constant<>(false) : new Condition.AnyOf<>(parts);
    }

    Requirement<F> requirement() {
        return requirement;
    }

    /** Holds where the requirement says so and no exception to it applies, which may itself have exceptions. */
    Condition<F> applies() {
        return appliesWhen;
    }

    /** Holds when it does not apply or is met, so that it stands in nobody's way. */
    Condition<F> satisfied() {
        return Condition.anyOf(
                Condition.not(appliesWhen), Condition.allOf(Condition.not(reviewWhen), requirement.asks()));
    }

    /** Holds when it applies and is certainly not met. */
    Condition<F> failed() {
        return Condition.allOf(appliesWhen, Condition.not(reviewWhen), Condition.not(requirement.asks()));
    }

    /** What is against the person when it is not met. That the text leaves nothing to anybody is no reason for a no. */
    Condition<F> against() {
        return Condition.allOf(appliesWhen, Condition.not(requirement.asks()));
    }

    /** Holds when it applies and its text leaves the decision to a person. */
    Condition<F> left() {
        return Condition.allOf(appliesWhen, reviewWhen);
    }

    /** What it asks, ready to run. */
    Demand<F> demand() {
        return demand;
    }

    /** The provisions that give the ground to ask for a fact: of the requirement, and of exceptions that may apply. */
    Stream<Provision> grounds(Fact<F, ?> fact, Evidence<F> evidence) {
        Predicate<Condition<F>> waitsForIt = condition -> Kleene.truth(condition, evidence) == Truth.UNKNOWN
                && condition.facts().anyMatch(fact::equals);
        Stream<Provision> reviews = requirement.reviews().stream()
                .filter(review -> waitsForIt.test(review.when()))
                .map(any -> requirement.provision());
        Stream<Provision> asks =
                Stream.of(requirement.asks()).filter(waitsForIt).map(any -> requirement.provision());
        return Stream.of(groundsToApply(waitsForIt), reviews, asks).flatMap(provisions -> provisions);
    }

    private Stream<Provision> groundsToApply(Predicate<Condition<F>> waitsForIt) {
        return Stream.concat(
                Stream.of(requirement.appliesWhen()).filter(waitsForIt).map(any -> requirement.provision()),
                exceptions.stream().flatMap(exception -> exception.groundsToApply(waitsForIt)));
    }
}
