package org.lindung.eligibility.status;

import java.io.Serializable;
import org.immutables.value.Value;
import org.lindung.basics.Answer;
import org.lindung.household.Kinship;
import org.lindung.household.TieGround;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.PersonalData;
import org.lindung.value.ProtectionStyle;

/**
 * What is known about somebody who may be family of a migrant worker: the facts for {@link StatusRules#FAMILY}.
 *
 * <p>Every question can be unanswered, with its reason.
 */
@Value.Immutable
@ProtectionStyle
public sealed interface FamilyMember extends Serializable permits ImmutableFamilyMember {
    /**
     * What the person is to the worker.
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
     * What that relation rests on.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.FAMILY)
    @Value.Redacted
    @Value.Default
    default Answer<TieGround> getGround() {
        return Answer.notAsked();
    }

    /**
     * Whether the other person is a migrant worker, as {@link StatusRules#MIGRANT_WORKER} finds.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.WORK)
    @Value.Redacted
    @Value.Default
    default Answer<Boolean> getOfMigrantWorker() {
        return Answer.notAsked();
    }

    /**
     * Whether the person is in Indonesia or lives together with the worker abroad.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.LOCATION)
    @Value.Redacted
    @Value.Default
    default Answer<Boolean> getInIndonesiaOrWithWorker() {
        return Answer.notAsked();
    }

    /**
     * Starts what is known about a relative.
     *
     * @return a builder in which nothing has been asked
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds what is known about a relative. */
    final class Builder extends ImmutableFamilyMember.Builder {
        Builder() {}
    }
}
