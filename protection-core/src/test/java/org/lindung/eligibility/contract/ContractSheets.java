package org.lindung.eligibility.contract;

import org.lindung.eligibility.Cells;
import org.lindung.eligibility.FactSheet;
import org.lindung.migrant.WorkerGroup;
import org.lindung.party.EmployerKind;
import org.lindung.rule.RuleBook;

/** The case tables of the books on agreements and hours, one sheet for each book. */
public final class ContractSheets {
    private ContractSheets() {}

    /** How the tables write WorkContract. */
    private interface WritesWorkContract extends FactSheet<WorkContract> {
        @Override
        default WorkContract facts(Cells cells) {
            return WorkContract.builder()
                    .workerGroup(cells.choice("worker_group", WorkerGroup.class))
                    .contentsComplete(cells.yesNo("contents_complete"))
                    .fullAddress(cells.yesNo("full_address"))
                    .signedByBoth(cells.yesNo("signed_by_both"))
                    .signedBeforeDeparture(cells.yesNo("signed_before_departure"))
                    .beforeManpowerOfficer(cells.yesNo("before_manpower_officer"))
                    .months(cells.number("months"))
                    .exemptJob(cells.yesNo("exempt_job"))
                    .signedBeforeWork(cells.yesNo("signed_before_work"))
                    .endorsed(cells.yesNo("endorsed"))
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
        default ContractExtension facts(Cells cells) {
            return ContractExtension.builder()
                    .workerGroup(cells.choice("worker_group", WorkerGroup.class))
                    .employerKind(cells.choice("employer_kind", EmployerKind.class))
                    .inWriting(cells.yesNo("in_writing"))
                    .beforeMission(cells.yesNo("before_mission"))
                    .missionApproval(cells.yesNo("mission_approval"))
                    .months(cells.number("months"))
                    .exemptJob(cells.yesNo("exempt_job"))
                    .agreedInTime(cells.yesNo("agreed_in_time"))
                    .wentHome(cells.yesNo("went_home"))
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
        default ShipHours facts(Cells cells) {
            return ShipHours.builder()
                    .workIn24Hours(cells.number("work_in_24_hours"))
                    .workIn7Days(cells.number("work_in_7_days"))
                    .workIn7WorkingDays(cells.number("work_in_7_working_days"))
                    .restIn24Hours(cells.number("rest_in_24_hours"))
                    .restIn7Days(cells.number("rest_in_7_days"))
                    .restIn7WorkingDays(cells.number("rest_in_7_working_days"))
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
