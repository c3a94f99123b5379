package org.lindung.eligibility.returning;

import java.io.Serializable;
import java.util.Set;
import org.immutables.value.Value;
import org.lindung.basics.Answer;
import org.lindung.migrant.PlacementChannel;
import org.lindung.migrant.ReturnReason;
import org.lindung.migrant.WorkerGroup;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.PersonalData;
import org.lindung.value.ProtectionStyle;

/**
 * What is known about the return of a worker: the facts for {@link ReturnRules}. The day is not among them; it is the day
 * that the rules are asked about, on which the reason for the return arose.
 *
 * <p>Every question can be unanswered, with its reason. Local term: <i>kepulangan</i>.
 */
@Value.Immutable
@ProtectionStyle
public sealed interface Homecoming extends Serializable permits ImmutableHomecoming {
    /**
     * Every reason for the return, none left out; not an answer as long as some may still be unknown. May tell of illness,
     * violence or death.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.HEALTH)
    @Value.Redacted
    @Value.Default
    default Answer<Set<ReturnReason>> getReasons() {
        return Answer.notAsked();
    }

    /**
     * Through whom the worker was placed.
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
     * Whether the worker works on land or belongs to a crew.
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
     * Whether a real danger other than war, disaster or epidemic threatens the life of the worker.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.CASEWORK)
    @Value.Redacted
    @Value.Default
    default Answer<Boolean> getLifeInDanger() {
        return Answer.notAsked();
    }

    /**
     * Whether an authority or the Indonesian mission treats the worker as the victim of a crime in the country of work.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.CASEWORK)
    @Value.Redacted
    @Value.Default
    default Answer<Boolean> getTreatedAsCrimeVictim() {
        return Answer.notAsked();
    }

    /**
     * Whether an authority or the Indonesian mission treats the worker as one in trouble, <i>Pekerja Migran Indonesia
     * bermasalah</i>, which no law defines.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.CASEWORK)
    @Value.Redacted
    @Value.Default
    default Answer<Boolean> getTreatedAsInTrouble() {
        return Answer.notAsked();
    }

    /**
     * Whether the country of work deports workers in great numbers, this one among them.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.LOCATION)
    @Value.Redacted
    @Value.Default
    default Answer<Boolean> getInMassDeportation() {
        return Answer.notAsked();
    }

    /**
     * Whether the country of work no longer guarantees the safety of workers.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.LOCATION)
    @Value.Redacted
    @Value.Default
    default Answer<Boolean> getSafetyNoLongerGuaranteed() {
        return Answer.notAsked();
    }

    /**
     * Whether the family of a worker who died agrees to burial in the country of work.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.FAMILY)
    @Value.Redacted
    @Value.Default
    default Answer<Boolean> getFamilyAgreesToBurial() {
        return Answer.notAsked();
    }

    /**
     * Whether the law of the country of work demands burial there.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.LOCATION)
    @Value.Redacted
    @Value.Default
    default Answer<Boolean> getLocalLawDemandsBurial() {
        return Answer.notAsked();
    }

    /**
     * Starts a return.
     *
     * @return a builder in which nothing has been asked
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a return. */
    final class Builder extends ImmutableHomecoming.Builder {
        Builder() {}
    }
}
