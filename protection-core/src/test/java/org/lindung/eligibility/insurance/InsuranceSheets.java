package org.lindung.eligibility.insurance;

import java.util.List;
import org.lindung.eligibility.FactSheet;
import org.lindung.household.Kinship;
import org.lindung.migrant.PlacementChannel;
import org.lindung.migrant.WorkerGroup;
import org.lindung.rule.CaseTable;
import org.lindung.rule.RuleBook;

/** The case tables of the books on insurance, one sheet for each book. */
public final class InsuranceSheets {
    private InsuranceSheets() {}

    /** How the tables write Insurance. */
    private interface WritesInsurance extends FactSheet<Insurance> {
        @Override
        default Insurance facts(CaseTable.Row row) {
            return Insurance.builder()
                    .channel(row.choice("channel", PlacementChannel.class))
                    .workerGroup(row.choice("worker_group", WorkerGroup.class))
                    .insured(row.yesNo("insured"))
                    .workAccident(row.yesNo("work_accident"))
                    .death(row.yesNo("death"))
                    .registeredBeforeDeparture(row.yesNo("registered_before_departure"))
                    .registeredAbroad(row.yesNo("registered_abroad"))
                    .build();
        }
    }

    /** Whether a worker is insured. */
    public static final class OfInsurance implements WritesInsurance {
        @Override
        public RuleBook<Insurance> book() {
            return InsuranceRules.INSURED;
        }

        @Override
        public List<String> remarksThatAreMeant() {
            return List.of(
                    // whether the condition of the card asks insurance of everybody is open
                    "insurance-behind-the-card 2004-10-18/2017-11-22: Insurance behind the card (KTKLN) leaves every failure to a person");
        }
    }

    /** How the tables write DeathClaim. */
    private interface WritesDeathClaim extends FactSheet<DeathClaim> {
        @Override
        default DeathClaim facts(CaseTable.Row row) {
            return DeathClaim.builder()
                    .kinship(row.choice("kinship", Kinship.class))
                    .namedInWill(row.yesNo("named_in_will"))
                    .spouseOrChildLeft(row.yesNo("spouse_or_child_left"))
                    .lineLeft(row.yesNo("line_left"))
                    .siblingLeft(row.yesNo("sibling_left"))
                    .parentInLawLeft(row.yesNo("parent_in_law_left"))
                    .workAccident(row.yesNo("work_accident"))
                    .build();
        }
    }

    /** To whom the death benefit goes. */
    public static final class OfDeathBenefit implements WritesDeathClaim {
        @Override
        public RuleBook<DeathClaim> book() {
            return InsuranceRules.DEATH_BENEFIT;
        }
    }
}
