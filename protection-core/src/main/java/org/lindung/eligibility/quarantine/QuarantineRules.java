package org.lindung.eligibility.quarantine;

import org.lindung.rule.RuleBook;
import org.lindung.value.Text;

/**
 * The rule book for "has this traveller been in quarantine as long as the rule of the arrival day asks?", for arrivals
 * from 7 May 2020 to 8 June 2023. The day to ask about is the day of <b>arrival</b>. How long that is says {@link
 * RequiredQuarantine}, from the same table.
 *
 * <pre>{@code
 * Assessment<Arrival> answer = QuarantineRules.BOOK.assess(arrival, dayOfArrival);
 * }</pre>
 */
public final class QuarantineRules {
    /** The book. */
    public static final RuleBook<Arrival> BOOK = RuleBook.of(
            "quarantine",
            "2026.1",
            Text.of(
                    "Has this traveller been in quarantine as long as the rule of the arrival day asks?",
                    "Apakah pelaku perjalanan ini telah menjalani karantina selama yang diminta aturan pada hari kedatangan?"),
            QuarantineTimetable.requirements());

    private QuarantineRules() {}
}
