package org.lindung.eligibility.status;

import java.util.List;
import org.lindung.eligibility.Cells;
import org.lindung.eligibility.FactSheet;
import org.lindung.household.Kinship;
import org.lindung.household.TieGround;
import org.lindung.migrant.PlacementChannel;
import org.lindung.migrant.WorkerGroup;
import org.lindung.rule.RuleBook;

/** The case tables of the books on status, one sheet for each book. */
public final class StatusSheets {
    private StatusSheets() {}

    /** How the tables write WorkAbroad. */
    private interface WritesWorkAbroad extends FactSheet<WorkAbroad> {
        @Override
        default WorkAbroad facts(Cells cells) {
            return WorkAbroad.builder()
                    .citizen(cells.yesNo("citizen"))
                    .workTime(cells.choice("work_time", WorkTime.class))
                    .wage(cells.choice("wage", WageClaim.class))
                    .outsideGroup(cells.choice("outside_group", OutsideGroup.class))
                    .workApart(cells.yesNo("work_apart"))
                    .qualified(cells.yesNo("qualified"))
                    .employed(cells.yesNo("employed"))
                    .fixedTerm(cells.yesNo("fixed_term"))
                    .jobSeeker(cells.yesNo("job_seeker"))
                    .registeredAt(cells.choice("registered_at", LocalOffice.class))
                    .workerGroup(cells.choice("worker_group", WorkerGroup.class))
                    .channel(cells.choice("channel", PlacementChannel.class))
                    .reportedTo(cells.choice("reported_to", LocalOffice.class))
                    .reportedToMission(cells.yesNo("reported_to_mission"))
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
        default ShipWork facts(Cells cells) {
            return ShipWork.builder()
                    .migrantWorker(cells.yesNo("migrant_worker"))
                    .vessel(cells.choice("vessel", VesselKind.class))
                    .foreignFlag(cells.yesNo("foreign_flag"))
                    .employedByOwner(cells.yesNo("employed_by_owner"))
                    .inMusterRoll(cells.yesNo("in_muster_roll"))
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
        default FamilyMember facts(Cells cells) {
            return FamilyMember.builder()
                    .kinship(cells.choice("kinship", Kinship.class))
                    .ground(cells.choice("ground", TieGround.class))
                    .ofMigrantWorker(cells.yesNo("of_migrant_worker"))
                    .inIndonesiaOrWithWorker(cells.yesNo("in_indonesia_or_with_worker"))
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
