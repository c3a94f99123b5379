package org.lindung.migrant;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.lindung.area.CountryCode;
import org.lindung.basics.AbsenceReason;
import org.lindung.basics.Answer;
import org.lindung.party.EmployerKind;
import org.lindung.party.PartyId;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.NotPersonal;
import org.lindung.privacy.PersonalData;
import org.lindung.value.Invariants;
import org.lindung.value.ProtectionStyle;

/**
 * One journey for work abroad, planned or made: where to, for whom, through whom, when. A person can have several, see
 * {@link MigrationHistory}; an agreement points at its journey, not the other way round.
 *
 * <p>How somebody left, how they lived abroad and whether they are a victim of trafficking are three answers, and none is
 * worked out from another: people who left with all papers are trafficked, and people without papers need not be victims.
 */
@Value.Immutable
@ProtectionStyle
public sealed interface Migration extends Serializable permits ImmutableMigration {
    /**
     * Number of the journey.
     *
     * @return the id, or empty where the journey is recorded inside another record only
     */
    @NotPersonal
    Optional<MigrationId> getId();

    /**
     * Who makes the journey.
     *
     * @return the id, or empty where the record around it says so
     */
    @NotPersonal
    Optional<MigrantId> getMigrantId();

    /**
     * Day of departure from Indonesia.
     *
     * @return the day; {@code not-applicable} while there is none; {@code not-asked} unless set
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
     * Branch of the economy of the job abroad.
     *
     * @return the sector, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.WORK)
    @Value.Redacted
    @Value.Default
    default Answer<Sector> getSector() {
        return Answer.notAsked();
    }

    /**
     * Who employs the worker abroad: an {@link org.lindung.party.Employer} or an organisation.
     *
     * @return the id, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.WORK)
    @Value.Redacted
    @Value.Default
    default Answer<PartyId> getEmployer() {
        return Answer.notAsked();
    }

    /**
     * The company or agency that places the worker.
     *
     * @return the id; {@code not-applicable} for an individual worker; {@code not-asked} unless set
     */
    @PersonalData(DataCategory.WORK)
    @Value.Redacted
    @Value.Default
    default Answer<PartyId> getPlacedBy() {
        return Answer.notAsked();
    }

    /**
     * Number that the employment agreement carries.
     *
     * @return the number, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.DOCUMENT)
    @Value.Redacted
    @Value.Default
    default Answer<DocumentNumber> getContractNumber() {
        return Answer.notAsked();
    }

    /**
     * Day of arrival in Indonesia at the end of the journey.
     *
     * @return the day; {@code not-applicable} as long as the record has to say that there is none; {@code not-asked} unless
     *     set
     */
    @PersonalData(DataCategory.LOCATION)
    @Value.Redacted
    @Value.Default
    default Answer<LocalDate> getReturnDate() {
        return Answer.notAsked();
    }

    /**
     * Why the worker came home; may tell of illness, violence or death.
     *
     * @return the reasons given, in the order of the law; empty if none is recorded
     */
    @PersonalData(DataCategory.HEALTH)
    @Value.Redacted
    Set<ReturnReason> getReturnReasons();

    /**
     * Whether the worker left without something that the law asks for. It says nothing about the stay abroad. Local
     * term: <i>nonprosedural</i>; UU 18/2017 does not define it.
     *
     * @return the answer as recorded, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.CASEWORK)
    @Value.Redacted
    @Value.Default
    default Answer<Boolean> getNonProceduralDeparture() {
        return Answer.notAsked();
    }

    /**
     * Whether the worker's stay or work was at some time irregular by the law of the country of work. It says nothing
     * about the departure.
     *
     * @return the answer as recorded, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.CASEWORK)
    @Value.Redacted
    @Value.Default
    default Answer<Boolean> getIrregularStatusAbroad() {
        return Answer.notAsked();
    }

    /**
     * Whether the person is a victim of trafficking in connection with this journey, as those who may say so have
     * decided.
     *
     * @return the status as recorded, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.TRAFFICKING)
    @Value.Redacted
    @Value.Default
    default Answer<TraffickingStatus> getTraffickingStatus() {
        return Answer.notAsked();
    }

    /** Refuses a return that is certainly before the departure. */
    @Value.Check
    default void check() {
        Invariants.check()
                .that(
                        !Bounds.of(getReturnDate()).isCertainlyBefore(Bounds.of(getDepartureDate())),
                        MigrantViolation.RETURN_BEFORE_DEPARTURE,
                        "/returnDate")
                .orThrow();
    }

    /**
     * The phase of protection in which this journey is on a day. The day of departure is the first day of the second
     * phase, the day of return the first of the third.
     *
     * @param day the day
     * @return the phase; bounds where the recorded days leave two of them open; why there is no answer where they leave all
     *     three open
     */
    default Answer<MigrationPhase> phaseOn(LocalDate day) {
        Answer<Boolean> returned = hasCome(getReturnDate(), day);
        if (returned.equals(Answer.known(true))) {
            return Answer.known(MigrationPhase.AFTER_WORK);
        }
        Answer<Boolean> departed = hasCome(getDepartureDate(), day);
        if (departed.equals(Answer.known(false))) {
            return Answer.known(MigrationPhase.BEFORE_WORK);
        }
        boolean leftForSure = departed.equals(Answer.known(true));
        boolean notBackForSure = returned.equals(Answer.known(false));
        if (leftForSure || notBackForSure) {
            return Answer.between(
                    leftForSure ? MigrationPhase.DURING_WORK : MigrationPhase.BEFORE_WORK,
                    notBackForSure ? MigrationPhase.DURING_WORK : MigrationPhase.AFTER_WORK);
        }
        return Answer.absent(departed.absence().orElseThrow());
    }

    private static Answer<Boolean> hasCome(Answer<LocalDate> event, LocalDate day) {
        return event.equals(Answer.absent(AbsenceReason.NOT_APPLICABLE))
                ? Answer.known(false)
                : Bounds.of(event).reachedOn(day, event);
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
