package org.lindung.area;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lindung.Refusal;

class AreaCodeTest {

    @ParameterizedTest
    @CsvSource({"53, PROVINCE", "53.02, REGENCY", "53.02.16, DISTRICT", "53.02.16.2005, VILLAGE"})
    void says_its_level_by_its_length(String code, AreaLevel level) {
        assertThat(AreaCode.of(code).level()).isEqualTo(level);
        assertThat(AreaCode.of(code)).hasToString(code);
    }

    @ParameterizedTest
    @CsvSource({"53, 53", "5302, 53.02", "530216, 53.02.16", "5302162005, 53.02.16.2005"})
    void is_also_written_without_dots(String digits, String code) {
        assertThat(AreaCode.ofDigits(digits)).isEqualTo(AreaCode.of(code));
    }

    @ParameterizedTest
    @CsvSource({
        "53, PROVINCE",
        "53.01, REGENCY",
        "53.69, REGENCY",
        "53.71, CITY",
        "53.99, CITY",
        "53.02.16, DISTRICT",
        "53.02.16.1001, WARD",
        "53.02.16.2005, VILLAGE",
        "91.03.01.3007, CUSTOMARY_VILLAGE"
    })
    void says_the_kind_of_area_by_its_number(String code, AreaKind kind) {
        assertThat(AreaCode.of(code).kind()).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"53.00", "53.70", "53.02.16.0999", "53.02.16.4001"})
    void says_no_kind_outside_the_official_numbers(String code) {
        assertThat(AreaCode.of(code).kind()).isEmpty();
    }

    @Test
    void knows_the_codes_above_it() {
        AreaCode village = VillageCode.of("53.02.16.2005").area();

        assertThat(village.parent()).contains(AreaCode.of("53.02.16"));
        assertThat(AreaCode.of("53").parent()).isEmpty();
        assertThat(village.liesIn(AreaCode.of("53"))).isTrue();
        assertThat(village.liesIn(AreaCode.of("53.02.16"))).isTrue();
        assertThat(village.liesIn(AreaCode.of("53.02.17"))).isFalse();
        assertThat(village.liesIn(village)).isFalse();
    }

    @Test
    void is_a_code_of_a_village_at_the_lowest_level_only() {
        assertThat(AreaCode.of("53.02.16.2005").village()).contains(VillageCode.of("53.02.16.2005"));
        assertThat(AreaCode.of("53.02.16").village()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "5",
                "03",
                "531",
                "5302",
                "53.2",
                "53.02.",
                "53.02.16.005",
                "53.02.16.20055",
                "53-02",
                " 53",
                "53\n",
                "٥٣"
            })
    void is_refused_in_any_other_form(String code) {
        assertThat(Refusal.codes(() -> AreaCode.of(code))).containsExactly("area-code-format");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5", "03", "530", "53021", "53021620", "530216200", "53021620051", "53.02", "٥٣"})
    void is_refused_with_any_other_number_of_digits(String digits) {
        assertThat(Refusal.codes(() -> AreaCode.ofDigits(digits))).containsExactly("area-code-format");
    }

    @Property
    void means_the_same_with_and_without_dots(@ForAll("codes") AreaCode code) {
        assertThat(AreaCode.ofDigits(code.value().replace(".", ""))).isEqualTo(code);
    }

    @Provide
    Arbitrary<AreaCode> codes() {
        return AreaSpecimens.CODES;
    }
}
