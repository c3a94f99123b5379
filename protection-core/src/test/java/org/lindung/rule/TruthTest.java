package org.lindung.rule;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lindung.value.Text;

class TruthTest {

    @ParameterizedTest
    @CsvSource({
        "TRUE,    TRUE,    TRUE,    TRUE",
        "TRUE,    FALSE,   FALSE,   TRUE",
        "TRUE,    UNKNOWN, UNKNOWN, TRUE",
        "FALSE,   TRUE,    FALSE,   TRUE",
        "FALSE,   FALSE,   FALSE,   FALSE",
        "FALSE,   UNKNOWN, FALSE,   UNKNOWN",
        "UNKNOWN, TRUE,    UNKNOWN, TRUE",
        "UNKNOWN, FALSE,   FALSE,   UNKNOWN",
        "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN"
    })
    void conjunction_and_disjunction_follow_the_strong_tables_of_kleene(
            Truth left, Truth right, Truth conjunction, Truth disjunction) {
        assertThat(left.and(right)).isEqualTo(conjunction);
        assertThat(left.or(right)).isEqualTo(disjunction);
    }

    @ParameterizedTest
    @CsvSource({"TRUE, FALSE", "FALSE, TRUE", "UNKNOWN, UNKNOWN"})
    void negation_leaves_the_unknown_unknown(Truth truth, Truth negation) {
        assertThat(truth.not()).isEqualTo(negation);
    }

    @ParameterizedTest
    @CsvSource({"true, TRUE", "false, FALSE"})
    void what_is_certain_is_true_or_false(boolean value, Truth truth) {
        assertThat(Truth.of(value)).isEqualTo(truth);
    }

    @ParameterizedTest
    @CsvSource({"TRUE, true, yes, ya", "FALSE, false, no, tidak", "UNKNOWN, unknown, not settled, belum pasti"})
    void has_a_code_and_a_word(Truth truth, String code, String en, String id) {
        assertThat(truth.code()).isEqualTo(code);
        assertThat(truth.display()).isEqualTo(Text.of(en, id));
    }

    @Property
    void de_morgan_holds(@ForAll Truth left, @ForAll Truth right) {
        assertThat(left.and(right).not()).isEqualTo(left.not().or(right.not()));
        assertThat(left.or(right).not()).isEqualTo(left.not().and(right.not()));
    }
}
