package org.lindung.eligibility.contract;

import java.io.Serializable;
import org.immutables.value.Value;
import org.lindung.basics.Answer;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.PersonalData;
import org.lindung.value.ProtectionStyle;

/**
 * What is known about the hours of crew: the facts for {@link ContractRules#CREW_HOURS}, by the agreement or as they were.
 *
 * <p>Every question can be unanswered, with its reason.
 */
@Value.Immutable
@ProtectionStyle
public sealed interface ShipHours extends Serializable permits ImmutableShipHours {
    /**
     * Most hours of work in any 24 hours; a begun hour counts in whole.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.WORK)
    @Value.Redacted
    @Value.Default
    default Answer<Integer> getWorkIn24Hours() {
        return Answer.notAsked();
    }

    /**
     * Most hours of work in any seven days one after the other; a begun hour counts in whole.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.WORK)
    @Value.Redacted
    @Value.Default
    default Answer<Integer> getWorkIn7Days() {
        return Answer.notAsked();
    }

    /**
     * Most hours of work in any seven days with work, days without work left out; a begun hour counts in whole.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.WORK)
    @Value.Redacted
    @Value.Default
    default Answer<Integer> getWorkIn7WorkingDays() {
        return Answer.notAsked();
    }

    /**
     * Fewest hours of rest in any 24 hours; only whole hours count.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.WORK)
    @Value.Redacted
    @Value.Default
    default Answer<Integer> getRestIn24Hours() {
        return Answer.notAsked();
    }

    /**
     * Fewest hours of rest in any seven days one after the other; only whole hours count.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.WORK)
    @Value.Redacted
    @Value.Default
    default Answer<Integer> getRestIn7Days() {
        return Answer.notAsked();
    }

    /**
     * Fewest hours of rest on any seven days with work, days without work left out; only whole hours count.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.WORK)
    @Value.Redacted
    @Value.Default
    default Answer<Integer> getRestIn7WorkingDays() {
        return Answer.notAsked();
    }

    /**
     * Starts what is known about hours on board.
     *
     * @return a builder in which nothing has been asked
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds what is known about hours on board. */
    final class Builder extends ImmutableShipHours.Builder {
        Builder() {}
    }
}
