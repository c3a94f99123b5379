package org.lindung.party;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.lindung.area.CountryCode;
import org.lindung.basics.Money;
import org.lindung.privacy.NotPersonal;
import org.lindung.value.Invariants;
import org.lindung.value.ProtectionStyle;

/**
 * What the law asks a company that places workers abroad to have. Local term: <i>Perusahaan Penempatan Pekerja Migran
 * Indonesia</i> (P3MI), UU 18/2017 art. 1 item 9, art. 51 and 54.
 *
 * <p>Whether the sums are enough is for a rule with its date to say: the minister may change them, art. 54(3).
 */
@Value.Immutable
@ProtectionStyle
@NotPersonal
public sealed interface PlacementCompany extends Serializable permits ImmutablePlacementCompany {
    /**
     * The {@link Organisation} that the company is.
     *
     * @return the id
     */
    PartyId getId();

    /**
     * Paid-up capital by the deed of foundation, <i>modal disetor</i>; UU 18/2017 art. 54(1) letter a.
     *
     * @return the capital, or empty if it is not recorded
     */
    Optional<Money> getPaidUpCapital();

    /**
     * Deposit at a state bank as a guarantee for workers; UU 18/2017 art. 54(1) letter b.
     *
     * @return the deposit, or empty if it is not recorded
     */
    Optional<Money> getDeposit();

    /**
     * Its licences, past ones as well.
     *
     * @return the licences in the order given; empty if none is recorded, which is not to have none
     */
    List<Licence> getLicences();

    /** Refuses sums below zero and licences of another company. */
    @Value.Check
    default void check() {
        Invariants checked = Invariants.check()
                .that(isNoDebt(getPaidUpCapital()), PartyViolation.SUM_NEGATIVE, "/paidUpCapital")
                .that(isNoDebt(getDeposit()), PartyViolation.SUM_NEGATIVE, "/deposit");
        for (int i = 0; i < getLicences().size(); i++) {
            checked.that(
                    getLicences().get(i).getHolder().equals(getId()),
                    PartyViolation.LICENCE_OF_ANOTHER,
                    "/licences/" + i + "/holder");
        }
        checked.orThrow();
    }

    private static boolean isNoDebt(Optional<Money> sum) {
        return sum.filter(money -> money.amount().compareTo(BigDecimal.ZERO) < 0)
                .isEmpty();
    }

    /**
     * The licence of a kind that was valid on a day.
     *
     * @param kind the kind
     * @param day the day
     * @return the first such licence on record; empty if none is recorded
     */
    default Optional<Licence> licence(LicenceKind kind, LocalDate day) {
        return getLicences().stream()
                .filter(licence -> licence.getKind() == kind && licence.statusOn(day) == LicenceStatus.VALID)
                .findFirst();
    }

    /**
     * The licence to recruit for a country that was valid on a day. It counts only beside a valid licence to be a
     * placement company.
     *
     * @param destination the country of work
     * @param day the day
     * @return the first SIP2MI on record that names the country; empty if none is recorded or no SIP3MI was valid
     */
    default Optional<Licence> recruitmentLicence(CountryCode destination, LocalDate day) {
        return licence(LicenceKind.SIP3MI, day)
                .flatMap(company -> getLicences().stream()
                        .filter(licence -> licence.getKind() == LicenceKind.SIP2MI
                                && licence.getDestination().equals(Optional.of(destination))
                                && licence.statusOn(day) == LicenceStatus.VALID)
                        .findFirst());
    }

    /**
     * Starts a placement company.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds placement companies; the id is required. */
    final class Builder extends ImmutablePlacementCompany.Builder {
        Builder() {}
    }
}
