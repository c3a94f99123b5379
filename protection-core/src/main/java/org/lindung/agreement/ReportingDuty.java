package org.lindung.agreement;

import java.io.Serializable;
import java.time.LocalDate;
import org.lindung.basics.Answer;
import org.lindung.basics.CalendarPeriod;
import org.lindung.party.PartyId;
import org.lindung.privacy.NotPersonal;
import org.lindung.value.Text;

/**
 * A report that one party owes another again and again.
 *
 * @param from who reports
 * @param to who is reported to
 * @param every how often
 * @param subject on what
 */
@NotPersonal
public record ReportingDuty(PartyId from, PartyId to, CalendarPeriod every, Text subject) implements Serializable {
    /**
     * The day by which the next report is due.
     *
     * @param last the day of the last report, or the first day of the term
     * @return the day; both that it may be where the calendar does not have it
     */
    public Answer<LocalDate> dueAfter(LocalDate last) {
        return every.after(last);
    }
}
