package org.lindung.retention;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.lindung.basics.DateRange;
import org.lindung.casework.CaseWorkerId;
import org.lindung.law.Provision;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.NotPersonal;
import org.lindung.privacy.PersonalData;
import org.lindung.value.Invariants;
import org.lindung.value.ProtectionStyle;

/**
 * A decision that data of a person must not be erased for some time, because it is needed for what the law puts first, with
 * whoever vouches for it. It allows no use: what is held is only kept.
 */
@Value.Immutable
@ProtectionStyle
public sealed interface LegalHold extends Serializable permits ImmutableLegalHold {
    /**
     * Why.
     *
     * @return the ground; one of them says that somebody may be a victim
     */
    @PersonalData(DataCategory.TRAFFICKING)
    @Value.Redacted
    HoldGround getGround();

    /**
     * Which data.
     *
     * @return the kinds of data, none for all
     */
    @PersonalData(DataCategory.CASEWORK)
    @Value.Redacted
    Set<DataCategory> getCategories();

    /**
     * On which days; open-ended until somebody lifts it.
     *
     * @return the days
     */
    @PersonalData(DataCategory.CASEWORK)
    @Value.Redacted
    DateRange getDays();

    /**
     * The law that wants the data kept.
     *
     * @return its provision for {@link HoldGround#OTHER_LAW}, empty for every other ground
     */
    @NotPersonal
    Optional<Provision> getProvision();

    /**
     * Who vouches for it.
     *
     * @return the case worker
     */
    @PersonalData(DataCategory.CASEWORK)
    @Value.Redacted
    CaseWorkerId getVouchedBy();

    /** Refuses another law that nobody names, and a provision beside a ground that has its own. */
    @Value.Check
    default void check() {
        Invariants.check()
                .that(
                        getProvision().isPresent() == (getGround() == HoldGround.OTHER_LAW),
                        RetentionViolation.HOLD_PROVISION,
                        "/provision")
                .orThrow();
    }

    /**
     * Whether it reaches a kind of data on a day.
     *
     * @param category the kind of data
     * @param day the day
     * @return true if the day is one of its days and the data is held
     */
    default boolean reaches(DataCategory category, LocalDate day) {
        return getDays().contains(day)
                && (getCategories().isEmpty() || getCategories().contains(category));
    }

    /**
     * Starts a hold.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds holds; ground, days and whoever vouches are required. */
    final class Builder extends ImmutableLegalHold.Builder {
        Builder() {}
    }
}
