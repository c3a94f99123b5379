package org.lindung.retention;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.lindung.basics.Answer;
import org.lindung.basics.CalendarPeriod;
import org.lindung.law.Provision;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.NotPersonal;
import org.lindung.privacy.ProcessingPurpose;
import org.lindung.value.Invariants;
import org.lindung.value.ProtectionStyle;

/**
 * How long one kind of data may be kept for one purpose. Local term: <i>masa retensi</i>, UU 27/2022 art. 16(2) letter g; the
 * law takes it that there is one, has it told where consent is asked for (art. 21(1) letter d), and sets none.
 */
@NotPersonal
@Value.Immutable
@ProtectionStyle
public sealed interface RetentionPeriod extends Serializable permits ImmutableRetentionPeriod {
    /**
     * Which data.
     *
     * @return the kind of data
     */
    DataCategory getCategory();

    /**
     * For what.
     *
     * @return the purpose
     */
    ProcessingPurpose getPurpose();

    /**
     * From when the time counts.
     *
     * @return the event
     */
    RetentionEvent getCountedFrom();

    /**
     * How long it may be kept.
     *
     * @return the period; on the day on which it is completed the data is due
     */
    CalendarPeriod getPeriod();

    /**
     * The law that sets the period.
     *
     * @return its provision; empty for a decision of whoever made the policy
     */
    Optional<Provision> getSetBy();

    /**
     * Whether the archive retention schedule (<i>jadwal retensi arsip</i>) marks such data to be destroyed, UU 27/2022 art. 44(1)
     * letter a.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @Value.Default
    default Answer<Boolean> getMarkedForDestruction() {
        return Answer.notAsked();
    }

    /** Refuses a period of what is not personal. */
    @Value.Check
    default void check() {
        Invariants.check()
                .that(getCategory() != DataCategory.NOT_PERSONAL, RetentionViolation.HOLDING_NOT_PERSONAL, "/category")
                .orThrow();
    }

    /**
     * Starts a period.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds periods; data, purpose, event and period are required. */
    final class Builder extends ImmutableRetentionPeriod.Builder {
        Builder() {}
    }
}
