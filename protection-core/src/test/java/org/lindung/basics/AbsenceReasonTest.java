package org.lindung.basics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AbsenceReasonTest {

    /** Codes of the FHIR value set data-absent-reason, as released with FHIR R4. */
    @ParameterizedTest
    @CsvSource({
        "NOT_ASKED, not-asked",
        "ASKED_UNKNOWN, asked-unknown",
        "DECLINED, asked-declined",
        "WITHHELD_FOR_SAFETY, masked",
        "MASKED, masked",
        "NOT_APPLICABLE, not-applicable"
    })
    void has_a_word_in_fhir(AbsenceReason reason, String dataAbsentReason) {
        assertThat(reason.dataAbsentReason()).isEqualTo(dataAbsentReason);
    }

    @ParameterizedTest
    @EnumSource
    void is_found_by_its_own_code(AbsenceReason reason) {
        assertThat(AbsenceReason.ofCode(reason.code())).contains(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "NOT_ASKED", "asked-declined", "unknown"})
    void is_not_found_by_anything_else(String code) {
        assertThat(AbsenceReason.ofCode(code)).isEmpty();
    }

    @Test
    void is_a_refusal_only_if_somebody_chose_silence() {
        assertThat(AbsenceReason.values())
                .filteredOn(AbsenceReason::isRefusal)
                .containsExactly(AbsenceReason.DECLINED, AbsenceReason.WITHHELD_FOR_SAFETY);
    }
}
