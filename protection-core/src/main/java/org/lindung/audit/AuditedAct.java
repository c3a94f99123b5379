package org.lindung.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.lindung.basics.AbsenceReason;
import org.lindung.basics.Answer;
import org.lindung.basics.CodedValue;
import org.lindung.casework.CaseStep;
import org.lindung.casework.CaseText;
import org.lindung.casework.CaseWorkerId;
import org.lindung.casework.ProtectionCase;
import org.lindung.referral.Referral;
import org.lindung.referral.ReferralStep;

/**
 * What somebody did, with everything that is recorded of it: the side that stays in the record. A trail holds a digest of it
 * and nothing else. Personal data; shows in no text and is never stored.
 */
public final class AuditedAct {
    private final AuditEvent event;
    private final CaseWorkerId by;
    private final List<String> texts;

    private AuditedAct(AuditEvent event, CaseWorkerId by, List<String> texts) {
        this.event = event;
        this.by = by;
        this.texts = List.copyOf(texts);
    }

    /**
     * Any act.
     *
     * @param event what kind of thing was done
     * @param by who did it
     * @param texts all that is recorded of it, in an order that is always the same; which case it was, and when, belong to it
     * @return the act
     */
    public static AuditedAct of(AuditEvent event, CaseWorkerId by, List<String> texts) {
        return new AuditedAct(event, by, texts);
    }

    /**
     * The steps of a case.
     *
     * @param file the case
     * @return one act for every step of its history, oldest first
     */
    public static List<AuditedAct> stepsOf(ProtectionCase file) {
        return IntStream.range(0, file.getHistory().size())
                .mapToObj(i -> of(file, i, file.getHistory().get(i)))
                .toList();
    }

    private static AuditedAct of(ProtectionCase file, int index, CaseStep step) {
        List<String> texts = new ArrayList<>(List.of(
                file.getId().value(),
                String.valueOf(index),
                step.to().code(),
                step.on().toString()));
        texts.addAll(said(step.reason().map(CodedValue::code)));
        return new AuditedAct(AuditEvent.CASE_STEP, step.by(), texts);
    }

    /**
     * The steps of a referral.
     *
     * @param referral the referral
     * @return one act for every step of its history, oldest first
     */
    public static List<AuditedAct> stepsOf(Referral referral) {
        return IntStream.range(0, referral.getHistory().size())
                .mapToObj(i -> of(referral, i, referral.getHistory().get(i)))
                .toList();
    }

    private static AuditedAct of(Referral referral, int index, ReferralStep step) {
        List<String> texts = new ArrayList<>(List.of(
                referral.getRequest().getId().value(),
                String.valueOf(index),
                step.to().code(),
                step.on().toString()));
        texts.addAll(said(step.feedback().map(CaseText::value)));
        return new AuditedAct(AuditEvent.REFERRAL_STEP, step.by(), texts);
    }

    /** A value that happens to read like a reason is not taken for one: the first text says which of the two it is. */
    private static List<String> said(Answer<String> answer) {
        return answer.toOptional()
                .map(value -> List.of("known", value))
                .orElseGet(() -> List.of(
                        "absent", answer.absence().map(AbsenceReason::code).orElse("")));
    }

    /**
     * What kind of thing was done.
     *
     * @return the kind
     */
    public AuditEvent event() {
        return event;
    }

    CaseWorkerId by() {
        return by;
    }

    List<String> texts() {
        return texts;
    }

    @Override
    public String toString() {
        return event.code();
    }
}
