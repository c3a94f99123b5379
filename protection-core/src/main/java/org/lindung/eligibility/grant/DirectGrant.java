package org.lindung.eligibility.grant;

import java.io.Serializable;
import org.immutables.value.Value;
import org.lindung.basics.Answer;
import org.lindung.privacy.NotPersonal;
import org.lindung.supply.GoodsHandOver;
import org.lindung.value.ProtectionStyle;

/**
 * What is known about a grant that a ministry or agency of the central government takes straight from whoever gives
 * it, <i>hibah langsung</i>: the facts for {@link GrantRules}. The day is not among them; it is the day that the
 * rules are asked about, on which the grant is handed over.
 *
 * <p>Every question can be unanswered, with its reason.
 */
@Value.Immutable
@ProtectionStyle
@NotPersonal
public sealed interface DirectGrant extends Serializable permits ImmutableDirectGrant {
    /**
     * In which form the state receives it.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @Value.Default
    default Answer<GrantForm> getForm() {
        return Answer.notAsked();
    }

    /**
     * What it is for.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @Value.Default
    default Answer<GrantUse> getUse() {
        return Answer.notAsked();
    }

    /**
     * Whether political ties come with it, which would sway the policy of the state.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @Value.Default
    default Answer<Boolean> getPoliticalTies() {
        return Answer.notAsked();
    }

    /**
     * Whether it holds anything that can disturb the security of the state.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @Value.Default
    default Answer<Boolean> getThreatensSecurity() {
        return Answer.notAsked();
    }

    /**
     * Whether the receiving ministry or agency reviewed aim and purpose.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @Value.Default
    default Answer<Boolean> getPurposeReviewed() {
        return Answer.notAsked();
    }

    /**
     * Whether the ministers of finance and of planning, and others concerned, were consulted before the agreement
     * was signed.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @Value.Default
    default Answer<Boolean> getConsulted() {
        return Answer.notAsked();
    }

    /**
     * Whether the head of the receiving ministry or agency, or whoever they empowered, signed the grant agreement.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @Value.Default
    default Answer<Boolean> getSignedByReceiver() {
        return Answer.notAsked();
    }

    /**
     * Whether the agreement states the amount.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @Value.Default
    default Answer<Boolean> getAmountStated() {
        return Answer.notAsked();
    }

    /**
     * Whether the agreement states the use.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @Value.Default
    default Answer<Boolean> getUseStated() {
        return Answer.notAsked();
    }

    /**
     * Whether the agreement states terms and conditions.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @Value.Default
    default Answer<Boolean> getTermsStated() {
        return Answer.notAsked();
    }

    /**
     * Whether the agreement is registered at the ministry of finance.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @Value.Default
    default Answer<Boolean> getRegistered() {
        return Answer.notAsked();
    }

    /**
     * Whether it was valued in rupiah at the hand-over.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @Value.Default
    default Answer<Boolean> getValuedInRupiah() {
        return Answer.notAsked();
    }

    /**
     * A grant of goods, as far as the record of the hand-over goes. A record in which a line has no value leaves the
     * valuation unasked.
     *
     * @param handOver the record
     * @return a builder that knows form and valuation, and nothing else
     */
    static Builder of(GoodsHandOver handOver) {
        Builder builder = builder();
        builder.form(Answer.known(GrantForm.GOODS_OR_SERVICES))
                .valuedInRupiah(handOver.totalValue().isPresent() ? Answer.known(true) : Answer.notAsked());
        return builder;
    }

    /**
     * Starts a grant.
     *
     * @return a builder in which nothing has been asked
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a grant. */
    final class Builder extends ImmutableDirectGrant.Builder {
        Builder() {}
    }
}
