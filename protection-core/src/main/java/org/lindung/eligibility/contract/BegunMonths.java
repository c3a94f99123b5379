package org.lindung.eligibility.contract;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.lindung.agreement.ClauseKind;
import org.lindung.agreement.ContractClause;
import org.lindung.agreement.WorkerAgreement;
import org.lindung.basics.Answer;
import org.lindung.basics.CalendarPeriod;
import org.lindung.basics.DateRange;
import org.lindung.basics.DateRounding;

/** How many months a term touches, counted from its first day; one that has begun counts in whole. */
final class BegunMonths {
    private BegunMonths() {}

    /** Of an agreement, by its days or else by its clause on the term; empty if neither is on record. */
    static Optional<Answer<Integer>> of(WorkerAgreement agreement) {
        return agreement
                .getTerm()
                .filter(term -> !term.isOpenEnded())
                .map(BegunMonths::of)
                .or(() -> agreement
                        .clause(ClauseKind.TERM)
                        .filter(ContractClause.Term.class::isInstance)
                        .map(clause -> Answer.known(
                                ((ContractClause.Term) clause).length().months())));
    }

    /** The number; both that it may be where the calendar does not have the day on which a month is over. */
    private static Answer<Integer> of(DateRange term) {
        return Answer.between(
                counted(term, DateRounding.FIRST_DAY_OF_NEXT_MONTH), counted(term, DateRounding.LAST_DAY_OF_MONTH));
    }

    private static int counted(DateRange term, DateRounding rounding) {
        LocalDate end = term.endExclusive();
        int whole = Math.max(1, (int) ChronoUnit.MONTHS.between(term.startInclusive(), end));
        boolean longer = CalendarPeriod.ofMonths(whole)
                .after(term.startInclusive(), rounding)
                .isBefore(end);
        return longer ? whole + 1 : whole;
    }
}
