package org.lindung.rule;

import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lindung.law.Figure;
import org.lindung.law.Provision;
import org.lindung.value.Text;

/**
 * One text of the law that says how long somebody has to act, and from which event on. Several texts on the same duty are
 * several clocks of one {@link Deadline}.
 *
 * @param holds of whom the text speaks
 * @param event the day, or the day and hour, from which the time runs: a fact made by {@link Fact.Draft#date} or {@link
 *     Fact.Draft#moment}
 * @param eventInWords the event with its article, {@code the notice}
 * @param figures how long, one after the other in time; that of the day of the event counts
 * @param summary what the text says, with <code>{figure}</code> where the figure belongs
 * @param afterwards what the law says for the case that the time has passed; empty if no text that was read says anything
 * @param <F> what the facts are read from
 */
public record Clock<F>(
        Condition<F> holds,
        Fact<F, ? extends Temporal> event,
        Text eventInWords,
        List<Figure> figures,
        Text summary,
        Optional<Provision> afterwards) {
    /**
     * Keeps the figures as they are.
     *
     * @param holds of whom the text speaks
     * @param event from when on the time runs
     * @param eventInWords the event with its article
     * @param figures how long, at least one, one after the other in time
     * @param summary what the text says
     * @param afterwards what the law says for the case that the time has passed
     */
    public Clock {
        figures = List.copyOf(figures);
        if (figures.isEmpty()) {
            throw new IllegalArgumentException("a clock says how long");
        }
    }

    /** All that has to be known for this text, the event first. */
    Stream<Fact<F, ?>> facts() {
        return Stream.concat(Stream.of(event), holds.facts()).distinct();
    }

    /** How long, if the text was in force on the day of the event. */
    Optional<Figure> on(LocalDate event) {
        return figures.stream()
                .filter(figure -> figure.inForce().contains(event))
                .findFirst();
    }

    /** How long by the latest text. */
    Figure latest() {
        return figures.get(figures.size() - 1);
    }

    Provision provision(Figure figure) {
        return figure.provision(summary.en(), summary.id());
    }

    /** The event alone. */
    @Override
    public String toString() {
        return event.id();
    }
}
