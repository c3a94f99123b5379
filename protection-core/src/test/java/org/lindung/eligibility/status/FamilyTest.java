package org.lindung.eligibility.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.lindung.basics.Answer;
import org.lindung.household.Kinship;
import org.lindung.household.TieGround;
import org.lindung.rule.Outcome;

/** The book on family and what a household says of its members are one. */
class FamilyTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @Property
    void says_of_every_tie_what_a_household_says(@ForAll Kinship kinship, @ForAll TieGround ground) {
        FamilyMember member = FamilyMember.builder()
                .kinship(Answer.known(kinship))
                .ground(Answer.known(ground))
                .ofMigrantWorker(Answer.known(true))
                .inIndonesiaOrWithWorker(Answer.known(true))
                .build();

        assertThat(StatusRules.FAMILY.outcome(member, DAY))
                .isEqualTo(kinship.countsAsFamily(ground)
                        .toOptional()
                        .map(counts -> counts ? Outcome.ELIGIBLE : Outcome.NOT_ELIGIBLE)
                        .orElse(Outcome.NEEDS_REVIEW));
    }
}
