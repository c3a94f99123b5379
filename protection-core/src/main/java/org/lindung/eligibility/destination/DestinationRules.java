package org.lindung.eligibility.destination;

import java.util.List;
import org.lindung.rule.RuleBook;
import org.lindung.value.Text;

/**
 * The rule book for "is the destination open on this day?", from 1 July 2015 on. The day to ask about is the day of
 * <b>departure</b>. Until 21 November 2017 it knows one stop only, and covers nobody else.
 *
 * <pre>{@code
 * Assessment<DestinationPlan> answer = DestinationRules.BOOK.assess(plan, dayOfDeparture);
 * }</pre>
 */
public final class DestinationRules {
    /** The book. */
    public static final RuleBook<DestinationPlan> BOOK = RuleBook.of(
            "destination",
            "2026.1",
            Text.of(
                    "Is the destination open for this worker on this day?",
                    "Apakah negara tujuan terbuka bagi pekerja ini pada hari ini?"),
            List.of(
                    ProtectedDestination.SINCE_2017,
                    ProtectedDestination.SINCE_2021,
                    NotStopped.SINCE_2017,
                    MiddleEast.HOUSEHOLDS_UNTIL_2023,
                    MiddleEast.HOUSEHOLDS_SINCE_2023,
                    MiddleEast.PILOT_UNTIL_2023,
                    MiddleEast.PILOT_SINCE_2023,
                    Pandemic.STOP,
                    Pandemic.REOPENING,
                    DomesticWorkInMalaysia.STOP_OF_2022,
                    DomesticWorkInMalaysia.ONE_CHANNEL_ON_TRIAL,
                    DomesticWorkInMalaysia.ONE_CHANNEL_SINCE));

    private DestinationRules() {}
}
