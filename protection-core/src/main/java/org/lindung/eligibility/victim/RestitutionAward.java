package org.lindung.eligibility.victim;

import java.io.Serializable;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.lindung.basics.Answer;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.PersonalData;
import org.lindung.value.ProtectionStyle;

/**
 * What is known about restitution that a court awarded to a victim of trafficking: the facts for {@link
 * RestitutionDueDates} and for its deadline, {@link RestitutionFacts}.
 *
 * <p>Every question can be unanswered, with its reason.
 */
@Value.Immutable
@ProtectionStyle
public sealed interface RestitutionAward extends Serializable permits ImmutableRestitutionAward {
    /**
     * The day of the notice of the final judgment.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.TRAFFICKING)
    @Value.Redacted
    @Value.Default
    default Answer<LocalDate> getNoticed() {
        return Answer.notAsked();
    }

    /**
     * The day on which who has to pay received the copy of the judgment or order.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.TRAFFICKING)
    @Value.Redacted
    @Value.Default
    default Answer<LocalDate> getCopyReceived() {
        return Answer.notAsked();
    }

    /**
     * Whether the restitution was asked for through the agency for witnesses and victims (LPSK).
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.TRAFFICKING)
    @Value.Redacted
    @Value.Default
    default Answer<Boolean> getThroughLpsk() {
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
     * Whether the restitution was paid.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.TRAFFICKING)
    @Value.Redacted
    @Value.Default
    default Answer<Boolean> getPaid() {
        return Answer.notAsked();
    }

    /**
     * Starts an award.
     *
     * @return a builder in which nothing has been asked
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an award. */
    final class Builder extends ImmutableRestitutionAward.Builder {
        Builder() {}
    }
}
