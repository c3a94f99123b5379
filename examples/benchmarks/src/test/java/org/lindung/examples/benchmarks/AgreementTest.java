package org.lindung.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;
import org.lindung.rule.Outcome;

class AgreementTest {
    @Test
    void every_implementation_gives_the_same_answer_about_everybody() {
        assertThatCode(Agreement::check).doesNotThrowAnyException();
    }

    @Test
    void about_half_of_the_people_may_depart() {
        assertThat(People.KNOWN)
                .filteredOn(departure -> HandWritten.mayDepart(departure, People.DAY))
                .hasSizeBetween(People.COUNT * 45 / 100, People.COUNT * 55 / 100);
    }

    @Test
    void what_is_not_known_leaves_an_answer_open_and_never_turns_it_round() {
        for (int person = 0; person < People.COUNT; person++) {
            assertThat(DepartureRules.outcome(People.PARTLY_RECORDED.get(person)))
                    .isIn(Outcome.UNDETERMINED, DepartureRules.outcome(People.RECORDED.get(person)));
        }
    }
}
