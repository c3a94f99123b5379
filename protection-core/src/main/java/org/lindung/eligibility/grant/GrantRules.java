package org.lindung.eligibility.grant;

import java.util.List;
import org.lindung.rule.RuleBook;
import org.lindung.value.Text;

/**
 * The rule book for "is this direct grant as the regulation asks?", from 1 January 2012 on. The day to ask about is the one
 * of the hand-over. For ministries and agencies of the central government: not for grants to organisations, villages or
 * regions, and not for grants that went through planning.
 *
 * <p>A no says that a demand is not met, and nothing of what follows: the goods are there, and a record can be made good.
 *
 * <pre>{@code
 * Assessment<DirectGrant> answer = GrantRules.BOOK.assess(grant, dayOfHandOver);
 * }</pre>
 */
public final class GrantRules {
    /** The book. */
    public static final RuleBook<DirectGrant> BOOK = RuleBook.of(
            "direct-grant",
            "2026.1",
            Text.of(
                    "Is this direct grant to a ministry or agency as the regulation asks?",
                    "Apakah hibah langsung kepada kementerian atau lembaga ini sesuai peraturan?"),
            List.of(
                    GrantTerms.NO_TIES,
                    GrantTerms.USE_OF_THE_GRANT,
                    GrantPapers.REVIEWED_PURPOSE,
                    GrantPapers.CONSULTATION,
                    GrantPapers.AGREEMENT,
                    GrantPapers.REGISTRATION,
                    GrantPapers.VALUATION));

    private GrantRules() {}
}
