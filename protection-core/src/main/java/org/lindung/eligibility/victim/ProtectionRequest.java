package org.lindung.eligibility.victim;

import java.io.Serializable;
import org.immutables.value.Value;
import org.lindung.basics.Answer;
import org.lindung.migrant.TraffickingStatus;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.PersonalData;
import org.lindung.value.ProtectionStyle;

/**
 * What is known about a protection that a possible victim of trafficking needs: the facts for {@link ProtectionRules}. The
 * day is not among them; it is the day that the rules are asked about.
 *
 * <p>Every question can be unanswered, with its reason.
 */
@Value.Immutable
@ProtectionStyle
public sealed interface ProtectionRequest extends Serializable permits ImmutableProtectionRequest {
    /**
     * The protection that is asked about.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.TRAFFICKING)
    @Value.Redacted
    @Value.Default
    default Answer<VictimProtection> getProtection() {
        return Answer.notAsked();
    }

    /**
     * What screening or an authority says about the person.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.TRAFFICKING)
    @Value.Redacted
    @Value.Default
    default Answer<TraffickingStatus> getStatus() {
        return Answer.notAsked();
    }

    /**
     * Whether the trafficker forced the person to the crime.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.CRIMINAL_RECORD)
    @Value.Redacted
    @Value.Default
    default Answer<Boolean> getForcedIntoCrime() {
        return Answer.notAsked();
    }

    /**
     * Whether the debt or agreement was used to exploit the person.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.FINANCE)
    @Value.Redacted
    @Value.Default
    default Answer<Boolean> getDebtUsedToExploit() {
        return Answer.notAsked();
    }

    /**
     * Whether the immigration offence is one of those that UU 6/2011 art. 136(3) lists.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.CRIMINAL_RECORD)
    @Value.Redacted
    @Value.Default
    default Answer<Boolean> getListedOffence() {
        return Answer.notAsked();
    }

    /**
     * Whether the relative is of the first or second degree.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.FAMILY)
    @Value.Redacted
    @Value.Default
    default Answer<Boolean> getRelativeToSecondDegree() {
        return Answer.notAsked();
    }

    /**
     * Whether the relative is threatened because of what the victim or witness says.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.FAMILY)
    @Value.Redacted
    @Value.Default
    default Answer<Boolean> getRelativeThreatened() {
        return Answer.notAsked();
    }

    /**
     * Whether the person or their family is threatened in person, life or property.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.TRAFFICKING)
    @Value.Redacted
    @Value.Default
    default Answer<Boolean> getThreatened() {
        return Answer.notAsked();
    }

    /**
     * Whether the person is an Indonesian citizen.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.IDENTITY)
    @Value.Redacted
    @Value.Default
    default Answer<Boolean> getIndonesianCitizen() {
        return Answer.notAsked();
    }

    /**
     * Whether the person is abroad.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.LOCATION)
    @Value.Redacted
    @Value.Default
    default Answer<Boolean> getAbroad() {
        return Answer.notAsked();
    }

    /**
     * Whether the agency for witnesses and victims (LPSK) decided to give its help.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.TRAFFICKING)
    @Value.Redacted
    @Value.Default
    default Answer<Boolean> getLpskDecision() {
        return Answer.notAsked();
    }

    /**
     * Whether the trafficking was aimed at sexual exploitation.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.TRAFFICKING)
    @Value.Redacted
    @Value.Default
    default Answer<Boolean> getSexualExploitation() {
        return Answer.notAsked();
    }

    /**
     * Whether a court awarded restitution.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.TRAFFICKING)
    @Value.Redacted
    @Value.Default
    default Answer<Boolean> getRestitutionAwarded() {
        return Answer.notAsked();
    }

    /**
     * Whether the property that was seized from the offender is not enough for the restitution.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.TRAFFICKING)
    @Value.Redacted
    @Value.Default
    default Answer<Boolean> getPropertyNotEnough() {
        return Answer.notAsked();
    }

    /**
     * Whether the judgment itself says that the state pays what is missing.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.TRAFFICKING)
    @Value.Redacted
    @Value.Default
    default Answer<Boolean> getCompensationOrdered() {
        return Answer.notAsked();
    }

    /**
     * Starts a request.
     *
     * @return a builder in which nothing has been asked
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a request. */
    final class Builder extends ImmutableProtectionRequest.Builder {
        Builder() {}
    }
}
