package org.lindung.eligibility.contract;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.lindung.agreement.AgreementKind;
import org.lindung.agreement.ContentCheck;
import org.lindung.agreement.WorkerAgreement;
import org.lindung.basics.Answer;
import org.lindung.migrant.WorkerGroup;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.PersonalData;
import org.lindung.value.ProtectionStyle;

/**
 * What is known about the agreement under which somebody works abroad: the facts for {@link ContractRules#CONTRACT}. The day
 * of signing is not among them; it is the day that the rules are asked about.
 *
 * <p>Every question can be unanswered, with its reason.
 */
@Value.Immutable
@ProtectionStyle
public sealed interface WorkContract extends Serializable permits ImmutableWorkContract {
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
     * Whether the paper holds everything that the law of the day lists for an agreement of this group. {@code
     * WorkerAgreement.contents} says what that is.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.WORK)
    @Value.Redacted
    @Value.Default
    default Answer<Boolean> getContentsComplete() {
        return Answer.notAsked();
    }

    /**
     * Whether the employer's address is more than a post-office box: street, number, telephone, place, country.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.WORK)
    @Value.Redacted
    @Value.Default
    default Answer<Boolean> getFullAddress() {
        return Answer.notAsked();
    }

    /**
     * Whether worker and employer signed it.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.WORK)
    @Value.Redacted
    @Value.Default
    default Answer<Boolean> getSignedByBoth() {
        return Answer.notAsked();
    }

    /**
     * Whether the worker signed before leaving Indonesia; of days before 22 November 2017.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.WORK)
    @Value.Redacted
    @Value.Default
    default Answer<Boolean> getSignedBeforeDeparture() {
        return Answer.notAsked();
    }

    /**
     * Whether it was signed before an officer of the manpower authority; of days before 22 November 2017.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.WORK)
    @Value.Redacted
    @Value.Default
    default Answer<Boolean> getBeforeManpowerOfficer() {
        return Answer.notAsked();
    }

    /**
     * Length of the term in months; a month that has begun counts in whole, so that two years and a day are 25.
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
     * Whether crew signed before their work began.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.WORK)
    @Value.Redacted
    @Value.Default
    default Answer<Boolean> getSignedBeforeWork() {
        return Answer.notAsked();
    }

    /**
     * Whether the harbour master, <i>syahbandar</i>, endorsed the agreement of crew.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.WORK)
    @Value.Redacted
    @Value.Default
    default Answer<Boolean> getEndorsed() {
        return Answer.notAsked();
    }

    /**
     * Starts what is known about an agreement.
     *
     * @return a builder in which nothing has been asked
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Starts with what a recorded agreement proves for a day: that it is in the record proves that it says something, never
     * that it leaves something out. Of crew the record does not prove that the contents are complete, since what the law
     * asks of them beside a collective agreement, and a lost letter, are not among its clauses.
     *
     * @param agreement an employment agreement, on land or at sea
     * @param day the day that the rules will be asked about
     * @return a builder in which group, contents and length are set as far as they are on record
     * @throws IllegalArgumentException for a placement agreement, which is not an agreement with an employer
     */
    static Builder of(WorkerAgreement agreement, LocalDate day) {
        if (agreement.getKind() == AgreementKind.PLACEMENT) {
            throw new IllegalArgumentException("a placement agreement is no agreement with an employer");
        }
        Builder builder = builder();
        agreement.getWorkerGroup().ifPresent(group -> builder.workerGroup(Answer.known(group)));
        BegunMonths.of(agreement).ifPresent(builder::months);
        ContentCheck contents = agreement.contents(day);
        boolean onLand = agreement.getWorkerGroup().equals(Optional.of(WorkerGroup.LAND_BASED));
        if (onLand && contents.covered() && contents.missing().isEmpty()) {
            builder.contentsComplete(Answer.known(true));
        }
        return builder;
    }

    /** Builds what is known about an agreement. */
    final class Builder extends ImmutableWorkContract.Builder {
        Builder() {}
    }
}
