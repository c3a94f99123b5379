package org.lindung.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lindung.Refusal;
import org.lindung.value.Language;

class CountryCodeTest {

    @ParameterizedTest
    @CsvSource({
        "MY, Malaysia, Malaysia",
        "SA, Saudi Arabia, Arab Saudi",
        "TW, Taiwan, Taiwan",
        "KR, South Korea, Korea Selatan"
    })
    void has_a_name_in_both_languages(String code, String en, String id) {
        assertThat(CountryCode.of(code).name(Language.ENGLISH)).isEqualTo(en);
        assertThat(CountryCode.of(code).name(Language.INDONESIAN)).isEqualTo(id);
    }

    @Test
    void has_the_same_name_on_every_machine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.JAPAN);

            assertThat(CountryCode.of("SA").name(Language.INDONESIAN)).isEqualTo("Arab Saudi");
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "my", "MYS", "M", "ZZ", "UK", "MY "})
    void is_one_of_iso_3166_1(String code) {
        assertThat(Refusal.codes(() -> CountryCode.of(code))).containsExactly("country-unknown");
    }
}
