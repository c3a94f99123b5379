package org.lindung.shelter;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.lindung.migrant.MigrantId;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.NotPersonal;
import org.lindung.privacy.PersonalData;
import org.lindung.value.Invariants;
import org.lindung.value.ProtectionStyle;

/**
 * One stay of a person in a shelter. How long it may last is nowhere found in law and has no default here.
 */
@Value.Immutable
@ProtectionStyle
public sealed interface Stay extends Serializable permits ImmutableStay {
    /**
     * Number of the stay.
     *
     * @return the id
     */
    @NotPersonal
    StayId getId();

    /**
     * Who stays.
     *
     * @return the number of the person's record
     */
    @NotPersonal
    MigrantId getMigrant();

    /**
     * In which shelter.
     *
     * @return the number of the shelter
     */
    @PersonalData(DataCategory.LOCATION)
    @Value.Redacted
    ShelterId getShelter();

    /**
     * When they came.
     *
     * @return the day
     */
    @PersonalData(DataCategory.LOCATION)
    @Value.Redacted
    LocalDate getArrivedOn();

    /**
     * When they left.
     *
     * @return the day; empty while they are there
     */
    @PersonalData(DataCategory.LOCATION)
    @Value.Redacted
    Optional<LocalDate> getLeftOn();

    /**
     * Why they stay; classified as the most sensitive that a purpose can tell.
     *
     * @return the purpose
     */
    @PersonalData(DataCategory.HEALTH)
    @Value.Redacted
    StayPurpose getPurpose();

    /**
     * Refuses a stay that ends before it begins.
     *
     * @throws org.lindung.value.InvalidValueException with {@code left-before-arrival}
     */
    @Value.Check
    default void check() {
        Invariants.check()
                .that(
                        !getLeftOn().orElse(getArrivedOn()).isBefore(getArrivedOn()),
                        ShelterViolation.LEFT_BEFORE_ARRIVAL,
                        "/leftOn")
                .orThrow();
    }

    /**
     * Whether the person spends the night after a day in the shelter.
     *
     * @param day the day
     * @return true from the day of arrival to the day before the person leaves
     */
    default boolean staysTheNightOf(LocalDate day) {
        return !day.isBefore(getArrivedOn()) && getLeftOn().map(day::isBefore).orElse(true);
    }

    /**
     * Starts a stay.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds stays; the day of leaving is left out while the person is there. */
    final class Builder extends ImmutableStay.Builder {
        Builder() {}
    }
}
