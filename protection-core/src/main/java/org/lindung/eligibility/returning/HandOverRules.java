package org.lindung.eligibility.returning;

import java.util.List;
import org.lindung.rule.RuleBook;
import org.lindung.value.Text;

/**
 * The rule books on the last steps of a return, from 1 January 2026 on: how a worker is handed over at home, and how help on
 * arrival is refused. Of the regulation only single articles were read. A no says that a demand is not met; it never holds
 * anybody back, and nobody is handed over against their will.
 *
 * <pre>{@code
 * Assessment<ReturnHandOver> answer = HandOverRules.HAND_OVER.assess(handOver, day);
 * }</pre>
 */
public final class HandOverRules {
    /** Whether the hand-over is as the regulation asks; for workers whom the ministry brings home, and nobody else. */
    public static final RuleBook<ReturnHandOver> HAND_OVER = RuleBook.of(
            "hand-over",
            "2026.1",
            Text.of(
                    "Is this worker handed over at home as the regulation asks?",
                    "Apakah serah terima pekerja ini di daerah asal sesuai peraturan?"),
            List.of(HandOver.RECEIVED, HandOver.ON_RECORD));

    /** Whether a refusal of help on arrival is written down by whom the regulation asks. */
    public static final RuleBook<RefusedRehabilitation> REFUSAL = RuleBook.of(
            "refused-rehabilitation",
            "2026.1",
            Text.of(
                    "Is this refusal of help on arrival stated as the regulation asks?",
                    "Apakah penolakan layanan saat tiba ini dinyatakan sesuai peraturan?"),
            List.of(HandOver.STATEMENT));

    private HandOverRules() {}
}
