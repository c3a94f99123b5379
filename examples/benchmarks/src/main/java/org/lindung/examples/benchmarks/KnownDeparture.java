package org.lindung.examples.benchmarks;

import java.time.LocalDate;
import org.lindung.migrant.MaritalStatus;
import org.lindung.migrant.PermissionSigner;

/**
 * A departure of which everything is known: what hand-written Java and the other engines read, which have no form for
 * what is not known.
 *
 * @param birthDate date of birth
 * @param age completed years on {@link People#DAY}, worked out beforehand for the engines that would do it slowly
 * @param healthy found healthy in body and mind
 * @param competenceCertificate holds a certificate of competence
 * @param passport holds a passport
 * @param workVisa holds a work visa
 * @param socialSecurityMember has a social security membership number
 * @param placementAgreement has signed a placement agreement
 * @param employmentAgreement has signed an employment agreement
 * @param maritalCertificate holds a certificate of marital status
 * @param maritalStatus marital status
 * @param permissionSigner who signed the letter of permission
 * @param permissionCountersigned the village head countersigned it
 */
public record KnownDeparture(
        LocalDate birthDate,
        int age,
        boolean healthy,
        boolean competenceCertificate,
        boolean passport,
        boolean workVisa,
        boolean socialSecurityMember,
        boolean placementAgreement,
        boolean employmentAgreement,
        boolean maritalCertificate,
        MaritalStatus maritalStatus,
        PermissionSigner permissionSigner,
        boolean permissionCountersigned) {

    /** Masked, as everything that is about a person. */
    @Override
    public String toString() {
        return "***";
    }
}
