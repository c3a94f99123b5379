package org.lindung.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.Condition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lindung.basics.AbsenceReason;
import org.lindung.basics.Answer;
import org.lindung.eligibility.costs.Charge;
import org.lindung.eligibility.destination.DestinationPlan;
import org.lindung.eligibility.overview.LegalQuestion;
import org.lindung.eligibility.placement.PlacementApplicant;
import org.lindung.migrant.Migrant;

class InventedPersonTest {
    @ParameterizedTest
    @EnumSource
    void has_facts_for_every_question_of_the_law(LegalQuestion question) {
        assertThat((Object) InventedPerson.of(7, 1).facts(question.facts())).isInstanceOf(question.facts());
    }

    @ParameterizedTest
    @EnumSource
    void is_the_same_for_the_same_seed_and_number(LegalQuestion question) {
        for (int number = 1; number <= 20; number++) {
            assertThat((Object) InventedPerson.of(7, number).facts(question.facts()))
                    .isEqualTo(InventedPerson.of(7, number).facts(question.facts()));
        }
    }

    @Test
    void people_differ() {
        assertThat(people().map(person -> person.facts(Charge.class)).distinct().count())
                .isGreaterThan(200);
    }

    @Test
    void answers_one_question_once() {
        assertThat(people()).allSatisfy(person -> {
            assertThat(person.facts(Charge.class).getJob())
                    .isEqualTo(person.facts(DestinationPlan.class).getJob());
            assertThat(person.facts(Charge.class).getDestination())
                    .isEqualTo(person.facts(PlacementApplicant.class)
                            .getMigration()
                            .getDestination());
        });
    }

    @Test
    void leaves_questions_open_for_every_reason() {
        assertThat(people().map(person -> person.facts(Charge.class).getItem())
                        .flatMap(item -> item.absence().stream()))
                .contains(AbsenceReason.NOT_ASKED, AbsenceReason.DECLINED, AbsenceReason.WITHHELD_FOR_SAFETY);
        assertThat(people().map(person -> person.facts(Charge.class).getItem()))
                .areAtLeast(300, new Condition<>(InventedPersonTest::isKnown, "known"));
    }

    private static boolean isKnown(Answer<?> answer) {
        return answer.absence().isEmpty();
    }

    @Test
    void is_mostly_the_applicant_of_the_number() {
        List<PlacementApplicant> applicants = InventedApplicants.of(7).first(500);
        long same = IntStream.rangeClosed(1, 500)
                .filter(number -> InventedPerson.of(7, number)
                        .facts(PlacementApplicant.class)
                        .equals(applicants.get(number - 1)))
                .count();

        assertThat(same).isBetween(400L, 490L);
    }

    @Test
    void has_no_facts_of_a_type_that_is_not_made_of_answers() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> InventedPerson.of(7, 1).facts(Migrant.class))
                .withMessageContaining("nothing that this kit can invent");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> InventedPerson.of(7, 1).facts(String.class))
                .withMessageContaining("no builder");
    }

    private static Stream<InventedPerson> people() {
        return IntStream.rangeClosed(1, 500).mapToObj(number -> InventedPerson.of(7, number));
    }
}
