package org.lindung.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lindung.basics.AbsenceReason;
import org.lindung.law.Provision;

/**
 * A question worth asking, because its answer could settle an open assessment.
 *
 * @param fact what is asked: text, type, allowed values, who may answer, how sensitive
 * @param ground the provisions that give the ground to ask
 * @param settlesAlone whether the answer to this question alone could settle the assessment
 * @param absence why there is no answer yet; empty if it is known imprecisely
 * @param <F> what the facts are read from
 */
public record Question<F>(
        Fact<F, ?> fact, List<Provision> ground, boolean settlesAlone, Optional<AbsenceReason> absence) {
    /** What was not refused before, then what is cheapest to answer, then what is least sensitive. */
    static final Comparator<Question<?>> LEAST_BURDEN_FIRST = Comparator.<Question<?>, Boolean>comparing(
                    Question::wasRefused)
            .thenComparing(question -> question.fact().answerers().get(0).distance())
            .thenComparing(question -> question.fact().category());

    /**
     * Whether the person or a protector chose not to answer before. Then the refusal is what keeps the assessment open;
     * nobody should press without need.
     *
     * @return true after a refusal or a withholding
     */
    public boolean wasRefused() {
        return absence.filter(AbsenceReason::isRefusal).isPresent();
    }
}
