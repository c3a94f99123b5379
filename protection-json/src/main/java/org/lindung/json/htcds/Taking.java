package org.lindung.json.htcds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.lindung.casework.CaseEvent;
import org.lindung.casework.CaseNote;
import org.lindung.casework.CaseText;
import org.lindung.casework.CaseWorkerId;
import org.lindung.casework.EventId;
import org.lindung.casework.GoalId;
import org.lindung.casework.NoteId;
import org.lindung.casework.ProtectionCase;
import org.lindung.casework.SupportGoal;
import org.lindung.disclosure.Dossier;
import org.lindung.migrant.Migrant;
import org.lindung.value.InvalidValueException;
import org.lindung.value.Validated;
import org.lindung.value.Violation;

/** A file on its way to what a document says. */
final class Taking {
    private final CaseFile known;
    private final LocalDate on;
    private final CaseWorkerId by;
    private final List<Violation> remarks = new ArrayList<>();
    private Migrant migrant;
    private ProtectionCase protectionCase;
    private final List<CaseNote> notes;
    private final List<CaseEvent> events;
    private final List<SupportGoal> goals;
    private String place = "";

    Taking(CaseFile known, LocalDate on, CaseWorkerId by) {
        this.known = known;
        this.on = on;
        this.by = by;
        this.migrant = known.dossier().getMigrant();
        this.protectionCase = known.dossier().getProtectionCase();
        this.notes = new ArrayList<>(protectionCase.getNotes());
        this.events = new ArrayList<>(protectionCase.getEvents());
        this.goals = new ArrayList<>(protectionCase.getGoals());
    }

    /** The case as far as it is; its notes, events and goals are put together at the end. */
    ProtectionCase protectionCase() {
        return protectionCase;
    }

    LocalDate on() {
        return on;
    }

    CaseWorkerId by() {
        return by;
    }

    /** Goes to an entry of the document. */
    void at(String pointer) {
        place = pointer;
    }

    void person(UnaryOperator<Migrant.Builder> change) {
        migrant = change.apply(Migrant.builder().from(migrant)).build();
    }

    void theCase(ProtectionCase changed) {
        protectionCase = changed;
    }

    /** Notes that the domain has no place for what a field says. */
    void kept(HtcdsField<?> field) {
        remarks.add(Violation.of(HtcdsViolation.HTCDS_KEPT_IN_DOCUMENT, place + "/" + field.name()));
    }

    /** Notes that what a field says cannot be taken over without somebody who decides. */
    void undecided(HtcdsField<?> field) {
        remarks.add(Violation.of(HtcdsViolation.HTCDS_NEEDS_DECISION, place + "/" + field.name()));
    }

    /** The value that a text stands for; without one it is noted. */
    <T> Optional<T> made(HtcdsField<?> field, String text, Function<String, T> factory) {
        try {
            return Optional.of(factory.apply(text));
        } catch (InvalidValueException refused) {
            undecided(field);
            return Optional.empty();
        }
    }

    /** The text of a field that is there. */
    Optional<CaseText> text(HtcdsEntry said, HtcdsField<String> field) {
        return said.get(field).flatMap(text -> made(field, text, CaseText::of));
    }

    void note(CaseText text) {
        notes.add(new CaseNote(free(notes, CaseNote::id, NoteId::of), on, by, text));
    }

    void event(Function<EventId, CaseEvent> event) {
        events.add(event.apply(free(events, CaseEvent::id, EventId::of)));
    }

    void goal(SupportGoal.Builder goal) {
        goals.add(goal.id(free(goals, SupportGoal::getId, GoalId::of)).build());
    }

    /** A number that no entry has yet. */
    private static <E, I> I free(List<E> entries, Function<E, I> idOf, Function<String, I> factory) {
        for (int number = entries.size() + 1; ; number++) {
            I id = factory.apply("htcds-" + number);
            if (entries.stream().map(idOf).noneMatch(id::equals)) {
                return id;
            }
        }
    }

    Validated<CaseFile> done() {
        return Validated.valid(
                new CaseFile(
                        Dossier.builder()
                                .from(known.dossier())
                                .migrant(migrant)
                                .protectionCase(ProtectionCase.builder()
                                        .from(protectionCase)
                                        .notes(notes)
                                        .events(events)
                                        .goals(goals)
                                        .build())
                                .build(),
                        known.organisations()),
                remarks);
    }
}
