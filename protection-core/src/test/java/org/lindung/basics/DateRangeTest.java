package org.lindung.basics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lindung.Refusal;

class DateRangeTest {
    private static final LocalDate START = LocalDate.of(2004, 10, 18);
    private static final LocalDate END = LocalDate.of(2017, 11, 22);
    private static final DateRange OLD_LAW = DateRange.of(START, END);

    @ParameterizedTest
    @CsvSource({
        "2004-10-17, false",
        "2004-10-18, true",
        "2004-10-19, true",
        "2017-11-21, true",
        "2017-11-22, false",
        "2017-11-23, false"
    })
    void holds_its_first_day_and_not_its_end(LocalDate day, boolean inside) {
        assertThat(OLD_LAW.contains(day)).isEqualTo(inside);
    }

    @Test
    void is_the_same_range_by_its_last_day() {
        assertThat(DateRange.ofClosed(START, LocalDate.of(2017, 11, 21))).isEqualTo(OLD_LAW);
        assertThat(DateRange.ofClosed(START, START)).isEqualTo(DateRange.of(START, START.plusDays(1)));
    }

    @Test
    void is_never_empty_or_reversed() {
        assertThat(Refusal.codes(() -> DateRange.of(START, START))).containsExactly("range-empty");
        assertThat(Refusal.codes(() -> DateRange.of(START, START.minusDays(1)))).containsExactly("range-empty");
        assertThat(Refusal.codes(() -> DateRange.ofClosed(START, START.minusDays(1))))
                .containsExactly("range-empty");
    }

    @Test
    void goes_on_without_an_end() {
        assertThat(DateRange.from(START).isOpenEnded()).isTrue();
        assertThat(DateRange.from(START).contains(LocalDate.of(9999, 12, 31))).isTrue();
        assertThat(DateRange.from(START).contains(START.minusDays(1))).isFalse();
        assertThat(OLD_LAW.isOpenEnded()).isFalse();
    }

    @Test
    void has_always_been() {
        assertThat(DateRange.ALWAYS.contains(LocalDate.of(1, 1, 1))).isTrue();
        assertThat(DateRange.ALWAYS.contains(LocalDate.of(9999, 12, 31))).isTrue();
    }

    @Test
    void does_not_overlap_the_range_that_follows_it() {
        assertThat(OLD_LAW.overlaps(DateRange.from(END))).isFalse();
        assertThat(DateRange.from(END).overlaps(OLD_LAW)).isFalse();
        assertThat(OLD_LAW.overlaps(DateRange.from(END.minusDays(1)))).isTrue();
    }

    @Test
    void is_written_as_an_iso_interval() {
        assertThat(OLD_LAW).hasToString("2004-10-18/2017-11-22");
        assertThat(DateRange.from(START)).hasToString("2004-10-18/..");
        assertThat(DateRange.ALWAYS).hasToString("../..");
    }

    @Property
    void overlaps_if_and_only_if_a_day_lies_in_both(
            @ForAll @IntRange(max = 20) int firstStart,
            @ForAll @IntRange(max = 20) int firstEnd,
            @ForAll @IntRange(max = 20) int secondStart,
            @ForAll @IntRange(max = 20) int secondEnd) {
        Assume.that(firstStart < firstEnd && secondStart < secondEnd);
        DateRange first = DateRange.of(START.plusDays(firstStart), START.plusDays(firstEnd));
        DateRange second = DateRange.of(START.plusDays(secondStart), START.plusDays(secondEnd));

        boolean common =
                START.datesUntil(START.plusDays(21)).anyMatch(day -> first.contains(day) && second.contains(day));

        assertThat(first.overlaps(second)).isEqualTo(common);
        assertThat(second.overlaps(first)).isEqualTo(common);
    }
}
