package org.lindung.screening;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lindung.law.Provision;
import org.lindung.migrant.TraffickingStatus;
import org.lindung.rule.Assessment;
import org.lindung.rule.Finding;
import org.lindung.rule.FindingStatus;
import org.lindung.rule.Question;
import org.lindung.rule.Truth;
import org.lindung.value.Text;

/**
 * What the answers of a screening amount to, why, and what is left to ask. Says possible victim at most. Names questions
 * and never answers.
 */
public final class ScreeningResult {
    private static final Text BEFORE_THE_LAW = Text.of(
            "The law on which the instrument rests was not in force on the day.",
            "Undang-undang yang mendasari instrumen belum berlaku pada hari itu.");

    private final ScreeningInstrument instrument;
    private final Assessment<Screening> assessment;
    private final Assessment<Screening> parts;

    ScreeningResult(ScreeningInstrument instrument, Screening screening, LocalDate event) {
        this.instrument = instrument;
        this.assessment = instrument.book().assess(screening, event);
        this.parts = instrument.parts().assess(screening, event);
    }

    /**
     * What the answers amount to.
     *
     * @return the outcome; {@code needs-review} also for a day on which the law of the instrument was not in force
     */
    public ScreeningOutcome outcome() {
        return switch (assessment.outcome()) {
            case ELIGIBLE -> ScreeningOutcome.POSSIBLE_VICTIM;
            case NOT_ELIGIBLE -> ScreeningOutcome.NOT_INDICATED;
            case UNDETERMINED -> ScreeningOutcome.UNDETERMINED;
            case NEEDS_REVIEW, NOT_COVERED -> ScreeningOutcome.NEEDS_REVIEW;
        };
    }

    /**
     * The status that may be recorded on the ground of the answers alone.
     *
     * @return possible victim, or nothing
     */
    public Optional<TraffickingStatus> status() {
        return outcome() == ScreeningOutcome.POSSIBLE_VICTIM
                ? Optional.of(TraffickingStatus.POSSIBLE_VICTIM)
                : Optional.empty();
    }

    /**
     * What to ask next, best first. What the person declined to answer comes after all that
     * would settle as much, and says so.
     *
     * @return the questions; the id of their fact is the one of the instrument's question, or {@code age}; empty unless
     *     the outcome is {@code undetermined}
     */
    public List<Question<Screening>> questions() {
        return assessment.questions();
    }

    /**
     * Why a person has to judge.
     *
     * @return the reasons, empty unless the outcome is {@code needs-review}
     */
    public List<Text> reviews() {
        return switch (assessment.outcome()) {
            case NOT_COVERED -> List.of(BEFORE_THE_LAW);
            case NEEDS_REVIEW ->
                assessment.findings(FindingStatus.NEEDS_REVIEW).stream()
                        .flatMap(finding -> finding.openReadings().stream())
                        .distinct()
                        .toList();
            case ELIGIBLE, NOT_ELIGIBLE, UNDETERMINED -> List.of();
        };
    }

    /**
     * Whether the answers show an element, whatever the age of the person.
     *
     * @param element the element
     * @return unknown while unanswered questions could still show it, or if the instrument does not ask
     */
    public Truth shows(TraffickingElement element) {
        return part(element.code());
    }

    /**
     * Whether the indicators of a dimension suffice.
     *
     * @param dimension the dimension
     * @return unknown while unanswered questions could still make them suffice, or if the instrument does not ask
     */
    public Truth shows(Dimension dimension) {
        return part(dimension.code());
    }

    private Truth part(String id) {
        return parts.findings().stream()
                .filter(finding -> finding.requirement().id().equals(id))
                .map(ScreeningResult::truthOf)
                .findFirst()
                .orElse(Truth.UNKNOWN);
    }

    private static Truth truthOf(Finding<Screening> finding) {
        return switch (finding.status()) {
            case MET -> Truth.TRUE;
            case NOT_MET -> Truth.FALSE;
            case UNDETERMINED, NOT_APPLICABLE, NEEDS_REVIEW -> Truth.UNKNOWN;
        };
    }

    /**
     * What the result rests on.
     *
     * @return the provisions, each once
     */
    public List<Provision> provisions() {
        return assessment.findings().stream()
                .flatMap(finding -> finding.provisions().stream())
                .distinct()
                .toList();
    }

    /**
     * How far the instrument can be trusted.
     *
     * @return the weakness of its source
     */
    public Text weakness() {
        return instrument.getSource().weakness();
    }

    /**
     * The whole assessment, for explanations.
     *
     * @return the assessment of {@link ScreeningInstrument#book()}, in which eligible means possible victim
     */
    public Assessment<Screening> assessment() {
        return assessment;
    }

    @Override
    public String toString() {
        return instrument.getId() + ": " + outcome().code();
    }
}
