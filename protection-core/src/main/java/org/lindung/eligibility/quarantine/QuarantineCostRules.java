package org.lindung.eligibility.quarantine;

import java.util.List;
import org.lindung.rule.RuleBook;
import org.lindung.value.Text;

/**
 * The rule book for "does the state pay for the stay of this traveller in a place of quarantine?", for citizens who
 * arrived from 19 December 2020 to the end of 2022. The day to ask about is the day of <b>arrival</b>. Where the answer is
 * no, the traveller pays; where the day or the person is not covered, nothing is said.
 *
 * <pre>{@code
 * Assessment<Arrival> answer = QuarantineCostRules.BOOK.assess(arrival, dayOfArrival);
 * }</pre>
 */
public final class QuarantineCostRules {
    /** The book. */
    public static final RuleBook<Arrival> BOOK = RuleBook.of(
            "quarantine-costs",
            "2026.1",
            Text.of(
                    "Does the state pay for the stay of this traveller in a place of quarantine?",
                    "Apakah negara menanggung biaya tinggal pelaku perjalanan ini di tempat karantina?"),
            List.of(
                    StatePays.SINCE_SE_3_2020,
                    StatePays.SINCE_SE_4_2020,
                    StatePays.SINCE_SE_2_2021,
                    StatePays.SINCE_SE_6_2021,
                    StatePays.SINCE_SE_8_2021,
                    StatePays.SINCE_THE_ADDENDUM,
                    StatePays.SINCE_SK_14_2021,
                    StatePays.SINCE_SK_1_2022,
                    StatePays.SINCE_SK_3_2022));

    private QuarantineCostRules() {}
}
