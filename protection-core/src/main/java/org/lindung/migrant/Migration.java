package org.lindung.migrant;

import java.io.Serializable;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.lindung.area.CountryCode;
import org.lindung.basics.Answer;
import org.lindung.party.EmployerKind;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.PersonalData;
import org.lindung.value.ProtectionStyle;

/** One journey for work abroad, planned or made: where to, for whom, through whom, when. */
@Value.Immutable
@ProtectionStyle
public sealed interface Migration extends Serializable permits ImmutableMigration {
    /**
     * Day of departure from Indonesia.
     *
     * @return the day, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.LOCATION)
    @Value.Redacted
    @Value.Default
    default Answer<LocalDate> getDepartureDate() {
        return Answer.notAsked();
    }

    /**
     * Country of work; for crew the country of the employer or principal.
     *
     * @return the country, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.LOCATION)
    @Value.Redacted
    @Value.Default
    default Answer<CountryCode> getDestination() {
        return Answer.notAsked();
    }

    /**
     * Job abroad.
     *
     * @return the occupation, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.WORK)
    @Value.Redacted
    @Value.Default
    default Answer<Occupation> getOccupation() {
        return Answer.notAsked();
    }

    /**
     * Work on land or as crew.
     *
     * @return the group, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.WORK)
    @Value.Redacted
    @Value.Default
    default Answer<WorkerGroup> getWorkerGroup() {
        return Answer.notAsked();
    }

    /**
     * Who places the worker.
     *
     * @return the channel, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.WORK)
    @Value.Redacted
    @Value.Default
    default Answer<PlacementChannel> getChannel() {
        return Answer.notAsked();
    }

    /**
     * What the employer abroad is in law.
     *
     * @return the kind, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.WORK)
    @Value.Redacted
    @Value.Default
    default Answer<EmployerKind> getEmployerKind() {
        return Answer.notAsked();
    }

    /**
     * Whether the destination asks crew for a work visa; PP 22/2022 art. 18(3) and 34(3).
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.WORK)
    @Value.Redacted
    @Value.Default
    default Answer<Boolean> getCrewVisaRequired() {
        return Answer.notAsked();
    }

    /**
     * Whether the employer or principal asks for a seafarer identity document; PP 22/2022 art. 18(1) letter g.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.WORK)
    @Value.Redacted
    @Value.Default
    default Answer<Boolean> getSeafarerIdentityRequired() {
        return Answer.notAsked();
    }

    /**
     * Starts a migration.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds migrations; every answer that is not set is {@code not-asked}. */
    final class Builder extends ImmutableMigration.Builder {
        Builder() {}
    }
}
