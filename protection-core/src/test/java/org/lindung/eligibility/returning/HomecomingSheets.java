package org.lindung.eligibility.returning;

import java.util.List;
import org.lindung.rule.RuleBook;

/** The case tables of the books on return, one sheet for each book. */
public final class HomecomingSheets {
    private HomecomingSheets() {}

    /** Whether the state sees to the return. */
    public static final class ByState implements HomecomingSheet {
        @Override
        public RuleBook<Homecoming> book() {
            return ReturnRules.BY_STATE;
        }
    }

    /** Whether the state pays. */
    public static final class AtStateCost implements HomecomingSheet {
        @Override
        public RuleBook<Homecoming> book() {
            return ReturnRules.AT_STATE_COST;
        }
    }

    /** Whether the placement company is responsible. */
    public static final class ByCompany implements HomecomingSheet {
        @Override
        public RuleBook<Homecoming> book() {
            return ReturnRules.BY_COMPANY;
        }
    }

    /** Whether the employer bears the return of crew. */
    public static final class OfCrew implements HomecomingSheet {
        @Override
        public RuleBook<Homecoming> book() {
            return ReturnRules.OF_CREW;
        }

        @Override
        public List<String> remarksThatAreMeant() {
            return List.of(
                    // justified reasons and special circumstances are for a person to see
                    "employer-return 2022-06-08/..: Return of crew at the cost of the employer leaves every failure to a person");
        }
    }

    /** Whether evacuation can be given. */
    public static final class OfEvacuation implements HomecomingSheet {
        @Override
        public RuleBook<Homecoming> book() {
            return ReturnRules.EVACUATION;
        }
    }

    /** Whether the worker may be buried abroad. */
    public static final class OfBurial implements HomecomingSheet {
        @Override
        public RuleBook<Homecoming> book() {
            return ReturnRules.BURIAL_ABROAD;
        }

        @Override
        public List<String> remarksThatAreMeant() {
            return List.of(
                    // what the law of the country merely allows can be read either way
                    "consent-or-local-law 2004-10-18/2017-11-22: Consent of the family or law of the country leaves every failure to a person",
                    "consent-or-local-law 2017-11-22/..: Consent of the family or law of the country leaves every failure to a person");
        }
    }
}
