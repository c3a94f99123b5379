package org.lindung.shelter;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.lindung.area.AreaCode;
import org.lindung.party.PartyId;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.NotPersonal;
import org.lindung.privacy.PersonalData;
import org.lindung.supply.StoreId;
import org.lindung.value.Invariants;
import org.lindung.value.ProtectionStyle;
import org.lindung.value.ValueViolation;

/** A house that takes people in. Local terms: <i>penampungan</i>, <i>rumah perlindungan</i>. */
@Value.Immutable
@ProtectionStyle
public sealed interface Shelter extends Serializable permits ImmutableShelter {
    /**
     * Number of the shelter.
     *
     * @return the id
     */
    @NotPersonal
    ShelterId getId();

    /**
     * What it is called. Names of houses often tell the place, so it is kept as close as the place.
     *
     * @return the name
     */
    @PersonalData(DataCategory.LOCATION)
    @Value.Redacted
    String getName();

    /**
     * What kind of house it is.
     *
     * @return the kind
     */
    @NotPersonal
    ShelterKind getKind();

    /**
     * Who runs it.
     *
     * @return the party
     */
    @NotPersonal
    PartyId getOperator();

    /**
     * Where it is. Those inside may be looked for, so the place of a shelter is treated as theirs.
     *
     * @return the area, as small as it is known
     */
    @PersonalData(DataCategory.LOCATION)
    @Value.Redacted
    Optional<AreaCode> getPlace();

    /**
     * For how many people it is made.
     *
     * @return the number of people, above zero, if it is known
     */
    @NotPersonal
    Optional<Integer> getCapacityPersons();

    /**
     * Where it keeps its goods.
     *
     * @return the store, if it has one of its own
     */
    @NotPersonal
    Optional<StoreId> getStore();

    /**
     * Refuses a blank name and a shelter for nobody.
     *
     * @throws org.lindung.value.InvalidValueException with {@code blank} or {@code shelter-for-nobody}
     */
    @Value.Check
    default void check() {
        Invariants.check()
                .that(!getName().isBlank(), ValueViolation.BLANK, "/name")
                .that(getCapacityPersons().orElse(1) > 0, ShelterViolation.SHELTER_FOR_NOBODY, "/capacityPersons")
                .orThrow();
    }

    /**
     * Starts a shelter.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds shelters; place, capacity and store may be left out. */
    final class Builder extends ImmutableShelter.Builder {
        Builder() {}
    }
}
