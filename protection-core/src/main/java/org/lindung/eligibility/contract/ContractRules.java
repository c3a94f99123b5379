package org.lindung.eligibility.contract;

import java.util.List;
import org.lindung.rule.RuleBook;
import org.lindung.value.Text;

/**
 * The rule books on agreements with an employer abroad, from 18 October 2004 on.
 *
 * <pre>{@code
 * WorkContract contract = WorkContract.of(agreement, signedOn).signedByBoth(Answer.known(true)).build();
 * Assessment<WorkContract> answer = ContractRules.CONTRACT.assess(contract, signedOn);
 * }</pre>
 *
 * <p>"Does not meet the conditions" never means that the worker has no rights from the agreement.
 */
public final class ContractRules {
    /** Whether an agreement is as the law asks. The day to ask about is that of signing. */
    public static final RuleBook<WorkContract> CONTRACT = RuleBook.of(
            "work-contract",
            "2026.1",
            Text.of(
                    "Is this employment agreement as the law asks?",
                    "Apakah perjanjian kerja ini sesuai permintaan undang-undang?"),
            List.of(
                    Signing.BY_BOTH_UNTIL_2017,
                    Signing.BY_BOTH_SINCE_2017,
                    Signing.BEFORE_DEPARTURE,
                    Signing.BEFORE_OFFICER,
                    Signing.CREW_BEFORE_WORK,
                    Signing.CREW_ENDORSED,
                    Contents.UNTIL_2017,
                    Contents.SINCE_2017,
                    Contents.OF_MERCHANT_CREW,
                    Contents.OF_FISHING_CREW,
                    Contents.ADDRESS_UNTIL_2022,
                    Contents.ADDRESS_SINCE_2022,
                    LongestTerm.OF_CONTRACT));

    /** Whether an extension is as the law asks. The day to ask about is that on which it was agreed. */
    public static final RuleBook<ContractExtension> EXTENSION = RuleBook.of(
            "contract-extension",
            "2026.1",
            Text.of(
                    "Is this extension of an employment agreement as the law asks?",
                    "Apakah perpanjangan perjanjian kerja ini sesuai permintaan undang-undang?"),
            List.of(
                    LongestTerm.OF_EXTENSION,
                    Extension.IN_TIME,
                    Extension.APPROVED,
                    Extension.HOME_FIRST,
                    Extension.WRITTEN,
                    Extension.BEFORE_MISSION_UNTIL_2022,
                    Extension.BEFORE_MISSION_SINCE_2022));

    /**
     * Whether hours on board are within the limits, by the agreement or as they were. Days before 8 June 2022 are not covered:
     * no limit was read.
     */
    public static final RuleBook<ShipHours> CREW_HOURS = RuleBook.of(
            "crew-hours",
            "2026.1",
            Text.of(
                    "Are these hours of work and rest of crew within the limits?",
                    "Apakah waktu kerja dan istirahat awak kapal ini dalam batas?"),
            List.of(
                    CrewHours.WORK_IN_A_DAY,
                    CrewHours.WORK_IN_A_WEEK,
                    CrewHours.REST_IN_A_DAY,
                    CrewHours.REST_IN_A_WEEK));

    private ContractRules() {}
}
