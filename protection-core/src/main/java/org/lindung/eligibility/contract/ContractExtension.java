package org.lindung.eligibility.contract;

import java.io.Serializable;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.lindung.agreement.WorkerAgreement;
import org.lindung.basics.Answer;
import org.lindung.migrant.WorkerGroup;
import org.lindung.party.EmployerKind;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.PersonalData;
import org.lindung.value.ProtectionStyle;

/**
 * What is known about the extension of an agreement under which somebody works abroad: the facts for {@link
 * ContractRules#EXTENSION}. The day of the extension is not among them; it is the day that the rules are asked about.
 *
 * <p>Every question can be unanswered, with its reason.
 */
@Value.Immutable
@ProtectionStyle
public sealed interface ContractExtension extends Serializable permits ImmutableContractExtension {
    /**
     * Work on land or as crew, since crew have lists of their own.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.WORK)
    @Value.Redacted
    @Value.Default
    default Answer<WorkerGroup> getWorkerGroup() {
        return Answer.notAsked();
    }

    /**
     * What the employer is.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.WORK)
    @Value.Redacted
    @Value.Default
    default Answer<EmployerKind> getEmployerKind() {
        return Answer.notAsked();
    }

    /**
     * Whether both sides agreed on the extension in writing.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.WORK)
    @Value.Redacted
    @Value.Default
    default Answer<Boolean> getInWriting() {
        return Answer.notAsked();
    }

    /**
     * Whether the extension was made before an authorised official at the Indonesian mission: labour attaché, foreign
     * service officer, or local staff charged with it.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.WORK)
    @Value.Redacted
    @Value.Default
    default Answer<Boolean> getBeforeMission() {
        return Answer.notAsked();
    }

    /**
     * Whether an authorised official at the Indonesian mission approved the extension and its length; of days before
     * 22 November 2017.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.WORK)
    @Value.Redacted
    @Value.Default
    default Answer<Boolean> getMissionApproval() {
        return Answer.notAsked();
    }

    /**
     * Length of the extension in months; a month that has begun counts in whole.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.WORK)
    @Value.Redacted
    @Value.Default
    default Answer<Integer> getMonths() {
        return Answer.notAsked();
    }

    /**
     * Whether the job is one that a regulation of the minister exempts from the longest term; of days before 22
     * November 2017.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.WORK)
    @Value.Redacted
    @Value.Default
    default Answer<Boolean> getExemptJob() {
        return Answer.notAsked();
    }

    /**
     * Whether it was agreed at least three months before the first agreement ended; of days before 22 November 2017.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.WORK)
    @Value.Redacted
    @Value.Default
    default Answer<Boolean> getAgreedInTime() {
        return Answer.notAsked();
    }

    /**
     * Whether the worker went home to Indonesia first; of days before 22 November 2017.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.LOCATION)
    @Value.Redacted
    @Value.Default
    default Answer<Boolean> getWentHome() {
        return Answer.notAsked();
    }

    /**
     * Starts what is known about an extension.
     *
     * @return a builder in which nothing has been asked
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Starts with what the first agreement proves about an extension that is agreed on a day.
     *
     * @param first the agreement that is extended
     * @param agreedOn the day of the extension, about which the rules will be asked
     * @return a builder in which the group, and whether it is in time, are set as far as they are on record; both answers
     *     where the calendar, or the last day of the agreement, can be read either way
     */
    static Builder of(WorkerAgreement first, LocalDate agreedOn) {
        Builder builder = builder();
        first.getWorkerGroup().ifPresent(group -> builder.workerGroup(Answer.known(group)));
        first.getTerm()
                .filter(term -> !term.isOpenEnded())
                .ifPresent(term -> builder.agreedInTime(TimeToAgree.keptBy(agreedOn, term)));
        return builder;
    }

    /** Builds what is known about an extension. */
    final class Builder extends ImmutableContractExtension.Builder {
        Builder() {}
    }
}
