package org.lindung.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import org.junit.jupiter.api.Test;
import org.lindung.area.VillageCode;

class NttVillagesTest {
    @Test
    void has_every_village_of_the_province_once_and_in_order() {
        assertThat(NttVillages.codes())
                .hasSize(3442)
                .doesNotHaveDuplicates()
                .isSortedAccordingTo(Comparator.comparing(VillageCode::value))
                .allMatch(code -> code.province().equals("53"));
    }

    @Test
    void knows_the_name_of_a_village_and_says_so_when_it_does_not() {
        assertThat(NttVillages.name(VillageCode.of("53.01.10.2007"))).contains("Camplong II");
        assertThat(NttVillages.name(VillageCode.of("52.01.01.2001"))).isEmpty();
    }
}
