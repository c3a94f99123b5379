package org.lindung.eligibility.status;

import java.util.List;
import org.lindung.eligibility.FactSheet;
import org.lindung.household.Kinship;
import org.lindung.household.TieGround;
import org.lindung.migrant.PlacementChannel;
import org.lindung.migrant.WorkerGroup;
import org.lindung.rule.CaseTable;
import org.lindung.rule.RuleBook;

/** The case tables of the books on status, one sheet for each book. */
public final class StatusSheets {
    private StatusSheets() {}

    /** How the tables write WorkAbroad. */
    private interface WritesWorkAbroad extends FactSheet<WorkAbroad> {
        @Override
        default WorkAbroad facts(CaseTable.Row row) {
            return WorkAbroad.builder()
                    .citizen(row.yesNo("citizen"))
                    .workTime(row.choice("work_time", WorkTime.class))
                    .wage(row.choice("wage", WageClaim.class))
                    .outsideGroup(row.choice("outside_group", OutsideGroup.class))
                    .workApart(row.yesNo("work_apart"))
                    .qualified(row.yesNo("qualified"))
                    .employed(row.yesNo("employed"))
                    .fixedTerm(row.yesNo("fixed_term"))
                    .jobSeeker(row.yesNo("job_seeker"))
                    .registeredAt(row.choice("registered_at", LocalOffice.class))
                    .workerGroup(row.choice("worker_group", WorkerGroup.class))
                    .channel(row.choice("channel", PlacementChannel.class))
                    .reportedTo(row.choice("reported_to", LocalOffice.class))
                    .reportedToMission(row.yesNo("reported_to_mission"))
                    .build();
        }
    }

    /** Whether somebody is a migrant worker. */
    public static final class OfMigrantWorker implements WritesWorkAbroad {
        @Override
        public RuleBook<WorkAbroad> book() {
            return StatusRules.MIGRANT_WORKER;
        }

        @Override
        public List<String> remarksThatAreMeant() {
            return List.of(
                    // which conditions the definition means is open
                    "qualified 2004-10-18/2017-11-22: Conditions for work abroad leaves every failure to a person");
        }
    }

    /** Whether somebody is a prospective migrant worker. */
    public static final class OfProspectiveWorker implements WritesWorkAbroad {
        @Override
        public RuleBook<WorkAbroad> book() {
            return StatusRules.PROSPECTIVE_WORKER;
        }

        @Override
        public List<String> remarksThatAreMeant() {
            return List.of(
                    // UU 18/2017 says Indonesian worker and not citizen
                    "citizenship 2017-11-22/..: Citizenship leaves every failure to a person");
        }
    }

    /** Whether somebody who goes on their own has reported. */
    public static final class OfIndividualReport implements WritesWorkAbroad {
        @Override
        public RuleBook<WorkAbroad> book() {
            return StatusRules.INDIVIDUAL_REPORT;
        }
    }

    /** How the tables write ShipWork. */
    private interface WritesShipWork extends FactSheet<ShipWork> {
        @Override
        default ShipWork facts(CaseTable.Row row) {
            return ShipWork.builder()
                    .migrantWorker(row.yesNo("migrant_worker"))
                    .vessel(row.choice("vessel", VesselKind.class))
                    .foreignFlag(row.yesNo("foreign_flag"))
                    .employedByOwner(row.yesNo("employed_by_owner"))
                    .inMusterRoll(row.yesNo("in_muster_roll"))
                    .build();
        }
    }

    /** Whether somebody is migrant crew. */
    public static final class OfMigrantCrew implements WritesShipWork {
        @Override
        public RuleBook<ShipWork> book() {
            return StatusRules.MIGRANT_CREW;
        }

        @Override
        public List<String> remarksThatAreMeant() {
            return List.of(
                    // what an omission from the roll means is open
                    "muster-roll 2022-06-08/..: Muster roll leaves every failure to a person");
        }
    }

    /** How the tables write FamilyMember. */
    private interface WritesFamilyMember extends FactSheet<FamilyMember> {
        @Override
        default FamilyMember facts(CaseTable.Row row) {
            return FamilyMember.builder()
                    .kinship(row.choice("kinship", Kinship.class))
                    .ground(row.choice("ground", TieGround.class))
                    .ofMigrantWorker(row.yesNo("of_migrant_worker"))
                    .inIndonesiaOrWithWorker(row.yesNo("in_indonesia_or_with_worker"))
                    .build();
        }
    }

    /** Whether somebody is family of a migrant worker. */
    public static final class OfFamily implements WritesFamilyMember {
        @Override
        public RuleBook<FamilyMember> book() {
            return StatusRules.FAMILY;
        }

        @Override
        public List<String> remarksThatAreMeant() {
            return List.of(
                    // whether the words on residence are a limit is open
                    "residence 2017-11-22/..: Where the family lives leaves every failure to a person");
        }
    }
}
