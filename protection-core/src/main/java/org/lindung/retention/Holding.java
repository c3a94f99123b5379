package org.lindung.retention;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.lindung.basics.AbsenceReason;
import org.lindung.basics.Answer;
import org.lindung.casework.ProtectionCase;
import org.lindung.consent.Consent;
import org.lindung.consent.IntendedUse;
import org.lindung.consent.Withdrawal;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.LawfulBasis;
import org.lindung.privacy.NotPersonal;
import org.lindung.privacy.PersonalData;
import org.lindung.privacy.ProcessingPurpose;
import org.lindung.rule.Truth;
import org.lindung.value.Invariants;
import org.lindung.value.ProtectionStyle;

/**
 * That one kind of data of a person is kept for one purpose on one ground, and what has happened to it since. Keeping is a
 * use like every other one (UU 27/2022 art. 16(1) letter c). Holds days and codes, and nothing of the data.
 */
@Value.Immutable
@ProtectionStyle
public sealed interface Holding extends Serializable permits ImmutableHolding {
    /**
     * Which data.
     *
     * @return the kind of data
     */
    @PersonalData(DataCategory.CASEWORK)
    @Value.Redacted
    DataCategory getCategory();

    /**
     * What it is kept for.
     *
     * @return the purpose
     */
    @NotPersonal
    ProcessingPurpose getPurpose();

    /**
     * On what ground it is kept.
     *
     * @return the basis
     */
    @NotPersonal
    LawfulBasis getBasis();

    /**
     * What has happened, and when.
     *
     * @return days by event. Known days may lie ahead; {@code not-applicable} is an event that has not happened. For the events
     *     that reach whoever keeps the data, as a request, no key means that there was none; for the one from which a period
     *     counts it means that nobody recorded it
     */
    @PersonalData(DataCategory.CASEWORK)
    @Value.Redacted
    Map<RetentionEvent, Answer<LocalDate>> getEvents();

    /**
     * The moment at which the withdrawal was received, from which its hours run.
     *
     * @return the moment in the zone of whoever received it; {@link org.lindung.basics.TimeLimit#sometimeOn} if only the day is
     *     known; {@code not-asked} unless set
     */
    @PersonalData(DataCategory.CASEWORK)
    @Value.Redacted
    @Value.Default
    default Answer<ZonedDateTime> getWithdrawalReceived() {
        return Answer.notAsked();
    }

    /** Refuses data that is not personal, the end of a consent where there is none, and two days of one withdrawal. */
    @Value.Check
    default void check() {
        Invariants.check()
                .that(getCategory() != DataCategory.NOT_PERSONAL, RetentionViolation.HOLDING_NOT_PERSONAL, "/category")
                .that(
                        getBasis() == LawfulBasis.CONSENT
                                || Stream.of(RetentionEvent.CONSENT_WITHDRAWN, RetentionEvent.CONSENT_ENDED)
                                        .noneMatch(getEvents()::containsKey),
                        RetentionViolation.HOLDING_WITHOUT_CONSENT,
                        "/events")
                .that(
                        getWithdrawalReceived() instanceof Answer.Absent<ZonedDateTime>
                                || daysOf(getWithdrawalReceived()).equals(dayOf(RetentionEvent.CONSENT_WITHDRAWN)),
                        RetentionViolation.WITHDRAWAL_ON_ANOTHER_DAY,
                        "/withdrawalReceived")
                .orThrow();
    }

    private static Answer<LocalDate> daysOf(Answer<ZonedDateTime> moment) {
        return moment instanceof Answer.Between<ZonedDateTime> between
                ? Answer.between(between.least().toLocalDate(), between.most().toLocalDate())
                : moment.map(ZonedDateTime::toLocalDate);
    }

    /**
     * When something happened to it.
     *
     * @param event the event
     * @return the day; {@code not-asked} if nothing is recorded; casework data
     */
    default Answer<LocalDate> dayOf(RetentionEvent event) {
        return getEvents().getOrDefault(event, Answer.notAsked());
    }

    /**
     * Whether something that reaches whoever keeps the data has happened.
     *
     * @param event the event
     * @param asOf the day asked about
     * @return false also where nothing is recorded; unknown where somebody recorded that it is not known
     */
    default Truth hasHappened(RetentionEvent event, LocalDate asOf) {
        Answer<LocalDate> day = dayOf(event);
        if (!getEvents().containsKey(event) || day.equals(Answer.absent(AbsenceReason.NOT_APPLICABLE))) {
            return Truth.FALSE;
        }
        return Span.of(day).map(span -> span.reachedOn(asOf)).orElse(Truth.UNKNOWN);
    }

    /**
     * What a consent lets somebody keep.
     *
     * @param consent the consent, with what was withdrawn of it
     * @param use who keeps which data for which purpose
     * @return a holding for each kind of data that both name, with the end of the consent and the first withdrawal that
     *     reaches it; none if the consent does not name the purpose. A withdrawal that may or may not reach whoever keeps the
     *     data is {@code asked-unknown}
     */
    static List<Holding> under(Consent consent, IntendedUse use) {
        if (!consent.getPurposes().contains(use.getPurpose())) {
            return List.of();
        }
        return use.getCategories().stream()
                .filter(consent.getCategories()::contains)
                .sorted()
                .map(category -> under(
                        consent,
                        IntendedUse.builder()
                                .from(use)
                                .categories(List.of(category))
                                .build(),
                        category))
                .toList();
    }

    private static Holding under(Consent consent, IntendedUse use, DataCategory category) {
        Builder holding = builder()
                .category(category)
                .purpose(use.getPurpose())
                .basis(LawfulBasis.CONSENT)
                .putEvents(
                        RetentionEvent.CONSENT_ENDED,
                        consent.getLastDay()
                                .map(last -> Answer.known(last.plusDays(1)))
                                .orElseGet(() -> Answer.absent(AbsenceReason.NOT_APPLICABLE)));
        Optional<LocalDate> withdrawn = consent.getWithdrawals().stream()
                .filter(withdrawal -> withdrawal.stops(use, withdrawal.getOn()) == Truth.TRUE)
                .map(Withdrawal::getOn)
                .min(Comparator.naturalOrder());
        if (withdrawn.isPresent()) {
            holding.putEvents(RetentionEvent.CONSENT_WITHDRAWN, Answer.known(withdrawn.get()));
        } else if (consent.getWithdrawals().stream()
                .anyMatch(withdrawal -> withdrawal.stops(use, withdrawal.getOn()) == Truth.UNKNOWN)) {
            holding.putEvents(RetentionEvent.CONSENT_WITHDRAWN, Answer.absent(AbsenceReason.ASKED_UNKNOWN));
        }
        return holding.build();
    }

    /**
     * When a case was closed, for {@link RetentionEvent#CASE_CLOSED}.
     *
     * @param file the case
     * @return the day of its last step if that closed it; {@code not-applicable} while it is open; casework data
     */
    static Answer<LocalDate> closingOf(ProtectionCase file) {
        return file.status().isClosed()
                ? Answer.known(
                        file.getHistory().get(file.getHistory().size() - 1).on())
                : Answer.absent(AbsenceReason.NOT_APPLICABLE);
    }

    /**
     * Starts a holding.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds holdings; data, purpose and basis are required. */
    final class Builder extends ImmutableHolding.Builder {
        Builder() {}
    }
}
