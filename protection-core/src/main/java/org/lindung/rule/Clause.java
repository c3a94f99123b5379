package org.lindung.rule;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.lindung.law.Provision;

/** A requirement as it stands among the others in force on a day: with the exceptions to it worked in. */
final class Clause<F> {
    private final Requirement<F> requirement;
    private final List<Clause<F>> exceptions;
    private final Terms<F> terms;
    private final Terms<F> termsInAnyCase;
    private final Demand<F> demand;

    Clause(Requirement<F> requirement, List<Requirement<F>> others) {
        this.requirement = requirement;
        this.exceptions = others.stream()
                .filter(other ->
                        other.exceptionTo().filter(requirement.id()::equals).isPresent())
                .map(exception -> new Clause<>(exception, others))
                .toList();
        Condition<F> left =
                any(requirement.reviews().stream().map(Requirement.Review::when).toList());
        Terms<F> whole = new Terms<>(requirement.appliesWhen(), left, requirement.asks());
        if (exceptions.isEmpty()) {
            this.terms = whole;
            this.termsInAnyCase = whole;
            this.demand = whole.demand();
        } else {
            this.terms = new Terms<>(
                    Condition.allOf(
                            requirement.appliesWhen(),
                            Condition.not(
                                    any(exceptions.stream().map(Clause::applies).toList()))),
                    left,
                    requirement.asks());
            for (Clause<F> exception : exceptions) {
                whole = whole.unless(exception.terms);
            }
            this.termsInAnyCase = whole;
            this.demand = terms.demand().orInAnyCase(whole.demand());
        }
    }

    private static <F> Condition<F> any(List<Condition<F>> parts) {
        return parts.isEmpty() ? new Condition.Constant<>(false) : new Condition.AnyOf<>(parts);
    }

    Requirement<F> requirement() {
        return requirement;
    }

    /** Holds where the requirement says so and no exception to it applies, which may itself have exceptions. */
    Condition<F> applies() {
        return terms.appliesWhen();
    }

    /**
     * What the requirement says where no exception to it applies.
     *
     * @return the terms, which apply only there
     */
    Terms<F> terms() {
        return terms;
    }

    /**
     * What decides while nobody knows whether an exception applies: the same as {@link #terms()} for whoever no exception
     * is for, and what the exception asks for whoever it is for. Settled only if both come to the same.
     */
    Terms<F> termsInAnyCase() {
        return termsInAnyCase;
    }

    /** What it asks, ready to run. */
    Demand<F> demand() {
        return demand;
    }

    /** The exceptions of which nobody knows whether they apply. */
    Stream<Requirement<F>> openExceptions(Evidence<F> evidence) {
        return exceptions.stream()
                .filter(exception -> Kleene.truth(exception.applies(), evidence) == Truth.UNKNOWN)
                .map(Clause::requirement);
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
