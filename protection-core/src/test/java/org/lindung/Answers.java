package org.lindung;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import org.lindung.basics.AbsenceReason;
import org.lindung.basics.Answer;

/** Answers of every kind. */
public final class Answers {
    private Answers() {}

    /** Known values, and every reason for having none. */
    public static <T> Arbitrary<Answer<T>> of(Arbitrary<T> values) {
        return Arbitraries.frequencyOf(
                Tuple.of(3, values.map(Answer::known)),
                Tuple.of(1, Arbitraries.of(AbsenceReason.class).map(Answer::absent)));
    }
}
