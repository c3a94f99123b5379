package org.lindung.eligibility.village;

import java.io.Serializable;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.lindung.basics.Answer;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.PersonalData;
import org.lindung.value.ProtectionStyle;
import org.lindung.village.DesmigratifService;
import org.lindung.village.Village;

/**
 * What is known about somebody who wants to use a service of the programme <i>Desa Migran Produktif</i> in a
 * village: the facts for {@link VillageRules#DESMIGRATIF}. The day is not among them; it is the day that the rules
 * are asked about.
 *
 * <p>Every question can be unanswered, with its reason.
 */
@Value.Immutable
@ProtectionStyle
public sealed interface DesmigratifRequest extends Serializable permits ImmutableDesmigratifRequest {
    /**
     * Whether the village was chosen for the programme by that day.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.LOCATION)
    @Value.Redacted
    @Value.Default
    default Answer<Boolean> getDesignated() {
        return Answer.notAsked();
    }

    /**
     * Whether the three years of facilitation run on that day.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.LOCATION)
    @Value.Redacted
    @Value.Default
    default Answer<Boolean> getFacilitated() {
        return Answer.notAsked();
    }

    /**
     * Whether the village offers the service.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.LOCATION)
    @Value.Redacted
    @Value.Default
    default Answer<Boolean> getOffered() {
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
     * A request for a service of a village, as far as the record of the village goes: what it does not say stays unknown, and
     * a service that is not recorded is not asked yet.
     *
     * @param village the village
     * @param service the service
     * @param day the day of the request, on which the rules are to be asked
     * @return a builder that knows the village, and nothing of the person
     */
    static Builder in(Village village, DesmigratifService service, LocalDate day) {
        Builder builder = builder();
        builder.designated(village.designatedBy(day))
                .facilitated(village.facilitatedOn(day))
                .offered(village.getServices().contains(service) ? Answer.known(true) : Answer.notAsked());
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
    final class Builder extends ImmutableDesmigratifRequest.Builder {
        Builder() {}
    }
}
