package org.lindung.supply;

import java.io.Serializable;
import java.time.LocalDate;
import org.lindung.basics.AbsenceReason;
import org.lindung.basics.Answer;
import org.lindung.basics.PartialDate;
import org.lindung.privacy.NotPersonal;

/**
 * Goods of one item that expire together. Local term: <i>lot</i>, <i>nomor bets</i>.
 *
 * @param id number of the lot
 * @param item what it is
 * @param lastDay the last day on which the goods are good, as printed: a day, or a month only; {@code not-applicable} for
 *     goods that do not expire
 */
@NotPersonal
public record Lot(LotId id, ItemId item, Answer<PartialDate> lastDay) implements Serializable {

    /**
     * Whether the goods have expired.
     *
     * @param day the day that is asked about
     * @return yes from the day after the last; between no and yes in the month if only a month is printed; no for goods
     *     that do not expire; else the reason why it is not known
     */
    public Answer<Boolean> isExpiredOn(LocalDate day) {
        if (lastDay instanceof Answer.Absent<PartialDate> absent) {
            AbsenceReason reason = absent.reason();
            return reason == AbsenceReason.NOT_APPLICABLE ? Answer.known(false) : Answer.absent(reason);
        }
        if (lastDay instanceof Answer.Between<PartialDate> bounds) {
            return Answer.between(
                    day.isAfter(bounds.most().latest()),
                    day.isAfter(bounds.least().earliest()));
        }
        PartialDate printed = lastDay.toOptional().orElseThrow();
        return Answer.between(day.isAfter(printed.latest()), day.isAfter(printed.earliest()));
    }

    @Override
    public String toString() {
        return "lot " + id + " of " + item;
    }
}
