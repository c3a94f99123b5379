package org.lindung.basics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lindung.basics.DateRounding.FIRST_DAY_OF_NEXT_MONTH;
import static org.lindung.basics.DateRounding.LAST_DAY_OF_MONTH;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lindung.Refusal;
import org.lindung.value.Text;

class CalendarPeriodTest {

    // ---- what the calendar has ----

    @ParameterizedTest
    @CsvSource({
        "2023-01-28,  1, 2023-02-28",
        "2024-01-29,  1, 2024-02-29",
        "2023-02-28,  1, 2023-03-28",
        "2024-02-29,  1, 2024-03-29",
        "2023-12-31,  1, 2024-01-31",
        "2024-02-29, 13, 2025-03-29",
        "2024-02-29, 48, 2028-02-29",
        "2096-02-29, 96, 2104-02-29",
        "2024-02-28, 12, 2025-02-28",
        "2023-02-28, 12, 2024-02-28",
        "2024-08-31, 12, 2025-08-31"
    })
    void goes_to_the_same_day_of_another_month(LocalDate day, int months, LocalDate later) {
        CalendarPeriod period = CalendarPeriod.ofMonths(months);
        assertThat(period.after(day)).isEqualTo(Answer.known(later));
        assertThat(period.before(later)).isEqualTo(Answer.known(day));
    }

    // ---- what it does not have ----

    @ParameterizedTest
    @CsvSource({
        "2023-01-29,  1, 2023-02-28, 2023-03-01",
        "2023-01-30,  1, 2023-02-28, 2023-03-01",
        "2023-01-31,  1, 2023-02-28, 2023-03-01",
        "2024-01-30,  1, 2024-02-29, 2024-03-01",
        "2024-01-31,  1, 2024-02-29, 2024-03-01",
        "2023-03-31,  1, 2023-04-30, 2023-05-01",
        "2023-05-31,  1, 2023-06-30, 2023-07-01",
        "2023-08-31,  1, 2023-09-30, 2023-10-01",
        "2023-10-31,  1, 2023-11-30, 2023-12-01",
        "2023-08-31,  6, 2024-02-29, 2024-03-01",
        "2022-08-31,  6, 2023-02-28, 2023-03-01",
        "2022-12-31, 14, 2024-02-29, 2024-03-01",
        "2024-02-29, 12, 2025-02-28, 2025-03-01",
        "2096-02-29, 48, 2100-02-28, 2100-03-01"
    })
    void says_both_days_where_the_same_day_is_missing_in_a_later_month(
            LocalDate day, int months, LocalDate lastOfMonth, LocalDate firstOfNext) {
        CalendarPeriod period = CalendarPeriod.ofMonths(months);
        assertThat(period.after(day)).isEqualTo(Answer.between(lastOfMonth, firstOfNext));
        assertThat(period.after(day, LAST_DAY_OF_MONTH)).isEqualTo(lastOfMonth);
        assertThat(period.after(day, FIRST_DAY_OF_NEXT_MONTH)).isEqualTo(firstOfNext);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-03-29,  1, 2023-02-28, 2023-03-01",
        "2024-03-30,  1, 2024-02-29, 2024-03-01",
        "2023-05-31,  1, 2023-04-30, 2023-05-01",
        "2023-12-31,  1, 2023-11-30, 2023-12-01",
        "2024-02-29, 12, 2023-02-28, 2023-03-01",
        "2104-02-29, 48, 2100-02-28, 2100-03-01"
    })
    void says_both_days_where_the_same_day_is_missing_in_an_earlier_month(
            LocalDate day, int months, LocalDate lastOfMonth, LocalDate firstOfNext) {
        CalendarPeriod period = CalendarPeriod.ofMonths(months);
        assertThat(period.before(day)).isEqualTo(Answer.between(lastOfMonth, firstOfNext));
        assertThat(period.before(day, LAST_DAY_OF_MONTH)).isEqualTo(lastOfMonth);
        assertThat(period.before(day, FIRST_DAY_OF_NEXT_MONTH)).isEqualTo(firstOfNext);
    }

    // ---- what holds for every day ----

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1896, 1, 1).toEpochDay(),
                        LocalDate.of(2108, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<CalendarPeriod> periods() {
        return Arbitraries.integers().between(1, 1200).map(CalendarPeriod::ofMonths);
    }

    @Property
    void agrees_with_java_time_exactly_where_the_day_exists(
            @ForAll("days") LocalDate day, @ForAll("periods") CalendarPeriod period) {
        LocalDate silent = day.plusMonths(period.months());
        if (silent.getDayOfMonth() == day.getDayOfMonth()) {
            assertThat(period.after(day)).isEqualTo(Answer.known(silent));
        } else {
            assertThat(period.after(day)).isEqualTo(Answer.between(silent, silent.plusDays(1)));
        }
    }

    @Property
    void leads_back_to_where_it_came_from_if_the_day_exists(
            @ForAll("days") LocalDate day, @ForAll("periods") CalendarPeriod period) {
        period.after(day)
                .toOptional()
                .ifPresent(later -> assertThat(period.before(later)).isEqualTo(Answer.known(day)));
    }

    @Property
    void keeps_the_order_of_days(
            @ForAll("days") LocalDate day,
            @ForAll("days") LocalDate other,
            @ForAll("periods") CalendarPeriod period,
            @ForAll DateRounding rounding) {
        LocalDate earlier = day.isBefore(other) ? day : other;
        LocalDate later = day.isBefore(other) ? other : day;
        assertThat(period.after(earlier, rounding)).isBeforeOrEqualTo(period.after(later, rounding));
        assertThat(period.before(earlier, rounding)).isBeforeOrEqualTo(period.before(later, rounding));
    }

    @Property
    void is_later_the_longer_it_is(
            @ForAll("days") LocalDate day, @ForAll("periods") CalendarPeriod period, @ForAll DateRounding rounding) {
        CalendarPeriod longer = CalendarPeriod.ofMonths(period.months() + 1);
        assertThat(period).isLessThan(longer);
        assertThat(period.after(day, rounding)).isBefore(longer.after(day, rounding));
        assertThat(period.before(day, rounding)).isAfter(longer.before(day, rounding));
        assertThat(day).isBefore(period.after(day, rounding)).isAfter(period.before(day, rounding));
    }

    // ---- as a value ----

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void that_does_not_last_is_refused(int months) {
        assertThat(Refusal.codes(() -> CalendarPeriod.ofMonths(months))).containsExactly("time-not-positive");
    }

    @Test
    void of_no_years_is_refused() {
        assertThat(Refusal.codes(() -> CalendarPeriod.ofYears(0))).containsExactly("time-not-positive");
    }

    @Test
    void of_a_year_is_one_of_twelve_months() {
        assertThat(CalendarPeriod.ofYears(1)).isEqualTo(CalendarPeriod.ofMonths(12));
        assertThat(CalendarPeriod.ofYears(2)).hasToString("P24M");
    }

    @ParameterizedTest
    @CsvSource({
        "1,  1 month,          1 bulan",
        "6,  6 months,         6 bulan",
        "12, 1 year,           1 tahun",
        "13, 1 year 1 month,   1 tahun 1 bulan",
        "30, 2 years 6 months, 2 tahun 6 bulan"
    })
    void says_its_length_in_both_languages(int months, String en, String id) {
        assertThat(CalendarPeriod.ofMonths(months).text()).isEqualTo(Text.of(en, id));
    }

    @ParameterizedTest
    @CsvSource({
        "LAST_DAY_OF_MONTH, last-day-of-month, the last day of the month, hari terakhir bulan itu",
        "FIRST_DAY_OF_NEXT_MONTH, first-day-of-next-month, the first day of the next month, hari pertama bulan berikutnya"
    })
    void knows_its_readings_by_code_and_name(DateRounding rounding, String code, String en, String id) {
        assertThat(rounding.code()).isEqualTo(code);
        assertThat(rounding.display()).isEqualTo(Text.of(en, id));
    }
}
