package org.lindung.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InvalidValueExceptionTest {

    @Test
    void says_all_that_was_wrong_in_its_message() {
        InvalidValueException refusal = new InvalidValueException(List.of(
                Violation.of(ValueViolation.REQUIRED, "/id"),
                Violation.of(ValueViolation.TOO_LONG, "/name", Map.of("limit", "200"))));

        assertThat(refusal)
                .hasMessage("/id: this is required [required]; /name: this is longer than 200 characters [too-long]")
                .hasNoCause();
    }

    @Test
    void names_every_missing_attribute_at_its_path() {
        assertThat(new InvalidValueException("migrant", "migration").violations())
                .containsExactly(
                        Violation.of(ValueViolation.REQUIRED, "/migrant"),
                        Violation.of(ValueViolation.REQUIRED, "/migration"));
    }

    @Test
    void is_an_illegal_argument_for_callers_that_know_no_more() {
        assertThat(new InvalidValueException("id")).isInstanceOf(IllegalArgumentException.class);
    }
}
