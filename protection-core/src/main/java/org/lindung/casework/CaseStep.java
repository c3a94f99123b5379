package org.lindung.casework;

import java.io.Serializable;
import java.time.LocalDate;
import org.lindung.basics.AbsenceReason;
import org.lindung.basics.Answer;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.PersonalData;
import org.lindung.value.Invariants;

/**
 * One step in the history of a case: what it became, when, by whom.
 *
 * @param to the status that it reached
 * @param on the day
 * @param by who did it
 * @param reason why, for a closure; {@code not-applicable} for every other step
 */
@PersonalData(DataCategory.CASEWORK)
public record CaseStep(CaseStatus to, LocalDate on, CaseWorkerId by, Answer<ClosureReason> reason)
        implements Serializable {
    /**
     * Refuses a closure without a reason, and a reason without a closure.
     *
     * @param to the status that it reached
     * @param on the day
     * @param by who did it
     * @param reason why, for a closure
     */
    public CaseStep {
        Invariants.check()
                .that(
                        !to.isClosed() || reason instanceof Answer.Known<ClosureReason>,
                        CaseworkViolation.CLOSURE_WITHOUT_REASON,
                        "/reason")
                .that(
                        to.isClosed() || reason.equals(Answer.absent(AbsenceReason.NOT_APPLICABLE)),
                        CaseworkViolation.CLOSURE_REASON_WITHOUT_CLOSURE,
                        "/reason")
                .orThrow();
    }

    /**
     * A step that closes nothing.
     *
     * @param to the status that is reached
     * @param on the day
     * @param by who does it
     * @return the step
     * @throws org.lindung.value.InvalidValueException with {@code closure-without-reason}
     */
    public static CaseStep to(CaseStatus to, LocalDate on, CaseWorkerId by) {
        return new CaseStep(to, on, by, Answer.absent(AbsenceReason.NOT_APPLICABLE));
    }

    @Override
    public String toString() {
        return "step";
    }
}
