package org.lindung.party;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.lindung.area.CountryCode;
import org.lindung.basics.DateRange;
import org.lindung.privacy.NotPersonal;
import org.lindung.value.Invariants;
import org.lindung.value.ProtectionStyle;
import org.lindung.value.ValueViolation;

/**
 * A licence of a placement company with all that happened to it. It cannot be handed on to another company: UU 18/2017
 * art. 51(2) and 59(2).
 */
@Value.Immutable
@ProtectionStyle
@NotPersonal
public sealed interface Licence extends Serializable permits ImmutableLicence {
    /** The most characters that a number may have. */
    int MAX_NUMBER_LENGTH = 100;

    /**
     * What the licence is for.
     *
     * @return the kind
     */
    LicenceKind getKind();

    /**
     * Its number as the paper writes it.
     *
     * @return the number
     */
    String getNumber();

    /**
     * The company that may use it.
     *
     * @return the id
     */
    PartyId getHolder();

    /**
     * Who gave it: the minister for SIP3MI (the central government since UU 11/2020), the head of the agency for SIP2MI.
     *
     * @return the id, or empty if it is not recorded
     */
    Optional<PartyId> getIssuer();

    /**
     * The days for which it was given.
     *
     * @return the days
     */
    DateRange getValidity();

    /**
     * The days on which it was suspended.
     *
     * @return the periods in the order given; empty if none is recorded
     */
    List<DateRange> getSuspensions();

    /**
     * The first day on which it is revoked.
     *
     * @return the day, or empty if no revocation is recorded
     */
    Optional<LocalDate> getRevokedOn();

    /**
     * The country of work that a SIP2MI names.
     *
     * @return the country, or empty if it is not recorded or the licence names none
     */
    Optional<CountryCode> getDestination();

    /** Refuses a blank or overlong number and a revocation before the first day. */
    @Value.Check
    default void check() {
        Invariants.check()
                .that(!getNumber().isBlank(), ValueViolation.BLANK, "/number")
                .that(
                        getNumber().length() <= MAX_NUMBER_LENGTH,
                        ValueViolation.TOO_LONG,
                        "/number",
                        Map.of("limit", String.valueOf(MAX_NUMBER_LENGTH)))
                .that(
                        getRevokedOn()
                                .filter(day -> day.isBefore(getValidity().startInclusive()))
                                .isEmpty(),
                        PartyViolation.LICENCE_REVOKED_EARLY,
                        "/revokedOn")
                .orThrow();
    }

    /**
     * Where the licence stands on a day. A licence that was revoked stays revoked after the end of its term.
     *
     * @param day the day
     * @return the status, as far as the record goes
     */
    default LicenceStatus statusOn(LocalDate day) {
        if (day.isBefore(getValidity().startInclusive())) {
            return LicenceStatus.NOT_YET_VALID;
        }
        if (getRevokedOn().filter(revoked -> !day.isBefore(revoked)).isPresent()) {
            return LicenceStatus.REVOKED;
        }
        if (!getValidity().contains(day)) {
            return LicenceStatus.EXPIRED;
        }
        return getSuspensions().stream().anyMatch(days -> days.contains(day))
                ? LicenceStatus.SUSPENDED
                : LicenceStatus.VALID;
    }

    /**
     * Starts a licence.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds licences; kind, number, holder and validity are required. */
    final class Builder extends ImmutableLicence.Builder {
        Builder() {}
    }
}
