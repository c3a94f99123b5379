package org.lindung.eligibility.victim;

import static org.lindung.party.IndonesianAnswerers.INTEGRATED_SERVICE_CENTRE;
import static org.lindung.party.IndonesianAnswerers.POLICE;
import static org.lindung.party.IndonesianAnswerers.SOCIAL_WORKER;
import static org.lindung.party.IndonesianAnswerers.WITNESS_PROTECTION;
import static org.lindung.rule.Answerer.PERSON;

import java.time.ZonedDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.lindung.basics.Answer;
import org.lindung.migrant.TraffickingStatus;
import org.lindung.privacy.DataCategory;
import org.lindung.rule.Condition;
import org.lindung.rule.Deadline;
import org.lindung.rule.Fact;
import org.lindung.value.Text;

/** What the deadlines for a victim read, and how each of it is asked for. */
public final class VictimEventFacts {
    /** Victim, possible victim, or not a victim. */
    public static final Fact<VictimEvents, TraffickingStatus> STATUS =
            VictimQuestions.STATUS.choice(TraffickingStatus.class, VictimEvents::getStatus);

    /** Aimed at sexual exploitation. */
    public static final Fact<VictimEvents, Boolean> SEXUAL_EXPLOITATION =
            VictimQuestions.SEXUAL_EXPLOITATION.yesNo(VictimEvents::getSexualExploitation);

    private static final Condition<VictimEvents> OF_A_VICTIM =
            STATUS.isOneOf(TraffickingStatus.POSSIBLE_VICTIM, TraffickingStatus.ACTUAL_VICTIM);

    private static final Map<VictimDeadline, Fact<VictimEvents, ZonedDateTime>> EVENTS =
            new EnumMap<>(VictimDeadline.class);

    private static final Map<VictimDeadline, Fact<VictimEvents, Boolean>> DONE = new EnumMap<>(VictimDeadline.class);

    static {
        for (VictimDeadline deadline : VictimDeadline.values()) {
            EVENTS.put(
                    deadline,
                    asked(deadline, "begins", Text.of("begin of the time", "awal batas waktu"), deadline.question())
                            .moment(events -> events.getEvents().getOrDefault(deadline, Answer.notAsked())));
            DONE.put(
                    deadline,
                    asked(
                                    deadline,
                                    "done",
                                    deadline.display(),
                                    Text.of("Was it done: {what}?", "Apakah sudah dilaksanakan: {what}?")
                                            .with("what", deadline.display()))
                            .yesNo(events -> events.getDone().getOrDefault(deadline, Answer.notAsked())));
        }
    }

    private VictimEventFacts() {}

    private static Fact.Draft asked(VictimDeadline deadline, String what, Text label, Text question) {
        Fact.Draft draft = Fact.named(deadline.code() + "-" + what)
                .labelled(label)
                .asked(question.en(), question.id())
                .category(DataCategory.TRAFFICKING);
        return switch (deadline) {
            case SERVICE, FIRST_AID -> draft.answeredBy(PERSON, SOCIAL_WORKER);
            case CENTRE_REPORT, ONWARD_REPORT -> draft.answeredBy(INTEGRATED_SERVICE_CENTRE, PERSON);
            case TEMPORARY_PROTECTION, END_OF_TEMPORARY_PROTECTION, REQUEST_TO_LPSK -> draft.answeredBy(POLICE, PERSON);
            case PAYMENT_AFTER_WARNING,
                    RESTITUTION_CHECK,
                    RESTITUTION_COMPLETION,
                    RESTITUTION_REQUEST,
                    PAYMENT_AFTER_ORDER,
                    HELP_CHECK,
                    HELP_COMPLETION,
                    COPY_TO_VICTIM -> draft.answeredBy(PERSON, WITNESS_PROTECTION);
        };
    }

    /**
     * The event from which the time runs.
     *
     * @param deadline the deadline
     * @return the fact
     */
    public static Fact<VictimEvents, ZonedDateTime> event(VictimDeadline deadline) {
        return Objects.requireNonNull(EVENTS.get(deadline));
    }

    /**
     * Whether that was done which the deadline is about.
     *
     * @param deadline the deadline
     * @return the fact
     */
    public static Fact<VictimEvents, Boolean> done(VictimDeadline deadline) {
        return Objects.requireNonNull(DONE.get(deadline));
    }

    /** Of whom a deadline speaks. */
    static Condition<VictimEvents> whom(VictimDeadline deadline) {
        return deadline.isForSexualExploitationOnly()
                ? Condition.allOf(OF_A_VICTIM, SEXUAL_EXPLOITATION.is(true))
                : OF_A_VICTIM;
    }

    /**
     * Every deadline for a victim.
     *
     * @param id what their ids begin with
     * @param events what is recorded
     * @return the deadlines in the order of {@link VictimDeadline}
     */
    public static Stream<Deadline<VictimEvents>> deadlines(String id, VictimEvents events) {
        return Stream.of(VictimDeadline.values())
                .map(deadline -> new Deadline<>(
                        id + "/" + deadline.code(),
                        deadline.display(),
                        deadline.actor(),
                        List.of(deadline.clock()),
                        done(deadline),
                        events));
    }
}
