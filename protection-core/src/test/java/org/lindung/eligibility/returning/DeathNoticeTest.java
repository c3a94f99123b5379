package org.lindung.eligibility.returning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lindung.law.SourceKind;

/** Until when a family is told of a death. */
class DeathNoticeTest {
    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    @Test
    void is_due_seventy_two_hours_after_the_minute_on_which_the_death_became_known() {
        ZonedDateTime known = ZonedDateTime.of(2024, 2, 27, 14, 35, 0, 0, JAKARTA);

        assertThat(DeathNotice.dueFrom(known)).contains(ZonedDateTime.of(2024, 3, 1, 14, 35, 0, 0, JAKARTA));
    }

    @Test
    void counts_hours_and_not_days_where_clocks_change() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        ZonedDateTime known = ZonedDateTime.of(2024, 3, 29, 10, 0, 0, 0, berlin);

        assertThat(DeathNotice.dueFrom(known)).contains(ZonedDateTime.of(2024, 4, 1, 11, 0, 0, 0, berlin));
    }

    @ParameterizedTest
    @CsvSource({
        "2004-10-18, UU 39/2004 art. 73(2) letter a",
        "2004-10-19, UU 39/2004 art. 73(2) letter a",
        "2017-11-21, UU 39/2004 art. 73(2) letter a",
        "2017-11-22, UU 18/2017 art. 27(2) letter a",
        "2017-11-23, UU 18/2017 art. 27(2) letter a"
    })
    void rests_on_the_law_of_the_day(LocalDate day, String citation) {
        assertThat(DeathNotice.provisionOn(day))
                .hasValueSatisfying(
                        provision -> assertThat(provision.citation()).hasToString(citation));
        assertThat(DeathNotice.limitOn(day)).isPresent();
    }

    @Test
    void is_not_known_of_days_before_the_first_law() {
        LocalDate before = LocalDate.of(2004, 10, 17);

        assertThat(DeathNotice.provisionOn(before)).isEmpty();
        assertThat(DeathNotice.limitOn(before)).isEmpty();
        assertThat(DeathNotice.dueFrom(before.atStartOfDay(JAKARTA))).isEmpty();
    }

    @Test
    void says_that_the_figure_of_the_present_law_was_read_in_a_report() {
        assertThat(DeathNotice.provisionOn(LocalDate.of(2026, 1, 1)))
                .hasValueSatisfying(provision -> assertThat(provision.source()).isEqualTo(SourceKind.SECONDARY));
    }
}
