package org.lindung.rule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lindung.rule.Evidence.Supposition;

/**
 * What a {@link Clause} asks, ready to run.
 *
 * @param applies whether it is asked at all
 * @param left whether the text leaves the case to a person
 * @param asks what is asked
 * @param inAnyCase what is asked whether or not an exception applies, where there is one
 */
record Demand<F>(
        Formula<F> applies,
        Formula<F> left,
        Formula<F> asks,
        @Nullable Demand<F> inAnyCase) {
    /** The same, with what decides as long as an exception may apply or not. */
    Demand<F> orInAnyCase(Demand<F> either) {
        return new Demand<>(applies, left, asks, either);
    }

    /** What comes of it for a record on a day, with what is supposed instead, as a {@link Verdict}. Leaves no garbage. */
    int verdict(F facts, LocalDate on, @Nullable Supposition<F, ?> supposed) {
        Truth itApplies = applies.truth(facts, on, supposed);
        if (itApplies == Truth.FALSE) {
            return Verdict.NOT_APPLICABLE;
        }
        int alone = Verdict.of(itApplies, left.truth(facts, on, supposed), asks.truth(facts, on, supposed));
        return inAnyCase == null || !Verdict.mayGiveWay(alone)
                ? alone
                : Verdict.inAnyCase(alone, inAnyCase.verdict(facts, on, supposed));
    }
}
