package org.lindung.eligibility.recruitment;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.lindung.basics.Answer;
import org.lindung.basics.Money;
import org.lindung.party.PlacementCompany;
import org.lindung.privacy.NotPersonal;
import org.lindung.value.ProtectionStyle;

/**
 * What is known about a company that asks for the licence of a placement company (SIP3MI), or for its renewal: the facts
 * for {@link LicenceRules}.
 *
 * <p>Every question can be unanswered, with its reason.
 */
@Value.Immutable
@ProtectionStyle
@NotPersonal
public sealed interface LicenceApplication extends Serializable permits ImmutableLicenceApplication {
    /**
     * Whether the licence is to be renewed; if not, it is to be given for the first time.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @Value.Default
    default Answer<Boolean> getRenewal() {
        return Answer.notAsked();
    }

    /**
     * Paid-up capital by the deed of foundation, <i>modal disetor</i>.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @Value.Default
    default Answer<Money> getPaidUpCapital() {
        return Answer.notAsked();
    }

    /**
     * Deposit at a state bank as a guarantee for workers.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @Value.Default
    default Answer<Money> getDeposit() {
        return Answer.notAsked();
    }

    /**
     * For how many whole years the company has a working plan.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @Value.Default
    default Answer<Integer> getPlanYears() {
        return Answer.notAsked();
    }

    /**
     * Whether the company has the premises and equipment for the service of placement; for a renewal, up to standard.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @Value.Default
    default Answer<Boolean> getFacilities() {
        return Answer.notAsked();
    }

    /**
     * Whether the company meets the standards that the central government set for the licence.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @Value.Default
    default Answer<Boolean> getLicensingStandards() {
        return Answer.notAsked();
    }

    /**
     * Whether the company has reported to the minister periodically.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @Value.Default
    default Answer<Boolean> getReported() {
        return Answer.notAsked();
    }

    /**
     * Workers placed in whole percent of those planned when the licence was given, rounded down; above 100 if more.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @Value.Default
    default Answer<Integer> getPlacedPercentOfPlan() {
        return Answer.notAsked();
    }

    /**
     * Whether the balance sheets of the last two years, audited by a public accountant, show no loss.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @Value.Default
    default Answer<Boolean> getNoLossInTwoYears() {
        return Answer.notAsked();
    }

    /**
     * Whether the company is suspended.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @Value.Default
    default Answer<Boolean> getSuspended() {
        return Answer.notAsked();
    }

    /**
     * Whether the company has handed in what art. 54(1) asks, to be checked anew.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @Value.Default
    default Answer<Boolean> getHandedInAnew() {
        return Answer.notAsked();
    }

    /**
     * Starts an application.
     *
     * @return a builder in which nothing has been asked
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Starts an application of a company with the sums that are on record.
     *
     * @param company the company
     * @return a builder in which capital and deposit are set as far as they are on record
     */
    static Builder of(PlacementCompany company) {
        return builder().paidUpCapital(recorded(company.getPaidUpCapital())).deposit(recorded(company.getDeposit()));
    }

    private static Answer<Money> recorded(Optional<Money> sum) {
        return sum.map(Answer::known).orElseGet(Answer::notAsked);
    }

    /** Builds an application. */
    final class Builder extends ImmutableLicenceApplication.Builder {
        Builder() {}
    }
}
