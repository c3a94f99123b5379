package org.lindung.eligibility.insurance;

import java.io.Serializable;
import org.immutables.value.Value;
import org.lindung.basics.Answer;
import org.lindung.migrant.PlacementChannel;
import org.lindung.migrant.WorkerGroup;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.PersonalData;
import org.lindung.value.ProtectionStyle;

/**
 * What is known about the social security of a worker: the facts for {@link InsuranceRules#INSURED}. The day of departure is
 * not among them; it is the day that the rules are asked about.
 *
 * <p>Every question can be unanswered, with its reason.
 */
@Value.Immutable
@ProtectionStyle
public sealed interface Insurance extends Serializable permits ImmutableInsurance {
    /**
     * Who places the worker.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.WORK)
    @Value.Redacted
    @Value.Default
    default Answer<PlacementChannel> getChannel() {
        return Answer.notAsked();
    }

    /**
     * Work on land or as crew; of days before 22 November 2017.
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
     * Whether the worker takes part in the insurance programme or, sent by their own company, in social security or
     * an insurance; of days before 22 November 2017.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.WORK)
    @Value.Redacted
    @Value.Default
    default Answer<Boolean> getInsured() {
        return Answer.notAsked();
    }

    /**
     * Whether the worker is registered for work accidents, <i>Jaminan Kecelakaan Kerja</i> (JKK).
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.WORK)
    @Value.Redacted
    @Value.Default
    default Answer<Boolean> getWorkAccident() {
        return Answer.notAsked();
    }

    /**
     * Whether the worker is registered for death, <i>Jaminan Kematian</i> (JKM).
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.WORK)
    @Value.Redacted
    @Value.Default
    default Answer<Boolean> getDeath() {
        return Answer.notAsked();
    }

    /**
     * Whether the registration was made before departure.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.WORK)
    @Value.Redacted
    @Value.Default
    default Answer<Boolean> getRegisteredBeforeDeparture() {
        return Answer.notAsked();
    }

    /**
     * Whether the worker registered in the country of work.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.WORK)
    @Value.Redacted
    @Value.Default
    default Answer<Boolean> getRegisteredAbroad() {
        return Answer.notAsked();
    }

    /**
     * Starts what is known about insurance.
     *
     * @return a builder in which nothing has been asked
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds what is known about insurance. */
    final class Builder extends ImmutableInsurance.Builder {
        Builder() {}
    }
}
