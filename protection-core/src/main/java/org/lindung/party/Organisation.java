package org.lindung.party;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.lindung.area.CountryCode;
import org.lindung.basics.AbsenceReason;
import org.lindung.basics.Answer;
import org.lindung.privacy.NotPersonal;
import org.lindung.value.Invariants;
import org.lindung.value.ProtectionStyle;
import org.lindung.value.Text;

/**
 * A body that takes part in protection work. An employer who is a person or a household is no organisation, see {@link
 * Employer}.
 */
@Value.Immutable
@ProtectionStyle
@NotPersonal
public sealed interface Organisation extends Serializable permits ImmutableOrganisation {
    /**
     * Number of the organisation.
     *
     * @return the id
     */
    PartyId getId();

    /**
     * Its name; one that is the same in both languages stands in both.
     *
     * @return the name for people
     */
    Text getName();

    /**
     * What it is.
     *
     * @return the kind
     */
    OrganisationKind getKind();

    /**
     * What it does, as far as recorded.
     *
     * @return the roles, in the order of the list; empty if none is recorded
     */
    Set<OrganisationRole> getRoles();

    /**
     * The organisation that it is part of, as the ministry of a directorate.
     *
     * @return the id, or empty if none is recorded
     */
    Optional<PartyId> getParent();

    /**
     * The country in which it works or whose body it is.
     *
     * @return the country, or empty if it is not recorded or there is not one
     */
    Optional<CountryCode> getCountry();

    /**
     * The first day of its existence under this name and form.
     *
     * @return the day, or empty if it is not recorded
     */
    Optional<LocalDate> getActiveFrom();

    /**
     * The first day on which it does not exist any more.
     *
     * @return the day, or empty if no end is recorded
     */
    Optional<LocalDate> getActiveUntil();

    /** Refuses an end before the beginning, and a parent that is the organisation itself. */
    @Value.Check
    default void check() {
        boolean endsAfter = getActiveFrom()
                .flatMap(from -> getActiveUntil().map(from::isBefore))
                .orElse(true);
        Invariants.check()
                .that(endsAfter, PartyViolation.ORGANISATION_ENDS_EARLY, "/activeUntil")
                .that(getParent().filter(getId()::equals).isEmpty(), PartyViolation.ORGANISATION_OWN_PARENT, "/parent")
                .orThrow();
    }

    /**
     * Whether it existed on a day.
     *
     * @param day the day
     * @return yes or no where the recorded days tell; {@code asked-unknown} where one that matters is not recorded
     */
    default Answer<Boolean> activeOn(LocalDate day) {
        Optional<Boolean> begun = getActiveFrom().map(from -> !day.isBefore(from));
        Optional<Boolean> ended = getActiveUntil().map(until -> !day.isBefore(until));
        if (begun.equals(Optional.of(false)) || ended.equals(Optional.of(true))) {
            return Answer.known(false);
        }
        // an organisation with a beginning and without an end is one that goes on
        return begun.isPresent() ? Answer.known(true) : Answer.absent(AbsenceReason.ASKED_UNKNOWN);
    }

    /**
     * Starts an organisation.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds organisations; id, name and kind are required. */
    final class Builder extends ImmutableOrganisation.Builder {
        Builder() {}
    }
}
