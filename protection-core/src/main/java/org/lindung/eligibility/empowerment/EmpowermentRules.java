package org.lindung.eligibility.empowerment;

import java.util.List;
import org.lindung.rule.RuleBook;
import org.lindung.value.Text;

/**
 * The rule book for "may this worker, who came home, be given social empowerment?", from 1 January 2025 on. The day to ask
 * about is the one on which empowerment starts. For the worker only: the conditions for members of the family, and those of
 * economic empowerment, were not read.
 *
 * <pre>{@code
 * Assessment<EmpowermentRequest> answer = EmpowermentRules.BOOK.assess(request, firstDay);
 * }</pre>
 */
public final class EmpowermentRules {
    /** The book. */
    public static final RuleBook<EmpowermentRequest> BOOK = RuleBook.of(
            "social-empowerment",
            "2026.1",
            Text.of(
                    "May this worker, who came home, be given social empowerment?",
                    "Bolehkah pekerja yang sudah pulang ini diberi pemberdayaan sosial?"),
            List.of(
                    Recipient.SINCE_2024,
                    Recipient.SINCE_2025,
                    WayAndTime.SINCE_2024,
                    WayAndTime.SINCE_2025,
                    Length.SINCE_2024,
                    Length.SINCE_2025));

    private EmpowermentRules() {}
}
