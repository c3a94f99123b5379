package org.lindung.eligibility.insurance;

import java.util.List;
import org.lindung.rule.RuleBook;
import org.lindung.value.Text;

/**
 * The rule books on the social security of migrant workers.
 *
 * <pre>{@code
 * Assessment<Insurance> answer = InsuranceRules.INSURED.assess(insurance, dayOfDeparture);
 * }</pre>
 */
public final class InsuranceRules {
    /**
     * Whether a worker is insured as the law asks. The day to ask about is that of departure. Days from 22 November 2017 to 9
     * December 2018 are not covered: the regulation of that time was not read.
     */
    public static final RuleBook<Insurance> INSURED = RuleBook.of(
            "insurance",
            "2026.1",
            Text.of(
                    "Is this worker insured as the law asks?",
                    "Apakah pekerja ini diasuransikan sebagaimana diminta undang-undang?"),
            List.of(
                    OldInsurance.BY_PLACEMENT_COMPANY,
                    OldInsurance.BY_OWN_COMPANY,
                    OldInsurance.BEHIND_THE_CARD,
                    Registration.ACCIDENT_SINCE_2018,
                    Registration.ACCIDENT_SINCE_2023,
                    Registration.DEATH_SINCE_2018,
                    Registration.DEATH_SINCE_2023,
                    Registration.BEFORE_DEPARTURE));

    /**
     * Whether somebody comes first for the benefit on the death of a worker. The day to ask about is that of the death. Whether
     * the worker was a member is not asked; how much is paid says {@link InsuranceBenefit}.
     */
    public static final RuleBook<DeathClaim> DEATH_BENEFIT = RuleBook.of(
            "death-benefit",
            "2026.1",
            Text.of(
                    "Does the benefit on the death of this worker go to this person?",
                    "Apakah santunan kematian pekerja ini untuk orang ini?"),
            List.of(DeathBenefit.ORDER, DeathBenefit.NO_WORK_ACCIDENT));

    private InsuranceRules() {}
}
