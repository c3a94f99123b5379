package org.lindung.referral;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.lindung.basics.Answer;
import org.lindung.basics.PartialDate;
import org.lindung.casework.CaseText;
import org.lindung.casework.CaseWorkerId;
import org.lindung.consent.Consent;
import org.lindung.consent.Permission;
import org.lindung.consent.PermissionReason;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.NotPersonal;
import org.lindung.privacy.PersonalData;
import org.lindung.value.InvalidValueException;
import org.lindung.value.Invariants;
import org.lindung.value.ProtectionStyle;
import org.lindung.value.Text;
import org.lindung.value.Validated;
import org.lindung.value.Violation;

/**
 * A case, or a part of it, handed to somebody else. Local term: <i>rujukan</i>.
 *
 * <p>Opened by {@link #open} with a consent that covers it, or by {@link #openOverriding} with a reason that somebody
 * answers for; there is no third way, and the ground stays with the referral. The status follows from the history, which
 * only grows. The builder is for reading records back that somebody opened in this way.
 */
@Value.Immutable
@ProtectionStyle
public sealed interface Referral extends Serializable permits ImmutableReferral {
    /**
     * What is asked of whom for whom.
     *
     * @return the request
     */
    @NotPersonal
    ReferralRequest getRequest();

    /**
     * On what ground it was opened.
     *
     * @return the consent or the override
     */
    @PersonalData(DataCategory.CASEWORK)
    @Value.Redacted
    ReferralGate getGate();

    /**
     * What became of it.
     *
     * @return the steps, oldest first; the first one opens it
     */
    @PersonalData(DataCategory.CASEWORK)
    @Value.Redacted
    List<ReferralStep> getHistory();

    /** Refuses histories that cannot have happened. */
    @Value.Check
    default void check() {
        Invariants invariants = Invariants.check();
        invariants.that(
                !getHistory().isEmpty() && getHistory().get(0).to() == ReferralStatus.IN_PROGRESS,
                ReferralViolation.REFERRAL_HISTORY_EMPTY,
                "/history");
        for (int i = 1; i < getHistory().size(); i++) {
            ReferralStep before = getHistory().get(i - 1);
            ReferralStep step = getHistory().get(i);
            String path = "/history/" + i;
            invariants
                    .that(!step.on().isBefore(before.on()), ReferralViolation.REFERRAL_HISTORY_BACKWARDS, path + "/on")
                    .that(
                            before.to().following(getRequest().getKind()).contains(step.to()),
                            ReferralViolation.REFERRAL_STEP_NOT_POSSIBLE,
                            path + "/to",
                            Map.of(
                                    "kind", getRequest().getKind().code(),
                                    "from", before.to().code(),
                                    "to", step.to().code()));
        }
        invariants.orThrow();
    }

    /**
     * Where it stands.
     *
     * @return the status that the last step reached; casework data
     */
    default ReferralStatus status() {
        return getHistory().get(getHistory().size() - 1).to();
    }

    /**
     * Whether nobody has answered in time.
     *
     * @param day the day asked about
     * @return true from the day after the last one in time, while it is in progress
     */
    default boolean isOverdueOn(LocalDate day) {
        return status() == ReferralStatus.IN_PROGRESS
                && getRequest().getDue().toOptional().filter(day::isAfter).isPresent();
    }

    /**
     * The recipient agrees.
     *
     * @param on the day
     * @param by who says so
     * @return the referral, or {@code referral-step-not-possible} or {@code referral-history-backwards}
     */
    default Validated<Referral> accept(LocalDate on, CaseWorkerId by) {
        return then(new ReferralStep(ReferralStatus.ACCEPTED, on, by, Answer.notAsked()));
    }

    /**
     * The recipient declines.
     *
     * @param why the reason, so that the sender can look elsewhere
     * @param on the day
     * @param by who says so
     * @return the referral, or {@code referral-step-not-possible} or {@code referral-history-backwards}
     */
    default Validated<Referral> reject(CaseText why, LocalDate on, CaseWorkerId by) {
        return then(new ReferralStep(ReferralStatus.REJECTED, on, by, Answer.known(why)));
    }

    /**
     * The service was given, or the case taken over.
     *
     * @param feedback what came of it
     * @param on the day
     * @param by who says so
     * @return the referral, or {@code referral-step-not-possible} or {@code referral-history-backwards}
     */
    default Validated<Referral> complete(Answer<CaseText> feedback, LocalDate on, CaseWorkerId by) {
        return then(new ReferralStep(ReferralStatus.DONE, on, by, feedback));
    }

    /**
     * The sender takes it back, as after a withdrawal of the consent.
     *
     * @param feedback why
     * @param on the day
     * @param by who says so
     * @return the referral, or {@code referral-step-not-possible} or {@code referral-history-backwards}
     */
    default Validated<Referral> revoke(Answer<CaseText> feedback, LocalDate on, CaseWorkerId by) {
        return then(new ReferralStep(ReferralStatus.REVOKED, on, by, feedback));
    }

    private Validated<Referral> then(ReferralStep step) {
        try {
            return Validated.valid(builder().from(this).addHistory(step).build(), List.of());
        } catch (InvalidValueException notPossible) {
            return Validated.invalid(notPossible.violations());
        }
    }

    /**
     * Opens a referral on the ground of a consent.
     *
     * @param request what is asked of whom for whom
     * @param consent a consent of the person
     * @param birthDate what is known of the person's birth date; a person of unknown age may be a child
     * @param on the day
     * @param by who opens it
     * @return the referral; or {@code referral-consent-of-another}; or {@code referral-not-permitted} with the
     *     {@linkplain PermissionReason reasons}, also where the consent leaves it open
     */
    static Validated<Referral> open(
            ReferralRequest request, Consent consent, Answer<PartialDate> birthDate, LocalDate on, CaseWorkerId by) {
        if (!consent.getMigrantId().equals(request.getMigrantId())) {
            return Validated.invalid(
                    List.of(Violation.of(ReferralViolation.REFERRAL_CONSENT_OF_ANOTHER, "/migrantId")));
        }
        Permission permission = consent.permits(request.use(), birthDate, on);
        if (!permission.isPermitted()) {
            Text reasons = Text.joined(
                    permission.reasons().stream().map(PermissionReason::display).toList(), Text.of("; ", "; "));
            return Validated.invalid(
                    List.of(Violation.of(ReferralViolation.REFERRAL_NOT_PERMITTED, "", "reasons", reasons)));
        }
        return Validated.valid(opened(request, new ReferralGate.ByConsent(consent.getId(), on), on, by), List.of());
    }

    /**
     * Opens a referral without consent. The override says who answers for it, why, and on which lawful basis.
     *
     * @param request what is asked of whom for whom
     * @param override the decision; it opens the referral on its day
     * @return the referral
     */
    static Referral openOverriding(ReferralRequest request, ReferralGate.ByOverride override) {
        return opened(request, override, override.on(), override.by());
    }

    private static Referral opened(ReferralRequest request, ReferralGate gate, LocalDate on, CaseWorkerId by) {
        return builder()
                .request(request)
                .gate(gate)
                .addHistory(new ReferralStep(ReferralStatus.IN_PROGRESS, on, by, Answer.notAsked()))
                .build();
    }

    /**
     * Starts a referral that was opened before.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds referrals. */
    final class Builder extends ImmutableReferral.Builder {
        Builder() {}
    }
}
