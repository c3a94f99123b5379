package org.lindung.eligibility.contract;

import java.time.LocalDate;
import org.lindung.basics.Answer;
import org.lindung.basics.CalendarPeriod;
import org.lindung.basics.DateRange;
import org.lindung.basics.DateRounding;

/** Until when UU 39/2004 art. 57(2) lets the parties agree on an extension: some months before the first agreement ends. */
final class TimeToAgree {
    private static final CalendarPeriod BEFORE_THE_END =
            CalendarPeriod.ofMonths(ContractFigure.TIME_TO_AGREE.ofOldLaw().whole());

    private TimeToAgree() {}

    /** Whether the day is early enough: counted back from the last day at the earliest, from the day after at the latest. */
    static Answer<Boolean> keptBy(LocalDate agreedOn, DateRange first) {
        LocalDate strict = BEFORE_THE_END.before(first.endExclusive().minusDays(1), DateRounding.LAST_DAY_OF_MONTH);
        LocalDate lenient = BEFORE_THE_END.before(first.endExclusive(), DateRounding.FIRST_DAY_OF_NEXT_MONTH);
        return Answer.between(!agreedOn.isAfter(strict), !agreedOn.isAfter(lenient));
    }
}
