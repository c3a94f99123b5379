package org.lindung.eligibility.costs;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.lindung.basics.CodedValue;
import org.lindung.eligibility.IndonesianLaw;
import org.lindung.rule.Assessment;
import org.lindung.rule.FindingStatus;
import org.lindung.rule.Outcome;
import org.lindung.value.Text;

/** Who pays a cost of going abroad for work. Source: press reports of Peraturan BP2MI 2/2020 and 9/2020. */
public enum CostBearer implements CodedValue {
    /** The worker. */
    WORKER("worker", "the worker", "pekerja"),
    /** The employer. */
    EMPLOYER("employer", "the employer", "pemberi kerja"),
    /** The province, district or town that the worker comes from. */
    LOCAL_GOVERNMENT("local-government", "local government", "pemerintah daerah");

    private final String code;
    private final Text display;

    CostBearer(String code, String en, String id) {
        this.code = code;
        this.display = Text.of(en, id);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Text display() {
        return display;
    }

    /**
     * Who may have to pay a cost. Empty where no rule that was read names anybody: that a cost is not the worker's does not
     * say whose it is.
     *
     * @param charge what is known about the cost
     * @param day the day of the charge
     * @return all who may have to pay; without {@link #WORKER} only where the worker certainly may not be charged
     */
    public static Set<CostBearer> of(Charge charge, LocalDate day) {
        Assessment<Charge> assessment = CostRules.BOOK.assess(charge, day);
        if (assessment.outcome() == Outcome.ELIGIBLE) {
            return day.isBefore(IndonesianLaw.UU_18_2017_STARTS) ? EnumSet.of(WORKER) : EnumSet.of(WORKER, EMPLOYER);
        }
        boolean isZeroCost = assessment.findings(FindingStatus.NOT_MET).stream()
                .anyMatch(finding -> finding.requirement().id().equals(ZeroCost.ID));
        return charge.getItem()
                .toOptional()
                .filter(item -> isZeroCost)
                .map(CostBearer::atZeroCost)
                .orElse(EnumSet.noneOf(CostBearer.class));
    }

    private static Set<CostBearer> atZeroCost(CostItem item) {
        return EnumSet.of(CostItem.OF_LOCAL_GOVERNMENT.contains(item) ? LOCAL_GOVERNMENT : EMPLOYER);
    }
}
