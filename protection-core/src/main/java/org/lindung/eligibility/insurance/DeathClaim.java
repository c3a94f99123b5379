package org.lindung.eligibility.insurance;

import java.io.Serializable;
import org.immutables.value.Value;
import org.lindung.basics.Answer;
import org.lindung.household.Kinship;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.PersonalData;
import org.lindung.value.ProtectionStyle;

/**
 * What is known about somebody who asks for the benefit on the death of a worker: the facts for {@link
 * InsuranceRules#DEATH_BENEFIT}. Who is an heir here is wider than who is family of a migrant worker.
 *
 * <p>Every question can be unanswered, with its reason.
 */
@Value.Immutable
@ProtectionStyle
public sealed interface DeathClaim extends Serializable permits ImmutableDeathClaim {
    /**
     * What the person who asks is to the worker who died.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.FAMILY)
    @Value.Redacted
    @Value.Default
    default Answer<Kinship> getKinship() {
        return Answer.notAsked();
    }

    /**
     * Whether the will of the worker names the person who asks.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.FAMILY)
    @Value.Redacted
    @Value.Default
    default Answer<Boolean> getNamedInWill() {
        return Answer.notAsked();
    }

    /**
     * Whether the worker left behind a husband, wife or child.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.FAMILY)
    @Value.Redacted
    @Value.Default
    default Answer<Boolean> getSpouseOrChildLeft() {
        return Answer.notAsked();
    }

    /**
     * Whether the worker left behind blood relatives in the direct line to the second degree.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.FAMILY)
    @Value.Redacted
    @Value.Default
    default Answer<Boolean> getLineLeft() {
        return Answer.notAsked();
    }

    /**
     * Whether the worker left behind a brother or sister.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.FAMILY)
    @Value.Redacted
    @Value.Default
    default Answer<Boolean> getSiblingLeft() {
        return Answer.notAsked();
    }

    /**
     * Whether the worker left behind a parent of the spouse.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.FAMILY)
    @Value.Redacted
    @Value.Default
    default Answer<Boolean> getParentInLawLeft() {
        return Answer.notAsked();
    }

    /**
     * Whether the worker died of a work accident, which another insurance covers.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.HEALTH)
    @Value.Redacted
    @Value.Default
    default Answer<Boolean> getWorkAccident() {
        return Answer.notAsked();
    }

    /**
     * Starts what is known about a claim.
     *
     * @return a builder in which nothing has been asked
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds what is known about a claim. */
    final class Builder extends ImmutableDeathClaim.Builder {
        Builder() {}
    }
}
