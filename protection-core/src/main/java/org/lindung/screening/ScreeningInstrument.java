package org.lindung.screening;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.immutables.value.Value;
import org.lindung.privacy.NotPersonal;
import org.lindung.rule.RuleBook;
import org.lindung.value.Invariants;
import org.lindung.value.ProtectionStyle;
import org.lindung.value.Text;

/**
 * A list of questions that may show signs of trafficking, and how the answers are weighed. Instruments are data: those of
 * this library are in {@link ScreeningInstruments}, and anybody can make others.
 */
@Value.Immutable
@ProtectionStyle
@NotPersonal
public sealed interface ScreeningInstrument extends Serializable permits ImmutableScreeningInstrument {
    /**
     * Number of the instrument.
     *
     * @return the id
     */
    InstrumentId getId();

    /**
     * Version of its questions; answers belong to one version.
     *
     * @return the version
     */
    String getVersion();

    /**
     * What it is called.
     *
     * @return the title
     */
    Text getTitle();

    /**
     * Where it comes from.
     *
     * @return the source with its weakness
     */
    InstrumentSource getSource();

    /**
     * How the answers are weighed.
     *
     * @return the method
     */
    ScreeningMethod getMethod();

    /**
     * What is asked.
     *
     * @return the questions in the order in which they are asked
     */
    List<ScreeningQuestion> getQuestions();

    /** Refuses an instrument that could not say anything, and questions that it would not weigh. */
    @Value.Check
    default void check() {
        Invariants invariants = Invariants.check()
                .that(!getQuestions().isEmpty(), ScreeningViolation.INSTRUMENT_WITHOUT_QUESTIONS, "/questions")
                .that(
                        getQuestions().stream()
                                        .map(ScreeningQuestion::id)
                                        .distinct()
                                        .count()
                                == getQuestions().size(),
                        ScreeningViolation.INSTRUMENT_QUESTION_TWICE,
                        "/questions")
                .that(
                        getQuestions().stream().allMatch(question -> getMethod().weighs(question.counting())),
                        ScreeningViolation.INSTRUMENT_QUESTION_MISPLACED,
                        "/questions");
        getMethod()
                .neededElements()
                .forEach(element -> lacking(invariants, element.code(), counting -> counting.shows(element)));
        getMethod()
                .neededDimensions()
                .forEach(dimension -> lacking(
                        invariants,
                        dimension.code(),
                        counting -> counting instanceof Counting.ForDimension indicator
                                && indicator.dimension() == dimension));
        invariants.orThrow();
    }

    private void lacking(Invariants invariants, String what, Predicate<Counting> isThat) {
        invariants.that(
                getQuestions().stream().map(ScreeningQuestion::counting).anyMatch(isThat),
                ScreeningViolation.INSTRUMENT_INCOMPLETE,
                "/questions",
                Map.of("lacking", what));
    }

    /**
     * The instrument as a rule book, for explanations, timelines and receipts. Whom it calls eligible is a possible
     * victim.
     *
     * @return a book over screenings with this instrument, made once
     */
    @Value.Lazy
    default RuleBook<Screening> book() {
        return ScreeningBook.of(this);
    }

    /**
     * Each element and each dimension alone, as a rule book: what it calls met is shown.
     *
     * @return a book over screenings with this instrument, made once
     */
    @Value.Lazy
    default RuleBook<Screening> parts() {
        return ScreeningBook.partsOf(this);
    }

    /**
     * Weighs the answers of a screening.
     *
     * @param screening a screening with this instrument
     * @param event the day of what happened, such as the recruitment: it decides the law and whether the person was a
     *     child
     * @return the result
     * @throws org.lindung.value.InvalidValueException with {@code screening-of-another-instrument} or {@code answer-without-question}
     */
    default ScreeningResult assess(Screening screening, LocalDate event) {
        Invariants.check()
                .that(
                        screening.getInstrument().equals(getId())
                                && screening.getInstrumentVersion().equals(getVersion()),
                        ScreeningViolation.SCREENING_OF_ANOTHER_INSTRUMENT,
                        "/instrument")
                .that(
                        getQuestions().stream()
                                .map(ScreeningQuestion::id)
                                .toList()
                                .containsAll(screening.getAnswers().keySet()),
                        ScreeningViolation.ANSWER_WITHOUT_QUESTION,
                        "/answers")
                .orThrow();
        return new ScreeningResult(this, screening, event);
    }

    /**
     * Starts an instrument.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds instruments. */
    final class Builder extends ImmutableScreeningInstrument.Builder {
        Builder() {}
    }
}
