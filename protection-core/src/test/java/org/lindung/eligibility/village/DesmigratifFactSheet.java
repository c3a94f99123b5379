package org.lindung.eligibility.village;

import java.util.List;
import org.lindung.eligibility.FactSheet;
import org.lindung.rule.CaseTable;
import org.lindung.rule.RuleBook;

/** The case tables of the book on services of the programme. */
public final class DesmigratifFactSheet implements FactSheet<DesmigratifRequest> {
    @Override
    public RuleBook<DesmigratifRequest> book() {
        return VillageRules.DESMIGRATIF;
    }

    @Override
    public DesmigratifRequest facts(CaseTable.Row row) {
        return DesmigratifRequest.builder()
                .designated(row.yesNo("designated_village"))
                .facilitated(row.yesNo("facilitation_running"))
                .offered(row.yesNo("service_offered"))
                .person(row.choice("person", VillagePerson.class))
                .tie(row.choice("tie", VillageTie.class))
                .build();
    }

    @Override
    public List<String> remarksThatAreMeant() {
        return List.of(
                // the articles that would say no were not found
                "facilitation 2016-12-27/..: Time of facilitation leaves every failure to a person",
                "community 2016-12-27/..: Community of migrant workers leaves every failure to a person",
                "own-village 2016-12-27/..: Person of the village leaves every failure to a person");
    }
}
