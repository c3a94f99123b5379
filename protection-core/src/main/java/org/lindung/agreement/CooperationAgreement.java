package org.lindung.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.lindung.area.CountryCode;
import org.lindung.basics.DateRange;
import org.lindung.migrant.Occupation;
import org.lindung.party.PartyId;
import org.lindung.privacy.NotPersonal;
import org.lindung.value.ProtectionStyle;

/**
 * What a placement company agrees on with its partner or an employer abroad, before it may look for workers.
 *
 * <p>Local term: <i>Perjanjian Kerja Sama Penempatan</i>, UU 18/2017 art. 1 item 12; the company needs it to be allowed to
 * recruit, art. 59. That the mission approved it was asked by UU 39/2004 art. 32(3). A written agreement of this kind is
 * no employment agreement, and no worker is bound by it.
 */
@Value.Immutable
@ProtectionStyle
public sealed interface CooperationAgreement extends Agreement permits ImmutableCooperationAgreement {
    @Override
    @NotPersonal
    AgreementId getId();

    /**
     * The placement company in Indonesia.
     *
     * @return its id
     */
    @NotPersonal
    PartyId getPlacementCompany();

    /**
     * The partner or employer abroad.
     *
     * @return its id
     */
    @NotPersonal
    PartyId getPartyAbroad();

    /**
     * The country to which workers are placed.
     *
     * @return the country, or empty if none is recorded
     */
    @NotPersonal
    Optional<CountryCode> getDestination();

    /**
     * The jobs for which workers are looked for.
     *
     * @return codes of ISCO-08; none if nobody recorded them
     */
    @NotPersonal
    List<Occupation> getOccupations();

    @Override
    @NotPersonal
    Optional<LocalDate> getSignedOn();

    /**
     * The day on which the Indonesian mission approved it.
     *
     * @return the day, or empty if no approval is recorded
     */
    @NotPersonal
    Optional<LocalDate> getApprovedOn();

    @Override
    @NotPersonal
    Optional<DateRange> getTerm();

    @Override
    @NotPersonal
    Optional<LocalDate> getEndedEarlyOn();

    @Override
    @NotPersonal
    List<LanguageVersion> getLanguages();

    /**
     * What each side has to do.
     *
     * @return the duties
     */
    @NotPersonal
    List<Obligation> getObligations();

    /** Refuses what contradicts itself. */
    @Value.Check
    default void check() {
        CommonChecks.of(this)
                .that(
                        !getPlacementCompany().equals(getPartyAbroad()),
                        AgreementViolation.PARTIES_TOO_FEW,
                        "/partyAbroad")
                .orThrow();
    }

    /**
     * Starts a cooperation agreement.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds cooperation agreements. */
    final class Builder extends ImmutableCooperationAgreement.Builder {
        Builder() {}
    }
}
