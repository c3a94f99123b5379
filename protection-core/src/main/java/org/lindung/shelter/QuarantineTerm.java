package org.lindung.shelter;

import java.io.Serializable;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.lindung.basics.TimeLimit;
import org.lindung.migrant.MigrantId;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.NotPersonal;
import org.lindung.privacy.PersonalData;
import org.lindung.value.Doubtful;
import org.lindung.value.Invariants;
import org.lindung.value.ProtectionStyle;
import org.lindung.value.Violation;

/**
 * One quarantine of one person, in blocks of 24 hours from the minute it begins: the circulars say <i>5 x 24 jam</i>, not
 * five days.
 *
 * <p>The clock belongs to the person, not to the house. Whoever is moved to another shelter goes on where they were, see
 * {@link #movedTo}. How long it has to be, and what a release needs, is for rule books.
 */
@Value.Immutable
@ProtectionStyle
public sealed interface QuarantineTerm extends Doubtful, Serializable permits ImmutableQuarantineTerm {
    /**
     * Who is in quarantine.
     *
     * @return the number of the person's record
     */
    @NotPersonal
    MigrantId getMigrant();

    /**
     * When the clock began.
     *
     * @return the moment, in the zone of the place
     */
    @PersonalData(DataCategory.HEALTH)
    @Value.Redacted
    ZonedDateTime getStart();

    /**
     * How long it lasts.
     *
     * @return a whole number of blocks of 24 hours
     */
    @PersonalData(DataCategory.HEALTH)
    @Value.Redacted
    TimeLimit.Hours getLength();

    /**
     * The stays in which it was spent, first to last.
     *
     * @return the numbers of the stays
     */
    @NotPersonal
    List<StayId> getStays();

    /**
     * The tests that were taken, on the day of arrival and later.
     *
     * @return the tests
     */
    @PersonalData(DataCategory.HEALTH)
    @Value.Redacted
    List<InfectionTest> getTests();

    /**
     * When the person could go.
     *
     * @return the moment, in the zone of the place; empty while they are in quarantine
     */
    @PersonalData(DataCategory.HEALTH)
    @Value.Redacted
    Optional<ZonedDateTime> getReleasedAt();

    /**
     * Refuses a length that is no number of whole blocks, and a release before the beginning.
     *
     * @throws org.lindung.value.InvalidValueException with {@code not-whole-blocks} or {@code before-quarantine}
     */
    @Value.Check
    default void check() {
        Invariants.check()
                .that(
                        getLength().hours() % Duration.ofDays(1).toHours() == 0,
                        ShelterViolation.NOT_WHOLE_BLOCKS,
                        "/length")
                .that(
                        getReleasedAt()
                                .filter(released -> released.isBefore(getStart()))
                                .isEmpty(),
                        ShelterViolation.BEFORE_QUARANTINE,
                        "/releasedAt")
                .orThrow();
    }

    /**
     * When it is over.
     *
     * @return the moment at which the last block is full, in the zone in which it began
     */
    default ZonedDateTime endsAt() {
        return getStart().plusHours(getLength().hours());
    }

    /**
     * Whether it is over. This alone releases nobody.
     *
     * @param at the moment that is asked about, in any zone
     * @return true from the moment at which the last block is full
     */
    default boolean isOverAt(ZonedDateTime at) {
        return !at.isBefore(endsAt());
    }

    /**
     * How many blocks of 24 hours are full.
     *
     * @param at the moment that is asked about, in any zone
     * @return the number of blocks, no more than the quarantine has; zero before it begins
     */
    default int fullBlocksAt(ZonedDateTime at) {
        long hours =
                Math.min(Duration.between(getStart(), at).toHours(), getLength().hours());
        return (int) (Math.max(hours, 0) / Duration.ofDays(1).toHours());
    }

    /**
     * The same quarantine, spent from now on in another stay. The clock goes on.
     *
     * @param stay the new stay
     * @return the quarantine with one stay more; itself if that stay is already the last
     */
    default QuarantineTerm movedTo(StayId stay) {
        boolean isThere =
                !getStays().isEmpty() && getStays().get(getStays().size() - 1).equals(stay);
        return isThere ? this : builder().from(this).addStays(stay).build();
    }

    /**
     * The nights of the quarantine that were spent in none of its stays, for somebody to look into: a stay may have been
     * forgotten, or the person was elsewhere.
     *
     * @param stays stays of anybody, those of this quarantine among them
     * @return the days before these nights, up to the release if there was one before the end
     */
    default List<LocalDate> nightsUnaccountedFor(Collection<Stay> stays) {
        List<Stay> own = stays.stream()
                .filter(stay -> stay.getMigrant().equals(getMigrant()))
                .filter(stay -> getStays().contains(stay.getId()))
                .toList();
        ZonedDateTime end =
                getReleasedAt().filter(released -> released.isBefore(endsAt())).orElse(endsAt());
        List<LocalDate> nights = new ArrayList<>();
        LocalDate last = end.withZoneSameInstant(getStart().getZone()).toLocalDate();
        for (LocalDate day = getStart().toLocalDate(); day.isBefore(last); day = day.plusDays(1)) {
            LocalDate night = day;
            if (own.stream().noneMatch(stay -> stay.staysTheNightOf(night))) {
                nights.add(night);
            }
        }
        return nights;
    }

    /**
     * What looks odd: a release before the end.
     *
     * @return warnings with paths, without values
     */
    @Override
    default List<Violation> doubts() {
        return getReleasedAt().filter(released -> !isOverAt(released)).isPresent()
                ? List.of(Violation.of(ShelterViolation.RELEASED_EARLY, "/releasedAt"))
                : List.of();
    }

    /**
     * Starts a quarantine.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds quarantines; stays, tests and release may be left out. */
    final class Builder extends ImmutableQuarantineTerm.Builder {
        Builder() {}
    }
}
