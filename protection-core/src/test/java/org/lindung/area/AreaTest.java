package org.lindung.area;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lindung.Refusal;

class AreaTest {
    private static final AreaCode CODE = AreaCode.of("53.71");

    @Test
    void is_of_the_level_of_its_code() {
        assertThat(new Area(CODE, "Kota Kupang", AreaKind.CITY).level()).isEqualTo(AreaLevel.REGENCY);
        assertThat(new Area(CODE, "Kota Kupang", AreaKind.CITY)).hasToString("53.71 Kota Kupang");
    }

    @Test
    void has_a_name_and_a_kind_of_its_level() {
        assertThat(Refusal.codes(() -> new Area(CODE, " ", AreaKind.VILLAGE)))
                .containsExactly("blank", "area-kind-level");
    }
}
