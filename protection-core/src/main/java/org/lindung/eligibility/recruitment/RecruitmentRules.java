package org.lindung.eligibility.recruitment;

import java.util.List;
import org.lindung.rule.RuleBook;
import org.lindung.value.Text;

/**
 * The rule book for "may they recruit and place this worker?", from 22 November 2017 on. The day to ask about is the day on
 * which somebody recruits or places. "Does not meet the conditions" says nothing about a crime: that is for courts.
 *
 * <pre>{@code
 * Assessment<Recruitment> answer = RecruitmentRules.BOOK.assess(recruitment, day);
 * }</pre>
 */
public final class RecruitmentRules {
    /** The book. */
    public static final RuleBook<Recruitment> BOOK = RuleBook.of(
            "recruitment",
            "2026.1",
            Text.of("May they recruit and place this worker?", "Bolehkah mereka merekrut dan menempatkan pekerja ini?"),
            List.of(
                    AuthorisedRecruiter.SINCE_2017,
                    GovernmentAgreement.SINCE_2017,
                    OwnCompanyPermit.SINCE_2017,
                    CompanyLicence.UNTIL_2020,
                    CompanyLicence.SINCE_2020,
                    RecruitmentLicence.UNTIL_2021,
                    RecruitmentLicence.SINCE_2021,
                    OverseasPartner.UNTIL_2021,
                    OverseasPartner.SINCE_2021,
                    Orientation.SINCE_2021));

    private RecruitmentRules() {}
}
