package org.lindung.eligibility.village;

import java.util.List;
import org.lindung.eligibility.FactSheet;
import org.lindung.rule.CaseTable;
import org.lindung.rule.RuleBook;

/** The case tables of the book on the duties of villages. */
public final class VillageServicesFactSheet implements FactSheet<VillageRequest> {
    @Override
    public RuleBook<VillageRequest> book() {
        return VillageRules.SERVICES;
    }

    @Override
    public VillageRequest facts(CaseTable.Row row) {
        return VillageRequest.builder()
                .duty(row.choice("duty", VillageDuty.class))
                .person(row.choice("person", VillagePerson.class))
                .ward(row.yesNo("ward"))
                .tie(row.choice("tie", VillageTie.class))
                .build();
    }

    @Override
    public List<String> remarksThatAreMeant() {
        return List.of(
                // whether a ward is meant is open
                "village-government 2017-11-22/..: Village with a government of its own leaves every failure to a person",
                // before the regulation nothing was said of the area
                "own-area 2017-11-22/2021-04-07: Person of the village leaves every failure to a person");
    }
}
