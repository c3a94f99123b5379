package org.lindung.eligibility.recruitment;

import java.util.List;
import org.lindung.rule.RuleBook;
import org.lindung.value.Text;

/**
 * The rule book for "does this company meet what the licence of a placement company asks?", from 22 November 2017 on. The
 * day to ask about is the day of the application. Whether the licence is given is for the government to decide.
 *
 * <pre>{@code
 * Assessment<LicenceApplication> answer = LicenceRules.BOOK.assess(application, dayOfApplication);
 * }</pre>
 */
public final class LicenceRules {
    /** The book. */
    public static final RuleBook<LicenceApplication> BOOK = RuleBook.of(
            "placement-licence",
            "2026.1",
            Text.of(
                    "Does this company meet what the licence of a placement company (SIP3MI) asks?",
                    "Apakah perusahaan ini memenuhi syarat izin perusahaan penempatan (SIP3MI)?"),
            List.of(
                    FirstConditions.CAPITAL_SINCE_2017,
                    FirstConditions.DEPOSIT_SINCE_2017,
                    FirstConditions.PLAN_SINCE_2017,
                    FirstConditions.FACILITIES_UNTIL_2020,
                    FirstConditions.FACILITIES_SINCE_2020,
                    RenewalConditions.REPORTS,
                    RenewalConditions.PLACED_AS_PLANNED,
                    RenewalConditions.WITHOUT_LOSS,
                    RenewalConditions.NOT_SUSPENDED,
                    RenewalConditions.CHECKED_ANEW,
                    LicensingStandards.SINCE_2020));

    private LicenceRules() {}
}
