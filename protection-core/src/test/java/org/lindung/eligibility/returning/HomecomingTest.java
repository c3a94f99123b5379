package org.lindung.eligibility.returning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.lindung.basics.Answer;
import org.lindung.migrant.PlacementChannel;
import org.lindung.migrant.ReturnReason;
import org.lindung.migrant.WorkerGroup;
import org.lindung.rule.Outcome;

/** What holds between the books on return. */
class HomecomingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    @Provide
    Arbitrary<Homecoming> homecomings() {
        return HomecomingSpecimens.homecomings();
    }

    @Property
    void whoever_returns_at_the_cost_of_the_state_is_seen_to_by_the_state(
            @ForAll("homecomings") Homecoming homecoming) {
        if (ReturnRules.AT_STATE_COST.outcome(homecoming, TODAY) == Outcome.ELIGIBLE) {
            assertThat(ReturnRules.BY_STATE.outcome(homecoming, TODAY)).isEqualTo(Outcome.ELIGIBLE);
        }
    }

    @Property
    void nobody_who_suffered_violence_gets_a_no_from_the_state(@ForAll("homecomings") Homecoming homecoming) {
        Homecoming afterViolence = Homecoming.builder()
                .reasons(Answer.known(Set.of(ReturnReason.VIOLENCE)))
                .lifeInDanger(homecoming.getLifeInDanger())
                .treatedAsCrimeVictim(homecoming.getTreatedAsCrimeVictim())
                .treatedAsInTrouble(homecoming.getTreatedAsInTrouble())
                .build();

        assertThat(ReturnRules.BY_STATE.outcome(afterViolence, TODAY)).isNotEqualTo(Outcome.NOT_ELIGIBLE);
        assertThat(ReturnRules.AT_STATE_COST.outcome(afterViolence, TODAY)).isNotEqualTo(Outcome.NOT_ELIGIBLE);
    }

    @Test
    void two_can_be_bound_at_once() {
        Homecoming homecoming = Homecoming.builder()
                .reasons(Answer.known(Set.of(ReturnReason.DISMISSED_EARLY, ReturnReason.VIOLENCE)))
                .channel(Answer.known(PlacementChannel.PLACEMENT_COMPANY))
                .workerGroup(Answer.known(WorkerGroup.LAND_BASED))
                .treatedAsCrimeVictim(Answer.known(true))
                .build();

        assertThat(ReturnRules.AT_STATE_COST.outcome(homecoming, TODAY)).isEqualTo(Outcome.ELIGIBLE);
        assertThat(ReturnRules.BY_COMPANY.outcome(homecoming, TODAY)).isEqualTo(Outcome.ELIGIBLE);
    }
}
