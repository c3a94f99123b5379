package org.lindung.migrant;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lindung.Refusal;

class MigrantIdTest {

    @ParameterizedTest
    @ValueSource(strings = {"1", "PMI-2026-000017", "a.b_c-D"})
    void is_a_short_token(String id) {
        assertThat(MigrantId.of(id)).hasToString(id);
    }

    @Test
    void has_at_most_64_characters() {
        assertThat(MigrantId.of("x".repeat(64)).value()).hasSize(64);
        assertThat(Refusal.codes(() -> MigrantId.of("x".repeat(65)))).containsExactly("migrant-id-format");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "PMI 17", "PMI/17", "PMI\n17", "siti@example.org", "é"})
    void is_nothing_else(String id) {
        assertThat(Refusal.codes(() -> MigrantId.of(id))).containsExactly("migrant-id-format");
    }

    @Test
    void refuses_a_number_that_could_be_somebodys_nik() {
        assertThat(Refusal.codes(() -> MigrantId.of("5302165503909901"))).containsExactly("migrant-id-is-nik");
        assertThat(MigrantId.of("5302169903909901").value())
                .as("sixteen digits that hold no date are nobody's NIK")
                .isEqualTo("5302169903909901");
    }
}
