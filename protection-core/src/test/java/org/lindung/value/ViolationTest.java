package org.lindung.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ViolationTest {
    private static final Violation TOO_LONG = Violation.of(ValueViolation.TOO_LONG, "/name", Map.of("limit", "200"));

    @Test
    void says_where_and_what_and_its_code_in_one_line() {
        assertThat(TOO_LONG.message(Language.ENGLISH))
                .isEqualTo("/name: this is longer than 200 characters [too-long]");
        assertThat(TOO_LONG.message(Language.INDONESIAN))
                .isEqualTo("/name: ini lebih panjang dari 200 karakter [too-long]");
    }

    @Test
    void says_no_place_if_the_value_itself_is_meant() {
        assertThat(Violation.of(ValueViolation.REQUIRED, "")).hasToString("this is required [required]");
    }

    @Test
    void keeps_everything_but_the_path_when_seen_from_the_holder() {
        Violation fromHolder = TOO_LONG.under("/members/0").under("/household");

        assertThat(fromHolder)
                .isEqualTo(new Violation("too-long", Severity.ERROR, "/household/members/0/name", TOO_LONG.text()));
    }

    @Test
    void is_an_error_unless_its_kind_says_otherwise() {
        assertThat(TOO_LONG.severity()).isEqualTo(Severity.ERROR);
    }
}
