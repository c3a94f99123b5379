package org.lindung.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.lindung.basics.AbsenceReason;
import org.lindung.basics.Answer;
import org.lindung.basics.CodedValue;
import org.lindung.basics.DateRange;
import org.lindung.law.Provision;
import org.lindung.rule.Overview.Contradiction;
import org.lindung.rule.Overview.Ground;
import org.lindung.rule.Overview.Matter;
import org.lindung.rule.Overview.Named;
import org.lindung.rule.Overview.OpenQuestion;
import org.lindung.rule.Overview.Reason;
import org.lindung.rule.Overview.TimeLeft;
import org.lindung.rule.Overview.Turn;
import org.lindung.value.Text;

/** Goes over the enquiries about one person: lets each use what is recorded for the others, and asks nothing twice. */
final class Survey {
    static final Answer<?> NOT_ASKED = Answer.notAsked();

    private final LocalDate day;
    private final Map<SameQuestion, List<Source<?, ?>>> sources = new LinkedHashMap<>();
    private final SortedSet<LocalDate> daysAhead = new TreeSet<>();
    private final List<Case<?>> cases = new ArrayList<>();
    private final List<Countdown<?>> countdowns = new ArrayList<>();

    private Survey(LocalDate day, List<? extends Enquiry<?>> enquiries, List<? extends Deadline<?>> deadlines) {
        this.day = day;
        enquiries.forEach(this::collect);
        deadlines.forEach(this::collect);
        enquiries.forEach(this::open);
        deadlines.forEach(this::open);
    }

    static Overview over(LocalDate day, List<? extends Enquiry<?>> enquiries, List<? extends Deadline<?>> deadlines) {
        Stream<String> ids = Stream.concat(
                enquiries.stream().map(Enquiry::id), deadlines.stream().map(Deadline::id));
        if (ids.distinct().count() < enquiries.size() + deadlines.size()) {
            throw new IllegalArgumentException("two enquiries or deadlines have one id");
        }
        Survey survey = new Survey(day, enquiries, deadlines);
        return new Overview(day, survey.times(), survey.contradictions(), survey.matters(), survey.questions());
    }

    /** What makes two questions the same: nobody would notice a difference, and an answer to one answers the other. */
    private record SameQuestion(
            String fact, Text question, FactType type, List<?> values, Optional<?> ifItMakesNoSense, LocalDate asOf) {
        static SameQuestion of(Fact<?, ?> fact, LocalDate asOf) {
            return new SameQuestion(
                    fact.id(), fact.question(), fact.type(), fact.allowedValues(), fact.readingOfNotApplicable(), asOf);
        }
    }

    /** A place where the answer to a question may stand: what is recorded for an enquiry or a deadline. */
    private record Source<F, T>(String id, F facts, Fact<F, T> fact) {
        Answer<T> on(LocalDate day) {
            return fact.read(facts, day);
        }
    }

    private <F> void collect(Deadline<F> deadline) {
        deadline.allFacts().forEach(fact -> collect(deadline.id(), deadline.facts(), fact, day));
    }

    private <F> void collect(String id, F facts, Fact<F, ?> fact, LocalDate asOf) {
        sources.computeIfAbsent(SameQuestion.of(fact, asOf), any -> new ArrayList<>())
                .add(new Source<>(id, facts, fact));
    }

    private <F> void collect(Enquiry<F> enquiry) {
        for (Fact<F, ?> fact : enquiry.book().facts()) {
            collect(enquiry.id(), enquiry.facts(), fact, enquiry.asOf());
        }
        if (enquiry.asOf().equals(day)) {
            daysAhead.addAll(Timeline.turningDays(
                    enquiry.book(), enquiry.facts(), DateRange.of(day, day.plusDays(Overview.DAYS_AHEAD + 1L))));
        }
    }

    private <F> void open(Enquiry<F> enquiry) {
        boolean isLookedInto = isLookedInto(enquiry);
        Case<F> whole = new Case<>(enquiry, enquiry.id(), enquiry.title(), UnaryOperator.identity(), isLookedInto);
        List<Case<F>> parts =
                isLookedInto ? enquiry.each().map(fact -> parts(enquiry, fact)).orElse(List.of()) : List.of();
        cases.addAll(parts.isEmpty() ? List.of(whole) : parts);
    }

    private <F> void open(Deadline<F> deadline) {
        Evidence<F> evidence = Evidence.of(deadline.facts(), day);
        for (Fact<F, ?> fact : deadline.allFacts().toList()) {
            evidence = filled(evidence, fact);
        }
        Countdown<F> countdown = new Countdown<>(deadline, evidence, day);
        if (countdown.mayHold()) {
            countdowns.add(countdown);
        }
    }

    private <F, T> Evidence<F> filled(Evidence<F> recorded, Fact<F, T> fact) {
        if (!recorded.about(fact).equals(NOT_ASKED)) {
            return recorded;
        }
        Answer<T> elsewhere = recordedElsewhere(SameQuestion.of(fact, day), day);
        return elsewhere.equals(NOT_ASKED) ? recorded : recorded.supposing(fact, elsewhere);
    }

    /** Whether anything that matters on the day was asked: known, refused, or not known to whom was asked. */
    private <F> boolean isLookedInto(Enquiry<F> enquiry) {
        return enquiry.book().factsOn(enquiry.asOf()).stream()
                .map(fact -> SameQuestion.of(fact, enquiry.asOf()))
                .anyMatch(question -> !recorded(question, enquiry.asOf()).isEmpty());
    }

    private <F, T> List<Case<F>> parts(Enquiry<F> enquiry, Fact<F, T> each) {
        if (!each.read(enquiry.facts(), enquiry.asOf()).equals(NOT_ASKED)) {
            return List.of();
        }
        return each.allowedValues().stream()
                .map(value -> new Case<>(
                        enquiry,
                        enquiry.id() + "/" + code(value),
                        joined(enquiry.title(), ConditionWords.of(each, value)),
                        assessment -> assessment.supposing(each, Answer.known(value)),
                        true))
                .toList();
    }

    private static Text joined(Text title, Text part) {
        return Text.of(title.en() + ": " + part.en(), title.id() + ": " + part.id());
    }

    private static String code(Object value) {
        return value instanceof CodedValue coded ? coded.code() : value.toString();
    }

    /** What is recorded elsewhere about the same question of the same day, on which all that know something agree. */
    @SuppressWarnings("unchecked") // the same question has the same type
    private <T> Answer<T> recordedElsewhere(SameQuestion question, LocalDate on) {
        List<Answer<T>> recorded = new ArrayList<>(recorded(question, on).stream()
                .map(answer -> (Answer<T>) answer)
                .toList());
        List<Answer<T>> values =
                recorded.stream().filter(answer -> answer.absence().isEmpty()).toList();
        if (values.size() > 1) {
            return Answer.notAsked();
        }
        // a refusal before other reasons, so that nobody presses the person again
        recorded.sort(Comparator.comparing(
                answer -> answer.absence().filter(AbsenceReason::isRefusal).isEmpty()));
        return Stream.concat(values.stream(), recorded.stream()).findFirst().orElse(Answer.notAsked());
    }

    private Set<Answer<?>> recorded(SameQuestion question, LocalDate on) {
        Set<Answer<?>> recorded = new LinkedHashSet<>();
        sources.getOrDefault(question, List.of()).forEach(source -> recorded.add(source.on(on)));
        recorded.remove(NOT_ASKED);
        return recorded;
    }

    private List<Contradiction> contradictions() {
        List<Contradiction> contradictions = new ArrayList<>();
        sources.forEach((question, places) -> {
            List<Source<?, ?>> known = places.stream()
                    .filter(place -> place.on(question.asOf()).absence().isEmpty())
                    .toList();
            if (known.stream()
                            .map(place -> place.on(question.asOf()))
                            .distinct()
                            .count()
                    > 1) {
                contradictions.add(new Contradiction(
                        question.fact(),
                        known.get(0).fact().label(),
                        question.asOf(),
                        known.stream().map(Source::id).toList()));
            }
        });
        return contradictions;
    }

    private List<Matter> matters() {
        return cases.stream()
                .map(Case::matter)
                .sorted(Comparator.comparing(Matter::attention)
                        .thenComparing(matter -> matter.turn().map(Turn::day).orElse(LocalDate.MAX))
                        .thenComparing(Matter::bearing)
                        .thenComparing(Matter::outcome))
                .toList();
    }

    private List<TimeLeft> times() {
        return countdowns.stream()
                .map(Countdown::timeLeft)
                .sorted(Comparator.comparing(TimeLeft::status)
                        .thenComparing(time -> time.lastDays().get(0).earliest().orElse(LocalDate.MAX)))
                .toList();
    }

    private List<OpenQuestion> questions() {
        Map<SameQuestion, Merged> merged = new LinkedHashMap<>();
        for (Case<?> open : cases) {
            merge(open.questions, open.enquiry.asOf(), open.id, open.attention, merged);
        }
        for (Countdown<?> open : countdowns) {
            merge(open.questions(), day, open.id(), open.attention(), merged);
        }
        return merged.values().stream()
                .sorted(Comparator.comparing((Merged one) -> one.example.wasRefused())
                        .thenComparing(one -> one.attention)
                        .thenComparing(one -> -one.settles.size())
                        .thenComparing(one -> -one.concerns.size())
                        .thenComparing(one -> one.example, Question.LEAST_BURDEN_FIRST))
                .map(Merged::asOne)
                .toList();
    }

    private static void merge(
            List<? extends Question<?>> questions,
            LocalDate asOf,
            String id,
            Attention attention,
            Map<SameQuestion, Merged> merged) {
        for (Question<?> question : questions) {
            merged.computeIfAbsent(SameQuestion.of(question.fact(), asOf), any -> new Merged(question, asOf))
                    .add(id, attention, question);
        }
    }

    /** A question that one or more cases or deadlines ask. */
    private static final class Merged {
        /** Any of them, but one that was refused if there is one. */
        private Question<?> example;

        private final LocalDate asOf;
        private final Set<Provision> ground = new LinkedHashSet<>();
        private final List<String> settles = new ArrayList<>();
        private final List<String> concerns = new ArrayList<>();
        private Attention attention = Attention.NOT_COVERED;

        Merged(Question<?> example, LocalDate asOf) {
            this.example = example;
            this.asOf = asOf;
        }

        void add(String id, Attention asking, Question<?> question) {
            ground.addAll(question.ground());
            concerns.add(id);
            if (question.settlesAlone()) {
                settles.add(id);
            }
            if (question.wasRefused()) {
                example = question;
            }
            attention = Collections.min(List.of(attention, asking));
        }

        OpenQuestion asOne() {
            Fact<?, ?> fact = example.fact();
            return new OpenQuestion(
                    fact.id(),
                    asOf,
                    fact.question(),
                    fact.type(),
                    fact.unit(),
                    choices(fact),
                    fact.answerers().stream()
                            .map(answerer -> new Named(answerer.code(), answerer.display()))
                            .toList(),
                    fact.category(),
                    example.absence(),
                    attention,
                    settles,
                    concerns,
                    Ground.of(ground));
        }

        private static <T> List<Named> choices(Fact<?, T> fact) {
            return fact.allowedValues().stream()
                    .map(value -> new Named(code(value), ConditionWords.of(fact, value)))
                    .toList();
        }
    }

    /** An enquiry, or the part of one that asks for one of several things. */
    private final class Case<F> {
        private final Enquiry<F> enquiry;
        private final String id;
        private final Text title;
        private final UnaryOperator<Assessment<F>> part;
        private final Assessment<F> assessment;
        private final List<Question<F>> questions;
        private final Optional<Turn> turn;
        private final Attention attention;

        Case(Enquiry<F> enquiry, String id, Text title, UnaryOperator<Assessment<F>> part, boolean isLookedInto) {
            this.enquiry = enquiry;
            this.id = id;
            this.title = title;
            this.part = part;
            this.assessment = on(enquiry.asOf());
            this.questions = assessment.questions();
            this.turn = turn();
            this.attention = attention(isLookedInto);
        }

        private Assessment<F> on(LocalDate on) {
            Assessment<F> filled = enquiry.book().assess(enquiry.facts(), on);
            for (Fact<F, ?> fact : enquiry.book().factsOn(on)) {
                filled = filled(filled, fact);
            }
            return part.apply(filled);
        }

        private <T> Assessment<F> filled(Assessment<F> recorded, Fact<F, T> fact) {
            if (!fact.read(enquiry.facts(), recorded.asOf()).equals(NOT_ASKED)) {
                return recorded;
            }
            Answer<T> elsewhere = recordedElsewhere(SameQuestion.of(fact, enquiry.asOf()), recorded.asOf());
            return elsewhere.equals(NOT_ASKED) ? recorded : recorded.supposing(fact, elsewhere);
        }

        /** The first day ahead on which nothing is left of what still may be today. */
        private Optional<Turn> turn() {
            if (!enquiry.asOf().equals(day) || isOutOfTheQuestion(assessment.outcome())) {
                return Optional.empty();
            }
            return daysAhead.stream()
                    .map(ahead -> new Turn(ahead, on(ahead).outcome()))
                    .filter(ahead -> isOutOfTheQuestion(ahead.outcome()))
                    .findFirst();
        }

        private boolean isOutOfTheQuestion(Outcome outcome) {
            return switch (outcome) {
                case UNDETERMINED, NEEDS_REVIEW -> false;
                case ELIGIBLE, NOT_ELIGIBLE -> !enquiry.bearing().isServedBy(outcome);
                case NOT_COVERED -> true;
            };
        }

        private Attention attention(boolean isLookedInto) {
            Outcome outcome = assessment.outcome();
            boolean isCertain = enquiry.bearing().isServedBy(outcome);
            if (outcome == Outcome.NOT_COVERED) {
                return Attention.NOT_COVERED;
            } else if (isOutOfTheQuestion(outcome)) {
                return Attention.AGAINST;
            } else if (!isCertain && !isLookedInto) {
                return Attention.NOT_LOOKED_INTO;
            } else if (enquiry.bearing() == Bearing.SAFETY) {
                return Attention.URGENT;
            } else if (turn.isPresent()) {
                return Attention.DUE;
            } else if (isCertain) {
                return Attention.CERTAIN;
            } else if (outcome == Outcome.NEEDS_REVIEW) {
                return Attention.TO_DECIDE;
            }
            return questions.stream().anyMatch(Question::settlesAlone)
                    ? Attention.ONE_ANSWER
                    : Attention.SEVERAL_ANSWERS;
        }

        Matter matter() {
            return new Matter(
                    id,
                    title,
                    enquiry.book().question(),
                    enquiry.asOf(),
                    enquiry.bearing(),
                    attention,
                    assessment.outcome(),
                    turn,
                    Narrator.deciding(assessment).stream().map(Reason::of).toList());
        }
    }
}
