package org.lindung.eligibility.status;

import java.io.Serializable;
import org.immutables.value.Value;
import org.lindung.basics.Answer;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.PersonalData;
import org.lindung.value.ProtectionStyle;

/**
 * What is known about somebody's work on a vessel: the facts for {@link StatusRules#MIGRANT_CREW}.
 *
 * <p>Every question can be unanswered, with its reason.
 */
@Value.Immutable
@ProtectionStyle
public sealed interface ShipWork extends Serializable permits ImmutableShipWork {
    /**
     * Whether the person is a migrant worker, as {@link StatusRules#MIGRANT_WORKER} finds.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.WORK)
    @Value.Redacted
    @Value.Default
    default Answer<Boolean> getMigrantWorker() {
        return Answer.notAsked();
    }

    /**
     * What kind of vessel the work is on.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.WORK)
    @Value.Redacted
    @Value.Default
    default Answer<VesselKind> getVessel() {
        return Answer.notAsked();
    }

    /**
     * Whether the vessel flies a flag other than that of Indonesia and is not in the Indonesian register.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.WORK)
    @Value.Redacted
    @Value.Default
    default Answer<Boolean> getForeignFlag() {
        return Answer.notAsked();
    }

    /**
     * Whether the owner or operator of the vessel employs the person, also through somebody who signs in their name.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.WORK)
    @Value.Redacted
    @Value.Default
    default Answer<Boolean> getEmployedByOwner() {
        return Answer.notAsked();
    }

    /**
     * Whether the position on board stands in the muster roll, <i>buku sijil</i>.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.WORK)
    @Value.Redacted
    @Value.Default
    default Answer<Boolean> getInMusterRoll() {
        return Answer.notAsked();
    }

    /**
     * Starts what is known about work on a vessel.
     *
     * @return a builder in which nothing has been asked
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds what is known about work on a vessel. */
    final class Builder extends ImmutableShipWork.Builder {
        Builder() {}
    }
}
