package org.lindung.eligibility.contract;

import org.lindung.eligibility.FactSheet;
import org.lindung.migrant.WorkerGroup;
import org.lindung.party.EmployerKind;
import org.lindung.rule.CaseTable;
import org.lindung.rule.RuleBook;

/** The case tables of the books on agreements and hours, one sheet for each book. */
public final class ContractSheets {
    private ContractSheets() {}

    /** How the tables write WorkContract. */
    private interface WritesWorkContract extends FactSheet<WorkContract> {
        @Override
        default WorkContract facts(CaseTable.Row row) {
            return WorkContract.builder()
                    .workerGroup(row.choice("worker_group", WorkerGroup.class))
                    .contentsComplete(row.yesNo("contents_complete"))
                    .fullAddress(row.yesNo("full_address"))
                    .signedByBoth(row.yesNo("signed_by_both"))
                    .signedBeforeDeparture(row.yesNo("signed_before_departure"))
                    .beforeManpowerOfficer(row.yesNo("before_manpower_officer"))
                    .months(row.number("months"))
                    .exemptJob(row.yesNo("exempt_job"))
                    .signedBeforeWork(row.yesNo("signed_before_work"))
                    .endorsed(row.yesNo("endorsed"))
                    .build();
        }
    }

    /** Whether an agreement is as the law asks. */
    public static final class OfContract implements WritesWorkContract {
        @Override
        public RuleBook<WorkContract> book() {
            return ContractRules.CONTRACT;
        }
    }

    /** How the tables write ContractExtension. */
    private interface WritesContractExtension extends FactSheet<ContractExtension> {
        @Override
        default ContractExtension facts(CaseTable.Row row) {
            return ContractExtension.builder()
                    .workerGroup(row.choice("worker_group", WorkerGroup.class))
                    .employerKind(row.choice("employer_kind", EmployerKind.class))
                    .inWriting(row.yesNo("in_writing"))
                    .beforeMission(row.yesNo("before_mission"))
                    .missionApproval(row.yesNo("mission_approval"))
                    .months(row.number("months"))
                    .exemptJob(row.yesNo("exempt_job"))
                    .agreedInTime(row.yesNo("agreed_in_time"))
                    .wentHome(row.yesNo("went_home"))
                    .build();
        }
    }

    /** Whether an extension is as the law asks. */
    public static final class OfExtension implements WritesContractExtension {
        @Override
        public RuleBook<ContractExtension> book() {
            return ContractRules.EXTENSION;
        }
    }

    /** How the tables write ShipHours. */
    private interface WritesShipHours extends FactSheet<ShipHours> {
        @Override
        default ShipHours facts(CaseTable.Row row) {
            return ShipHours.builder()
                    .workIn24Hours(row.number("work_in_24_hours"))
                    .workIn7Days(row.number("work_in_7_days"))
                    .workIn7WorkingDays(row.number("work_in_7_working_days"))
                    .restIn24Hours(row.number("rest_in_24_hours"))
                    .restIn7Days(row.number("rest_in_7_days"))
                    .restIn7WorkingDays(row.number("rest_in_7_working_days"))
                    .build();
        }
    }

    /** Whether hours on board are within the limits. */
    public static final class OfCrewHours implements WritesShipHours {
        @Override
        public RuleBook<ShipHours> book() {
            return ContractRules.CREW_HOURS;
        }
    }
}
