package org.lindung.eligibility.quarantine;

import java.io.Serializable;
import java.util.Set;
import org.immutables.value.Value;
import org.lindung.area.CountryCode;
import org.lindung.basics.Answer;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.PersonalData;
import org.lindung.value.ProtectionStyle;

/**
 * What is known about somebody who arrived from abroad: the facts for {@link QuarantineRules} and {@link
 * QuarantineCostRules}. The day of arrival is not among them; it is the day that the rules are asked about.
 *
 * <p>Every question can be unanswered, with its reason.
 */
@Value.Immutable
@ProtectionStyle
public sealed interface Arrival extends Serializable permits ImmutableArrival {
    /**
     * Which of the groups that the decisions on free quarantine tell apart the traveller belongs to.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.WORK)
    @Value.Redacted
    @Value.Default
    default Answer<TravellerGroup> getTraveller() {
        return Answer.notAsked();
    }

    /**
     * How many days the traveller means to stay in Indonesia.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.LOCATION)
    @Value.Redacted
    @Value.Default
    default Answer<Integer> getPlannedStayDays() {
        return Answer.notAsked();
    }

    /**
     * How far the traveller was vaccinated on the day of departure.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.HEALTH)
    @Value.Redacted
    @Value.Default
    default Answer<VaccinationStatus> getVaccination() {
        return Answer.notAsked();
    }

    /**
     * How many days before departure the traveller had the last dose.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.HEALTH)
    @Value.Redacted
    @Value.Default
    default Answer<Integer> getDaysSinceLastDose() {
        return Answer.notAsked();
    }

    /**
     * Whether a letter of a government hospital says that the traveller cannot be vaccinated because of another illness.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.HEALTH)
    @Value.Redacted
    @Value.Default
    default Answer<Boolean> getComorbidLetter() {
        return Answer.notAsked();
    }

    /**
     * Whether the traveller was under 18 on the day of arrival.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.IDENTITY)
    @Value.Redacted
    @Value.Default
    default Answer<Boolean> getUnder18() {
        return Answer.notAsked();
    }

    /**
     * Whether the companion of a traveller under 18 has left quarantine.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.FAMILY)
    @Value.Redacted
    @Value.Default
    default Answer<Boolean> getCompanionReleased() {
        return Answer.notAsked();
    }

    /**
     * Every country in which the traveller was during the 14 days before arrival.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.LOCATION)
    @Value.Redacted
    @Value.Default
    default Answer<Set<CountryCode>> getCountriesVisited() {
        return Answer.notAsked();
    }

    /**
     * Whether the traveller came from the United Kingdom, another country of Europe, or Australia; asked in December 2020, when no list of countries was given.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.LOCATION)
    @Value.Redacted
    @Value.Default
    default Answer<Boolean> getFromEuropeOrAustralia() {
        return Answer.notAsked();
    }

    /**
     * Whether the authorities counted the country of origin among those with a high escalation of cases; asked in October and November 2021, when the class was not public as a list.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.LOCATION)
    @Value.Redacted
    @Value.Default
    default Answer<Boolean> getHighRiskOrigin() {
        return Answer.notAsked();
    }

    /**
     * Whether the traveller entered by Bali, Batam or Bintan with a booked package or with an identity card of the place; asked in March 2022.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.LOCATION)
    @Value.Redacted
    @Value.Default
    default Answer<Boolean> getEnteredByOpenRoute() {
        return Answer.notAsked();
    }

    /**
     * Whether the test on arrival, or the one brought along where that sufficed, was negative.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.HEALTH)
    @Value.Redacted
    @Value.Default
    default Answer<Boolean> getTestNegative() {
        return Answer.notAsked();
    }

    /**
     * How many whole hours the traveller has been in quarantine since the arrival.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.LOCATION)
    @Value.Redacted
    @Value.Default
    default Answer<Integer> getHoursStayed() {
        return Answer.notAsked();
    }

    /**
     * How many days the traveller has been in quarantine, the day of arrival not counted.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.LOCATION)
    @Value.Redacted
    @Value.Default
    default Answer<Integer> getDaysStayed() {
        return Answer.notAsked();
    }

    /**
     * Starts an arrival.
     *
     * @return a builder in which nothing has been asked
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an arrival. */
    final class Builder extends ImmutableArrival.Builder {
        Builder() {}
    }
}
