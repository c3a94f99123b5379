package org.lindung.referral;

import java.io.Serializable;
import java.time.LocalDate;
import org.lindung.basics.Answer;
import org.lindung.casework.CaseText;
import org.lindung.casework.CaseWorkerId;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.PersonalData;
import org.lindung.value.Invariants;

/**
 * One step in the history of a referral: what it became, when, by whom, and what was said.
 *
 * @param to the status that it reached
 * @param on the day
 * @param by who did it
 * @param feedback what was said: needed for a rejection, welcome otherwise
 */
@PersonalData(DataCategory.CASEWORK)
public record ReferralStep(ReferralStatus to, LocalDate on, CaseWorkerId by, Answer<CaseText> feedback)
        implements Serializable {
    /**
     * Refuses a rejection without a reason.
     *
     * @param to the status that it reached
     * @param on the day
     * @param by who did it
     * @param feedback what was said
     */
    public ReferralStep {
        Invariants.check()
                .that(
                        to != ReferralStatus.REJECTED || feedback instanceof Answer.Known<CaseText>,
                        ReferralViolation.REJECTION_WITHOUT_REASON,
                        "/feedback")
                .orThrow();
    }

    @Override
    public String toString() {
        return "step";
    }
}
