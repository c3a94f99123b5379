package org.lindung.migrant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lindung.Refusal;
import org.lindung.basics.AbsenceReason;
import org.lindung.basics.Answer;
import org.lindung.value.Violation;

class MigrationHistoryTest {
    private static final Migration MALAYSIA = journey("J-1", "2015-02-01", "2017-02-01");
    private static final Migration TAIWAN = journey("J-2", "2018-06-01", "2021-06-01");

    private static Migration journey(String id, String departure, String returned) {
        return Migration.builder()
                .id(MigrationId.of(id))
                .departureDate(Answer.known(LocalDate.parse(departure)))
                .returnDate(Answer.known(LocalDate.parse(returned)))
                .build();
    }

    private static MigrationHistory of(Migration... migrations) {
        return MigrationHistory.builder()
                .migrantId(MigrantId.of("M-1"))
                .addMigrations(migrations)
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "2015-01-31, ''",
        "2015-02-01, J-1",
        "2017-01-31, J-1",
        "2017-02-01, ''",
        "2018-05-31, ''",
        "2018-06-01, J-2",
        "2021-06-01, ''"
    })
    void knows_on_which_journey_somebody_was_abroad(LocalDate day, String journey) {
        assertThat(of(MALAYSIA, TAIWAN).abroadOn(day))
                .extracting(migration -> migration.getId().orElseThrow().value())
                .containsExactly(journey.isEmpty() ? new String[0] : new String[] {journey});
    }

    @ParameterizedTest
    @CsvSource({"2017-01-31, ", "2017-02-01, 2017-02-01", "2021-05-31, 2017-02-01", "2021-06-01, 2021-06-01"})
    void knows_the_last_return(LocalDate day, @Nullable LocalDate returned) {
        assertThat(of(TAIWAN, MALAYSIA).lastReturn(day)).isEqualTo(Optional.ofNullable(returned));
    }

    @Test
    void finds_a_journey_by_its_number() {
        assertThat(of(MALAYSIA, TAIWAN).migration(MigrationId.of("J-2"))).contains(TAIWAN);
        assertThat(of(MALAYSIA, TAIWAN).migration(MigrationId.of("J-3"))).isEmpty();
    }

    @Test
    void doubts_journeys_at_the_same_time() {
        assertThat(of(MALAYSIA, journey("J-2", "2017-01-31", "2018-01-01")).doubts())
                .containsExactly(Violation.of(MigrantViolation.MIGRATIONS_OVERLAP, "/migrations/1"));
        assertThat(of(MALAYSIA, journey("J-2", "2017-02-01", "2018-01-01")).doubts())
                .as("left again on the day of the return")
                .isEmpty();
    }

    @Test
    void doubts_nothing_that_it_does_not_know() {
        Migration withoutDays = Migration.builder()
                .id(MigrationId.of("J-3"))
                .departureDate(Answer.absent(AbsenceReason.DECLINED))
                .build();

        assertThat(of(MALAYSIA, withoutDays, TAIWAN).doubts()).isEmpty();
    }

    @Test
    void holds_journeys_of_one_person_under_different_numbers() {
        Migration somebodyElse =
                Migration.builder().from(TAIWAN).migrantId(MigrantId.of("M-2")).build();
        Migration own =
                Migration.builder().from(TAIWAN).migrantId(MigrantId.of("M-1")).build();

        assertThat(of(MALAYSIA, own).getMigrations()).hasSize(2);
        assertThat(Refusal.of(() ->
                        of(MALAYSIA, MALAYSIA, somebodyElse, Migration.builder().build())))
                .containsExactly(
                        Violation.of(MigrantViolation.MIGRATION_TWICE, "/migrations/1/id"),
                        Violation.of(MigrantViolation.MIGRATION_OF_ANOTHER, "/migrations/2/migrantId"),
                        Violation.of(MigrantViolation.MIGRATION_TWICE, "/migrations/3/id"));
    }
}
