package org.lindung.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lindung.Refusal;
import org.lindung.area.AreaLevel;
import org.lindung.area.VillageCode;
import org.lindung.basics.AbsenceReason;
import org.lindung.basics.Answer;
import org.lindung.basics.PartialDate;
import org.lindung.migrant.Migrant;
import org.lindung.migrant.MigrantId;
import org.lindung.migrant.Sex;
import org.lindung.value.Text;

class TallyTest {
    private static final LocalDate DAY = LocalDate.of(2020, 6, 4);

    private static final List<Breakdown<Migrant>> BY = List.of(
            Breakdown.byHome(AreaLevel.REGENCY, Migrant::getHomeVillage),
            Breakdown.bySex(Migrant::getSex),
            Breakdown.byAge(AgeBands.COMMON, Migrant::getBirthDate, any -> Answer.known(DAY)));

    private static Migrant migrant(int number, Answer<Sex> sex, Answer<PartialDate> born) {
        return Migrant.builder()
                .id(MigrantId.of("M-" + number))
                .homeVillage(Answer.known(VillageCode.of("53.02.16.2005")))
                .sex(sex)
                .birthDate(born)
                .build();
    }

    @Test
    void counts_what_nobody_recorded_by_a_code_of_its_own() {
        Answer<PartialDate> born = Answer.known(PartialDate.of(1990));

        Tally tally = Stream.of(
                        migrant(1, Answer.known(Sex.FEMALE), born),
                        migrant(2, Answer.known(Sex.FEMALE), born),
                        migrant(3, Answer.absent(AbsenceReason.DECLINED), Answer.notAsked()))
                .collect(Tally.of(BY));

        assertThat(tally.getCells())
                .containsExactly(
                        new TallyCell(List.of("53.02", "female", "25-34"), 2, 0),
                        new TallyCell(List.of("53.02", "not-recorded", "not-recorded"), 1, 0));
        assertThat(tally.people()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "2002-06-05, 0-17",
        "2002-06-04, 18-24",
        "2002-06-03, 18-24",
        "2002-06, not-recorded",
        "2002, not-recorded",
        "2001, 18-24",
        "1960-06-05, 45-59",
        "1960-06-04, 60+"
    })
    void takes_the_age_of_the_day_and_no_band_that_is_only_likely(String born, String band) {
        Tally tally = Stream.of(migrant(1, Answer.notAsked(), Answer.known(PartialDate.parse(born))))
                .collect(Tally.of(BY));

        assertThat(tally.getCells().get(0).codes()).last().isEqualTo(band);
    }

    @ParameterizedTest
    @CsvSource({"2018-02-27, 0-17", "2018-02-28, not-recorded", "2018-03-01, 18-24"})
    void leaves_open_what_the_calendar_leaves_open(LocalDate day, String band) {
        Tally tally = Stream.of(migrant(1, Answer.notAsked(), Answer.known(PartialDate.parse("2000-02-29"))))
                .collect(Tally.of(
                        List.of(Breakdown.byAge(AgeBands.COMMON, Migrant::getBirthDate, any -> Answer.known(day)))));

        assertThat(tally.getCells().get(0).codes()).containsExactly(band);
    }

    @Test
    void tells_people_from_what_they_got() {
        Tally tally = Stream.of(3, 1)
                .collect(Tally.of(
                        List.of(Breakdown.<Integer>bySex(any -> Answer.known(Sex.MALE))),
                        Text.of("services", "layanan"),
                        services -> services));

        assertThat(tally.getCells()).containsExactly(new TallyCell(List.of("male"), 2, 4));
    }

    @Property(tries = 100)
    void is_the_same_in_any_order_and_in_parts(@ForAll Random random, @ForAll @IntRange(min = 1, max = 7) int parts) {
        List<Migrant> people = new ArrayList<>(IntStream.range(0, 60)
                .mapToObj(i -> migrant(
                        i,
                        Answer.known(Sex.values()[i % 2]),
                        Answer.known(PartialDate.of(1950 + random.nextInt(60), 1 + random.nextInt(12)))))
                .toList());
        Tally whole = people.stream().collect(Tally.of(BY));
        Collections.shuffle(people, random);

        Tally merged = IntStream.range(0, parts)
                .mapToObj(part -> IntStream.range(0, people.size())
                        .filter(i -> i % parts == part)
                        .mapToObj(people::get)
                        .collect(Tally.of(BY)))
                .reduce(Tally::merge)
                .orElseThrow();

        assertThat(merged).isEqualTo(whole);
        assertThat(people.parallelStream().collect(Tally.of(BY))).isEqualTo(whole);
        assertThat(whole.parts(parts).stream().reduce(Tally::merge)).contains(whole);
        assertThat(whole.parts(parts)).allMatch(part -> part.getCells().size() <= parts);
    }

    @Test
    void of_nobody_is_one_part() {
        Tally nobody = Stream.<Migrant>of().collect(Tally.of(BY));

        assertThat(nobody.parts(10)).containsExactly(nobody);
    }

    @Test
    void does_not_add_up_what_was_counted_otherwise() {
        Tally bySex = Stream.<Migrant>of().collect(Tally.of(BY.subList(1, 2)));

        assertRefused(() -> Stream.<Migrant>of().collect(Tally.of(BY)).merge(bySex), "tallies-differ");
    }

    @Test
    void has_a_limit_and_says_so_before_memory_is_full() {
        Breakdown<Integer> each = Breakdown.by(
                Attribute.open("number", Text.of("number", "nomor")), number -> Answer.known(String.valueOf(number)));

        assertRefused(
                () -> IntStream.rangeClosed(0, Tally.MAX_CELLS).boxed().collect(Tally.of(List.of(each))),
                "too-many-cells");
    }

    @Test
    void refuses_what_cannot_be_counted() {
        assertRefused(() -> Tally.builder().build(), "too-many-attributes");
        assertRefused(
                () -> Tally.builder()
                        .addAttributes(Attribute.SEX, Attribute.SEX)
                        .build(),
                "attribute-twice");
        assertRefused(() -> ofSex("aunt"), "cell-codes");
        assertRefused(() -> ofSex("male", "female"), "cell-codes");
        assertRefused(() -> new TallyCell(List.of("male"), 0, 0), "cell-empty");
        assertRefused(() -> new TallyCell(List.of("male"), 1, -1), "cell-empty");
        assertRefused(() -> Attribute.open("1st", Text.of("a", "b")), "attribute-name");
        assertRefused(() -> Attribute.ofList("s", Text.of("a", "b"), Sex.MALE, Sex.MALE), "attribute-twice");
        assertRefused(() -> Attribute.ofCodes("s", Text.of("a", "b"), List.of()), "attribute-codes");
        assertRefused(() -> AgeBands.of(1, 18), "age-bands");
        assertRefused(() -> AgeBands.of(0, 18, 18), "age-bands");
    }

    @Test
    void refuses_an_area_of_another_level() {
        Attribute home = Attribute.area("home", Text.of("home", "asal"), AreaLevel.REGENCY);

        assertRefused(
                () -> Tally.builder()
                        .addAttributes(home)
                        .addCells(new TallyCell(List.of("53"), 1, 0))
                        .build(),
                "cell-codes");
    }

    private static void assertRefused(ThrowingCallable making, String code) {
        assertThat(Refusal.codes(making)).containsExactly(code);
    }

    private static Tally ofSex(String... codes) {
        return Tally.builder()
                .addAttributes(Attribute.SEX)
                .addCells(new TallyCell(List.of(codes), 1, 0))
                .build();
    }

    @Test
    void shows_no_count_in_its_text() {
        Tally tally =
                Stream.of(migrant(1, Answer.known(Sex.MALE), Answer.notAsked())).collect(Tally.of(BY));

        assertThat(tally.toString()).contains("cells=***");
        assertThat(tally.getCells().toString()).isEqualTo("[***]");
    }
}
