package org.lindung.consent;

import static org.lindung.law.IndonesianLaw.UU_27_2022_ADAPTATION_ENDS;
import static org.lindung.law.IndonesianLaw.UU_27_2022_STARTS;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.lindung.rule.Truth;

/** What the words of a consent, its time, its form and its withdrawals say about a use. */
final class ConsentTerms {
    private ConsentTerms() {}

    static void noteTo(List<PermissionReason> reasons, Consent consent, IntendedUse use, LocalDate day) {
        if (day.isBefore(consent.getGivenOn())) {
            reasons.add(PermissionReason.NOT_YET_GIVEN);
        }
        if (consent.getLastDay().filter(day::isAfter).isPresent()) {
            reasons.add(PermissionReason.EXPIRED);
        }
        if (!consent.getPurposes().contains(use.getPurpose())) {
            reasons.add(PermissionReason.PURPOSE_NOT_NAMED);
        }
        if (!consent.getCategories().containsAll(use.getCategories())) {
            reasons.add(PermissionReason.DATA_NOT_NAMED);
        }
        switch (use.isByOneOf(consent.getRecipients())) {
            case FALSE -> reasons.add(PermissionReason.RECIPIENT_NOT_NAMED);
            case UNKNOWN -> reasons.add(PermissionReason.RECIPIENT_KIND_UNKNOWN);
            case TRUE -> {}
        }
        switch (stopped(consent, use, day)) {
            case TRUE -> reasons.add(PermissionReason.WITHDRAWN);
            case UNKNOWN -> reasons.add(PermissionReason.WITHDRAWAL_MAY_REACH_RECIPIENT);
            case FALSE -> {}
        }
        // the form binds whoever uses the data now, so the day of the use decides and not the one of the consent
        if (consent.getForm() == ConsentForm.ORAL_WITNESSED && !day.isBefore(UU_27_2022_STARTS)) {
            reasons.add(
                    day.isAfter(UU_27_2022_ADAPTATION_ENDS)
                            ? PermissionReason.FORM_VOID
                            : PermissionReason.FORM_IN_ADAPTATION);
        }
    }

    static void noteOthersTo(
            List<PermissionReason> reasons, Consent consent, Collection<Consent> all, IntendedUse use, LocalDate day) {
        boolean takenBack = all.stream()
                .filter(other -> !other.getId().equals(consent.getId()))
                .filter(other -> mayHaveCovered(other, use))
                .flatMap(other -> other.getWithdrawals().stream())
                // of two things on one day nobody knows which came first
                .filter(withdrawal -> !consent.getGivenOn().isAfter(withdrawal.getOn()))
                .anyMatch(withdrawal -> withdrawal.stops(use, day) != Truth.FALSE);
        if (takenBack) {
            reasons.add(PermissionReason.WITHDRAWN_ELSEWHERE);
        }
    }

    private static boolean mayHaveCovered(Consent other, IntendedUse use) {
        return other.getPurposes().contains(use.getPurpose())
                && use.getCategories().stream().anyMatch(other.getCategories()::contains)
                && use.isByOneOf(other.getRecipients()) != Truth.FALSE;
    }

    private static Truth stopped(Consent consent, IntendedUse use, LocalDate day) {
        return consent.getWithdrawals().stream()
                .map(withdrawal -> withdrawal.stops(use, day))
                .reduce(Truth.FALSE, Truth::or);
    }
}
