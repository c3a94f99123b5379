package org.lindung.retention;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lindung.basics.AbsenceReason;
import org.lindung.basics.Answer;
import org.lindung.law.Provision;
import org.lindung.law.SourceKind;
import org.lindung.privacy.LawfulBasis;
import org.lindung.rule.Truth;

/**
 * One holding, weighed on a day: first what the policy says, then what happened that the law ties an erasure to, then what
 * stands against erasing it. One certain duty is enough; what is open comes before what a person has to decide, since an
 * answer may make the decision unnecessary.
 */
final class Weighing {
    /** What the policy says of a holding. */
    private enum Term {
        NONE,
        /** There is a period and it cannot be told whether it is over. */
        UNSETTLED,
        RUNNING,
        OVER
    }

    private final Holding holding;
    private final Optional<RetentionPeriod> period;
    private final List<LegalHold> holds;
    private final LocalDate asOf;

    private final List<RetentionReason> keep = new ArrayList<>();
    private final List<RetentionReason> due = new ArrayList<>();
    private final List<RetentionReason> open = new ArrayList<>();
    private final List<RetentionReason> review = new ArrayList<>();
    private @Nullable Span ends;
    private @Nullable Span dueSince;

    private Weighing(Holding holding, Optional<RetentionPeriod> period, List<LegalHold> holds, LocalDate asOf) {
        this.holding = holding;
        this.period = period;
        this.holds = holds.stream()
                .filter(hold -> hold.reaches(holding.getCategory(), asOf))
                .toList();
        this.asOf = asOf;
    }

    static RetentionLine of(Holding holding, Optional<RetentionPeriod> period, List<LegalHold> holds, LocalDate asOf) {
        Weighing weighing = new Weighing(holding, period, holds, asOf);
        Term term = weighing.term();
        for (RetentionEvent event : RetentionEvent.values()) {
            weighing.weigh(event, term);
        }
        if (term == Term.NONE && weighing.due.isEmpty()) {
            weighing.open.add(0, RetentionReason.PERIOD_MISSING);
        }
        return weighing.line();
    }

    private Term term() {
        if (period.isEmpty()) {
            return Term.NONE;
        }
        RetentionPeriod decided = period.get();
        Answer<LocalDate> start = holding.dayOf(decided.getCountedFrom());
        Optional<Span> begun = Span.of(start);
        ends = begun.map(span -> span.after(decided.getPeriod())).orElse(null);
        if (!decided.getSetBy().stream().allMatch(this::isSettled)) {
            review.add(RetentionReason.PERIOD_NOT_VERIFIED);
            return Term.UNSETTLED;
        } else if (start.equals(Answer.absent(AbsenceReason.NOT_APPLICABLE))) {
            keep.add(RetentionReason.PERIOD_NOT_BEGUN);
            return Term.RUNNING;
        } else if (ends == null) {
            open.add(RetentionReason.EVENT_MISSING);
            return Term.UNSETTLED;
        }
        return switch (ends.reachedOn(asOf)) {
            case TRUE -> {
                addDue(RetentionReason.PERIOD_OVER, ends);
                if (decided.getMarkedForDestruction().equals(Answer.known(true))) {
                    due.add(RetentionReason.MARKED_FOR_DESTRUCTION);
                }
                yield Term.OVER;
            }
            case FALSE -> {
                keep.add(RetentionReason.PERIOD_RUNNING);
                yield Term.RUNNING;
            }
            case UNKNOWN -> {
                open.add(RetentionReason.END_IN_DOUBT);
                yield Term.UNSETTLED;
            }
        };
    }

    /** A law settles something if somebody has read it and it is in force. */
    private boolean isSettled(Provision law) {
        return law.source() != SourceKind.UNVERIFIED && law.isInForceOn(asOf);
    }

    private void addDue(RetentionReason reason, Span since) {
        due.add(reason);
        dueSince = dueSince == null ? since : dueSince.orEarlier(since);
    }

    private void weigh(RetentionEvent event, Term term) {
        switch (event) {
            case PURPOSE_ENDED, CONSENT_ENDED, CONSENT_WITHDRAWN, ERASURE_REQUESTED, UNLAWFULNESS_FOUND -> {
                switch (holding.hasHappened(event, asOf)) {
                    case TRUE ->
                        weighHappened(event, Span.of(holding.dayOf(event)).orElseThrow(), term);
                    case UNKNOWN -> open.add(RetentionReason.EVENT_IN_DOUBT);
                    case FALSE -> {}
                }
            }
            // the law ties nothing to the others
            default -> {}
        }
    }

    private void weighHappened(RetentionEvent event, Span day, Term term) {
        boolean lawMayRun =
                term != Term.OVER && period.flatMap(RetentionPeriod::getSetBy).isPresent();
        switch (event) {
            case UNLAWFULNESS_FOUND -> addDue(RetentionReason.UNLAWFUL, day);
            case CONSENT_WITHDRAWN -> weighWish(RetentionReason.CONSENT_WITHDRAWN, day, lawMayRun);
            case ERASURE_REQUESTED -> {
                if (holding.getBasis() == LawfulBasis.CONSENT) {
                    weighWish(RetentionReason.ERASURE_REQUESTED, day, lawMayRun);
                } else {
                    review.add(RetentionReason.REQUEST_ON_OTHER_BASIS);
                }
            }
            case PURPOSE_ENDED -> {
                if (term == Term.NONE) {
                    addDue(RetentionReason.PURPOSE_ENDED, day);
                } else if (term != Term.OVER) {
                    review.add(
                            lawMayRun ? RetentionReason.LEGAL_PERIOD_RUNNING : RetentionReason.PURPOSE_BEFORE_PERIOD);
                }
            }
            default -> review.add(RetentionReason.CONSENT_ENDED);
        }
    }

    /** What the person wants goes before what the host decided, and perhaps not before what a law decided. */
    private void weighWish(RetentionReason reason, Span day, boolean lawMayRun) {
        if (lawMayRun) {
            review.add(RetentionReason.LEGAL_PERIOD_RUNNING);
        } else if (period.flatMap(RetentionPeriod::getSetBy).isPresent()) {
            // due since the period of the law is over, and not since the wish
            due.add(reason);
        } else {
            addDue(reason, day);
        }
    }

    private RetentionLine line() {
        List<RetentionReason> reasons = reasons();
        return RetentionLine.builder()
                .category(holding.getCategory())
                .purpose(holding.getPurpose())
                .status(reasons.get(0).status())
                .reasons(reasons)
                .holds(grounds())
                .countedFrom(period.map(RetentionPeriod::getCountedFrom))
                .periodEnds(answer(ends))
                .dueSince(answer(due.isEmpty() ? null : dueSince))
                .stopUseBy(stopUseBy())
                .named(Stream.concat(
                                period.flatMap(RetentionPeriod::getSetBy).stream(),
                                holds.stream().flatMap(hold -> hold.getProvision().stream()))
                        .distinct()
                        .toList())
                .build();
    }

    /** The reasons of what prevails; where it is on hold, after that reason what it would be due for. */
    private List<RetentionReason> reasons() {
        List<RetentionReason> against = against();
        if (!due.isEmpty()) {
            return distinct(against, due);
        } else if (!against.isEmpty()) {
            return against;
        } else if (!open.isEmpty()) {
            return distinct(open, review);
        }
        return review.isEmpty() ? keep : distinct(review, List.of());
    }

    private static List<RetentionReason> distinct(List<RetentionReason> first, List<RetentionReason> then) {
        return Stream.concat(first.stream(), then.stream()).distinct().toList();
    }

    /** What stands against erasing: certainly, or as far as the law can be read. */
    private List<RetentionReason> against() {
        if (holds.stream().anyMatch(this::isCertain)) {
            if (due.contains(RetentionReason.UNLAWFUL)) {
                return List.of(RetentionReason.UNLAWFUL_ON_HOLD);
            }
            return List.of(
                    due.contains(RetentionReason.MARKED_FOR_DESTRUCTION)
                            ? RetentionReason.DESTRUCTION_ON_HOLD
                            : RetentionReason.ON_HOLD);
        } else if (due.isEmpty() || holds.isEmpty()) {
            return List.of();
        }
        return holds.stream()
                .map(hold -> hold.getGround() == HoldGround.OTHER_LAW
                        ? RetentionReason.HOLD_NOT_VERIFIED
                        : RetentionReason.OTHER_PROCEEDINGS)
                .distinct()
                .sorted()
                .toList();
    }

    private boolean isCertain(LegalHold hold) {
        return hold.getGround() != HoldGround.OTHER_PROCEEDINGS
                && hold.getProvision().stream().allMatch(this::isSettled);
    }

    private Set<HoldGround> grounds() {
        Set<HoldGround> grounds = EnumSet.noneOf(HoldGround.class);
        holds.forEach(hold -> grounds.add(hold.getGround()));
        return grounds;
    }

    private static Answer<LocalDate> answer(@Nullable Span day) {
        return day == null ? Answer.absent(AbsenceReason.NOT_APPLICABLE) : day.answer();
    }

    private Answer<ZonedDateTime> stopUseBy() {
        if (holding.hasHappened(RetentionEvent.CONSENT_WITHDRAWN, asOf) != Truth.TRUE) {
            return Answer.absent(AbsenceReason.NOT_APPLICABLE);
        }
        return RetentionLimit.USE_AFTER_WITHDRAWAL.dueFrom(holding.getWithdrawalReceived());
    }
}
