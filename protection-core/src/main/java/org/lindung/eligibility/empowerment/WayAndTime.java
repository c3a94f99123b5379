package org.lindung.eligibility.empowerment;

import static org.lindung.eligibility.empowerment.EmpowermentFacts.FIRST_MONTH_AT_HOME;
import static org.lindung.eligibility.empowerment.EmpowermentFacts.FIRST_YEAR_IN_INDONESIA;
import static org.lindung.eligibility.empowerment.EmpowermentFacts.FIVE_YEARS_IN_INDONESIA;
import static org.lindung.eligibility.empowerment.EmpowermentFacts.MONTH_AFTER_REINTEGRATION;
import static org.lindung.eligibility.empowerment.EmpowermentFacts.PROBLEM_IDENTIFIED;
import static org.lindung.eligibility.empowerment.EmpowermentFacts.REINTEGRATED;
import static org.lindung.eligibility.empowerment.EmpowermentProvisions.REGULATION_OF_2024_HOLDS;
import static org.lindung.eligibility.empowerment.EmpowermentProvisions.REGULATION_OF_2025_MAY_HOLD;
import static org.lindung.law.IndonesianLaw.FIRST_EDITION;
import static org.lindung.rule.Condition.allOf;
import static org.lindung.rule.Condition.anyOf;
import static org.lindung.rule.Condition.not;
import static org.lindung.rule.Requirement.requirement;

import java.time.LocalDate;
import org.lindung.basics.DateRange;
import org.lindung.law.Provision;
import org.lindung.rule.Condition;
import org.lindung.rule.Requirement;
import org.lindung.value.Text;

/** By which of two ways, and until when. */
final class WayAndTime {
    private static final Condition<EmpowermentRequest> SOON_AFTER_REINTEGRATION =
            allOf(REINTEGRATED.is(true), MONTH_AFTER_REINTEGRATION.atLeast(0));

    private static final Condition<EmpowermentRequest> LATER_BY_2024 =
            allOf(PROBLEM_IDENTIFIED.is(true), FIRST_MONTH_AT_HOME.below(0), FIVE_YEARS_IN_INDONESIA.atLeast(0));

    private static final Condition<EmpowermentRequest> LATER_BY_BOTH =
            allOf(PROBLEM_IDENTIFIED.is(true), FIRST_MONTH_AT_HOME.below(0), FIRST_YEAR_IN_INDONESIA.atLeast(0));

    private static final Condition<EmpowermentRequest> LATER_BY_2024_ONLY =
            allOf(LATER_BY_2024, FIRST_YEAR_IN_INDONESIA.below(0));

    private static final Condition<EmpowermentRequest> LATER_BY_2025_ONLY =
            allOf(PROBLEM_IDENTIFIED.is(true), FIRST_MONTH_AT_HOME.atLeast(0), FIRST_YEAR_IN_INDONESIA.atLeast(0));

    private static final Text WHICH_HOLDS_IS_OPEN = Text.of(
            "Without reintegration the regulation of 2024 asks more than a month in the home area and at most five years in "
                    + "Indonesia, the one of 2025 at most one year in Indonesia; this worker meets one of them only. From which "
                    + "day the later one holds, and whether it repeals the earlier one, was not found.",
            "Tanpa reintegrasi, peraturan tahun 2024 mensyaratkan lebih dari satu bulan di daerah asal dan paling lama lima tahun "
                    + "di Indonesia, peraturan tahun 2025 paling lama satu tahun di Indonesia; pekerja ini hanya memenuhi salah "
                    + "satunya. Sejak hari apa yang baru berlaku dan apakah mencabut yang lama belum ditemukan.");

    private static final Text MONTH_IS_OPEN = Text.of(
            "More than a month has gone by since reintegration. By one reading of the regulation of 2025 empowerment has to "
                    + "start in that month, as in 2024; by another the month is how long empowerment lasts at most.",
            "Sudah lebih dari satu bulan sejak reintegrasi. Menurut satu pembacaan peraturan tahun 2025 pemberdayaan harus dimulai "
                    + "dalam bulan itu, seperti pada tahun 2024; menurut yang lain sebulan itu lama pemberdayaan paling banyak.");

    /** Peraturan BP2MI 5/2024 art. 4. */
    static final Requirement<EmpowermentRequest> SINCE_2024 = version(
                    REGULATION_OF_2024_HOLDS, REGULATION_OF_2025_MAY_HOLD, EmpowermentProvisions.ARTICLE_4)
            .asks(anyOf(SOON_AFTER_REINTEGRATION, LATER_BY_2024));

    /** The same beside Permen P2MI 33/2025 art. 16(4) to (6): yes by both, no by neither, and all else to a person. */
    static final Requirement<EmpowermentRequest> SINCE_2025 = version(
                    REGULATION_OF_2025_MAY_HOLD,
                    LocalDate.MAX,
                    EmpowermentProvisions.ARTICLE_4,
                    EmpowermentProvisions.ARTICLE_16_4,
                    EmpowermentProvisions.ARTICLE_16_6)
            .needsReviewWhen(
                    allOf(anyOf(LATER_BY_2024_ONLY, LATER_BY_2025_ONLY), not(SOON_AFTER_REINTEGRATION)),
                    WHICH_HOLDS_IS_OPEN)
            .needsReviewWhen(
                    allOf(REINTEGRATED.is(true), MONTH_AFTER_REINTEGRATION.below(0), not(LATER_BY_BOTH)),
                    MONTH_IS_OPEN,
                    EmpowermentProvisions.ARTICLE_16_5)
            .asks(anyOf(SOON_AFTER_REINTEGRATION, LATER_BY_BOTH));

    private WayAndTime() {}

    private static Requirement.Head version(LocalDate from, LocalDate until, Provision first, Provision... others) {
        return requirement("way-and-time")
                .titled("After reintegration, or later with proof", "Setelah reintegrasi, atau kemudian dengan bukti")
                .under(first, others)
                .inForce(DateRange.of(from, until))
                .knownSince(FIRST_EDITION);
    }
}
