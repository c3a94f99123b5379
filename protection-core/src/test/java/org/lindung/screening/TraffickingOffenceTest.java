package org.lindung.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TraffickingOffenceTest {
    @ParameterizedTest
    @CsvSource({
        "2026-01-01, UU 21/2007 art. 2(1)",
        "2026-01-02, UU 1/2023 art. 455(1)",
        "2026-01-03, UU 1/2023 art. 455(1)"
    })
    void exploitation_in_indonesia_moved_to_the_criminal_code(LocalDate day, String citation) {
        assertThat(TraffickingOffence.EXPLOITED_IN_INDONESIA.provisionOn(day))
                .map(Object::toString)
                .contains(citation);
    }

    @ParameterizedTest
    @CsvSource({"2026-01-01", "2026-01-02", "2026-01-03"})
    void the_other_articles_stayed_where_they_were(LocalDate day) {
        assertThat(TraffickingOffence.values())
                .filteredOn(offence -> offence != TraffickingOffence.EXPLOITED_IN_INDONESIA)
                .extracting(offence -> offence.provisionOn(day).orElseThrow().toString())
                .containsExactly("UU 21/2007 art. 3", "UU 21/2007 art. 4", "UU 21/2007 art. 5", "UU 21/2007 art. 6");
    }

    @ParameterizedTest
    @EnumSource
    void nothing_is_said_of_days_before_the_law(TraffickingOffence offence) {
        assertThat(offence.provisionOn(LocalDate.of(2007, 4, 18))).isEmpty();
        assertThat(offence.provisionOn(LocalDate.of(2007, 4, 19))).isPresent();
    }

    @Test
    void the_only_articles_that_reach_adults_without_means_are_those_on_crossing_the_border() {
        assertThat(TraffickingOffence.values())
                .filteredOn(TraffickingOffence::reachesAdultsWithoutMeans)
                .containsExactly(TraffickingOffence.BROUGHT_INTO_INDONESIA, TraffickingOffence.TAKEN_ABROAD);
    }
}
