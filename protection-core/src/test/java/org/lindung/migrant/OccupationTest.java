package org.lindung.migrant;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lindung.Refusal;

class OccupationTest {

    @ParameterizedTest
    @ValueSource(strings = {"9", "91", "911", "9111", "0110"})
    void is_a_code_of_any_level(String code) {
        assertThat(Occupation.of(code)).hasToString(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "91111", "911a", "9111 ", "٩١١١", "domestic worker"})
    void is_refused_in_any_other_form(String code) {
        assertThat(Refusal.codes(() -> Occupation.of(code))).containsExactly("occupation-format");
    }
}
