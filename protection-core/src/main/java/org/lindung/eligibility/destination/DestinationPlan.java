package org.lindung.eligibility.destination;

import java.io.Serializable;
import org.immutables.value.Value;
import org.lindung.area.CountryCode;
import org.lindung.basics.Answer;
import org.lindung.eligibility.JobGroup;
import org.lindung.party.EmployerKind;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.PersonalData;
import org.lindung.value.ProtectionStyle;

/**
 * Where and for what a worker means to go: the facts for {@link DestinationRules}. The day of departure is not among them;
 * it is the day that the rules are asked about.
 *
 * <p>Every question can be unanswered, with its reason.
 */
@Value.Immutable
@ProtectionStyle
public sealed interface DestinationPlan extends Serializable permits ImmutableDestinationPlan {
    /**
     * Where the worker goes.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.LOCATION)
    @Value.Redacted
    @Value.Default
    default Answer<CountryCode> getDestination() {
        return Answer.notAsked();
    }

    /**
     * What the employer is in law.
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
     * The job for which the worker goes.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.WORK)
    @Value.Redacted
    @Value.Default
    default Answer<JobGroup> getJob() {
        return Answer.notAsked();
    }

    /**
     * Whether the worker goes for the first time to this employer, and does not go back to finish or renew an agreement.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.WORK)
    @Value.Redacted
    @Value.Default
    default Answer<Boolean> getNewPlacement() {
        return Answer.notAsked();
    }

    /**
     * Whether the government has stopped or forbidden placement to this country, or in this job there, on the day of departure.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.LOCATION)
    @Value.Redacted
    @Value.Default
    default Answer<Boolean> getStopped() {
        return Answer.notAsked();
    }

    /**
     * Whether the destination has law that protects foreign workers.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.LOCATION)
    @Value.Redacted
    @Value.Default
    default Answer<Boolean> getLawProtectsForeignWorkers() {
        return Answer.notAsked();
    }

    /**
     * Whether the destination has a written agreement with Indonesia.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.LOCATION)
    @Value.Redacted
    @Value.Default
    default Answer<Boolean> getWrittenAgreement() {
        return Answer.notAsked();
    }

    /**
     * Whether the destination has social security or insurance that protects foreign workers.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.LOCATION)
    @Value.Redacted
    @Value.Default
    default Answer<Boolean> getSocialSecurity() {
        return Answer.notAsked();
    }

    /**
     * Whether the worker held a work visa and a ticket when placement was suspended in March 2020.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.DOCUMENT)
    @Value.Redacted
    @Value.Default
    default Answer<Boolean> getVisaAndTicket() {
        return Answer.notAsked();
    }

    /**
     * Whether the destination is on the list of countries to which placement was reopened, on the day of departure.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.LOCATION)
    @Value.Redacted
    @Value.Default
    default Answer<Boolean> getListedAsOpen() {
        return Answer.notAsked();
    }

    /**
     * Whether the worker goes under the pilot with Saudi Arabia: to a company there in one of its cities, through a named placement company.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.WORK)
    @Value.Redacted
    @Value.Default
    default Answer<Boolean> getUnderSaudiPilot() {
        return Answer.notAsked();
    }

    /**
     * Whether placement goes through the one channel on which Indonesia and Malaysia agreed, the <i>One Channel System</i>.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.WORK)
    @Value.Redacted
    @Value.Default
    default Answer<Boolean> getThroughOneChannel() {
        return Answer.notAsked();
    }

    /**
     * Starts a plan.
     *
     * @return a builder in which nothing has been asked
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a plan. */
    final class Builder extends ImmutableDestinationPlan.Builder {
        Builder() {}
    }
}
