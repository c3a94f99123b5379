package org.lindung.assistance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lindung.Refusal;
import org.lindung.area.AreaCode;
import org.lindung.basics.DateRange;
import org.lindung.party.PartyId;
import org.lindung.value.Text;

class ProgrammeTest {

    private static Programme.Builder programme() {
        Programme.Builder builder = Programme.builder();
        builder.id(ProgrammeId.of("P-1"))
                .name(Text.of("Kits", "Paket"))
                .provider(PartyId.of("MOSA"))
                .runs(DateRange.ofClosed(LocalDate.of(2020, 6, 4), LocalDate.of(2020, 12, 31)))
                .frequency(new Frequency.Once());
        return builder;
    }

    @Test
    void offers_something_to_somebody() {
        assertThat(Refusal.codes(() -> programme().mostRecipients(0).build()))
                .containsExactly("programme-offers-nothing", "capacity-not-positive");
        assertThat(Refusal.codes(() -> programme()
                        .addTypes(AssistanceType.FOOD)
                        .mostRecipients(-1)
                        .build()))
                .containsExactly("capacity-not-positive");
        assertThat(programme()
                        .addTypes(AssistanceType.FOOD)
                        .mostRecipients(1)
                        .build()
                        .getMostRecipients())
                .contains(1);
    }

    @ParameterizedTest
    @CsvSource({
        "FOOD, 2020-06-03, false",
        "FOOD, 2020-06-04, true",
        "FOOD, 2020-12-31, true",
        "FOOD, 2021-01-01, false",
        "LEGAL, 2020-06-04, false"
    })
    void offers_its_types_while_it_runs(AssistanceType type, LocalDate day, boolean offered) {
        assertThat(programme().addTypes(AssistanceType.FOOD).build().offers(type, day))
                .isEqualTo(offered);
    }

    @ParameterizedTest
    @CsvSource({
        "53, true",
        "53.02, true",
        "53.02.16.2005, true",
        "52, false",
        "21.72, true",
        "21, false",
        "21.71, false"
    })
    void reaches_its_areas_and_what_lies_in_them(String area, boolean reached) {
        Programme programme = programme()
                .addTypes(AssistanceType.FOOD)
                .areas(Set.of(AreaCode.of("53"), AreaCode.of("21.72")))
                .build();

        assertThat(programme.reaches(AreaCode.of(area))).isEqualTo(reached);
    }

    @Test
    void reaches_everywhere_if_it_is_bound_to_no_area() {
        assertThat(programme().addTypes(AssistanceType.FOOD).build().reaches(AreaCode.of("91")))
                .isTrue();
    }
}
