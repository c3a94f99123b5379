package org.lindung.eligibility.placement;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.lindung.agreement.AgreementKind;
import org.lindung.basics.Answer;
import org.lindung.migrant.DocumentKind;
import org.lindung.migrant.Migrant;
import org.lindung.migrant.Migration;
import org.lindung.migrant.PermissionSigner;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.NotPersonal;
import org.lindung.privacy.PersonalData;
import org.lindung.value.Doubtful;
import org.lindung.value.ProtectionStyle;
import org.lindung.value.Violation;

/**
 * What is known about a person who wants to be placed abroad: the facts for {@link PlacementRules}.
 *
 * <p>Every question can be unanswered, with its reason; a document or agreement that the maps do not name has not been
 * asked about, which is something else than not having it.
 */
@Value.Immutable
@ProtectionStyle
public sealed interface PlacementApplicant extends Doubtful, Serializable permits ImmutablePlacementApplicant {
    /**
     * The person.
     *
     * @return the migrant
     */
    @NotPersonal
    @Value.Redacted
    Migrant getMigrant();

    /**
     * The planned journey.
     *
     * @return the migration
     */
    @NotPersonal
    @Value.Redacted
    Migration getMigration();

    /**
     * Whether the person holds each kind of document.
     *
     * @return answers by kind; a kind that is not a key has not been asked about
     */
    @PersonalData(DataCategory.DOCUMENT)
    @Value.Redacted
    Map<DocumentKind, Answer<Boolean>> getDocuments();

    /**
     * Whether the person has signed each kind of agreement.
     *
     * @return answers by kind; a kind that is not a key has not been asked about
     */
    @PersonalData(DataCategory.DOCUMENT)
    @Value.Redacted
    Map<AgreementKind, Answer<Boolean>> getAgreements();

    /**
     * Who signed the family's letter of permission.
     *
     * @return the signer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.FAMILY)
    @Value.Redacted
    @Value.Default
    default Answer<PermissionSigner> getPermissionSigner() {
        return Answer.notAsked();
    }

    /**
     * Whether the village head or <i>lurah</i> countersigned the letter of permission.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.DOCUMENT)
    @Value.Redacted
    @Value.Default
    default Answer<Boolean> getPermissionCountersigned() {
        return Answer.notAsked();
    }

    /**
     * Whether the examinations found the person healthy in body and mind.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.HEALTH)
    @Value.Redacted
    @Value.Default
    default Answer<Boolean> getHealthy() {
        return Answer.notAsked();
    }

    /**
     * Whether the person is pregnant; asked by the law until 21 November 2017 only.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.HEALTH)
    @Value.Redacted
    @Value.Default
    default Answer<Boolean> getPregnant() {
        return Answer.notAsked();
    }

    /**
     * Whether the person is registered with social security and has a membership number.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.DOCUMENT)
    @Value.Redacted
    @Value.Default
    default Answer<Boolean> getSocialSecurityMember() {
        return Answer.notAsked();
    }

    /**
     * What looks odd in the data but is no reason to refuse it.
     *
     * @return warnings with paths from this value
     */
    @Override
    default List<Violation> doubts() {
        List<Violation> doubts = new ArrayList<>();
        getMigrant().doubts().forEach(doubt -> doubts.add(doubt.under("/migrant")));
        return doubts;
    }

    /**
     * Starts an applicant.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds applicants; migrant and migration are required, every answer that is not set is {@code not-asked}. */
    final class Builder extends ImmutablePlacementApplicant.Builder {
        Builder() {}
    }
}
