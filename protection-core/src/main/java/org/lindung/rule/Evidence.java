package org.lindung.rule;

import java.time.LocalDate;
import org.lindung.basics.Answer;

/** What is known about each fact, however it is come by: from somebody's record, or from a supposition. */
interface Evidence<F> {
    /** What is known about one fact. */
    <T> Answer<T> about(Fact<F, T> fact);

    /** The same evidence, except for what is supposed about one fact. */
    default <S> Evidence<F> supposing(Fact<F, S> fact, Answer<S> supposition) {
        Evidence<F> rest = this;
        return new Evidence<>() {
            @Override
            @SuppressWarnings("unchecked") // the same fact has the same type
            public <T> Answer<T> about(Fact<F, T> asked) {
                return asked.equals(fact) ? (Answer<T>) supposition : rest.about(asked);
            }
        };
    }

    /** The evidence of a record on a day. */
    static <F> Evidence<F> of(F facts, LocalDate on) {
        return new Evidence<>() {
            @Override
            public <T> Answer<T> about(Fact<F, T> fact) {
                return fact.read(facts, on);
            }
        };
    }
}
