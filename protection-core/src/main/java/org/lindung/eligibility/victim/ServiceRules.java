package org.lindung.eligibility.victim;

import java.util.List;
import org.lindung.rule.RuleBook;
import org.lindung.value.Text;

/**
 * The rule book for "does the law give this victim of trafficking the service?", from 19 April 2007 on. The day to ask about
 * is the day of the <b>request</b>. By when the service is due says {@link VictimDeadline}.
 *
 * <p>Whether somebody is a victim is not decided here: a possible victim is served like a victim, until an authority decides
 * that the person is none.
 *
 * <pre>{@code
 * Assessment<ServiceRequest> answer = ServiceRules.BOOK.assess(request, dayOfRequest);
 * }</pre>
 */
public final class ServiceRules {
    /** The book. */
    public static final RuleBook<ServiceRequest> BOOK = RuleBook.of(
            "victim-services",
            "2026.1",
            Text.of(
                    "Does the law give this possible victim of trafficking the service?",
                    "Apakah hukum memberikan layanan ini kepada orang yang terindikasi korban perdagangan orang?"),
            List.of(
                    Victim.SINCE_2007,
                    Suffering.SINCE_2007,
                    NamedApplicant.SINCE_2007,
                    PoliceReport.SINCE_2007,
                    PoliceReport.SINCE_2008,
                    PoliceReport.NOT_FOR_SEXUAL_EXPLOITATION,
                    WillingReturn.SINCE_2007));

    private ServiceRules() {}
}
