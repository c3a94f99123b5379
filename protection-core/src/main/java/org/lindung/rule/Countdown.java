package org.lindung.rule;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lindung.basics.Answer;
import org.lindung.basics.TimeLimit;
import org.lindung.law.Figure;
import org.lindung.law.Provision;
import org.lindung.rule.Overview.Ground;
import org.lindung.rule.Overview.LastDay;
import org.lindung.rule.Overview.TimeLeft;
import org.lindung.value.Text;

/** One deadline of one person on one day: which texts may hold, when the time ends by each, and what is missing to know it. */
final class Countdown<F> {
    private static final Text WITHIN = Text.of("within {figure} after {event}", "paling lama {figure} setelah {event}");

    private final Deadline<F> deadline;
    private final Evidence<F> evidence;
    private final LocalDate day;
    private final List<Running<F>> clocks = new ArrayList<>();
    private final DeadlineStatus status;

    /**
     * Looks at a deadline.
     *
     * @param deadline the deadline
     * @param evidence what is known about its facts, here or elsewhere
     * @param day the day that is asked about
     */
    Countdown(Deadline<F> deadline, Evidence<F> evidence, LocalDate day) {
        this.deadline = deadline;
        this.evidence = evidence;
        this.day = day;
        for (Clock<F> clock : deadline.clocks()) {
            Truth holds = Kleene.truth(clock.holds(), evidence);
            if (holds != Truth.FALSE) {
                clocks.add(new Running<>(clock, holds, moments(evidence.about(clock.event()))));
            }
        }
        this.status = status();
    }

    /**
     * A text that may hold.
     *
     * @param clock the text
     * @param holds whether it is about this person
     * @param event when it happened, as far as that is known
     */
    private record Running<F>(Clock<F> clock, Truth holds, Optional<Moments> event) {
        /** How long, where the text gave one time on every day on which the event may have been. */
        Optional<Figure> figure() {
            return event.flatMap(when -> clock.on(when.first().toLocalDate())
                    .filter(figure -> figure.inForce().contains(when.last().toLocalDate())));
        }

        boolean isOutside() {
            return event.isPresent() && figure().isEmpty();
        }

        LastDay lastDay(LocalDate day) {
            Figure figure = figure().orElse(clock.latest());
            Optional<TimeLimit> limit = figure().map(found -> found.timeLimit(TimeLimit.DayOfEvent.NOT_SAID));
            Optional<ZonedDateTime> earliest = limit.flatMap(time -> event.map(when -> time.earliestDue(when.first())));
            Optional<ZonedDateTime> latest = limit.flatMap(time -> event.flatMap(when -> time.latestDue(when.last())));
            boolean isToTheMinute =
                    limit.filter(TimeLimit.Hours.class::isInstance).isPresent();
            return new LastDay(
                    WITHIN.with("figure", figure.inWords()).with("event", clock.eventInWords()),
                    holds == Truth.TRUE,
                    over(earliest, latest, day),
                    earliest.map(ZonedDateTime::toLocalDate),
                    latest.map(ZonedDateTime::toLocalDate),
                    latest.filter(moment -> isToTheMinute && earliest.equals(latest)),
                    Ground.of(List.of(clock.provision(figure))).get(0),
                    clock.afterwards()
                            .map(provision -> Ground.of(List.of(provision)).get(0)));
        }

        /** Whole days: on the day on which the time ends there is still some. */
        private static Truth over(Optional<ZonedDateTime> earliest, Optional<ZonedDateTime> latest, LocalDate day) {
            if (earliest.isEmpty()) {
                return Truth.UNKNOWN;
            }
            if (!day.isAfter(earliest.get().toLocalDate())) {
                return Truth.FALSE;
            }
            return latest.filter(moment -> day.isAfter(moment.toLocalDate())).isPresent() ? Truth.TRUE : Truth.UNKNOWN;
        }
    }

    /** The first and the last moment at which something may have happened. */
    private record Moments(ZonedDateTime first, ZonedDateTime last) {}

    private static Optional<Moments> moments(Answer<? extends Temporal> answer) {
        if (answer instanceof Answer.Between<? extends Temporal> between) {
            return Optional.of(new Moments(first(between.least()), last(between.most())));
        }
        return answer.toOptional().map(value -> new Moments(first(value), last(value)));
    }

    private static ZonedDateTime first(Temporal value) {
        return value instanceof ZonedDateTime moment
                ? moment
                : bounds((LocalDate) value).least();
    }

    private static ZonedDateTime last(Temporal value) {
        return value instanceof ZonedDateTime moment
                ? moment
                : bounds((LocalDate) value).most();
    }

    /** What is recorded as a day is counted in days, which end on the same day in every zone. */
    private static Answer.Between<ZonedDateTime> bounds(LocalDate day) {
        return (Answer.Between<ZonedDateTime>) TimeLimit.sometimeOn(day, ZoneOffset.UTC);
    }

    /** Whether the law may be about this person at all. */
    boolean mayHold() {
        return !clocks.isEmpty();
    }

    /** Whether somebody has recorded anything about the event or about what was to be done. */
    boolean isLookedInto() {
        return Stream.concat(deadline.clocks().stream().map(Clock::event), Stream.of(deadline.done()))
                .anyMatch(fact -> !evidence.about(fact).equals(Survey.NOT_ASKED));
    }

    String id() {
        return deadline.id();
    }

    /** Where what has to be asked stands among what rule books ask. */
    Attention attention() {
        return isLookedInto() ? Attention.DUE : Attention.NOT_LOOKED_INTO;
    }

    private DeadlineStatus status() {
        if (evidence.about(deadline.done()).equals(Answer.known(true))) {
            return DeadlineStatus.DONE;
        }
        List<Running<F>> inside =
                clocks.stream().filter(clock -> !clock.isOutside()).toList();
        if (inside.isEmpty()) {
            return DeadlineStatus.NOT_COVERED;
        }
        if (inside.stream().anyMatch(clock -> clock.event().isEmpty())) {
            return DeadlineStatus.UNDETERMINED;
        }
        List<LastDay> lastDays =
                inside.stream().map(clock -> clock.lastDay(day)).toList();
        Set<Truth> over = lastDays.stream().map(LastDay::over).collect(Collectors.toSet());
        if (over.equals(Set.of(Truth.FALSE))) {
            return lastDays.stream().anyMatch(last -> last.earliest().equals(Optional.of(day)))
                    ? DeadlineStatus.ENDING
                    : DeadlineStatus.RUNNING;
        }
        return over.equals(Set.of(Truth.TRUE)) ? DeadlineStatus.PASSED : DeadlineStatus.NEEDS_REVIEW;
    }

    TimeLeft timeLeft() {
        return new TimeLeft(
                deadline.id(),
                deadline.title(),
                deadline.actor(),
                isLookedInto(),
                status,
                clocks.stream()
                        .filter(clock -> !clock.isOutside() || status == DeadlineStatus.NOT_COVERED)
                        .map(clock -> clock.lastDay(day))
                        .sorted(Comparator.comparing(last -> last.earliest().orElse(LocalDate.MAX)))
                        .toList());
    }

    /** What to ask: when it happened, whether the text is about this person, and of what may be late whether it was done. */
    List<Question<F>> questions() {
        if (status == DeadlineStatus.DONE || status == DeadlineStatus.NOT_COVERED) {
            return List.of();
        }
        Map<Fact<F, ?>, List<Provision>> open = new LinkedHashMap<>();
        for (Running<F> running : clocks) {
            Stream<Fact<F, ?>> facts = running.holds() == Truth.TRUE
                    ? Stream.of(running.clock().event())
                    : running.clock().facts();
            facts.filter(fact -> evidence.about(fact).absence().isPresent()).forEach(fact -> note(open, fact, running));
        }
        if (status == DeadlineStatus.PASSED || status == DeadlineStatus.NEEDS_REVIEW) {
            clocks.forEach(running -> note(open, deadline.done(), running));
        }
        return open.entrySet().stream()
                .<Question<F>>map(entry -> new Question<>(
                        entry.getKey(),
                        entry.getValue(),
                        open.size() == 1,
                        evidence.about(entry.getKey()).absence()))
                .toList();
    }

    private static <F> void note(Map<Fact<F, ?>, List<Provision>> open, Fact<F, ?> fact, Running<F> running) {
        open.computeIfAbsent(fact, any -> new ArrayList<>())
                .add(running.clock()
                        .provision(running.figure().orElse(running.clock().latest())));
    }
}
