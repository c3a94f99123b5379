package org.lindung.eligibility.victim;

import java.io.Serializable;
import java.time.ZonedDateTime;
import java.util.Map;
import org.immutables.value.Value;
import org.lindung.basics.Answer;
import org.lindung.migrant.TraffickingStatus;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.PersonalData;
import org.lindung.value.ProtectionStyle;

/**
 * What happened from which somebody has a time to act for a possible victim of trafficking, and whether they did: the facts for
 * every {@link VictimDeadline}.
 *
 * <p>Every question can be unanswered, with its reason. An event of which only the day is known lies {@linkplain
 * org.lindung.basics.TimeLimit#sometimeOn within that day}; hours are then counted from both of its ends.
 */
@Value.Immutable
@ProtectionStyle
public sealed interface VictimEvents extends Serializable permits ImmutableVictimEvents {
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
     * When that happened from which the time of each runs, in the zone of the place whose clock counts.
     *
     * @return answers by deadline; one that is not a key has not been asked about
     */
    @PersonalData(DataCategory.TRAFFICKING)
    @Value.Redacted
    Map<VictimDeadline, Answer<ZonedDateTime>> getEvents();

    /**
     * Whether that was done which each is about, in time or not.
     *
     * @return answers by deadline; one that is not a key has not been asked about
     */
    @PersonalData(DataCategory.TRAFFICKING)
    @Value.Redacted
    Map<VictimDeadline, Answer<Boolean>> getDone();

    /**
     * Starts a record of events.
     *
     * @return a builder in which nothing has been asked
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds records of events. */
    final class Builder extends ImmutableVictimEvents.Builder {
        Builder() {}
    }
}
