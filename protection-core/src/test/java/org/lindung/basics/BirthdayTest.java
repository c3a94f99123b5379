package org.lindung.basics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The days on which an age begins. */
class BirthdayTest {

    @ParameterizedTest
    @CsvSource({
        "2000-03-12, 18, 2018-03-12, 2018-03-12",
        "2000-02-29, 18, 2018-02-28, 2018-03-01",
        "2000-02-29, 20, 2020-02-29, 2020-02-29",
        "2000-02-29,  0, 2000-02-29, 2000-02-29",
        "2000-02-29, -1, 1999-02-28, 1999-03-01"
    })
    void is_the_same_day_of_another_year_or_in_doubt(
            LocalDate birth, int years, LocalDate perhaps, LocalDate certainly) {
        assertThat(Age.inDoubtWhether(years).reachedOn(birth)).isEqualTo(perhaps);
        assertThat(Age.ofYears(years).reachedOn(birth)).isEqualTo(certainly);
    }

    @Provide
    Arbitrary<LocalDate> births() {
        Arbitrary<LocalDate> leapDays = Arbitraries.of(1972, 1996, 2000, 2004).map(year -> LocalDate.of(year, 2, 29));
        Arbitrary<LocalDate> days = Arbitraries.longs()
                .between(
                        LocalDate.of(1960, 1, 1).toEpochDay(),
                        LocalDate.of(2008, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
        return Arbitraries.oneOf(leapDays, days);
    }

    @Property
    void divides_the_days_of_a_younger_age_from_the_others(
            @ForAll("births") LocalDate birth,
            @ForAll @IntRange(min = -3, max = 120) int years,
            @ForAll boolean doubt) {
        Age age = doubt ? Age.inDoubtWhether(years) : Age.ofYears(years);
        LocalDate first = age.reachedOn(birth);
        assertThat(ageOn(birth, first.minusDays(1))).isLessThan(age);
        assertThat(ageOn(birth, first)).isGreaterThanOrEqualTo(age);
    }

    private static Age ageOn(LocalDate birth, LocalDate day) {
        return PartialDate.of(birth).ageOn(day).toOptional().orElseThrow();
    }
}
