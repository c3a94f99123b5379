package org.lindung.migrant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.lindung.Refusal;
import org.lindung.area.AreaCodeState;
import org.lindung.area.AreaHistory;
import org.lindung.basics.PartialDate;

class NikTest {

    /** All numbers in the table are invented; their serial numbers start at 9901. */
    @ParameterizedTest(name = "{5}")
    @CsvFileSource(resources = "nik.csv", numLinesToSkip = 1)
    void is_read_as_the_civil_registry_writes_it(
            String nik,
            @Nullable String violation,
            @Nullable Sex sex,
            @Nullable String birthDates,
            @Nullable String district,
            String why) {
        if (violation != null) {
            assertThat(Refusal.codes(() -> Nik.of(nik))).as(why).containsExactly(violation);
            return;
        }
        List<LocalDate> expected = Stream.of(
                        Objects.requireNonNull(birthDates, why).split(" "))
                .map(LocalDate::parse)
                .toList();

        assertThat(Nik.of(nik).sex()).as(why).isEqualTo(sex);
        assertThat(Nik.of(nik).birthDates()).as(why).isEqualTo(expected);
        assertThat(Nik.of(nik).districtPrefix()).as(why).isEqualTo(nik.substring(0, 6));
        assertThat(Nik.of(nik)
                        .district()
                        .map(AreaHistory.official()::state)
                        .map(AreaCodeState::code)
                        .orElse("abroad"))
                .as(why)
                .isEqualTo(district);
    }

    @ParameterizedTest
    @CsvSource({
        "00, false",
        "01, true",
        "31, true",
        "32, false",
        "40, false",
        "41, true",
        "71, true",
        "72, false",
        "99, false"
    })
    void has_days_of_men_and_of_women(String day, boolean exists) {
        String nik = "331802" + day + "01909926";
        if (exists) {
            assertThat(Nik.of(nik).sex()).isEqualTo(Integer.parseInt(day) > 40 ? Sex.FEMALE : Sex.MALE);
        } else {
            assertThat(Refusal.codes(() -> Nik.of(nik))).containsExactly("nik-no-such-date");
        }
    }

    @Test
    void starts_its_serial_numbers_at_one() {
        assertThat(Nik.of("3318020101900001").value()).endsWith("0001");
        assertThat(Nik.of("3318020101909999").value()).endsWith("9999");
        assertThat(Refusal.codes(() -> Nik.of("3318020101900000"))).containsExactly("nik-serial-zero");
    }

    @Test
    void reports_date_and_serial_number_at_once() {
        assertThat(Refusal.codes(() -> Nik.of("3318023102900000")))
                .containsExactly("nik-no-such-date", "nik-serial-zero");
    }

    @ParameterizedTest
    @CsvSource({
        "1990, true",
        "1990-03, true",
        "1990-03-15, true",
        "2090-03-15, true",
        "1989, false",
        "1991, false",
        "1990-02, false",
        "1990-04, false",
        "1990-03-14, false",
        "1990-03-16, false"
    })
    void agrees_with_every_birth_date_that_it_can_mean(String birthDate, boolean agrees) {
        assertThat(Nik.of("3212045503909901").agreesWith(PartialDate.parse(birthDate)))
                .isEqualTo(agrees);
    }

    @ParameterizedTest
    @CsvSource({
        "2090-03-14, 1990-03-15",
        "2090-03-15, 1990-03-15 2090-03-15",
        "2026-11-23, 1990-03-15",
        "1990-03-15, 1990-03-15",
        "1990-03-14, ''"
    })
    void means_only_births_up_to_the_day_on_which_the_person_is_seen(LocalDate asOf, String birthDates) {
        assertThat(Nik.of("3212045503909901").birthDates(asOf))
                .extracting(LocalDate::toString)
                .containsExactly(birthDates.isEmpty() ? new String[0] : birthDates.split(" "));
    }

    @Test
    void tells_of_no_district_where_no_area_can_have_the_digits() {
        assertThat(Nik.of("0012045503909901").district()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"9945811203959928, true", "9845811203959928, false", "3212045503909901, false"})
    void tells_whether_a_mission_abroad_gave_it(String nik, boolean fromAbroad) {
        assertThat(Nik.of(nik).isFromAbroad()).isEqualTo(fromAbroad);
    }

    @Property
    void says_the_birth_date_and_sex_that_it_was_made_from(
            @ForAll("births") LocalDate birth, @ForAll Sex sex, @ForAll @IntRange(min = 1, max = 9999) int serial) {
        int day = birth.getDayOfMonth() + (sex == Sex.FEMALE ? 40 : 0);
        Nik nik = Nik.of(String.format(
                Locale.ROOT, "530216%02d%02d%02d%04d", day, birth.getMonthValue(), birth.getYear() % 100, serial));

        assertThat(nik.sex()).isEqualTo(sex);
        assertThat(nik.birthDates()).contains(birth).hasSizeBetween(1, 2);
        assertThat(nik.agreesWith(PartialDate.of(birth))).isTrue();
        assertThat(nik.agreesWith(PartialDate.of(birth.plusDays(1)))).isFalse();
        assertThat(nik).hasToString("***");
    }

    @Provide
    Arbitrary<LocalDate> births() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1900, 1, 1).toEpochDay(),
                        LocalDate.of(2099, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
