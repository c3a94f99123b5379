package org.lindung.eligibility.costs;

import java.util.List;
import org.lindung.agreement.CostKind;
import org.lindung.area.CountryCode;
import org.lindung.eligibility.FactSheet;
import org.lindung.eligibility.JobGroup;
import org.lindung.rule.CaseTable;
import org.lindung.rule.Fact;
import org.lindung.rule.RuleBook;

/** The case tables of the book on costs. */
public final class CostFactSheet implements FactSheet<Charge> {
    @Override
    public RuleBook<Charge> book() {
        return CostRules.BOOK;
    }

    @Override
    public Charge facts(CaseTable.Row row) {
        return Charge.builder()
                .item(row.choice("item", CostKind.class))
                .chargedByPlacementCompany(row.yesNo("charged_by_placement_company"))
                .job(row.choice("job", JobGroup.class))
                .destination(row.value("destination", CountryCode::of))
                .borneByEmployer(row.yesNo("borne_by_employer"))
                .build();
    }

    @Override
    public String column(Fact<Charge, ?> fact) {
        return fact == CostFacts.TO_HONG_KONG ? "destination" : fact.id().replace('-', '_');
    }

    @Override
    public List<String> remarksThatAreMeant() {
        return List.of(
                // art. 76(2) leaves what paragraph 1 does not name to rules that were not read
                "chargeable-item 2004-10-18/2017-11-22: Items that may be charged leaves every failure to a person",
                // the regulation of 2025 was read in one article
                "no-placement-cost 2025-01-01/..: No placement cost leaves every failure to a person",
                // a ban
                "zero-cost 2021-01-15/2021-07-15: Zero cost in ten jobs applies to some and can never be met",
                "zero-cost 2021-01-15/2021-07-15: Zero cost in ten jobs leaves every failure to a person",
                "zero-cost 2021-07-15/2021-08-02: Zero cost in ten jobs applies to some and can never be met",
                "zero-cost 2021-08-02/2025-01-01: Zero cost in ten jobs applies to some and can never be met",
                "zero-cost 2025-01-01/..: Zero cost in ten jobs applies to some and can never be met",
                "zero-cost 2025-01-01/..: Zero cost in ten jobs leaves every failure to a person");
    }
}
