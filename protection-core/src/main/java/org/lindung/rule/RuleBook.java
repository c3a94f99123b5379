package org.lindung.rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lindung.basics.DateRange;
import org.lindung.law.Provision;
import org.lindung.value.Text;
import org.lindung.value.Validated;
import org.lindung.value.Violation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The requirements that answer one question, over all the years in which it can be asked.
 *
 * <p>Immutable and safe for use by many threads. Built once; contradictions between requirements are found then.
 *
 * @param <F> what the facts are read from
 */
public final class RuleBook<F> {
    private static final Logger LOG = LoggerFactory.getLogger(RuleBook.class);

    private final String id;
    private final String version;
    private final Text question;
    private final List<Requirement<F>> requirements;
    private final Era<F> lastEra;

    private RuleBook(String id, String version, Text question, List<Requirement<F>> requirements) {
        this.id = id;
        this.version = version;
        this.question = question;
        this.requirements = List.copyOf(requirements);
        this.lastEra = Era.lastOf(this.requirements);
        LOG.debug("rule book {} {} has {} requirements", id, version, requirements.size());
    }

    /**
     * Builds a book.
     *
     * @param id stable id in kebab case, {@code placement}
     * @param version the version of its contents, {@code 2026.1}
     * @param question what it answers, in both languages
     * @param requirements the requirements, in the order in which people should read them
     * @param <F> what the facts are read from
     * @return the book
     * @throws InconsistentRuleBookException if two periods of a requirement overlap or leave a gap, if an exception names
     *     a requirement that is not there or leads back to itself, or if two facts share an id
     */
    public static <F> RuleBook<F> of(String id, String version, Text question, List<Requirement<F>> requirements) {
        List<Inconsistency> inconsistencies = Inconsistency.of(requirements);
        if (!inconsistencies.isEmpty()) {
            throw new InconsistentRuleBookException(
                    inconsistencies.stream().map(Inconsistency::message).collect(Collectors.joining("; ")));
        }
        return new RuleBook<>(id, version, question, requirements);
    }

    /**
     * Builds a book that somebody else has written, and says what is wrong with it instead of throwing.
     *
     * @param id stable id in kebab case
     * @param version the version of its contents
     * @param question what it answers, in both languages
     * @param requirements the requirements, in the order in which people should read them
     * @param <F> what the facts are read from
     * @return the book, or every contradiction with a path such as {@code /requirements/3/inForce}
     */
    public static <F> Validated<RuleBook<F>> validated(
            String id, String version, Text question, List<Requirement<F>> requirements) {
        List<Violation> violations = Inconsistency.of(requirements).stream()
                .map(Inconsistency::violation)
                .toList();
        return violations.isEmpty()
                ? Validated.valid(new RuleBook<>(id, version, question, requirements), List.of())
                : Validated.invalid(violations);
    }

    /**
     * Assesses recorded facts by the law of a day.
     *
     * @param facts what is known
     * @param asOf the day of the event that is asked about, such as the departure; it chooses the law
     * @return the assessment
     */
    public Assessment<F> assess(F facts, LocalDate asOf) {
        return new Assessment<>(this, lastEra.on(asOf).edition(), facts, asOf);
    }

    /**
     * The outcome alone, for whoever has millions of records to count. The same as {@code assess(facts, asOf).outcome()},
     * without anything to collect afterwards.
     *
     * @param facts what is known
     * @param asOf the day of the event that is asked about
     * @return the outcome
     */
    public Outcome outcome(F facts, LocalDate asOf) {
        return lastEra.on(asOf).edition().outcome(facts, asOf);
    }

    /**
     * The outcome over a period, with the exact days on which it changes: by a new law, a birthday, the end of a document.
     *
     * @param facts what is known
     * @param range the days of the event that are asked about; either side may be open
     * @return the timeline
     */
    public Timeline<F> timeline(F facts, DateRange range) {
        return Timeline.of(this, facts, range);
    }

    /**
     * The book as it was on an earlier day, without what it learned later, so that an old decision can be made again as
     * it was made. A law of which the book learned only later that another one replaces it goes on in its place.
     *
     * @param day the day
     * @return a book with the requirements known on that day
     */
    public RuleBook<F> asKnownOn(LocalDate day) {
        return new RuleBook<>(
                id,
                version,
                question,
                requirements.stream()
                        .filter(requirement -> isKnown(requirement, day))
                        .map(requirement -> requirement.until(endAsKnownOn(
                                day, requirement.id(), requirement.inForce().endExclusive())))
                        .toList());
    }

    private static boolean isKnown(Requirement<?> requirement, LocalDate day) {
        return !requirement.knownSince().isAfter(day);
    }

    private LocalDate endAsKnownOn(LocalDate day, String requirement, LocalDate end) {
        return requirements.stream()
                .filter(other -> other.id().equals(requirement) && !isKnown(other, day))
                .map(Requirement::inForce)
                .filter(successor -> successor.startInclusive().equals(end))
                .findFirst()
                .map(successor -> endAsKnownOn(day, requirement, successor.endExclusive()))
                .orElse(end);
    }

    /**
     * What somebody should hold against its source again. Time alone makes no provision wrong, so that an answer does not
     * depend on this.
     *
     * @param day a day
     * @return the provisions that nobody has verified on that day or later, the longest unverified first
     */
    public List<Provision> verifiedBefore(LocalDate day) {
        return requirements.stream()
                .flatMap(requirement -> Stream.concat(
                        requirement.provisions().stream(),
                        requirement.reviews().stream().flatMap(review -> review.provisions().stream())))
                .filter(provision -> provision.verifiedOn().isBefore(day))
                .distinct()
                .sorted(Comparator.comparing(Provision::verifiedOn))
                .toList();
    }

    /**
     * The requirements in force on a day.
     *
     * @param day the day
     * @return the requirements in the order of the book
     */
    public List<Requirement<F>> requirementsOn(LocalDate day) {
        return lastEra.on(day).edition().clauses().stream()
                .map(Clause::requirement)
                .toList();
    }

    /**
     * The times between two changes of the law, in each of which the same requirements are in force on all days.
     *
     * @return the periods with a requirement, in the order of time
     */
    public List<DateRange> periods() {
        return lastEra.andEarlier().stream()
                .filter(era -> !era.edition().clauses().isEmpty())
                .map(Era::days)
                .toList();
    }

    /**
     * The facts that the book reads for an event of a day: what a form for that day has to ask at most.
     *
     * @param day the day
     * @return every fact once, in the order of the book
     */
    public List<Fact<F, ?>> factsOn(LocalDate day) {
        return factsOf(requirementsOn(day));
    }

    /**
     * The stable id.
     *
     * @return the id in kebab case
     */
    public String id() {
        return id;
    }

    /**
     * The version of the contents.
     *
     * @return the version
     */
    public String version() {
        return version;
    }

    /**
     * What the book answers.
     *
     * @return the question in both languages
     */
    public Text question() {
        return question;
    }

    /**
     * All requirements, of all periods.
     *
     * @return the requirements in the order of the book
     */
    public List<Requirement<F>> requirements() {
        return requirements;
    }

    /**
     * The facts that the book reads.
     *
     * @return every fact once, in the order of the book
     */
    public List<Fact<F, ?>> facts() {
        return factsOf(requirements);
    }

    private static <F> List<Fact<F, ?>> factsOf(List<Requirement<F>> requirements) {
        return requirements.stream()
                .flatMap(requirement -> requirement.facts().stream())
                .distinct()
                .toList();
    }

    @Override
    public String toString() {
        return id + " " + version;
    }
}
