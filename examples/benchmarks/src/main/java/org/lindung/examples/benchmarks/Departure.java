package org.lindung.examples.benchmarks;

import java.util.function.BooleanSupplier;
import org.lindung.basics.Answer;
import org.lindung.basics.PartialDate;
import org.lindung.migrant.MaritalStatus;
import org.lindung.migrant.PermissionSigner;

/**
 * A departure as it is recorded: every question can be open. This is what our rule book reads.
 *
 * @param birthDate date of birth
 * @param healthy whether found healthy in body and mind
 * @param competenceCertificate whether the worker holds a certificate of competence
 * @param passport whether the worker holds a passport
 * @param workVisa whether the worker holds a work visa
 * @param socialSecurityMember whether the worker has a social security membership number
 * @param placementAgreement whether a placement agreement is signed
 * @param employmentAgreement whether an employment agreement is signed
 * @param maritalCertificate whether the worker holds a certificate of marital status
 * @param maritalStatus marital status
 * @param permissionSigner who signed the letter of permission
 * @param permissionCountersigned whether the village head countersigned it
 */
record Departure(
        Answer<PartialDate> birthDate,
        Answer<Boolean> healthy,
        Answer<Boolean> competenceCertificate,
        Answer<Boolean> passport,
        Answer<Boolean> workVisa,
        Answer<Boolean> socialSecurityMember,
        Answer<Boolean> placementAgreement,
        Answer<Boolean> employmentAgreement,
        Answer<Boolean> maritalCertificate,
        Answer<MaritalStatus> maritalStatus,
        Answer<PermissionSigner> permissionSigner,
        Answer<Boolean> permissionCountersigned) {

    /** The departure with every answer recorded. */
    static Departure of(KnownDeparture known) {
        return of(known, () -> false);
    }

    /** The departure with some answers not asked for yet: {@code open} is put to every question in turn. */
    static Departure of(KnownDeparture known, BooleanSupplier open) {
        return new Departure(
                answer(PartialDate.of(known.birthDate()), open),
                answer(known.healthy(), open),
                answer(known.competenceCertificate(), open),
                answer(known.passport(), open),
                answer(known.workVisa(), open),
                answer(known.socialSecurityMember(), open),
                answer(known.placementAgreement(), open),
                answer(known.employmentAgreement(), open),
                answer(known.maritalCertificate(), open),
                answer(known.maritalStatus(), open),
                answer(known.permissionSigner(), open),
                answer(known.permissionCountersigned(), open));
    }

    private static <T> Answer<T> answer(T value, BooleanSupplier open) {
        return open.getAsBoolean() ? Answer.notAsked() : Answer.known(value);
    }
}
