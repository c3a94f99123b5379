package org.lindung.retention;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.lindung.party.PartyId;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.NotPersonal;
import org.lindung.privacy.ProcessingPurpose;
import org.lindung.value.Invariants;
import org.lindung.value.ProtectionStyle;

/**
 * What somebody who keeps data decided on how long to keep it. It holds from a day on until the next one does.
 *
 * <p>What it does not name is not decided, and neither due nor kept: {@link Retention} asks for it.
 */
@Value.Immutable
@ProtectionStyle
public sealed interface RetentionPolicy extends Serializable permits ImmutableRetentionPolicy {
    /**
     * Who decided it.
     *
     * @return the organisation that answers for the data
     */
    @NotPersonal
    PartyId getDecidedBy();

    /**
     * When it was decided.
     *
     * @return the day
     */
    @NotPersonal
    LocalDate getDecidedOn();

    /**
     * From when on it holds.
     *
     * @return the first day, not before the decision
     */
    @NotPersonal
    LocalDate getStartsOn();

    /**
     * The periods.
     *
     * @return at most one for a kind of data and a purpose
     */
    @NotPersonal
    List<RetentionPeriod> getPeriods();

    /** Refuses a policy that says something twice, or about days before it was decided. */
    @Value.Check
    default void check() {
        Set<List<Object>> decided = new HashSet<>();
        Invariants invariants = Invariants.check()
                .that(
                        !getStartsOn().isBefore(getDecidedOn()),
                        RetentionViolation.RETENTION_POLICY_BACKDATED,
                        "/startsOn");
        for (int i = 0; i < getPeriods().size(); i++) {
            RetentionPeriod period = getPeriods().get(i);
            invariants.that(
                    decided.add(List.of(period.getCategory(), period.getPurpose())),
                    RetentionViolation.RETENTION_PERIOD_TWICE,
                    "/periods/" + i);
        }
        invariants.orThrow();
    }

    /**
     * What was decided on one kind of data.
     *
     * @param category the kind of data
     * @param purpose what it is kept for
     * @return the period; empty if nothing was decided
     */
    default Optional<RetentionPeriod> periodOf(DataCategory category, ProcessingPurpose purpose) {
        return getPeriods().stream()
                .filter(period -> period.getCategory() == category && period.getPurpose() == purpose)
                .findFirst();
    }

    /**
     * Starts a policy.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds policies; everything but periods is required. */
    final class Builder extends ImmutableRetentionPolicy.Builder {
        Builder() {}
    }
}
