package org.lindung.eligibility.victim;

import java.util.ArrayList;
import java.util.List;
import org.lindung.rule.Requirement;
import org.lindung.rule.RuleBook;
import org.lindung.value.Text;

/**
 * The rule book for "does the law give this possible victim of trafficking the protection?", from 19 April 2007 on. The day
 * to ask about is the day on which the protection is <b>needed</b>.
 *
 * <p>What is given to victims only is left to a person as long as no authority has decided who is one; force is left to the
 * court.
 *
 * <pre>{@code
 * Assessment<ProtectionRequest> answer = ProtectionRules.BOOK.assess(request, day);
 * }</pre>
 */
public final class ProtectionRules {
    /** The book. */
    public static final RuleBook<ProtectionRequest> BOOK = RuleBook.of(
            "victim-protection",
            "2026.2",
            Text.of(
                    "Does the law give this possible victim of trafficking the protection?",
                    "Apakah hukum memberikan pelindungan ini kepada orang yang terindikasi korban perdagangan orang?"),
            requirements());

    private ProtectionRules() {}

    private static List<Requirement<ProtectionRequest>> requirements() {
        List<Requirement<ProtectionRequest>> all = new ArrayList<>(ProtectedVictim.SINCE_2007);
        all.addAll(List.of(
                NoPunishment.SINCE_2007,
                NoDebt.SINCE_2007,
                NoImmigrationAction.MEASURE,
                NoImmigrationAction.PUNISHMENT,
                HiddenIdentity.OF_THE_VICTIM,
                HiddenIdentity.OF_RELATIVES,
                PoliceProtection.SINCE_2007,
                ReturnFromAbroad.SINCE_2007,
                ReturnFromAbroad.SINCE_2008,
                MadeGood.RESTITUTION,
                MadeGood.LPSK_HELP,
                MadeGood.STATE_COMPENSATION));
        return all;
    }
}
