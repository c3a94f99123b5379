package org.lindung.examples.benchmarks;

import java.util.HashMap;
import java.util.Map;
import org.lindung.migrant.MaritalStatus;

/** A departure as named values of the simplest types, for engines that read neither records nor enums. */
final class PlainValues {
    static final String AGE = "age";
    static final String PERMISSION_SIGNER = "permissionSigner";

    /**
     * The values by name.
     *
     * @param departure the departure
     * @param age its age in the number type that the engine works with
     */
    static Map<String, Object> of(KnownDeparture departure, Number age) {
        Map<String, Object> values = new HashMap<>();
        values.put(AGE, age);
        values.put("healthy", departure.healthy());
        values.put("competenceCertificate", departure.competenceCertificate());
        values.put("passport", departure.passport());
        values.put("workVisa", departure.workVisa());
        values.put("socialSecurityMember", departure.socialSecurityMember());
        values.put("placementAgreement", departure.placementAgreement());
        values.put("employmentAgreement", departure.employmentAgreement());
        values.put("maritalCertificate", departure.maritalCertificate());
        values.put("married", departure.maritalStatus() == MaritalStatus.MARRIED);
        values.put(PERMISSION_SIGNER, departure.permissionSigner().code());
        values.put("permissionCountersigned", departure.permissionCountersigned());
        return values;
    }

    private PlainValues() {}
}
