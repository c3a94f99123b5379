package org.lindung.eligibility.costs;

import java.io.Serializable;
import org.immutables.value.Value;
import org.lindung.agreement.CostKind;
import org.lindung.area.CountryCode;
import org.lindung.basics.Answer;
import org.lindung.eligibility.JobGroup;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.PersonalData;
import org.lindung.value.ProtectionStyle;

/**
 * What is known about a cost that somebody asks a worker to pay: the facts for {@link CostRules}. The day of the charge is
 * not among them; it is the day that the rules are asked about.
 *
 * <p>Every question can be unanswered, with its reason.
 */
@Value.Immutable
@ProtectionStyle
public sealed interface Charge extends Serializable permits ImmutableCharge {
    /**
     * What the cost is for.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.WORK)
    @Value.Redacted
    @Value.Default
    default Answer<CostKind> getItem() {
        return Answer.notAsked();
    }

    /**
     * Whether a private placement company charges it.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.WORK)
    @Value.Redacted
    @Value.Default
    default Answer<Boolean> getChargedByPlacementCompany() {
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
     * Whether the employer already bears the cost.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.WORK)
    @Value.Redacted
    @Value.Default
    default Answer<Boolean> getBorneByEmployer() {
        return Answer.notAsked();
    }

    /**
     * Starts a charge.
     *
     * @return a builder in which nothing has been asked
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a charge. */
    final class Builder extends ImmutableCharge.Builder {
        Builder() {}
    }
}
