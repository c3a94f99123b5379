package org.lindung.eligibility.overview;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.lindung.basics.CodedValue;
import org.lindung.eligibility.victim.RestitutionAward;
import org.lindung.eligibility.victim.RestitutionFacts;
import org.lindung.eligibility.victim.VictimEventFacts;
import org.lindung.eligibility.victim.VictimEvents;
import org.lindung.rule.Deadline;
import org.lindung.value.Text;

/**
 * Something for which the law of Indonesia gives others a time, counted from an event in the life of a person. What {@link
 * LegalQuestion} is to rule books; {@link PersonFile} looks at all of them.
 */
public enum LegalDeadline implements CodedValue {
    /** "By when has somebody to act for a victim?" One for every {@link org.lindung.eligibility.victim.VictimDeadline}. */
    VICTIM(
            "victim-deadline",
            "deadline for a victim",
            "tenggat bagi korban",
            VictimEvents.class,
            () -> VictimEvents.builder().build(),
            VictimEventFacts::deadlines),
    /** "By when has restitution to be paid?" */
    RESTITUTION(
            "restitution",
            "payment of restitution",
            "pembayaran restitusi",
            RestitutionAward.class,
            () -> RestitutionAward.builder().build(),
            (id, award) -> Stream.of(RestitutionFacts.deadline(id, award)));

    private final String code;
    private final Text display;
    private final Counted<?> counted;

    <F> LegalDeadline(
            String code,
            String en,
            String id,
            Class<F> facts,
            Supplier<F> nothing,
            BiFunction<String, F, Stream<Deadline<F>>> deadlines) {
        this.code = code;
        this.display = Text.of(en, id);
        this.counted = new Counted<>(facts, nothing, deadlines);
    }

    /**
     * What is counted.
     *
     * @param facts what the events are read from
     * @param nothing the events of somebody about whom nothing is recorded
     * @param deadlines what has to be done, for an id and the events
     */
    private record Counted<F>(
            Class<F> facts, Supplier<F> nothing, BiFunction<String, F, Stream<Deadline<F>>> deadlines) {
        Stream<Deadline<F>> of(String id, Optional<Object> recorded) {
            return deadlines.apply(id, recorded.map(facts::cast).orElseGet(nothing));
        }
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Text display() {
        return display;
    }

    /**
     * What the events are read from.
     *
     * @return the type of the facts
     */
    public Class<?> facts() {
        return counted.facts();
    }

    /** The deadlines for what is recorded, or for nothing. */
    Stream<? extends Deadline<?>> deadlines(String id, Optional<Object> recorded) {
        return counted.of(id, recorded);
    }
}
