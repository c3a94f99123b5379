package org.lindung.eligibility.village;

import java.io.Serializable;
import org.immutables.value.Value;
import org.lindung.area.AreaKind;
import org.lindung.area.VillageCode;
import org.lindung.basics.AbsenceReason;
import org.lindung.basics.Answer;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.PersonalData;
import org.lindung.value.ProtectionStyle;

/**
 * What is known about somebody who asks a village government for a service: the facts for {@link
 * VillageRules#SERVICES}. The day is not among them; it is the day that the rules are asked about.
 *
 * <p>Every question can be unanswered, with its reason.
 */
@Value.Immutable
@ProtectionStyle
public sealed interface VillageRequest extends Serializable permits ImmutableVillageRequest {
    /**
     * What is asked of the village government.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.CASEWORK)
    @Value.Redacted
    @Value.Default
    default Answer<VillageDuty> getDuty() {
        return Answer.notAsked();
    }

    /**
     * What the person is to the law.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.WORK)
    @Value.Redacted
    @Value.Default
    default Answer<VillagePerson> getPerson() {
        return Answer.notAsked();
    }

    /**
     * Whether the village is a ward, <i>kelurahan</i>.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.LOCATION)
    @Value.Redacted
    @Value.Default
    default Answer<Boolean> getWard() {
        return Answer.notAsked();
    }

    /**
     * What ties the person to the village.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.LOCATION)
    @Value.Redacted
    @Value.Default
    default Answer<VillageTie> getTie() {
        return Answer.notAsked();
    }

    /**
     * A request to the village of a code, which tells a village from a ward by its number.
     *
     * @param village the official code
     * @return a builder that knows whether the village is a ward, and nothing else
     */
    static Builder to(VillageCode village) {
        Builder builder = builder();
        builder.ward(village.area()
                .kind()
                .map(kind -> Answer.known(kind == AreaKind.WARD))
                .orElse(Answer.absent(AbsenceReason.ASKED_UNKNOWN)));
        return builder;
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
    final class Builder extends ImmutableVillageRequest.Builder {
        Builder() {}
    }
}
