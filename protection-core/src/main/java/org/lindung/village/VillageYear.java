package org.lindung.village;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.lindung.area.VillageCode;
import org.lindung.privacy.NotPersonal;
import org.lindung.value.Doubtful;
import org.lindung.value.Invariants;
import org.lindung.value.ProtectionStyle;
import org.lindung.value.Violation;

/**
 * What a village counted in one year. Small counts of a village can point at a person: they are for those who work there,
 * and no statistics to publish.
 */
@Value.Immutable
@ProtectionStyle
public sealed interface VillageYear extends Doubtful, Serializable permits ImmutableVillageYear {
    /**
     * The village.
     *
     * @return its official code
     */
    @NotPersonal
    VillageCode getVillage();

    /**
     * The calendar year.
     *
     * @return the year
     */
    @NotPersonal
    int getYear();

    /**
     * What was counted. What is not in it was not counted, which is not zero.
     *
     * @return counts by indicator, none below zero
     */
    @NotPersonal
    Map<VillageIndicator, Integer> getCounts();

    /** Refuses counts below zero. */
    @Value.Check
    default void check() {
        Invariants invariants = Invariants.check();
        getCounts()
                .forEach((indicator, count) ->
                        invariants.that(count >= 0, VillageViolation.COUNT_NEGATIVE, "/counts/" + indicator.code()));
        invariants.orThrow();
    }

    /**
     * The count of one indicator.
     *
     * @param indicator the indicator
     * @return the count, or empty if it was not counted
     */
    default Optional<Integer> count(VillageIndicator indicator) {
        return Optional.ofNullable(getCounts().get(indicator));
    }

    /**
     * What looks odd: a part above its whole.
     *
     * @return warnings without counts
     */
    @Override
    default List<Violation> doubts() {
        boolean odd = count(VillageIndicator.DEPARTURES)
                .flatMap(all -> count(VillageIndicator.PROCEDURAL_DEPARTURES).map(part -> part > all))
                .orElse(false);
        return odd
                ? List.of(Violation.of(
                        VillageViolation.PART_ABOVE_WHOLE, "/counts/" + VillageIndicator.PROCEDURAL_DEPARTURES.code()))
                : List.of();
    }

    /**
     * Starts a year.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds years of villages. */
    final class Builder extends ImmutableVillageYear.Builder {
        Builder() {}
    }
}
