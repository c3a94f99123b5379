package org.lindung.rule;

import java.time.LocalDate;
import java.util.Optional;
import org.lindung.value.Text;

/**
 * One question about a person, ready to be answered: the book, what is recorded for it, and the day of the event.
 *
 * @param id stands for it among the other enquiries about the person, {@code return-by-state}
 * @param title what it is about, in a word or two
 * @param bearing how its answer bears on the person
 * @param book the book that answers it
 * @param facts what is recorded
 * @param asOf the day of the event that is asked about
 * @param each a fact of which every value is a question by itself as long as none is recorded, such as the service that
 *     somebody may ask for; mostly there is none
 * @param <F> what the facts are read from
 */
public record Enquiry<F>(
        String id,
        Text title,
        Bearing bearing,
        RuleBook<F> book,
        F facts,
        LocalDate asOf,
        Optional<? extends Fact<F, ?>> each) {

    /**
     * An enquiry that asks one question.
     *
     * @param id stands for it among the other enquiries about the person
     * @param title what it is about, in a word or two
     * @param bearing how its answer bears on the person
     * @param book the book that answers it
     * @param facts what is recorded
     * @param asOf the day of the event that is asked about
     * @param <F> what the facts are read from
     * @return the enquiry
     */
    public static <F> Enquiry<F> of(String id, Text title, Bearing bearing, RuleBook<F> book, F facts, LocalDate asOf) {
        return new Enquiry<>(id, title, bearing, book, facts, asOf, Optional.empty());
    }

    /** Without the facts and the day, which can be that of somebody's departure. */
    @Override
    public String toString() {
        return id;
    }
}
