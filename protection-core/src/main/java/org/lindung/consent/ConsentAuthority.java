package org.lindung.consent;

import java.time.LocalDate;
import java.util.List;
import org.lindung.basics.Answer;
import org.lindung.basics.PartialDate;
import org.lindung.privacy.Childhood;

/** Whether whoever gave the consent could give it. */
final class ConsentAuthority {
    private static final Answer<Boolean> CHILD = Answer.known(true);
    private static final Answer<Boolean> ADULT = Answer.known(false);

    private ConsentAuthority() {}

    static void noteTo(List<PermissionReason> reasons, Consent consent, Answer<PartialDate> birthDate, LocalDate day) {
        Answer<Boolean> childThen = Childhood.on(birthDate, consent.getGivenOn());
        Answer<Boolean> childNow = Childhood.on(birthDate, day);
        switch (consent.getGiver()) {
            case PERSON -> noteOfOwn(reasons, childThen);
            case PARENT -> {
                if (childThen.equals(ADULT)) {
                    reasons.add(PermissionReason.NOT_THEIRS_TO_GIVE);
                } else if (!childNow.equals(CHILD)) {
                    reasons.add(PermissionReason.MAY_DECIDE_ALONE);
                }
            }
            case GUARDIAN -> {
                if (childThen.equals(ADULT)) {
                    reasons.add(PermissionReason.GUARDIAN_OF_ADULT);
                } else if (!childNow.equals(CHILD)) {
                    reasons.add(PermissionReason.MAY_DECIDE_ALONE);
                }
            }
            case OTHER -> reasons.add(PermissionReason.NOT_THEIRS_TO_GIVE);
        }
        if (consent.getChildAgrees().equals(Answer.known(false)) && !childNow.equals(ADULT)) {
            reasons.add(PermissionReason.CHILD_DISSENTS);
        }
    }

    private static void noteOfOwn(List<PermissionReason> reasons, Answer<Boolean> childThen) {
        if (childThen.equals(CHILD)) {
            reasons.add(PermissionReason.PARENT_OR_GUARDIAN_MISSING);
        } else if (!childThen.equals(ADULT)) {
            reasons.add(PermissionReason.AGE_UNKNOWN);
        }
    }
}
