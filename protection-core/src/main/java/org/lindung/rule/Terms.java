package org.lindung.rule;

/**
 * What a clause says: to whom, with what left to a person, and what it asks of everybody else.
 *
 * @param appliesWhen to whom
 * @param reviewWhen what the text leaves to a person
 * @param asks what it asks
 */
record Terms<F>(Condition<F> appliesWhen, Condition<F> reviewWhen, Condition<F> asks) {
    /** Holds when it does not apply or is met, so that it stands in nobody's way. */
    Condition<F> satisfied() {
        return Condition.anyOf(Condition.not(appliesWhen), Condition.allOf(Condition.not(reviewWhen), asks));
    }

    /** Holds when it applies and is certainly not met. */
    Condition<F> failed() {
        return Condition.allOf(appliesWhen, Condition.not(reviewWhen), Condition.not(asks));
    }

    /** What is against the person when it is not met. That the text leaves nothing to anybody is no reason for a no. */
    Condition<F> against() {
        return Condition.allOf(appliesWhen, Condition.not(asks));
    }

    /** Holds when it applies and its text leaves the decision to a person. */
    Condition<F> left() {
        return Condition.allOf(appliesWhen, reviewWhen);
    }

    /** The terms by which another clause goes where it applies, and these elsewhere. */
    Terms<F> unless(Terms<F> other) {
        return new Terms<>(
                appliesWhen,
                new Condition.Choice<>(other.appliesWhen, other.reviewWhen, reviewWhen),
                new Condition.Choice<>(other.appliesWhen, other.asks, asks));
    }

    /** The same, ready to run. */
    Demand<F> demand() {
        return new Demand<>(Formula.of(appliesWhen), Formula.of(reviewWhen), Formula.of(asks), null);
    }
}
