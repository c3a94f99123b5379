package org.lindung.casework;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;
import org.lindung.basics.Answer;
import org.lindung.code.Code;
import org.lindung.migrant.MigrantId;
import org.lindung.party.PartyId;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.NotPersonal;
import org.lindung.privacy.PersonalData;
import org.lindung.value.InvalidValueException;
import org.lindung.value.Invariants;
import org.lindung.value.ProtectionStyle;
import org.lindung.value.Validated;

/**
 * What an organisation does to protect one person: concerns, plan, events, notes, reviews, from opening to closure. Local
 * term: <i>kasus pelindungan</i>.
 *
 * <p>The status follows from the history, which only grows: {@link #followUp}, {@link #resume}, {@link #close}, {@link
 * #closeReferred} and {@link #reopen} give a case with one more step, or say why the step is not possible. All that is
 * known of the person in it is masked, and a case points at the person by id only.
 */
@Value.Immutable
@ProtectionStyle
public sealed interface ProtectionCase extends Serializable permits ImmutableProtectionCase {
    /**
     * Number of the case.
     *
     * @return the id
     */
    @NotPersonal
    CaseId getId();

    /**
     * Whose case it is.
     *
     * @return the person
     */
    @NotPersonal
    MigrantId getMigrantId();

    /**
     * Who is responsible for it.
     *
     * @return the organisation
     */
    @NotPersonal
    PartyId getOrganisation();

    /**
     * What there is to worry about.
     *
     * @return codes of whatever list the organisation uses
     */
    @PersonalData(DataCategory.CASEWORK)
    @Value.Redacted
    Set<Code> getConcerns();

    /**
     * How much harm is likely.
     *
     * @return the level, {@code not-asked} unless set: a case that nobody assessed is not a case of low risk
     */
    @PersonalData(DataCategory.CASEWORK)
    @Value.Redacted
    @Value.Default
    default Answer<RiskLevel> getRisk() {
        return Answer.notAsked();
    }

    /**
     * The plan of support.
     *
     * @return the goals, each with a number of its own
     */
    @PersonalData(DataCategory.CASEWORK)
    @Value.Redacted
    List<SupportGoal> getGoals();

    /**
     * What happened.
     *
     * @return the events, each with a number of its own
     */
    @PersonalData(DataCategory.TRAFFICKING)
    @Value.Redacted
    List<CaseEvent> getEvents();

    /**
     * What case workers wrote.
     *
     * @return the notes, each with a number of its own
     */
    @PersonalData(DataCategory.CASEWORK)
    @Value.Redacted
    List<CaseNote> getNotes();

    /**
     * When the plan is looked at again.
     *
     * @return the reviews, each with a number of its own
     */
    @PersonalData(DataCategory.CASEWORK)
    @Value.Redacted
    List<CaseReview> getReviews();

    /**
     * What became of the case.
     *
     * @return the steps, oldest first; the first one opens it
     */
    @PersonalData(DataCategory.CASEWORK)
    @Value.Redacted
    List<CaseStep> getHistory();

    /** Refuses histories that cannot have happened, and two entries with one number. */
    @Value.Check
    default void check() {
        Invariants invariants = Invariants.check()
                .that(
                        ProtectionCases.differ(getGoals(), SupportGoal::getId),
                        CaseworkViolation.CASE_ENTRY_TWICE,
                        "/goals")
                .that(ProtectionCases.differ(getEvents(), CaseEvent::id), CaseworkViolation.CASE_ENTRY_TWICE, "/events")
                .that(ProtectionCases.differ(getNotes(), CaseNote::id), CaseworkViolation.CASE_ENTRY_TWICE, "/notes")
                .that(
                        ProtectionCases.differ(getReviews(), CaseReview::id),
                        CaseworkViolation.CASE_ENTRY_TWICE,
                        "/reviews");
        ProtectionCases.checkHistory(invariants, getHistory());
        invariants.orThrow();
    }

    /**
     * Where the case stands.
     *
     * @return the status that the last step reached; casework data
     */
    default CaseStatus status() {
        return lastStep().to();
    }

    /**
     * Why the case is closed.
     *
     * @return the reason; {@code not-applicable} while it is not closed; casework data
     */
    default Answer<ClosureReason> closureReason() {
        return lastStep().reason();
    }

    private CaseStep lastStep() {
        return getHistory().get(getHistory().size() - 1);
    }

    /**
     * The reviews that are late.
     *
     * @param day the day asked about
     * @return those whose last day in time is over and that nobody has recorded as held
     */
    default List<CaseReview> reviewsOverdueOn(LocalDate day) {
        return getReviews().stream().filter(review -> review.isOverdueOn(day)).toList();
    }

    /**
     * Whether this version keeps the history of an earlier one. Whoever stores cases asks this first.
     *
     * @param earlier the version that was stored before
     * @return true if no step of it was taken away or changed
     */
    default boolean continues(ProtectionCase earlier) {
        return getId().equals(earlier.getId())
                && getHistory().size() >= earlier.getHistory().size()
                && getHistory().subList(0, earlier.getHistory().size()).equals(earlier.getHistory());
    }

    /**
     * Puts an active case in follow-up.
     *
     * @param on the day
     * @param by who does it
     * @return the case, or {@code case-step-not-possible} or {@code case-history-backwards}
     */
    default Validated<ProtectionCase> followUp(LocalDate on, CaseWorkerId by) {
        return then(CaseStep.to(CaseStatus.FOLLOW_UP, on, by));
    }

    /**
     * Makes a case in follow-up active again.
     *
     * @param on the day
     * @param by who does it
     * @return the case, or {@code case-step-not-possible} or {@code case-history-backwards}
     */
    default Validated<ProtectionCase> resume(LocalDate on, CaseWorkerId by) {
        return status().isClosed() ? impossible(CaseStatus.ACTIVE) : then(CaseStep.to(CaseStatus.ACTIVE, on, by));
    }

    /**
     * Closes the case.
     *
     * @param reason why
     * @param on the day
     * @param by who does it
     * @return the case, or {@code case-step-not-possible} or {@code case-history-backwards}
     */
    default Validated<ProtectionCase> close(ClosureReason reason, LocalDate on, CaseWorkerId by) {
        return then(new CaseStep(CaseStatus.CLOSED, on, by, Answer.known(reason)));
    }

    /**
     * Closes the case because another organisation has taken it over.
     *
     * @param on the day
     * @param by who does it
     * @return the case, or {@code case-step-not-possible} or {@code case-history-backwards}
     */
    default Validated<ProtectionCase> closeReferred(LocalDate on, CaseWorkerId by) {
        return then(new CaseStep(CaseStatus.CLOSED_REFERRED, on, by, Answer.known(ClosureReason.TRANSFERRED)));
    }

    /**
     * Opens a closed case again.
     *
     * @param on the day
     * @param by who does it
     * @return the case, or {@code case-step-not-possible} or {@code case-history-backwards}
     */
    default Validated<ProtectionCase> reopen(LocalDate on, CaseWorkerId by) {
        return status().isClosed() ? then(CaseStep.to(CaseStatus.ACTIVE, on, by)) : impossible(CaseStatus.ACTIVE);
    }

    private Validated<ProtectionCase> then(CaseStep step) {
        try {
            return Validated.valid(builder().from(this).addHistory(step).build(), List.of());
        } catch (InvalidValueException notPossible) {
            return Validated.invalid(notPossible.violations());
        }
    }

    private Validated<ProtectionCase> impossible(CaseStatus to) {
        return Validated.invalid(List.of(ProtectionCases.notPossible(status(), to)));
    }

    /**
     * Opens a case.
     *
     * @param id number of the case
     * @param migrant whose case it is
     * @param organisation who is responsible for it
     * @param on the day
     * @param by who opens it
     * @return an active case about which nothing else is known yet
     */
    static ProtectionCase open(CaseId id, MigrantId migrant, PartyId organisation, LocalDate on, CaseWorkerId by) {
        return builder()
                .id(id)
                .migrantId(migrant)
                .organisation(organisation)
                .addHistory(CaseStep.to(CaseStatus.ACTIVE, on, by))
                .build();
    }

    /**
     * Starts a case, or a changed copy with {@code from}.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds cases. */
    final class Builder extends ImmutableProtectionCase.Builder {
        Builder() {}
    }
}
