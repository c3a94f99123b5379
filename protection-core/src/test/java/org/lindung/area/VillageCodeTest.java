package org.lindung.area;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lindung.Refusal;

class VillageCodeTest {

    @Test
    void holds_the_codes_of_all_that_the_village_lies_in() {
        VillageCode village = VillageCode.of("53.02.16.2005");

        assertThat(village.province()).isEqualTo("53");
        assertThat(village.regency()).isEqualTo("53.02");
        assertThat(village.district()).isEqualTo("53.02.16");
        assertThat(village).hasToString("53.02.16.2005");
    }

    @Test
    void stays_valid_when_its_area_was_renumbered() {
        assertThat(VillageCode.of("91.01.01.1001").province()).isEqualTo("91");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "5302162005",
                "53.02.16.200",
                "53.02.16.20055",
                "03.02.16.2005",
                "53.02.16",
                "53-02-16-2005",
                " 53.02.16.2005",
                "53.02.16.2005\n",
                "٥٣.٠٢.١٦.٢٠٠٥"
            })
    void is_refused_in_any_other_form(String code) {
        assertThat(Refusal.codes(() -> VillageCode.of(code))).containsExactly("village-code-format");
    }
}
