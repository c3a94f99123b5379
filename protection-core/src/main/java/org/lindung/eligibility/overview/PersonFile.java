package org.lindung.eligibility.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lindung.eligibility.programme.ProgrammeBook;
import org.lindung.rule.AnswerSheet;
import org.lindung.rule.Bearing;
import org.lindung.rule.Deadline;
import org.lindung.rule.Enquiry;
import org.lindung.rule.Overview;
import org.lindung.rule.RuleBook;
import org.lindung.value.Text;

/**
 * What is known about one person and one journey, for all questions of {@link LegalQuestion} that are about people, for every
 * {@link LegalDeadline}, and for programmes of partners. The one call to make where somebody sits down with a person:
 *
 * <pre>{@code
 * Overview overview = PersonFile.empty()
 *         .with(homecoming)
 *         .with(charge, dayOfTheCharge)
 *         .with(programme.name(), programme.book(), household)
 *         .overview(today);
 * }</pre>
 *
 * <p>Nothing has to be there: a question about which nothing is recorded is answered with what to ask. Facts of one type
 * serve all questions that read it; two of one type, such as two charges, are two matters. A value that was recorded for
 * one question serves every other one that asks the same about the same day, see {@link Overview}.
 *
 * <p>Immutable. Personal data of every category that the facts have; {@code toString} shows nothing of it.
 */
public final class PersonFile {
    private static final PersonFile EMPTY = new PersonFile(List.of(), List.of());

    private final List<Recorded> recorded;
    private final List<Function<LocalDate, Enquiry<?>>> programmes;

    private PersonFile(List<Recorded> recorded, List<Function<LocalDate, Enquiry<?>>> programmes) {
        this.recorded = List.copyOf(recorded);
        this.programmes = List.copyOf(programmes);
    }

    /** Facts of some question, and the day of the event if it is not the day of the overview. */
    private record Recorded(Object facts, Optional<LocalDate> asOf) {}

    /**
     * The file of somebody about whom nothing is recorded yet.
     *
     * @return the empty file
     */
    public static PersonFile empty() {
        return EMPTY;
    }

    /**
     * The same file with facts that are to be judged by the law of the day of the overview.
     *
     * @param facts facts of the type {@link LegalQuestion#facts()} of some question about people, or events of the type {@link
     *     LegalDeadline#facts()} from which others have a time to act
     * @return the file with these facts
     * @throws IllegalArgumentException if no question about people reads such facts; the message names the type only
     */
    public PersonFile with(Object facts) {
        return with(new Recorded(facts, Optional.empty()));
    }

    /**
     * The same file with facts about an event of another day, such as an arrival of last year.
     *
     * @param facts facts of the type {@link LegalQuestion#facts()} of some question about people
     * @param asOf the day of the event
     * @return the file with these facts
     * @throws IllegalArgumentException if no question about people reads such facts, or if they are events, which say themselves
     *     when they were; the message names the type only
     */
    public PersonFile with(Object facts, LocalDate asOf) {
        return with(new Recorded(facts, Optional.of(asOf)));
    }

    private PersonFile with(Recorded more) {
        boolean isAsked = aboutPeople().anyMatch(question -> question.facts().isInstance(more.facts()));
        boolean isCounted = Stream.of(LegalDeadline.values())
                .anyMatch(deadline -> deadline.facts().isInstance(more.facts()));
        if (!isAsked && !isCounted) {
            throw new IllegalArgumentException("no question about people reads facts of the type "
                    + more.facts().getClass().getSimpleName());
        }
        if (isCounted && more.asOf().isPresent()) {
            throw new IllegalArgumentException("events say themselves when they were");
        }
        return new PersonFile(with(recorded, more), programmes);
    }

    /**
     * The same file with a programme of a partner and what is recorded for it.
     *
     * @param title what the programme is called
     * @param book the rules of the programme; their id is that of the matter
     * @param facts what is recorded for them
     * @param <F> what the facts are read from
     * @return the file with the programme
     */
    public <F> PersonFile with(Text title, RuleBook<F> book, F facts) {
        return new PersonFile(
                recorded, with(programmes, day -> Enquiry.of(book.id(), title, Bearing.SUPPORT, book, facts, day)));
    }

    /**
     * The same file with a programme, its days, areas and frequency, and what is recorded for it. Each type of assistance that it
     * gives is a matter by itself as soon as somebody has looked into it.
     *
     * @param programme the programme with its rules
     * @param answers what is recorded, see {@link ProgrammeBook#answers}
     * @return the file with the programme
     */
    public PersonFile with(ProgrammeBook programme, AnswerSheet answers) {
        return new PersonFile(
                recorded,
                with(
                        programmes,
                        day -> new Enquiry<>(
                                programme.book().id(),
                                programme.name(),
                                Bearing.SUPPORT,
                                programme.book(),
                                answers,
                                day,
                                Optional.of(programme.type()))));
    }

    private static <T> List<T> with(List<T> some, T more) {
        List<T> all = new ArrayList<>(some);
        all.add(more);
        return all;
    }

    /**
     * What the person is entitled to, may do or may be asked for, and what is missing.
     *
     * @param day the day on which somebody looks at the person
     * @return by when others have to act, every question of the law that is about people, and every programme of the file, in
     *     the order in which to act
     * @throws IllegalArgumentException if two programmes, or a programme and a question of the law, have one id
     */
    public Overview overview(LocalDate day) {
        return Overview.of(day, enquiries(day), deadlines());
    }

    /**
     * By when others have to act for the person, with what is recorded for each.
     *
     * @return the deadlines of the law
     */
    public List<Deadline<?>> deadlines() {
        return Stream.of(LegalDeadline.values())
                .<Deadline<?>>flatMap(this::deadlines)
                .toList();
    }

    private Stream<? extends Deadline<?>> deadlines(LegalDeadline deadline) {
        List<Object> ofIt = recorded.stream()
                .map(Recorded::facts)
                .filter(deadline.facts()::isInstance)
                .toList();
        return ofIt.isEmpty()
                ? deadline.deadlines(deadline.code(), Optional.empty())
                : IntStream.range(0, ofIt.size())
                        .boxed()
                        .flatMap(place ->
                                deadline.deadlines(numbered(deadline.code(), place), Optional.of(ofIt.get(place))));
    }

    /** The code alone for the first of its kind. */
    private static String numbered(String code, int place) {
        return place == 0 ? code : code + "-" + (place + 1);
    }

    /**
     * The questions with what is recorded for each, for whoever needs the assessments themselves.
     *
     * @param day the day on which somebody looks at the person
     * @return the enquiries, those of the law before the programmes
     */
    public List<Enquiry<?>> enquiries(LocalDate day) {
        return Stream.concat(
                        aboutPeople().flatMap(question -> enquiries(question, day)),
                        programmes.stream().map(programme -> programme.apply(day)))
                .toList();
    }

    private Stream<Enquiry<?>> enquiries(LegalQuestion question, LocalDate day) {
        List<Recorded> ofIt = recorded.stream()
                .filter(one -> question.facts().isInstance(one.facts()))
                .toList();
        if (ofIt.isEmpty()) {
            return question.enquiry(question.code(), Optional.empty(), day).stream();
        }
        List<Enquiry<?>> enquiries = new ArrayList<>();
        for (Recorded one : ofIt) {
            String id = numbered(question.code(), enquiries.size());
            question.enquiry(id, Optional.of(one.facts()), one.asOf().orElse(day))
                    .ifPresent(enquiries::add);
        }
        return enquiries.stream();
    }

    private static Stream<LegalQuestion> aboutPeople() {
        return Stream.of(LegalQuestion.values())
                .filter(question -> question.bearing().isPresent());
    }

    /** How much is recorded, and nothing of it. */
    @Override
    public String toString() {
        return "file with " + recorded.size() + " records and " + programmes.size() + " programmes";
    }
}
