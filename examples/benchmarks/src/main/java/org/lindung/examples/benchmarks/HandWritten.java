package org.lindung.examples.benchmarks;

import java.time.LocalDate;
import org.lindung.migrant.MaritalStatus;
import org.lindung.migrant.PermissionSigner;

/** The rule as a programmer would write it who needs a yes or a no and nothing else: the yardstick. */
final class HandWritten {
    private static final int ADULT = 18;

    static boolean mayDepart(KnownDeparture departure, LocalDate day) {
        return !departure.birthDate().plusYears(ADULT).isAfter(day)
                && departure.healthy()
                && departure.competenceCertificate()
                && departure.passport()
                && departure.workVisa()
                && departure.socialSecurityMember()
                && departure.placementAgreement()
                && departure.employmentAgreement()
                && departure.maritalCertificate()
                && signedByTheRightPerson(departure)
                && departure.permissionCountersigned();
    }

    private static boolean signedByTheRightPerson(KnownDeparture departure) {
        PermissionSigner signer = departure.permissionSigner();
        return departure.maritalStatus() == MaritalStatus.MARRIED
                ? signer == PermissionSigner.SPOUSE
                : signer == PermissionSigner.PARENT || signer == PermissionSigner.GUARDIAN;
    }

    private HandWritten() {}
}
