package org.lindung.eligibility.empowerment;

import static org.lindung.eligibility.empowerment.EmpowermentFacts.AGREEMENT_FINISHED;
import static org.lindung.eligibility.empowerment.EmpowermentFacts.SOCIAL_PROBLEM;
import static org.lindung.eligibility.empowerment.EmpowermentProvisions.REGULATION_OF_2024_HOLDS;
import static org.lindung.eligibility.empowerment.EmpowermentProvisions.REGULATION_OF_2025_MAY_HOLD;
import static org.lindung.law.IndonesianLaw.FIRST_EDITION;
import static org.lindung.rule.Condition.allOf;
import static org.lindung.rule.Condition.not;
import static org.lindung.rule.Requirement.requirement;

import java.time.LocalDate;
import org.lindung.basics.DateRange;
import org.lindung.law.Provision;
import org.lindung.rule.Requirement;
import org.lindung.value.Text;

/** Who is meant. */
final class Recipient {
    private static final Text FINISHED_IS_OPEN = Text.of(
            "The worker finished the agreement and has no social problem. The regulation of 2025 is for such workers too, the "
                    + "one of 2024 is not; from which day the later one holds, and whether it repeals the earlier one, was "
                    + "not found.",
            "Pekerja menyelesaikan perjanjian dan tidak memiliki permasalahan sosial. Peraturan tahun 2025 juga diperuntukkan "
                    + "baginya, peraturan tahun 2024 tidak; sejak hari apa yang baru berlaku dan apakah mencabut yang lama "
                    + "belum ditemukan.");

    /** Peraturan BP2MI 5/2024 art. 4. */
    static final Requirement<EmpowermentRequest> SINCE_2024 = version(
                    REGULATION_OF_2024_HOLDS, REGULATION_OF_2025_MAY_HOLD, EmpowermentProvisions.ARTICLE_4)
            .asks(SOCIAL_PROBLEM.is(true));

    /** The same beside Permen P2MI 33/2025 art. 16(2), which is wider. */
    static final Requirement<EmpowermentRequest> SINCE_2025 = version(
                    REGULATION_OF_2025_MAY_HOLD,
                    LocalDate.MAX,
                    EmpowermentProvisions.ARTICLE_4,
                    EmpowermentProvisions.ARTICLE_16_2)
            .needsReviewWhen(allOf(AGREEMENT_FINISHED.is(true), not(SOCIAL_PROBLEM.is(true))), FINISHED_IS_OPEN)
            .asks(SOCIAL_PROBLEM.is(true));

    private Recipient() {}

    private static Requirement.Head version(LocalDate from, LocalDate until, Provision first, Provision... others) {
        return requirement("recipient")
                .titled("Worker for whom it is meant", "Pekerja yang berhak")
                .under(first, others)
                .inForce(DateRange.of(from, until))
                .knownSince(FIRST_EDITION);
    }
}
