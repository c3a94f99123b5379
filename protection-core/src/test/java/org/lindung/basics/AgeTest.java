package org.lindung.basics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.Dates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeTest {

    @Test
    void lies_between_its_two_readings_when_in_doubt() {
        assertThat(Age.inDoubtWhether(18)).isGreaterThan(Age.ofYears(17)).isLessThan(Age.ofYears(18));
    }

    @Test
    void is_ordered_by_years() {
        assertThat(Age.ofYears(17)).isLessThan(Age.ofYears(18));
        assertThat(Age.ofYears(18)).isEqualByComparingTo(Age.ofYears(18));
    }

    @ParameterizedTest
    @CsvSource({
        "2000, 2001, 2019-12-30, false",
        "2000, 2001, 2019-12-31, true",
        "2000-03-05, 2002-03-05, 2020-03-04, false",
        "2000-03-05, 2002-03-05, 2020-03-05, true",
        "1999, 1999-06, 2017-12-30, false",
        "1999, 1999-06, 2017-12-31, true"
    })
    void of_an_estimated_birth_date_is_reached_when_both_bounds_have_reached_it(
            PartialDate least, PartialDate most, LocalDate day, boolean grownUp) {
        assertThat(leastOf(Age.on(Answer.between(least, most), day)).years() >= 18)
                .isEqualTo(grownUp);
    }

    @Property
    void of_an_estimated_birth_date_lies_within_its_bounds(
            @ForAll("partialDates") PartialDate one,
            @ForAll("partialDates") PartialDate other,
            @ForAll @IntRange(max = 1000) int later,
            @ForAll("days") LocalDate asOf) {
        Assume.that(one.compareTo(other) < 0);
        LocalDate last = Stream.of(one.latest(), other.latest())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        long days = ChronoUnit.DAYS.between(one.earliest(), last);
        LocalDate born = one.earliest().plusDays(Math.round(days * later / 1000.0));

        Answer<Age> estimated = Age.on(Answer.between(one, other), asOf);

        assertThat(leastOf(Age.on(Answer.known(PartialDate.of(born)), asOf)))
                .isBetween(leastOf(estimated), mostOf(estimated));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Dates.dates().between(LocalDate.of(1960, 1, 1), LocalDate.of(2040, 12, 31));
    }

    @Provide
    Arbitrary<PartialDate> partialDates() {
        return Dates.dates()
                .between(LocalDate.of(1990, 1, 1), LocalDate.of(2004, 12, 31))
                .flatMap(day -> Arbitraries.of(4, 7, 10)
                        .map(precision -> PartialDate.parse(day.toString().substring(0, precision))));
    }

    private static Age leastOf(Answer<Age> age) {
        return age instanceof Answer.Between<Age> between
                ? between.least()
                : age.toOptional().orElseThrow();
    }

    private static Age mostOf(Answer<Age> age) {
        return age instanceof Answer.Between<Age> between
                ? between.most()
                : age.toOptional().orElseThrow();
    }

    @Test
    void is_not_shown() {
        assertThat(Age.ofYears(17)).hasToString("***");
    }
}
