package org.lindung.migrant;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.lindung.basics.Answer;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.NotPersonal;
import org.lindung.privacy.PersonalData;
import org.lindung.value.Doubtful;
import org.lindung.value.Invariants;
import org.lindung.value.ProtectionStyle;
import org.lindung.value.Violation;

/**
 * The journeys of one person, as far as they are recorded. Between two journeys a person is after the one and before the
 * other, so a phase belongs to a journey: {@link Migration#phaseOn}.
 */
@Value.Immutable
@ProtectionStyle
public sealed interface MigrationHistory extends Doubtful, Serializable permits ImmutableMigrationHistory {
    /**
     * Whose journeys these are.
     *
     * @return the id
     */
    @NotPersonal
    MigrantId getMigrantId();

    /**
     * The journeys.
     *
     * @return the journeys in the order given; empty if none is recorded
     */
    @PersonalData(DataCategory.LOCATION)
    @Value.Redacted
    List<Migration> getMigrations();

    /** Refuses journeys of another person, without a number, or with the same number. */
    @Value.Check
    default void check() {
        Invariants checked = Invariants.check();
        Set<MigrationId> ids = new HashSet<>();
        for (int i = 0; i < getMigrations().size(); i++) {
            Migration migration = getMigrations().get(i);
            checked.that(
                    migration
                            .getMigrantId()
                            .filter(id -> !id.equals(getMigrantId()))
                            .isEmpty(),
                    MigrantViolation.MIGRATION_OF_ANOTHER,
                    "/migrations/" + i + "/migrantId");
            checked.that(
                    migration.getId().filter(ids::add).isPresent(),
                    MigrantViolation.MIGRATION_TWICE,
                    "/migrations/" + i + "/id");
        }
        checked.orThrow();
    }

    /**
     * The journey with a number.
     *
     * @param id the number
     * @return the journey, or empty if it is not in this history
     */
    default Optional<Migration> migration(MigrationId id) {
        return getMigrations().stream()
                .filter(migration -> migration.getId().equals(Optional.of(id)))
                .findFirst();
    }

    /**
     * The journeys during which the person was certainly abroad on a day.
     *
     * @param day the day
     * @return the journeys; more than one only where the record contradicts itself
     */
    default List<Migration> abroadOn(LocalDate day) {
        return getMigrations().stream()
                .filter(migration -> migration.phaseOn(day).equals(Answer.known(MigrationPhase.DURING_WORK)))
                .toList();
    }

    /**
     * The day on which the person last came home, as far as it is known to the day.
     *
     * @param day the day up to which to look
     * @return the latest recorded day of return that is not after it; empty if there is none
     */
    default Optional<LocalDate> lastReturn(LocalDate day) {
        return getMigrations().stream()
                .flatMap(migration -> migration.getReturnDate().toOptional().stream())
                .filter(returned -> !returned.isAfter(day))
                .max(LocalDate::compareTo);
    }

    /**
     * Journeys that overlap with one before them for certain. Days are often recorded wrongly, and either may be.
     *
     * @return warnings with paths, without values
     */
    @Override
    default List<Violation> doubts() {
        List<Violation> doubts = new ArrayList<>();
        for (int later = 0; later < getMigrations().size(); later++) {
            Migration migration = getMigrations().get(later);
            if (getMigrations().subList(0, later).stream().anyMatch(earlier -> overlap(earlier, migration))) {
                doubts.add(Violation.of(MigrantViolation.MIGRATIONS_OVERLAP, "/migrations/" + later));
            }
        }
        return doubts;
    }

    /** Not where somebody returned and left again on the same day, and not where a day is missing. */
    private static boolean overlap(Migration one, Migration other) {
        return Bounds.of(one.getDepartureDate()).isCertainlyBefore(Bounds.of(other.getReturnDate()))
                && Bounds.of(other.getDepartureDate()).isCertainlyBefore(Bounds.of(one.getReturnDate()));
    }

    /**
     * Starts a history.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds histories; the migrant's id is required. */
    final class Builder extends ImmutableMigrationHistory.Builder {
        Builder() {}
    }
}
