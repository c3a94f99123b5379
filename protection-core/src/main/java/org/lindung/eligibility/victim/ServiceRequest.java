package org.lindung.eligibility.victim;

import java.io.Serializable;
import org.immutables.value.Value;
import org.lindung.basics.Answer;
import org.lindung.migrant.TraffickingStatus;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.PersonalData;
import org.lindung.value.ProtectionStyle;

/**
 * What is known about a request for services to a possible victim of trafficking: the facts for {@link ServiceRules}. The day
 * of the request is not among them; it is the day that the rules are asked about.
 *
 * <p>Every question can be unanswered, with its reason.
 */
@Value.Immutable
@ProtectionStyle
public sealed interface ServiceRequest extends Serializable permits ImmutableServiceRequest {
    /**
     * The service that is asked for.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.TRAFFICKING)
    @Value.Redacted
    @Value.Default
    default Answer<VictimService> getService() {
        return Answer.notAsked();
    }

    /**
     * What screening or an authority says about the person.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.TRAFFICKING)
    @Value.Redacted
    @Value.Default
    default Answer<TraffickingStatus> getStatus() {
        return Answer.notAsked();
    }

    /**
     * Whether the person suffered in body or mind from what was done to them.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.HEALTH)
    @Value.Redacted
    @Value.Default
    default Answer<Boolean> getSuffered() {
        return Answer.notAsked();
    }

    /**
     * Whether the victim or somebody else reported the case to the police.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.TRAFFICKING)
    @Value.Redacted
    @Value.Default
    default Answer<Boolean> getReportedToPolice() {
        return Answer.notAsked();
    }

    /**
     * Who makes the request.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.TRAFFICKING)
    @Value.Redacted
    @Value.Default
    default Answer<ServiceApplicant> getApplicant() {
        return Answer.notAsked();
    }

    /**
     * Whether the request is made at an integrated service centre, <i>pusat pelayanan terpadu</i>.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.TRAFFICKING)
    @Value.Redacted
    @Value.Default
    default Answer<Boolean> getAtIntegratedCentre() {
        return Answer.notAsked();
    }

    /**
     * Whether the trafficking was aimed at sexual exploitation.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.TRAFFICKING)
    @Value.Redacted
    @Value.Default
    default Answer<Boolean> getSexualExploitation() {
        return Answer.notAsked();
    }

    /**
     * Whether the person truly wishes to go home.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.TRAFFICKING)
    @Value.Redacted
    @Value.Default
    default Answer<Boolean> getWishesToReturn() {
        return Answer.notAsked();
    }

    /**
     * Whether greater danger awaits the person at home.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.TRAFFICKING)
    @Value.Redacted
    @Value.Default
    default Answer<Boolean> getGreaterDanger() {
        return Answer.notAsked();
    }

    /**
     * Starts a request.
     *
     * @return a builder in which nothing has been asked
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a request. */
    final class Builder extends ImmutableServiceRequest.Builder {
        Builder() {}
    }
}
