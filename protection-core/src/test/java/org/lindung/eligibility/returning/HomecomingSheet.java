package org.lindung.eligibility.returning;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lindung.eligibility.Cells;
import org.lindung.eligibility.FactSheet;
import org.lindung.migrant.PlacementChannel;
import org.lindung.migrant.ReturnReason;
import org.lindung.migrant.WorkerGroup;
import org.lindung.rule.Fact;

/** How the case tables of all books on return write a return. */
interface HomecomingSheet extends FactSheet<Homecoming> {
    @Override
    default Homecoming facts(Cells cells) {
        return Homecoming.builder()
                .reasons(cells.value("reasons", HomecomingSheet::reasons))
                .channel(cells.choice("channel", PlacementChannel.class))
                .workerGroup(cells.choice("worker_group", WorkerGroup.class))
                .lifeInDanger(cells.yesNo("life_in_danger"))
                .treatedAsCrimeVictim(cells.yesNo("treated_as_crime_victim"))
                .treatedAsInTrouble(cells.yesNo("treated_as_in_trouble"))
                .inMassDeportation(cells.yesNo("in_mass_deportation"))
                .safetyNoLongerGuaranteed(cells.yesNo("safety_no_longer_guaranteed"))
                .familyAgreesToBurial(cells.yesNo("family_agrees_to_burial"))
                .localLawDemandsBurial(cells.yesNo("local_law_demands_burial"))
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
