package org.lindung.consent;

import java.time.LocalDate;
import java.util.List;
import org.lindung.basics.Answer;
import org.lindung.basics.PartialDate;
import org.lindung.rule.Truth;

/** Whether whoever gave the consent could give it. */
final class ConsentAuthority {
    private ConsentAuthority() {}

    static void noteTo(List<PermissionReason> reasons, Consent consent, Answer<PartialDate> birthDate, LocalDate day) {
        Truth childThen = Childhood.on(birthDate, consent.getGivenOn());
        Truth childNow = Childhood.on(birthDate, day);
        switch (consent.getGiver()) {
            case PERSON -> noteOfOwn(reasons, childThen);
            case PARENT -> {
                if (childThen == Truth.FALSE) {
                    reasons.add(PermissionReason.NOT_THEIRS_TO_GIVE);
                } else if (childNow != Truth.TRUE) {
                    reasons.add(PermissionReason.MAY_DECIDE_ALONE);
                }
            }
            case GUARDIAN -> {
                if (childThen == Truth.FALSE) {
                    reasons.add(PermissionReason.GUARDIAN_OF_ADULT);
                } else if (childNow != Truth.TRUE) {
                    reasons.add(PermissionReason.MAY_DECIDE_ALONE);
                }
            }
            case OTHER -> reasons.add(PermissionReason.NOT_THEIRS_TO_GIVE);
        }
        if (consent.getChildAgrees().equals(Answer.known(false)) && childNow != Truth.FALSE) {
            reasons.add(PermissionReason.CHILD_DISSENTS);
        }
    }

    private static void noteOfOwn(List<PermissionReason> reasons, Truth childThen) {
        if (childThen == Truth.TRUE) {
            reasons.add(PermissionReason.PARENT_OR_GUARDIAN_MISSING);
        } else if (childThen == Truth.UNKNOWN) {
            reasons.add(PermissionReason.AGE_UNKNOWN);
        }
    }
}
