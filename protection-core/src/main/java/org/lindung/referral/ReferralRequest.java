package org.lindung.referral;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import org.immutables.value.Value;
import org.lindung.basics.Answer;
import org.lindung.casework.CaseId;
import org.lindung.code.Code;
import org.lindung.consent.DataRecipientKind;
import org.lindung.consent.IntendedUse;
import org.lindung.migrant.MigrantId;
import org.lindung.party.PartyId;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.NotPersonal;
import org.lindung.privacy.PersonalData;
import org.lindung.privacy.ProcessingPurpose;
import org.lindung.value.Invariants;
import org.lindung.value.ProtectionStyle;

/** What is asked of whom for whom: all of a referral that stays the same from its opening to its end. */
@Value.Immutable
@ProtectionStyle
public sealed interface ReferralRequest extends Serializable permits ImmutableReferralRequest {
    /**
     * Number of the referral.
     *
     * @return the id
     */
    @NotPersonal
    ReferralId getId();

    /**
     * What is handed over.
     *
     * @return the kind
     */
    @NotPersonal
    ReferralKind getKind();

    /**
     * From which case.
     *
     * @return the case
     */
    @NotPersonal
    CaseId getCaseId();

    /**
     * For whom.
     *
     * @return the person
     */
    @NotPersonal
    MigrantId getMigrantId();

    /**
     * Who asks.
     *
     * @return the organisation
     */
    @NotPersonal
    PartyId getSender();

    /**
     * Who is asked; for an assignment the same organisation.
     *
     * @return the organisation
     */
    @NotPersonal
    PartyId getRecipient();

    /**
     * Of what kinds the one who is asked is.
     *
     * @return the kinds; none means that nobody has recorded any
     */
    @NotPersonal
    Set<DataRecipientKind> getRecipientKinds();

    /**
     * Which service is wanted.
     *
     * @return a code of whatever list of services is used; that of a kind of help of ours is {@link
     *     org.lindung.assistance.AssistanceType#asCode()}
     */
    @PersonalData(DataCategory.CASEWORK)
    @Value.Redacted
    Code getService();

    /**
     * Why.
     *
     * @return the reason, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.CASEWORK)
    @Value.Redacted
    @Value.Default
    default Answer<ReferralReason> getReason() {
        return Answer.notAsked();
    }

    /**
     * What the data is used for.
     *
     * @return the purpose; unless set case management for an assignment, else referral
     */
    @NotPersonal
    @Value.Default
    default ProcessingPurpose getPurpose() {
        return getKind() == ReferralKind.ASSIGNMENT ? ProcessingPurpose.CASE_MANAGEMENT : ProcessingPurpose.REFERRAL;
    }

    /**
     * Which data goes with it.
     *
     * @return the kinds of data, at least one
     */
    @NotPersonal
    Set<DataCategory> getCategories();

    /**
     * Until when an answer is wanted.
     *
     * @return the last day, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.CASEWORK)
    @Value.Redacted
    @Value.Default
    default Answer<LocalDate> getDue() {
        return Answer.notAsked();
    }

    /** Refuses a referral without data, to oneself, and an assignment to somebody else. */
    @Value.Check
    default void check() {
        Invariants.check()
                .that(!getCategories().isEmpty(), ReferralViolation.REFERRAL_WITHOUT_DATA, "/categories")
                .that(
                        getSender().equals(getRecipient()) == (getKind() == ReferralKind.ASSIGNMENT),
                        ReferralViolation.REFERRAL_TO_ITSELF,
                        "/recipient")
                .orThrow();
    }

    /**
     * What a consent has to cover for this.
     *
     * @return use of the data by the one who is asked
     */
    default IntendedUse use() {
        return IntendedUse.builder()
                .purpose(getPurpose())
                .recipient(getRecipient())
                .recipientKinds(getRecipientKinds())
                .categories(getCategories())
                .build();
    }

    /**
     * Starts a request.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds requests. */
    final class Builder extends ImmutableReferralRequest.Builder {
        Builder() {}
    }
}
