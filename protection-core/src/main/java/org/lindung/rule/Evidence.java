package org.lindung.rule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lindung.basics.Answer;

/** What is known about each fact: from somebody's record on a day, or supposed instead of it. */
final class Evidence<F> {
    private final F facts;
    private final LocalDate on;
    private final @Nullable Supposition<F, ?> supposed;

    private Evidence(F facts, LocalDate on, @Nullable Supposition<F, ?> supposed) {
        this.facts = facts;
        this.on = on;
        this.supposed = supposed;
    }

    /**
     * What is supposed about one fact, and before that about others.
     *
     * @param fact the fact
     * @param answer what is supposed
     * @param earlier what else is supposed
     */
    record Supposition<F, T>(
            Fact<F, T> fact, Answer<T> answer, @Nullable Supposition<F, ?> earlier) {}

    /** The evidence of a record on a day. */
    static <F> Evidence<F> of(F facts, LocalDate on) {
        return new Evidence<>(facts, on, null);
    }

    /** The same evidence, except for what is supposed about one fact. */
    <T> Evidence<F> supposing(Fact<F, T> fact, Answer<T> answer) {
        return new Evidence<>(facts, on, new Supposition<>(fact, answer, supposed));
    }

    /** What is known about one fact. */
    <T> Answer<T> about(Fact<F, T> fact) {
        return about(fact, fact.reading(), facts, on, supposed);
    }

    /** What a formula comes to. */
    Truth of(Formula<F> formula) {
        return formula.truth(facts, on, supposed);
    }

    /** What comes of a demand. */
    int of(Demand<F> demand) {
        return demand.verdict(facts, on, supposed);
    }

    /** The same without an instance, because formulas run without leaving garbage. */
    @SuppressWarnings("unchecked") // the same fact has the same type
    static <F, T> Answer<T> about(
            Fact<F, T> fact, Reading<F, T> reading, F facts, LocalDate on, @Nullable Supposition<F, ?> supposed) {
        return (Answer<T>) unseen(fact, reading, facts, on, supposed);
    }

    /** The same answer before anybody has looked at its class, for whoever may only have to know which object it is. */
    static <F, T> Object unseen(
            Fact<F, T> fact, Reading<F, T> reading, F facts, LocalDate on, @Nullable Supposition<F, ?> supposed) {
        for (Supposition<F, ?> next = supposed; next != null; next = next.earlier()) {
            if (next.fact().equals(fact)) {
                return next.answer();
            }
        }
        return reading.read(facts, on);
    }
}
