package org.lindung.rule;

import java.util.List;
import java.util.stream.Stream;
import org.lindung.value.Text;

/**
 * Something that somebody has to do for a person by a certain time, ready to be looked at: who, what, and by which texts of the
 * law. What a deadline is to an {@link Overview}, an {@link Enquiry} is to a rule book.
 *
 * @param id stands for it among the other deadlines and enquiries about the person, {@code victim-deadline/service}
 * @param title what has to be done, in a word or two
 * @param actor who has to do it
 * @param clocks the texts that say by when, at least one
 * @param done whether it is done
 * @param facts what is recorded
 * @param <F> what the facts are read from
 */
public record Deadline<F>(String id, Text title, Text actor, List<Clock<F>> clocks, Fact<F, Boolean> done, F facts) {
    /**
     * Keeps the texts as they are.
     *
     * @param id stands for it among the others
     * @param title what has to be done
     * @param actor who has to do it
     * @param clocks the texts that say by when, at least one
     * @param done whether it is done
     * @param facts what is recorded
     */
    public Deadline {
        clocks = List.copyOf(clocks);
        if (clocks.isEmpty()) {
            throw new IllegalArgumentException("a deadline has a text that says by when");
        }
    }

    /** All that has to be known about it. */
    Stream<Fact<F, ?>> allFacts() {
        return Stream.concat(clocks.stream().flatMap(Clock::facts), Stream.of(done))
                .distinct();
    }

    /** Without the facts. */
    @Override
    public String toString() {
        return id;
    }
}
