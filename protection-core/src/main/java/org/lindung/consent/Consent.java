package org.lindung.consent;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.lindung.basics.Answer;
import org.lindung.basics.PartialDate;
import org.lindung.code.Code;
import org.lindung.migrant.MigrantId;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.NotPersonal;
import org.lindung.privacy.PersonalData;
import org.lindung.privacy.ProcessingPurpose;
import org.lindung.value.Invariants;
import org.lindung.value.ProtectionStyle;

/**
 * What one person allowed to be done with what is known about them. Local term: <i>persetujuan</i>, UU 27/2022 art. 20 to
 * 26.
 *
 * <p>A consent is never changed; a {@link Withdrawal} is added to it. It is one of six grounds on which data may be used,
 * see {@link org.lindung.privacy.LawfulBasis}. Whether it covers a use is asked with {@link #permits}.
 */
@Value.Immutable
@ProtectionStyle
public sealed interface Consent extends Serializable permits ImmutableConsent {
    /**
     * Number of the consent.
     *
     * @return the id
     */
    @NotPersonal
    ConsentId getId();

    /**
     * About whom.
     *
     * @return the person
     */
    @NotPersonal
    MigrantId getMigrantId();

    /**
     * Who gave it.
     *
     * @return the person themselves, or on what ground somebody else
     */
    @PersonalData(DataCategory.FAMILY)
    @Value.Redacted
    ConsentGiver getGiver();

    /**
     * Whether a child agrees with what a parent or guardian allowed.
     *
     * @return the answer, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.CHILD)
    @Value.Redacted
    @Value.Default
    default Answer<Boolean> getChildAgrees() {
        return Answer.notAsked();
    }

    /**
     * What was agreed and explained, point by point.
     *
     * @return answers by point; a point that is no key was not recorded
     */
    @PersonalData(DataCategory.CASEWORK)
    @Value.Redacted
    Map<ConsentPoint, Answer<Boolean>> getPoints();

    /**
     * For what.
     *
     * @return the purposes, at least one
     */
    @PersonalData(DataCategory.CASEWORK)
    @Value.Redacted
    Set<ProcessingPurpose> getPurposes();

    /**
     * By whom the data may be used.
     *
     * @return the recipients, at least one
     */
    @PersonalData(DataCategory.CASEWORK)
    @Value.Redacted
    Set<DataRecipient> getRecipients();

    /**
     * Which data.
     *
     * @return the kinds of data, at least one
     */
    @PersonalData(DataCategory.CASEWORK)
    @Value.Redacted
    Set<DataCategory> getCategories();

    /**
     * When it was given; it holds from this day on.
     *
     * @return the day
     */
    @PersonalData(DataCategory.CASEWORK)
    @Value.Redacted
    LocalDate getGivenOn();

    /**
     * Until when it holds.
     *
     * @return the last day, or empty if no end was agreed
     */
    @PersonalData(DataCategory.CASEWORK)
    @Value.Redacted
    Optional<LocalDate> getLastDay();

    /**
     * How it was given.
     *
     * @return the form
     */
    @NotPersonal
    ConsentForm getForm();

    /**
     * In which language it was explained.
     *
     * @return a code of ISO 639, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.IDENTITY)
    @Value.Redacted
    @Value.Default
    default Answer<Code> getLanguage() {
        return Answer.notAsked();
    }

    /**
     * How it was explained.
     *
     * @return the way, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.CASEWORK)
    @Value.Redacted
    @Value.Default
    default Answer<ExplanationMode> getExplained() {
        return Answer.notAsked();
    }

    /**
     * What was withdrawn.
     *
     * @return the withdrawals in the order in which they were recorded
     */
    @PersonalData(DataCategory.CASEWORK)
    @Value.Redacted
    List<Withdrawal> getWithdrawals();

    /** Refuses a consent to nothing, for nobody, and days in the wrong order. */
    @Value.Check
    default void check() {
        Invariants.check()
                .that(!getPurposes().isEmpty(), ConsentViolation.CONSENT_WITHOUT_PURPOSE, "/purposes")
                .that(!getRecipients().isEmpty(), ConsentViolation.CONSENT_WITHOUT_RECIPIENT, "/recipients")
                .that(!getCategories().isEmpty(), ConsentViolation.CONSENT_WITHOUT_DATA, "/categories")
                .that(
                        getLastDay().filter(getGivenOn()::isAfter).isEmpty(),
                        ConsentViolation.CONSENT_ENDS_BEFORE_GIVEN,
                        "/lastDay")
                .that(
                        getWithdrawals().stream().map(Withdrawal::getOn).noneMatch(getGivenOn()::isAfter),
                        ConsentViolation.WITHDRAWN_BEFORE_GIVEN,
                        "/withdrawals")
                .orThrow();
    }

    /**
     * Adds a withdrawal.
     *
     * @param withdrawal what is withdrawn, and when
     * @return the consent with the withdrawal
     * @throws org.lindung.value.InvalidValueException with {@code withdrawn-before-given}
     */
    default Consent withdrawn(Withdrawal withdrawal) {
        return builder().from(this).addWithdrawals(withdrawal).build();
    }

    /**
     * Whether this consent covers a use of data on a day.
     *
     * <p>A use that is not covered may still rest on another ground, and what is open has to be asked first. Nothing here
     * is a yes because nobody recorded the contrary.
     *
     * @param use what is intended
     * @param birthDate what is known of the person's birth date; a person of unknown age may be a child
     * @param day the day of the use
     * @return the answer with its reasons and provisions
     */
    default Permission permits(IntendedUse use, Answer<PartialDate> birthDate, LocalDate day) {
        return permitsBeside(List.of(), use, birthDate, day);
    }

    /**
     * Whether this consent covers a use of data on a day, seen beside the other consents of the person: what was taken
     * back in one of them may be meant to be taken back in this one too.
     *
     * @param all the consents of the person; whether this one is among them makes no difference
     * @param use what is intended
     * @param birthDate what is known of the person's birth date; a person of unknown age may be a child
     * @param day the day of the use
     * @return the answer with its reasons and provisions
     */
    default Permission permitsBeside(
            Collection<Consent> all, IntendedUse use, Answer<PartialDate> birthDate, LocalDate day) {
        List<PermissionReason> reasons = new ArrayList<>();
        ConsentTerms.noteTo(reasons, this, use, day);
        ConsentTerms.noteOthersTo(reasons, this, all, use, day);
        ConsentInformation.noteTo(reasons, this, use);
        ConsentAuthority.noteTo(reasons, this, birthDate, day);
        return new Permission(reasons);
    }

    /**
     * Starts a consent.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds consents. */
    final class Builder extends ImmutableConsent.Builder {
        Builder() {}
    }
}
