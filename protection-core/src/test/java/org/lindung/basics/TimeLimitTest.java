package org.lindung.basics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lindung.basics.TimeLimit.DayOfEvent.COUNTED;
import static org.lindung.basics.TimeLimit.DayOfEvent.NOT_COUNTED;
import static org.lindung.basics.TimeLimit.DayOfEvent.NOT_SAID;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lindung.Refusal;
import org.lindung.basics.TimeLimit.DayOfEvent;
import org.lindung.value.Text;

class TimeLimitTest {
    private static final TimeLimit SEVEN_TIMES_24_HOURS = TimeLimit.ofHours(7 * 24);
    private static final Text NOTICE = Text.of("the notice", "pemberitahuan");

    // ---- hours ----

    @ParameterizedTest
    @CsvSource({"2026-03-09T10:29+07:00, false", "2026-03-09T10:30+07:00, false", "2026-03-09T10:31+07:00, true"})
    void in_hours_ends_at_the_minute(ZonedDateTime at, boolean overdue) {
        ZonedDateTime event = ZonedDateTime.parse("2026-03-02T10:30+07:00");
        assertThat(SEVEN_TIMES_24_HOURS.isOverdue(event, at)).isEqualTo(Answer.known(overdue));
    }

    @Test
    void in_hours_is_the_same_moment_in_all_three_zones_of_indonesia() {
        ZonedDateTime kupang = ZonedDateTime.parse("2026-03-02T10:30+08:00[Asia/Makassar]");
        ZonedDateTime jayapuraAWeekLater = ZonedDateTime.parse("2026-03-09T11:30+09:00[Asia/Jayapura]");
        ZonedDateTime jakartaAWeekLater = ZonedDateTime.parse("2026-03-09T09:31+07:00[Asia/Jakarta]");
        assertThat(SEVEN_TIMES_24_HOURS.dueFrom(kupang)).isEqualTo(Answer.known(kupang.plusDays(7)));
        assertThat(SEVEN_TIMES_24_HOURS.isOverdue(kupang, jayapuraAWeekLater)).isEqualTo(Answer.known(false));
        assertThat(SEVEN_TIMES_24_HOURS.isOverdue(kupang, jakartaAWeekLater)).isEqualTo(Answer.known(true));
    }

    @Test
    void in_hours_gives_no_hour_away_where_clocks_are_changed() {
        ZonedDateTime beforeSpring = ZonedDateTime.parse("2026-03-28T12:00+01:00[Europe/Rome]");
        assertThat(TimeLimit.ofHours(24).dueFrom(beforeSpring))
                .isEqualTo(Answer.known(ZonedDateTime.parse("2026-03-29T13:00+02:00[Europe/Rome]")));
    }

    // ---- days ----

    @ParameterizedTest
    @CsvSource({"COUNTED, 2026-03-14", "NOT_COUNTED, 2026-03-15"})
    void in_days_ends_with_the_last_day(DayOfEvent dayOfEvent, LocalDate lastDay) {
        TimeLimit.Days limit = TimeLimit.ofDays(14, dayOfEvent);
        assertThat(limit.lastDayFrom(LocalDate.of(2026, 3, 1))).isEqualTo(Answer.known(lastDay));

        ZonedDateTime event = ZonedDateTime.parse("2026-03-01T16:45+08:00[Asia/Makassar]");
        ZonedDateTime midnight = lastDay.plusDays(1).atStartOfDay(event.getZone());
        assertThat(limit.isOverdue(event, midnight.minusMinutes(1))).isEqualTo(Answer.known(false));
        assertThat(limit.isOverdue(event, midnight.minusNanos(1))).isEqualTo(Answer.known(false));
        assertThat(limit.isOverdue(event, midnight)).isEqualTo(Answer.known(true));
        assertThat(limit.dueFrom(event)).isEqualTo(Answer.known(midnight.minusNanos(1)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-14T23:59+08:00, false, false",
        "2026-03-15T00:00+08:00, false, true",
        "2026-03-15T23:59+08:00, false, true",
        "2026-03-16T00:00+08:00, true,  true"
    })
    void in_days_leaves_open_what_the_law_leaves_open(ZonedDateTime at, boolean least, boolean most) {
        ZonedDateTime event = ZonedDateTime.parse("2026-03-01T16:45+08:00");
        assertThat(TimeLimit.ofDays(14, NOT_SAID).isOverdue(event, at)).isEqualTo(Answer.between(least, most));
    }

    @Test
    void in_days_gives_both_last_days_where_the_law_does_not_say_which() {
        TimeLimit.Days limit = TimeLimit.ofDays(14, NOT_SAID);
        ZonedDateTime event = ZonedDateTime.parse("2026-03-01T16:45+08:00");
        assertThat(limit.lastDayFrom(event.toLocalDate()))
                .isEqualTo(Answer.between(LocalDate.of(2026, 3, 14), LocalDate.of(2026, 3, 15)));
        assertThat(limit.dueFrom(event))
                .isEqualTo(Answer.between(
                        ZonedDateTime.parse("2026-03-14T23:59:59.999999999+08:00"),
                        ZonedDateTime.parse("2026-03-15T23:59:59.999999999+08:00")));
    }

    @Test
    void in_days_goes_by_the_day_of_the_place_where_it_happened() {
        TimeLimit nextDay = TimeLimit.ofDays(1, NOT_COUNTED);
        ZonedDateTime lateInJakarta = ZonedDateTime.parse("2026-03-01T23:30+07:00[Asia/Jakarta]");
        ZonedDateTime sameMomentInJayapura = lateInJakarta.withZoneSameInstant(ZoneId.of("Asia/Jayapura"));
        ZonedDateTime at = ZonedDateTime.parse("2026-03-03T01:00+09:00[Asia/Jayapura]");
        assertThat(nextDay.isOverdue(lateInJakarta, at)).isEqualTo(Answer.known(false));
        assertThat(nextDay.isOverdue(sameMomentInJayapura, at)).isEqualTo(Answer.known(false));
        assertThat(nextDay.isOverdue(lateInJakarta, at.plusHours(1))).isEqualTo(Answer.known(true));
        assertThat(nextDay.isOverdue(sameMomentInJayapura, at.plusHours(1))).isEqualTo(Answer.known(false));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-27T12:00+02:00[Asia/Beirut], 2026-03-28T23:59:59.999999999+02:00[Asia/Beirut]",
        "2026-10-23T12:00+03:00[Asia/Beirut], 2026-10-24T23:59:59.999999999+02:00[Asia/Beirut]"
    })
    void in_days_ends_with_the_day_also_where_clocks_are_changed_at_midnight(ZonedDateTime event, ZonedDateTime due) {
        assertThat(TimeLimit.ofDays(1, NOT_COUNTED).dueFrom(event)).isEqualTo(Answer.known(due));
    }

    // ---- what holds for every limit ----

    @Provide
    Arbitrary<ZonedDateTime> moments() {
        Arbitrary<ZoneId> zones = Arbitraries.of(
                        "Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura", "Asia/Taipei", "Asia/Beirut", "Europe/Rome")
                .map(ZoneId::of);
        ZonedDateTime start = ZonedDateTime.parse("2025-01-01T00:00Z");
        return zones.flatMap(zone -> Arbitraries.longs()
                .between(0, 3L * 365 * 24 * 60)
                .map(minutes -> start.plusMinutes(minutes).withZoneSameInstant(zone)));
    }

    @Provide
    Arbitrary<TimeLimit> limits() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(1, 1000).map(TimeLimit::ofHours),
                Arbitraries.integers()
                        .between(1, 60)
                        .flatMap(days -> Arbitraries.of(DayOfEvent.class).map(first -> TimeLimit.ofDays(days, first))));
    }

    @Property
    void is_kept_until_the_last_moment_and_then_no_more(
            @ForAll("moments") ZonedDateTime event, @ForAll("limits") TimeLimit limit) {
        Answer<ZonedDateTime> due = limit.dueFrom(event);
        ZonedDateTime earliest = due instanceof Answer.Between<ZonedDateTime> open
                ? open.least()
                : due.toOptional().orElseThrow();
        ZonedDateTime latest = due instanceof Answer.Between<ZonedDateTime> open
                ? open.most()
                : due.toOptional().orElseThrow();
        boolean open = !earliest.equals(latest);
        assertThat(limit.isOverdue(event, event)).isEqualTo(Answer.known(false));
        assertThat(limit.isOverdue(event, earliest)).isEqualTo(Answer.known(false));
        assertThat(limit.isOverdue(event, earliest.plusNanos(1))).isEqualTo(Answer.between(!open, true));
        assertThat(limit.isOverdue(event, latest)).isEqualTo(Answer.between(false, open));
        assertThat(limit.isOverdue(event, latest.plusNanos(1))).isEqualTo(Answer.known(true));
    }

    @Property
    void lies_open_between_exactly_the_two_readings(
            @ForAll("moments") ZonedDateTime event, @ForAll @IntRange(min = 1, max = 60) int days) {
        assertThat(TimeLimit.ofDays(days, NOT_SAID).dueFrom(event))
                .isEqualTo(Answer.between(
                        TimeLimit.ofDays(days, COUNTED)
                                .dueFrom(event)
                                .toOptional()
                                .orElseThrow(),
                        TimeLimit.ofDays(days, NOT_COUNTED)
                                .dueFrom(event)
                                .toOptional()
                                .orElseThrow()));
    }

    // ---- as a value ----

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void that_leaves_no_time_is_refused(int length) {
        assertThat(Refusal.codes(() -> TimeLimit.ofHours(length))).containsExactly("time-not-positive");
        assertThat(Refusal.codes(() -> TimeLimit.ofDays(length, COUNTED))).containsExactly("time-not-positive");
        assertThat(Refusal.codes(() -> TimeLimit.ofWorkingDays(length))).containsExactly("time-not-positive");
    }

    @ParameterizedTest
    @CsvSource({
        "1,   within 1 hour after the notice,       paling lama 1 jam setelah pemberitahuan",
        "36,  within 36 hours after the notice,     paling lama 36 jam setelah pemberitahuan",
        "24,  within 1 × 24 hours after the notice, paling lama 1 × 24 jam setelah pemberitahuan",
        "168, within 7 × 24 hours after the notice, paling lama 7 × 24 jam setelah pemberitahuan"
    })
    void in_hours_is_written_as_the_law_writes_it(int hours, String en, String id) {
        assertThat(TimeLimit.ofHours(hours).after(NOTICE)).isEqualTo(Text.of(en, id));
    }

    @ParameterizedTest
    @CsvSource({
        "1,  COUNTED,     within 1 day after the notice (the day of the event counts),"
                + " paling lama 1 hari setelah pemberitahuan (hari kejadian dihitung)",
        "14, NOT_COUNTED, within 14 days after the notice (the day of the event does not count),"
                + " paling lama 14 hari setelah pemberitahuan (hari kejadian tidak dihitung)",
        "14, NOT_SAID,    within 14 days after the notice (the law does not say whether the day of the event counts),"
                + " paling lama 14 hari setelah pemberitahuan (hukum tidak menentukan apakah hari kejadian dihitung)"
    })
    void in_days_says_in_both_languages_whether_the_day_of_the_event_counts(
            int days, DayOfEvent dayOfEvent, String en, String id) {
        assertThat(TimeLimit.ofDays(days, dayOfEvent).after(NOTICE)).isEqualTo(Text.of(en, id));
    }

    @ParameterizedTest
    @CsvSource({"COUNTED, counted", "NOT_COUNTED, not-counted", "NOT_SAID, not-said"})
    void knows_its_ways_to_count_by_their_codes(DayOfEvent dayOfEvent, String code) {
        assertThat(dayOfEvent.code()).isEqualTo(code);
    }

    // ---- working days ----

    @ParameterizedTest
    @CsvSource({"2026-03-30T23:59+08:00, true", "2026-03-31T00:00+08:00, false", "2036-01-01T00:00+08:00, false"})
    void in_working_days_has_a_day_before_which_it_does_not_end_and_no_last_one(ZonedDateTime at, boolean inTime) {
        ZonedDateTime event = ZonedDateTime.parse("2026-03-01T16:45+08:00");
        TimeLimit limit = TimeLimit.ofWorkingDays(30);

        assertThat(limit.isOverdue(event, at))
                .isEqualTo(inTime ? Answer.known(false) : Answer.absent(AbsenceReason.ASKED_UNKNOWN));
        assertThat(limit.earliestDue(event))
                .isEqualTo(ZonedDateTime.parse("2026-03-31T00:00+08:00").minusNanos(1));
        assertThat(limit.latestDue(event)).isEmpty();
        assertThat(limit.dueFrom(event)).isEqualTo(Answer.absent(AbsenceReason.ASKED_UNKNOWN));
        assertThat(limit.after(NOTICE))
                .isEqualTo(Text.of(
                        "within 30 working days after the notice", "paling lama 30 hari kerja setelah pemberitahuan"));
    }

    @Test
    void of_an_event_on_some_hour_of_a_day_begins_within_that_day() {
        ZoneId makassar = ZoneId.of("Asia/Makassar");
        assertThat(TimeLimit.sometimeOn(LocalDate.of(2026, 3, 1), makassar))
                .isEqualTo(Answer.between(
                        ZonedDateTime.parse("2026-03-01T00:00+08:00[Asia/Makassar]"),
                        ZonedDateTime.parse("2026-03-02T00:00+08:00[Asia/Makassar]")
                                .minusNanos(1)));
    }
}
