package org.lindung.basics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
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

class PartialDateTest {

    @ParameterizedTest
    @CsvSource({
        "2001, 2001-01-01, 2001-12-31",
        "2001-03, 2001-03-01, 2001-03-31",
        "2001-03-12, 2001-03-12, 2001-03-12",
        "2000-02, 2000-02-01, 2000-02-29",
        "1900-02, 1900-02-01, 1900-02-28",
        "2000-12, 2000-12-01, 2000-12-31",
        "0001, 0001-01-01, 0001-12-31",
        "9999-12-31, 9999-12-31, 9999-12-31"
    })
    void is_read_as_precisely_as_it_is_written(String written, LocalDate earliest, LocalDate latest) {
        PartialDate date = PartialDate.parse(written);

        assertThat(date.earliest()).isEqualTo(earliest);
        assertThat(date.latest()).isEqualTo(latest);
        assertThat(date).hasToString(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "01",
                "20011",
                "2001-3",
                "2001-03-1",
                "2001/03/12",
                "12-03-2001",
                " 2001",
                "2001-03-12T00:00",
                "-2001",
                "٢٠٠١"
            })
    void is_refused_in_any_other_form(String written) {
        assertThat(Refusal.codes(() -> PartialDate.parse(written))).containsExactly("date-format");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000",
                "2001-00",
                "2001-13",
                "2001-03-00",
                "2001-00-00",
                "2001-04-31",
                "2001-02-29",
                "1900-02-29",
                "2000-02-30"
            })
    void is_refused_where_the_calendar_has_no_such_day(String written) {
        assertThat(Refusal.codes(() -> PartialDate.parse(written))).containsExactly("no-such-date");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1, 1",
        "10000, 0, 0",
        "2001, -1, 0",
        "2001, 13, 0",
        "2001, 0, 5",
        "2001, 3, -1",
        "2001, 3, 32",
        "2000, 2, 30"
    })
    void cannot_be_made_of_parts_that_make_no_date(int year, int month, int day) {
        assertThat(Refusal.codes(() -> new PartialDate(year, month, day))).containsExactly("no-such-date");
    }

    @Test
    void cannot_be_made_of_a_month_that_no_year_has() {
        assertThat(Refusal.codes(() -> PartialDate.of(2001, 0))).containsExactly("no-such-date");
        assertThat(Refusal.codes(() -> PartialDate.of(2001, 13))).containsExactly("no-such-date");
        assertThat(PartialDate.of(2001, 1)).hasToString("2001-01");
        assertThat(PartialDate.of(2001, 12)).hasToString("2001-12");
    }

    @Test
    void is_exact_only_if_the_day_is_known() {
        LocalDate day = LocalDate.of(2001, 3, 12);

        assertThat(PartialDate.of(day).exact()).contains(day);
        assertThat(PartialDate.of(2001, 3).exact()).isEmpty();
        assertThat(PartialDate.of(2001).exact()).isEmpty();
    }

    /** The first two columns are a birth date and a day, the last two the lowest and highest age on it. */
    @ParameterizedTest
    @CsvSource({
        // an ordinary birthday: the day before, the day, the day after
        "2001-03-12, 2019-03-11, 17, 17",
        "2001-03-12, 2019-03-12, 18, 18",
        "2001-03-12, 2019-03-13, 18, 18",
        // birth itself
        "2001-03-12, 2001-03-11, -1, -1",
        "2001-03-12, 2001-03-12, 0, 0",
        "2001-03-12, 2000-03-12, -1, -1",
        "2001-03-12, 2000-03-11, -2, -2",
        // the month is known: one full month in which the age is open
        "2001-03, 2019-02-28, 17, 17",
        "2001-03, 2019-03-01, 17, 18",
        "2001-03, 2019-03-30, 17, 18",
        "2001-03, 2019-03-31, 18, 18",
        // the year is known: open from new year until its last day
        "2001, 2018-12-31, 17, 17",
        "2001, 2019-01-01, 17, 18",
        "2001, 2019-12-30, 17, 18",
        "2001, 2019-12-31, 18, 18",
        // born on 29 February, in a year that has it
        "2000-02-29, 2020-02-28, 19, 19",
        "2000-02-29, 2020-02-29, 20, 20",
        "2000-02-29, 2020-03-01, 20, 20",
        // and in one that has not: certain the day before and the day after
        "2000-02-29, 2018-02-27, 17, 17",
        "2000-02-29, 2018-03-01, 18, 18"
    })
    void gives_the_age_as_far_as_it_is_certain(String birth, LocalDate asOf, int least, int most) {
        assertThat(PartialDate.parse(birth).ageOn(asOf))
                .isEqualTo(Answer.between(Age.ofYears(least), Age.ofYears(most)));
    }

    @Test
    void leaves_the_age_in_doubt_where_readings_of_29_february_differ() {
        LocalDate lastOfFebruary = LocalDate.of(2018, 2, 28);

        assertThat(PartialDate.parse("2000-02-29").ageOn(lastOfFebruary))
                .isEqualTo(Answer.known(Age.inDoubtWhether(18)));
        assertThat(PartialDate.parse("2000-02").ageOn(lastOfFebruary))
                .isEqualTo(Answer.between(Age.inDoubtWhether(18), Age.ofYears(18)));
        assertThat(PartialDate.parse("2000-02-28").ageOn(lastOfFebruary)).isEqualTo(Answer.known(Age.ofYears(18)));
    }

    @Property
    void gives_the_ages_of_exactly_the_days_that_it_can_be(
            @ForAll("dates") PartialDate birth, @ForAll("days") LocalDate asOf) {
        Age least = birth.earliest()
                .datesUntil(birth.latest().plusDays(1))
                .map(day -> age(day, asOf))
                .min(Age::compareTo)
                .orElseThrow();
        Age most = birth.earliest()
                .datesUntil(birth.latest().plusDays(1))
                .map(day -> age(day, asOf))
                .max(Age::compareTo)
                .orElseThrow();

        assertThat(birth.ageOn(asOf)).isEqualTo(Answer.between(least, most));
    }

    /** Counts birthdays one by one: slow, and another way than the one under test. */
    private static Age age(LocalDate birth, LocalDate asOf) {
        int years = 0;
        while (!birth.plusYears(years + 1).isAfter(asOf)) {
            years++;
        }
        while (birth.plusYears(years).isAfter(asOf)) {
            years--;
        }
        LocalDate birthday = birth.plusYears(years);
        boolean moved = birthday.getDayOfMonth() != birth.getDayOfMonth();
        return moved && birthday.equals(asOf) ? Age.inDoubtWhether(years) : Age.ofYears(years);
    }

    @Property
    void never_makes_anybody_younger_as_days_pass(@ForAll("dates") PartialDate birth, @ForAll("days") LocalDate asOf) {
        assertThat(oldest(birth, asOf.plusDays(1))).isGreaterThanOrEqualTo(oldest(birth, asOf));
    }

    private static Age oldest(PartialDate birth, LocalDate asOf) {
        Answer<Age> age = birth.ageOn(asOf);
        return age instanceof Answer.Between<Age> between
                ? between.most()
                : age.toOptional().orElseThrow();
    }

    @Property
    void is_written_so_that_it_can_be_read_again(@ForAll("dates") PartialDate date) {
        assertThat(PartialDate.parse(date.toString())).isEqualTo(date);
    }

    @Test
    void is_written_in_the_same_digits_on_every_machine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));

            assertThat(PartialDate.of(2001, 3)).hasToString("2001-03");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1990, 1, 1).toEpochDay(),
                        LocalDate.of(2030, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    /** Years, months and days, with more leap days than chance would give. */
    @Provide
    Arbitrary<PartialDate> dates() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(1990, 2030).map(PartialDate::of),
                days().map(day -> PartialDate.of(day.getYear(), day.getMonthValue())),
                days().map(PartialDate::of),
                Arbitraries.of(1992, 1996, 2000, 2004).map(year -> new PartialDate(year, 2, 29)));
    }

    @Test
    void is_ordered_by_its_first_day_and_then_by_its_last() {
        List<PartialDate> sorted = Stream.of("2001-03-12", "2001", "2001-03", "2000-12-31", "2001-01", "2001-01-01")
                .map(PartialDate::parse)
                .sorted()
                .toList();

        assertThat(sorted)
                .extracting(PartialDate::toString)
                .containsExactly("2000-12-31", "2001-01-01", "2001-01", "2001", "2001-03", "2001-03-12");
    }

    @Test
    void is_estimated_by_two_bounds() {
        Answer<PartialDate> about1980 = Answer.between(PartialDate.of(1978), PartialDate.of(1982));

        assertThat(about1980.toOptional()).isEmpty();
        assertThat(about1980).hasToString("between");
    }
}
