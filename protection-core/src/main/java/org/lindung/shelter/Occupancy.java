package org.lindung.shelter;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.lindung.privacy.NotPersonal;
import org.lindung.value.ProtectionStyle;
import org.lindung.value.Violation;

/**
 * How full a shelter is in the night after a day. A shelter that is too full is still a shelter: this makes it seen, and
 * never turns anybody away.
 */
@Value.Immutable
@ProtectionStyle
@NotPersonal
public sealed interface Occupancy extends Serializable permits ImmutableOccupancy {
    /**
     * The shelter.
     *
     * @return its number
     */
    ShelterId getShelter();

    /**
     * The day before the night.
     *
     * @return the day
     */
    LocalDate getDay();

    /**
     * How many people are there.
     *
     * @return the number of people
     */
    int getPersons();

    /**
     * For how many people it is made.
     *
     * @return the number of people, if it is known
     */
    Optional<Integer> getCapacityPersons();

    /**
     * Counts the people in a shelter. Somebody with two stays is one person.
     *
     * @param shelter the shelter
     * @param stays all stays that are known, those in other shelters may be among them
     * @param day the day
     * @return how full it is
     */
    static Occupancy of(Shelter shelter, Collection<Stay> stays, LocalDate day) {
        long persons = stays.stream()
                .filter(stay -> stay.getShelter().equals(shelter.getId()))
                .filter(stay -> stay.staysTheNightOf(day))
                .map(Stay::getMigrant)
                .distinct()
                .count();
        return builder()
                .shelter(shelter.getId())
                .day(day)
                .persons(Math.toIntExact(persons))
                .capacityPersons(shelter.getCapacityPersons())
                .build();
    }

    /**
     * How many people there are beyond the capacity.
     *
     * @return the number of people, zero if there is room; empty if the capacity is not known
     */
    default Optional<Integer> personsOverCapacity() {
        return getCapacityPersons().map(capacity -> Math.max(getPersons() - capacity, 0));
    }

    /**
     * What somebody has to look into: more people than there is room for.
     *
     * @return a warning with both numbers, or nothing
     */
    default List<Violation> doubts() {
        return getCapacityPersons()
                .filter(capacity -> getPersons() > capacity)
                .map(capacity -> List.of(Violation.of(
                        ShelterViolation.OVER_CAPACITY,
                        "/persons",
                        Map.of("persons", String.valueOf(getPersons()), "capacity", String.valueOf(capacity)))))
                .orElse(List.of());
    }

    /**
     * Starts an occupancy that was counted by others.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds occupancies; the capacity may be left out. */
    final class Builder extends ImmutableOccupancy.Builder {
        Builder() {}
    }
}
