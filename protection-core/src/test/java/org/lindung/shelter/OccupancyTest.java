package org.lindung.shelter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lindung.Refusal;
import org.lindung.migrant.MigrantId;
import org.lindung.party.PartyId;
import org.lindung.value.Language;
import org.lindung.value.Severity;
import org.lindung.value.Violation;

class OccupancyTest {
    private static final LocalDate DAY = LocalDate.of(2020, 5, 16);

    private static Shelter.Builder shelter() {
        Shelter.Builder builder = Shelter.builder();
        builder.id(ShelterId.of("RPTC-TPI"))
                .name("RPTC Tanjungpinang")
                .kind(ShelterKind.RPTC)
                .operator(PartyId.of("MOSA"));
        return builder;
    }

    private static Stay.Builder stay(int number, String shelter, LocalDate arrived) {
        Stay.Builder builder = Stay.builder();
        builder.id(StayId.of("S-" + number))
                .migrant(MigrantId.of("M-" + number))
                .shelter(ShelterId.of(shelter))
                .arrivedOn(arrived)
                .purpose(StayPurpose.QUARANTINE);
        return builder;
    }

    private static List<Stay> stays(int persons) {
        return IntStream.rangeClosed(1, persons)
                .<Stay>mapToObj(number ->
                        stay(number, "RPTC-TPI", DAY.minusDays(number % 14)).build())
                .toList();
    }

    /** RPTC Tanjungpinang in the middle of May 2020, as the press reported it. */
    @Test
    void shows_more_people_than_there_is_room_for_and_turns_nobody_away() {
        Occupancy occupancy = Occupancy.of(shelter().capacityPersons(400).build(), stays(574), DAY);

        assertThat(occupancy.getPersons()).isEqualTo(574);
        assertThat(occupancy.personsOverCapacity()).contains(174);
        assertThat(occupancy.doubts()).singleElement().satisfies(doubt -> {
            assertThat(doubt.severity()).isEqualTo(Severity.WARNING);
            assertThat(doubt.message(Language.ENGLISH))
                    .isEqualTo("/persons: 574 people where there is room for 400 [over-capacity]");
            assertThat(doubt.text().id()).isEqualTo("574 orang di tempat berkapasitas 400");
        });
    }

    @ParameterizedTest
    @CsvSource({"399, 0, ''", "400, 0, ''", "401, 1, over-capacity"})
    void is_over_capacity_from_the_first_person_too_many(int persons, int over, String code) {
        Occupancy occupancy = Occupancy.of(shelter().capacityPersons(400).build(), stays(persons), DAY);

        assertThat(occupancy.personsOverCapacity()).contains(over);
        assertThat(occupancy.doubts())
                .extracting(Violation::code)
                .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @Test
    void does_not_take_an_unknown_capacity_for_none() {
        Occupancy occupancy = Occupancy.of(shelter().build(), stays(574), DAY);

        assertThat(occupancy.personsOverCapacity()).isEmpty();
        assertThat(occupancy.doubts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2020-05-09, 0", "2020-05-10, 1", "2020-05-15, 1", "2020-05-16, 0", "2020-05-17, 0"})
    void counts_nights(LocalDate day, int persons) {
        Stay stay = stay(1, "RPTC-TPI", LocalDate.of(2020, 5, 10))
                .leftOn(LocalDate.of(2020, 5, 16))
                .build();

        assertThat(Occupancy.of(shelter().build(), List.of(stay), day).getPersons())
                .isEqualTo(persons);
    }

    @Test
    void counts_people_of_this_shelter_and_each_of_them_once() {
        Stay here = stay(1, "RPTC-TPI", DAY).build();
        Stay recordedTwice = Stay.builder()
                .from(here)
                .id(StayId.of("S-2"))
                .arrivedOn(DAY.minusDays(1))
                .build();
        Stay elsewhere = stay(3, "RPTC-BAMBU-APUS", DAY).build();

        assertThat(Occupancy.of(shelter().build(), List.of(here, recordedTwice, elsewhere), DAY)
                        .getPersons())
                .isEqualTo(1);
    }

    @Test
    void is_of_a_shelter_with_a_name_and_room() {
        assertThat(Refusal.codes(() -> shelter().name(" ").capacityPersons(0).build()))
                .containsExactly("blank", "shelter-for-nobody");
        assertThat(shelter().capacityPersons(1).build().getCapacityPersons()).contains(1);
    }

    @Test
    void is_of_stays_that_end_no_earlier_than_they_begin() {
        assertThat(Refusal.codes(
                        () -> stay(1, "RPTC-TPI", DAY).leftOn(DAY.minusDays(1)).build()))
                .containsExactly("left-before-arrival");
        assertThat(stay(1, "RPTC-TPI", DAY).leftOn(DAY).build().staysTheNightOf(DAY))
                .isFalse();
    }
}
