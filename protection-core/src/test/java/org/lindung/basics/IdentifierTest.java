package org.lindung.basics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lindung.Refusal;

class IdentifierTest {

    @ParameterizedTest
    @ValueSource(strings = {"1", "PMI-2026-000017", "a.b_c-D"})
    void is_a_short_token(String id) {
        assertThatCode(() -> Identifier.check(id)).doesNotThrowAnyException();
    }

    @Test
    void has_at_most_64_characters() {
        assertThatCode(() -> Identifier.check("x".repeat(64))).doesNotThrowAnyException();
        assertThat(Refusal.codes(() -> Identifier.check("x".repeat(65)))).containsExactly("id-format");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "PMI 17", "PMI/17", "PMI\n17", "siti@example.org", "é"})
    void is_nothing_else(String id) {
        assertThat(Refusal.codes(() -> Identifier.check(id))).containsExactly("id-format");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5302165503909901", "53.02.16.550390.9901", "5302-1655-0390-9901"})
    void is_not_sixteen_digits_which_could_be_a_personal_number(String id) {
        assertThat(Refusal.codes(() -> Identifier.check(id))).containsExactly("id-is-personal-number");
    }

    @ParameterizedTest
    @ValueSource(strings = {"530216550390990", "53021655039099011", "A5302165503909901"})
    void may_be_any_other_number_of_digits(String id) {
        assertThatCode(() -> Identifier.check(id)).doesNotThrowAnyException();
    }
}
