package org.lindung.referral;

import java.io.Serializable;
import java.time.LocalDate;
import org.lindung.casework.CaseText;
import org.lindung.casework.CaseWorkerId;
import org.lindung.consent.ConsentId;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.LawfulBasis;
import org.lindung.privacy.NotPersonal;
import org.lindung.privacy.PersonalData;
import org.lindung.value.Invariants;

/** On what ground a referral was opened: there is none without one. */
public sealed interface ReferralGate extends Serializable {
    /**
     * The consent covered it.
     *
     * @param consent the consent
     * @param on the day for which it was asked
     */
    record ByConsent(
            @NotPersonal ConsentId consent,
            @PersonalData(DataCategory.CASEWORK) LocalDate on) implements ReferralGate {
        @Override
        public String toString() {
            return "by consent " + consent;
        }
    }

    /**
     * Somebody decided to refer on another lawful basis, and answers for it.
     *
     * @param basis the basis, any but consent
     * @param reason why, in this case
     * @param by who decided
     * @param on the day of the decision
     */
    record ByOverride(
            @NotPersonal LawfulBasis basis,
            @PersonalData(DataCategory.CASEWORK) CaseText reason,
            @PersonalData(DataCategory.CASEWORK) CaseWorkerId by,
            @PersonalData(DataCategory.CASEWORK) LocalDate on)
            implements ReferralGate {
        /**
         * Refuses consent as the basis, which is what there is not.
         *
         * @param basis the basis
         * @param reason why
         * @param by who decided
         * @param on the day
         */
        public ByOverride {
            Invariants.check()
                    .that(basis != LawfulBasis.CONSENT, ReferralViolation.OVERRIDE_BY_CONSENT, "/basis")
                    .orThrow();
        }

        @Override
        public String toString() {
            return "by override: " + basis.code();
        }
    }
}
