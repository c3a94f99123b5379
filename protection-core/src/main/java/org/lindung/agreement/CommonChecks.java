package org.lindung.agreement;

import org.lindung.value.Invariants;

/** What holds for agreements of every kind. */
final class CommonChecks {
    private CommonChecks() {}

    /** Starts the check of an agreement; its own kind adds what it wants besides. */
    static Invariants of(Agreement agreement) {
        boolean ordered = agreement
                .getSignedOn()
                .flatMap(signed -> agreement.getEndedEarlyOn().map(signed::isBefore))
                .orElse(true);
        return Invariants.check()
                .that(ordered, AgreementViolation.ENDED_BEFORE_SIGNED, "/endedEarlyOn")
                .that(
                        LanguageVersion.agree(agreement.getLanguages()),
                        AgreementViolation.LANGUAGES_CONTRADICT,
                        "/languages");
    }
}
