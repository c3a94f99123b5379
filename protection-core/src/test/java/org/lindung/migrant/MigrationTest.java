package org.lindung.migrant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lindung.migrant.MigrationPhase.AFTER_WORK;
import static org.lindung.migrant.MigrationPhase.BEFORE_WORK;
import static org.lindung.migrant.MigrationPhase.DURING_WORK;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lindung.Refusal;
import org.lindung.basics.AbsenceReason;
import org.lindung.basics.Answer;
import org.lindung.value.Violation;

class MigrationTest {
    private static final LocalDate LEFT = LocalDate.of(2018, 3, 5);
    private static final LocalDate BACK = LocalDate.of(2020, 5, 16);
    private static final Answer<LocalDate> NOT_YET = Answer.absent(AbsenceReason.NOT_APPLICABLE);

    private static Migration journey(Answer<LocalDate> departure, Answer<LocalDate> returned) {
        return Migration.builder().departureDate(departure).returnDate(returned).build();
    }

    @ParameterizedTest
    @CsvSource({
        "2018-03-04, BEFORE_WORK",
        "2018-03-05, DURING_WORK",
        "2018-03-06, DURING_WORK",
        "2020-05-15, DURING_WORK",
        "2020-05-16, AFTER_WORK",
        "2020-05-17, AFTER_WORK"
    })
    void is_in_one_phase_on_every_day(LocalDate day, MigrationPhase phase) {
        assertThat(journey(Answer.known(LEFT), Answer.known(BACK)).phaseOn(day)).isEqualTo(Answer.known(phase));
    }

    @Test
    void is_before_work_while_there_is_no_departure() {
        assertThat(journey(NOT_YET, Answer.notAsked()).phaseOn(LEFT)).isEqualTo(Answer.known(BEFORE_WORK));
    }

    @Test
    void goes_on_while_there_is_no_return() {
        assertThat(journey(Answer.known(LEFT), NOT_YET).phaseOn(LocalDate.of(2026, 1, 1)))
                .isEqualTo(Answer.known(DURING_WORK));
    }

    @Test
    void is_during_or_after_work_where_nobody_asked_about_the_return() {
        assertThat(journey(Answer.known(LEFT), Answer.notAsked()).phaseOn(LEFT))
                .isEqualTo(Answer.between(DURING_WORK, AFTER_WORK));
        assertThat(journey(Answer.known(LEFT), Answer.notAsked()).phaseOn(LEFT.minusDays(1)))
                .isEqualTo(Answer.known(BEFORE_WORK));
    }

    @Test
    void is_before_or_during_work_where_only_the_return_is_known() {
        Migration journey = journey(Answer.absent(AbsenceReason.DECLINED), Answer.known(BACK));

        assertThat(journey.phaseOn(BACK.minusDays(1))).isEqualTo(Answer.between(BEFORE_WORK, DURING_WORK));
        assertThat(journey.phaseOn(BACK)).isEqualTo(Answer.known(AFTER_WORK));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NOT_APPLICABLE")
    void has_no_phase_where_neither_day_is_known_and_says_why(AbsenceReason reason) {
        assertThat(journey(Answer.absent(reason), Answer.notAsked()).phaseOn(LEFT))
                .isEqualTo(Answer.absent(reason));
    }

    @Test
    void is_open_only_between_the_days_on_which_the_departure_may_have_been() {
        Answer<LocalDate> inMarch = Answer.between(LocalDate.of(2018, 3, 1), LocalDate.of(2018, 3, 31));
        Migration journey = journey(inMarch, Answer.known(BACK));

        assertThat(journey.phaseOn(LocalDate.of(2018, 2, 28))).isEqualTo(Answer.known(BEFORE_WORK));
        assertThat(journey.phaseOn(LocalDate.of(2018, 3, 1))).isEqualTo(Answer.between(BEFORE_WORK, DURING_WORK));
        assertThat(journey.phaseOn(LocalDate.of(2018, 3, 30))).isEqualTo(Answer.between(BEFORE_WORK, DURING_WORK));
        assertThat(journey.phaseOn(LocalDate.of(2018, 3, 31))).isEqualTo(Answer.known(DURING_WORK));
    }

    @Property
    void never_goes_back_to_an_earlier_phase(@ForAll("journeys") Migration journey, @ForAll("days") LocalDate day) {
        assertThat(latest(journey.phaseOn(day.plusDays(1)))).isGreaterThanOrEqualTo(earliest(journey.phaseOn(day)));
    }

    private static MigrationPhase earliest(Answer<MigrationPhase> phase) {
        if (phase instanceof Answer.Between<MigrationPhase> between) {
            return between.least();
        }
        return phase.toOptional().orElse(BEFORE_WORK);
    }

    private static MigrationPhase latest(Answer<MigrationPhase> phase) {
        if (phase instanceof Answer.Between<MigrationPhase> between) {
            return between.most();
        }
        return phase.toOptional().orElse(AFTER_WORK);
    }

    @Provide
    Arbitrary<Migration> journeys() {
        return MigrantSpecimens.migrations();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return MigrantSpecimens.DAYS;
    }

    @Test
    void does_not_end_before_it_begins() {
        assertThat(journey(Answer.known(LEFT), Answer.known(LEFT)).phaseOn(LEFT))
                .isEqualTo(Answer.known(AFTER_WORK));
        assertThat(Refusal.of(() -> journey(Answer.known(LEFT), Answer.known(LEFT.minusDays(1)))))
                .containsExactly(Violation.of(MigrantViolation.RETURN_BEFORE_DEPARTURE, "/returnDate"));
    }

    @Test
    void may_end_on_a_day_that_could_be_before_it_begins() {
        Answer<LocalDate> sometime = Answer.between(LEFT.minusYears(1), LEFT);

        assertThat(journey(Answer.known(LEFT), sometime).getReturnDate()).isEqualTo(sometime);
    }

    @Test
    void tells_departure_stay_and_trafficking_apart() {
        Migration leftWithAllPapers = Migration.builder()
                .nonProceduralDeparture(Answer.known(false))
                .traffickingStatus(Answer.known(TraffickingStatus.ACTUAL_VICTIM))
                .build();

        assertThat(leftWithAllPapers.getIrregularStatusAbroad()).isEqualTo(Answer.notAsked());

        Migration leftWithoutPapers = Migration.builder()
                .nonProceduralDeparture(Answer.known(true))
                .irregularStatusAbroad(Answer.known(false))
                .build();

        assertThat(leftWithoutPapers.getTraffickingStatus()).isEqualTo(Answer.notAsked());
    }

    @Test
    void can_have_ended_for_several_reasons_of_the_law() {
        Migration journey = Migration.builder()
                .addReturnReasons(ReturnReason.DEPORTED, ReturnReason.VIOLENCE)
                .build();

        assertThat(journey.getReturnReasons())
                .isEqualTo(Set.of(ReturnReason.VIOLENCE, ReturnReason.DEPORTED))
                .extracting(ReturnReason::letter)
                .containsExactly("e", "g");
        assertThat(List.of(ReturnReason.values()))
                .extracting(ReturnReason::letter)
                .containsExactly("a", "b", "c", "d", "e", "f", "g", "h", "i");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "V", "a", "AA", "1"})
    void is_for_work_in_a_section_of_isic(String sector) {
        assertThat(Sector.of("A")).hasToString("A");
        assertThat(Sector.of("U")).hasToString("U");
        assertThat(Refusal.codes(() -> Sector.of(sector))).containsExactly("sector-format");
    }
}
