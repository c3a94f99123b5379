package org.lindung.eligibility.empowerment;

import static org.lindung.eligibility.empowerment.EmpowermentFacts.PLANNED_DAYS;
import static org.lindung.eligibility.empowerment.EmpowermentFacts.REINTEGRATED;
import static org.lindung.eligibility.empowerment.EmpowermentProvisions.REGULATION_OF_2024_HOLDS;
import static org.lindung.eligibility.empowerment.EmpowermentProvisions.REGULATION_OF_2025_MAY_HOLD;
import static org.lindung.law.IndonesianLaw.FIRST_EDITION;
import static org.lindung.rule.Condition.allOf;
import static org.lindung.rule.Condition.not;
import static org.lindung.rule.Requirement.requirement;

import java.time.LocalDate;
import org.lindung.basics.DateRange;
import org.lindung.law.Provision;
import org.lindung.rule.Condition;
import org.lindung.rule.Requirement;
import org.lindung.value.Text;

/** How long it lasts. */
final class Length {
    private static final int DAYS_OF_LEAP_YEAR = 366;

    private static final Condition<EmpowermentRequest> IS_OF_2024 =
            allOf(PLANNED_DAYS.atLeast(4), PLANNED_DAYS.below(DAYS_OF_LEAP_YEAR));

    private static final Condition<EmpowermentRequest> IS_LONGER_THAN_SOME_MONTH =
            allOf(REINTEGRATED.is(true), PLANNED_DAYS.atLeast(29));

    private static final Text LEAP_DAY = Text.of(
            "366 days are one year if 29 February lies in it, and a day more otherwise.",
            "366 hari adalah satu tahun bila memuat 29 Februari, dan lebih sehari bila tidak.");

    private static final Text NO_LENGTH_WAS_READ = Text.of(
            "The regulation of 2024 allows four days to one year. In what was read of the regulation of 2025, which may have "
                    + "taken its place, no such limits stand.",
            "Peraturan tahun 2024 membolehkan empat hari sampai satu tahun. Dalam bagian yang dibaca dari peraturan tahun 2025, "
                    + "yang mungkin menggantikannya, batas demikian tidak ada.");

    private static final Text MONTH_IS_OPEN = Text.of(
            "By one reading of the regulation of 2025 empowerment after reintegration lasts one month at most; by another, and "
                    + "by the regulation of 2024, it can last longer.",
            "Menurut satu pembacaan peraturan tahun 2025 pemberdayaan setelah reintegrasi paling lama satu bulan; menurut yang "
                    + "lain, dan menurut peraturan tahun 2024, boleh lebih lama.");

    /** Peraturan BP2MI 5/2024 art. 4(6). */
    static final Requirement<EmpowermentRequest> SINCE_2024 = version(
                    REGULATION_OF_2024_HOLDS, REGULATION_OF_2025_MAY_HOLD, EmpowermentProvisions.ARTICLE_4_6)
            .needsReviewWhen(PLANNED_DAYS.is(DAYS_OF_LEAP_YEAR), LEAP_DAY)
            .asks(IS_OF_2024);

    /** The same beside Permen P2MI 33/2025, which may have taken its place. */
    static final Requirement<EmpowermentRequest> SINCE_2025 = version(
                    REGULATION_OF_2025_MAY_HOLD, LocalDate.MAX, EmpowermentProvisions.ARTICLE_4_6)
            .needsReviewWhen(not(IS_OF_2024), NO_LENGTH_WAS_READ)
            .needsReviewWhen(IS_LONGER_THAN_SOME_MONTH, MONTH_IS_OPEN, EmpowermentProvisions.ARTICLE_16_5)
            .asks(IS_OF_2024);

    private Length() {}

    private static Requirement.Head version(LocalDate from, LocalDate until, Provision first, Provision... others) {
        return requirement("length")
                .titled("Length of empowerment", "Lama pemberdayaan")
                .under(first, others)
                .inForce(DateRange.of(from, until))
                .knownSince(FIRST_EDITION);
    }
}
