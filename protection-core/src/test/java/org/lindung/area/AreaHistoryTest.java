package org.lindung.area;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AreaHistoryTest {
    private static final AreaHistory HISTORY = AreaHistory.official();

    @ParameterizedTest
    @CsvSource({
        "91.01, 93.01",
        "91.01.01, 93.01.01",
        "92.71, 96.71",
        "91.07.11.2005, 94.02.07.2004",
        "11.12.03.2018, 11.12.09.2011"
    })
    void follows_a_code_that_was_replaced(String code, String today) {
        AreaSuccession succession = HISTORY.succession(AreaCode.of(code));

        assertThat(succession.state()).isEqualTo(AreaCodeState.RETIRED);
        assertThat(succession.certainty()).isEqualTo(SuccessionCertainty.INFERRED);
        assertThat(succession.successors()).containsExactly(AreaCode.of(today));
        assertThat(succession.only()).contains(AreaCode.of(today));
    }

    @ParameterizedTest
    @ValueSource(strings = {"53", "53.02", "53.02.16", "53.02.16.2005"})
    void leaves_a_code_as_it_is_that_never_changed(String code) {
        AreaSuccession succession = HISTORY.succession(AreaCode.of(code));

        assertThat(succession.state()).isEqualTo(AreaCodeState.CURRENT);
        assertThat(succession.certainty()).isEqualTo(SuccessionCertainty.UNCHANGED);
        assertThat(succession.only()).contains(AreaCode.of(code));
    }

    /** The same number can be another place: only its name tells. */
    @Test
    void is_less_sure_of_a_code_under_another_name() {
        AreaSuccession succession = HISTORY.succession(AreaCode.of("76.01"));

        assertThat(succession.certainty()).isEqualTo(SuccessionCertainty.INFERRED);
        assertThat(succession.only()).contains(AreaCode.of("76.01"));
        assertThat(HISTORY.names(AreaCode.of("76.01")))
                .containsExactly("Kabupaten Mamuju Utara", "Kabupaten Pasangkayu");
    }

    /** There, numbers of villages were given to other villages. */
    @Test
    void names_no_single_successor_of_a_village_in_papua_under_another_name() {
        AreaSuccession succession = HISTORY.succession(AreaCode.of("95.02.25.2004"));

        assertThat(succession.state()).isEqualTo(AreaCodeState.CURRENT);
        assertThat(succession.certainty()).isEqualTo(SuccessionCertainty.AMBIGUOUS);
        assertThat(succession.only()).isEmpty();
        assertThat(HISTORY.names(AreaCode.of("95.02.25.2004"))).hasSizeGreaterThan(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"74.05.03.2027", "91.07.01.1059", "92.71.01"})
    void names_no_single_successor_where_several_fit(String code) {
        AreaSuccession succession = HISTORY.succession(AreaCode.of(code));

        assertThat(succession.certainty()).isEqualTo(SuccessionCertainty.AMBIGUOUS);
        assertThat(succession.successors()).isNotEmpty();
        assertThat(succession.only()).isEmpty();
    }

    @Test
    void names_no_single_successor_of_a_code_that_ended_and_came_back() {
        AreaSuccession succession = HISTORY.succession(AreaCode.of("91.20.02.2015"));

        assertThat(succession.state()).isEqualTo(AreaCodeState.CURRENT);
        assertThat(succession.certainty()).isEqualTo(SuccessionCertainty.AMBIGUOUS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"91.13.44", "91.13.47", "91.21.01", "11.01.15.2007"})
    void says_so_if_no_successor_was_found(String code) {
        AreaSuccession succession = HISTORY.succession(AreaCode.of(code));

        assertThat(succession.state()).isEqualTo(AreaCodeState.RETIRED);
        assertThat(succession.certainty()).isEqualTo(SuccessionCertainty.NOT_FOUND);
        assertThat(succession.only()).isEmpty();
    }

    /** Kalimantan Timur had them before Kalimantan Utara was split off in 2012, before the first edition here. */
    @ParameterizedTest
    @ValueSource(strings = {"64.04", "64.05", "64.06", "64.10", "64.73", "99", "53.02.16.2999"})
    void does_not_call_a_code_wrong_that_it_does_not_know(String code) {
        AreaSuccession succession = HISTORY.succession(AreaCode.of(code));

        assertThat(succession.state()).isEqualTo(AreaCodeState.UNKNOWN);
        assertThat(succession.certainty()).isEqualTo(SuccessionCertainty.NOT_FOUND);
        assertThat(HISTORY.editions(AreaCode.of(code))).isEmpty();
        assertThat(HISTORY.names(AreaCode.of(code))).isEmpty();
    }

    /** The first two of these stand on cards for decades; see the 31 published and invented numbers of the Nik tests. */
    @ParameterizedTest
    @CsvSource({
        "910101, RETIRED",
        "927101, RETIRED",
        "650301, CURRENT",
        "321204, CURRENT",
        "640501, UNKNOWN",
        "990001, UNKNOWN"
    })
    void knows_the_districts_in_national_identity_numbers(String digits, AreaCodeState state) {
        assertThat(HISTORY.state(AreaCode.ofDigits(digits))).isEqualTo(state);
    }

    @Test
    void never_carries_a_village_over_by_its_last_digits() {
        assertThat(HISTORY.names(AreaCode.of("91.07.11.2005"))).containsExactly("Tubugime");
        assertThat(HISTORY.succession(AreaCode.of("91.07.11.2005")).only())
                .flatMap(AreaDirectory.official()::find)
                .map(Area::name)
                .contains("Tubugime");
        assertThat(AreaDirectory.official()
                        .find(AreaCode.of("94.02.07.2005"))
                        .orElseThrow()
                        .name())
                .isNotEqualTo("Tubugime");
    }

    @Test
    void knows_which_editions_have_a_code() {
        assertThat(HISTORY.editions(AreaCode.of("53"))).containsExactly(AreaEdition.values());
        assertThat(HISTORY.editions(AreaCode.of("91.01")))
                .containsExactly(
                        AreaEdition.EDITION_2015,
                        AreaEdition.EDITION_2017,
                        AreaEdition.EDITION_2020,
                        AreaEdition.EDITION_2021);
        assertThat(HISTORY.editions(AreaCode.of("96"))).containsExactly(AreaEdition.EDITION_2025);
    }
}
