package org.lindung.eligibility.returning;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lindung.eligibility.FactSheet;
import org.lindung.migrant.PlacementChannel;
import org.lindung.migrant.ReturnReason;
import org.lindung.migrant.WorkerGroup;
import org.lindung.rule.CaseTable;
import org.lindung.rule.Fact;

/** How the case tables of all books on return write a return. */
interface HomecomingSheet extends FactSheet<Homecoming> {
    @Override
    default Homecoming facts(CaseTable.Row row) {
        return Homecoming.builder()
                .reasons(row.value("reasons", HomecomingSheet::reasons))
                .channel(row.choice("channel", PlacementChannel.class))
                .workerGroup(row.choice("worker_group", WorkerGroup.class))
                .lifeInDanger(row.yesNo("life_in_danger"))
                .treatedAsCrimeVictim(row.yesNo("treated_as_crime_victim"))
                .treatedAsInTrouble(row.yesNo("treated_as_in_trouble"))
                .inMassDeportation(row.yesNo("in_mass_deportation"))
                .safetyNoLongerGuaranteed(row.yesNo("safety_no_longer_guaranteed"))
                .familyAgreesToBurial(row.yesNo("family_agrees_to_burial"))
                .localLawDemandsBurial(row.yesNo("local_law_demands_burial"))
                .build();
    }

    /** All questions about single reasons follow from one list. */
    @Override
    default String column(Fact<Homecoming, ?> fact) {
        return fact.id().startsWith("reason-") ? "reasons" : fact.id().replace('-', '_');
    }

    private static Set<ReturnReason> reasons(String codes) {
        Set<String> written = Stream.of(codes.split(" ", -1)).collect(Collectors.toUnmodifiableSet());
        Set<ReturnReason> reasons = Stream.of(ReturnReason.values())
                .filter(reason -> written.contains(reason.code()))
                .collect(Collectors.toUnmodifiableSet());
        if (reasons.size() != written.size()) {
            throw new IllegalArgumentException("reasons hold a code that no reason has");
        }
        return reasons;
    }
}
