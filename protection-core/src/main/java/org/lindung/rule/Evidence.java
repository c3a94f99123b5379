package org.lindung.rule;

import java.time.LocalDate;
import org.lindung.basics.Answer;

/** What is known about each fact, however it is come by: from somebody's record, or from a supposition. */
interface Evidence<F> {
    /** What is known about one fact. */
    <T> Answer<T> about(Fact<F, T> fact);

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
