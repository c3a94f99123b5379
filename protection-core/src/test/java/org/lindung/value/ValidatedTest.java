package org.lindung.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ValidatedTest {
    private static final Violation ERROR = Violation.of(ValueViolation.REQUIRED, "/id");
    private static final Violation WARNING =
            new Violation("odd", Severity.WARNING, "/nik", Text.of("this looks odd", "ini tampak janggal"));

    @Test
    void holds_a_value_together_with_its_warnings() {
        Validated<String> row = Validated.valid("row", List.of(WARNING));

        assertThat(row.isValid()).isTrue();
        assertThat(row.value()).contains("row");
        assertThat(row.violations()).containsExactly(WARNING);
    }

    @Test
    void holds_no_value_together_with_what_was_wrong() {
        Validated<String> row = Validated.invalid(List.of(WARNING, ERROR));

        assertThat(row.isValid()).isFalse();
        assertThat(row.value()).isEmpty();
        assertThat(row.violations()).containsExactly(WARNING, ERROR);
    }

    @Test
    void gives_its_value_or_all_that_was_wrong() {
        assertThat(Validated.valid("row", List.of(WARNING)).orElseThrow()).isEqualTo("row");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Validated.invalid(List.of(WARNING, ERROR)).orElseThrow())
                .satisfies(thrown -> assertThat(thrown.violations()).containsExactly(WARNING, ERROR));
    }

    @Test
    void refuses_a_valid_value_with_an_error() {
        assertThatIllegalArgumentException().isThrownBy(() -> Validated.valid("row", List.of(WARNING, ERROR)));
    }

    @Test
    void refuses_to_lose_a_value_without_an_error() {
        assertThatIllegalArgumentException().isThrownBy(() -> Validated.invalid(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> Validated.invalid(List.of(WARNING)));
    }

    @Test
    void changes_the_value_and_keeps_the_warnings() {
        Validated<Integer> length = Validated.valid("row", List.of(WARNING)).map(String::length);

        assertThat(length.value()).contains(3);
        assertThat(length.violations()).containsExactly(WARNING);
    }

    @Test
    void has_nothing_to_change_without_a_value() {
        Validated<Integer> length = Validated.<String>invalid(List.of(ERROR)).map(String::length);

        assertThat(length.value()).isEmpty();
        assertThat(length.violations()).containsExactly(ERROR);
    }

    @Test
    @SuppressWarnings("NullAway") // null is the point
    void never_becomes_invalid_by_a_change_that_gives_nothing() {
        assertThatNullPointerException()
                .isThrownBy(() -> Validated.valid("row", List.of()).map(row -> null));
    }

    @Test
    void adds_later_warnings_behind_earlier_ones() {
        Violation later = WARNING.under("/migrant");

        assertThat(Validated.valid("row", List.of(WARNING))
                        .withWarnings(List.of(later))
                        .violations())
                .containsExactly(WARNING, later);
        assertThat(Validated.invalid(List.of(ERROR))
                        .withWarnings(List.of(later))
                        .violations())
                .containsExactly(ERROR, later);
    }

    @Test
    void takes_no_error_for_a_warning() {
        Validated<String> row = Validated.valid("row", List.of());

        assertThatIllegalArgumentException().isThrownBy(() -> row.withWarnings(List.of(ERROR)));
    }

    @Test
    void does_not_change_when_the_list_it_was_made_from_does() {
        List<Violation> noticed = new ArrayList<>(List.of(WARNING));
        Validated<String> row = Validated.valid("row", noticed);
        noticed.clear();

        assertThat(row.violations()).containsExactly(WARNING);
    }

    @Test
    void shows_what_was_noticed_and_not_the_value() {
        assertThat(Validated.valid("row", List.of(WARNING))).hasToString("valid[/nik: this looks odd [odd]]");
        assertThat(Validated.invalid(List.of(ERROR))).hasToString("invalid[/id: this is required [required]]");
    }
}
