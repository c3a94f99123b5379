package org.lindung.consent;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lindung.basics.Answer;
import org.lindung.privacy.ProcessingPurpose;

/**
 * What the person was told. UU 27/2022 art. 21(1) asks for the purpose, the data and its use, the time of storage and the
 * rights; an interview needs agreement to it, and research that it was spoken of.
 */
final class ConsentInformation {
    private static final Set<ConsentPoint> ALWAYS = EnumSet.of(
            ConsentPoint.PURPOSE_EXPLAINED,
            ConsentPoint.USE_EXPLAINED,
            ConsentPoint.ACCESS_EXPLAINED,
            ConsentPoint.STORAGE_EXPLAINED,
            ConsentPoint.WITHDRAWAL_EXPLAINED);

    private ConsentInformation() {}

    static void noteTo(List<PermissionReason> reasons, Consent consent, IntendedUse use) {
        for (ConsentPoint point : pointsFor(use.getPurpose())) {
            Optional<Boolean> told =
                    consent.getPoints().getOrDefault(point, Answer.notAsked()).toOptional();
            if (told.isEmpty()) {
                reasons.add(PermissionReason.INFORMATION_NOT_RECORDED);
            } else if (!told.get()) {
                reasons.add(PermissionReason.NOT_INFORMED);
            }
        }
    }

    private static Set<ConsentPoint> pointsFor(ProcessingPurpose purpose) {
        Set<ConsentPoint> points = EnumSet.copyOf(ALWAYS);
        if (purpose == ProcessingPurpose.INTERVIEW) {
            points.add(ConsentPoint.INTERVIEW_AGREED);
        } else if (purpose == ProcessingPurpose.RESEARCH) {
            points.add(ConsentPoint.RESEARCH_USE_EXPLAINED);
        }
        return points;
    }
}
