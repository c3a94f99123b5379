package org.lindung.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
    private final NavigableMap<LocalDate, List<Clause<F>>> clausesFrom;

    private RuleBook(String id, String version, Text question, List<Requirement<F>> requirements) {
        this.id = id;
        this.version = version;
        this.question = question;
        this.requirements = List.copyOf(requirements);
        this.clausesFrom = clausesByFirstDay();
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

    private NavigableMap<LocalDate, List<Clause<F>>> clausesByFirstDay() {
        NavigableMap<LocalDate, List<Clause<F>>> clauses = new TreeMap<>();
        clauses.put(LocalDate.MIN, List.of());
        for (Requirement<F> requirement : requirements) {
            clauses.put(requirement.inForce().startInclusive(), List.of());
            clauses.put(requirement.inForce().endExclusive(), List.of());
        }
        clauses.replaceAll((day, none) -> clausesOn(day));
        return clauses;
    }

    private List<Clause<F>> clausesOn(LocalDate day) {
        List<Requirement<F>> inForce = requirements.stream()
                .filter(requirement -> requirement.inForce().contains(day))
                .toList();
        return inForce.stream()
                .map(requirement -> new Clause<>(requirement, inForce))
                .toList();
    }

    /**
     * Assesses recorded facts by the law of a day.
     *
     * @param facts what is known
     * @param asOf the day of the event that is asked about, such as the departure; it chooses the law
     * @return the assessment
     */
    public Assessment<F> assess(F facts, LocalDate asOf) {
        Evidence<F> evidence = Evidence.of(facts, asOf);
        List<Clause<F>> clauses =
                Objects.requireNonNull(clausesFrom.floorEntry(asOf)).getValue();
        List<Finding<F>> findings = new ArrayList<>(clauses.size());
        for (Clause<F> clause : clauses) {
            findings.add(clause.find(evidence));
        }
        return new Assessment<>(this, asOf, evidence, findings);
    }

    /**
     * The book as it was on an earlier day, without what it learned later, so that an old decision can be made again as
     * it was made.
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
                        .filter(requirement -> !requirement.knownSince().isAfter(day))
                        .toList());
    }

    /**
     * The requirements in force on a day.
     *
     * @param day the day
     * @return the requirements in the order of the book
     */
    public List<Requirement<F>> requirementsOn(LocalDate day) {
        return Objects.requireNonNull(clausesFrom.floorEntry(day)).getValue().stream()
                .map(Clause::requirement)
                .toList();
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
