package org.lindung.village;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.Dates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lindung.Refusal;
import org.lindung.area.VillageCode;
import org.lindung.basics.AbsenceReason;
import org.lindung.basics.Answer;
import org.lindung.basics.DateRange;

class DesmigratifDesignationTest {
    private static final VillageCode NAMOSAIN = VillageCode.of("53.71.01.1001");

    private static DesmigratifDesignation made(DesignationStanding standing, DateRange within) {
        DesmigratifDesignation.Builder builder = DesmigratifDesignation.builder();
        return builder.match(new VillageMatch.Matched(NAMOSAIN))
                .publishedName("Namosain")
                .regency("Kota Kupang")
                .madeWithin(within)
                .standing(standing)
                .confidence(Confidence.MEDIUM)
                .source("press")
                .build();
    }

    private static DesmigratifDesignation madeIn2017() {
        return made(
                DesignationStanding.NAMED_IN_DECREE,
                DateRange.ofClosed(LocalDate.of(2017, 1, 1), LocalDate.of(2017, 12, 31)));
    }

    private static String said(Answer<Boolean> answer) {
        return answer.toOptional().map(yes -> yes ? "yes" : "no").orElse("unknown");
    }

    @ParameterizedTest
    @CsvSource({
        "2016-12-31, no, no",
        "2017-01-01, unknown, unknown",
        "2017-12-30, unknown, unknown",
        "2017-12-31, yes, yes",
        "2018-01-01, yes, yes",
        "2019-12-31, yes, yes",
        "2020-01-01, yes, unknown",
        "2020-12-30, yes, unknown",
        "2020-12-31, yes, no",
        "2021-01-01, yes, no"
    })
    void of_a_year_leaves_open_what_the_year_leaves_open(LocalDate day, String made, String facilitated) {
        assertThat(said(madeIn2017().madeBy(day))).isEqualTo(made);
        assertThat(said(madeIn2017().facilitatedOn(day))).isEqualTo(facilitated);
    }

    @ParameterizedTest
    @CsvSource({
        "2017-04-19, no, no",
        "2017-04-20, yes, yes",
        "2020-04-19, yes, yes",
        "2020-04-20, yes, no",
        "2020-04-21, yes, no"
    })
    void of_a_day_is_facilitated_for_three_years(LocalDate day, String made, String facilitated) {
        LocalDate april = LocalDate.of(2017, 4, 20);
        DesmigratifDesignation designation =
                made(DesignationStanding.NAMED_IN_DECREE, DateRange.ofClosed(april, april));

        assertThat(said(designation.madeBy(day))).isEqualTo(made);
        assertThat(said(designation.facilitatedOn(day))).isEqualTo(facilitated);
    }

    @ParameterizedTest
    @CsvSource({"2023-02-27, yes", "2023-02-28, unknown", "2023-03-01, no"})
    void of_29_february_ends_on_one_of_two_days(LocalDate day, String facilitated) {
        LocalDate leapDay = LocalDate.of(2020, 2, 29);

        assertThat(said(made(DesignationStanding.REPORTED, DateRange.ofClosed(leapDay, leapDay))
                        .facilitatedOn(day)))
                .isEqualTo(facilitated);
    }

    @ParameterizedTest
    @CsvSource({"2018-12-31, no", "2019-01-01, unknown", "2021-06-01, unknown", "2022-12-30, unknown", "2022-12-31, no"
    })
    void that_was_only_proposed_is_never_a_yes(LocalDate day, String facilitated) {
        DesmigratifDesignation proposal = made(
                DesignationStanding.PROPOSED, DateRange.ofClosed(LocalDate.of(2019, 1, 1), LocalDate.of(2019, 12, 31)));

        assertThat(said(proposal.facilitatedOn(day))).isEqualTo(facilitated);
        assertThat(said(proposal.madeBy(LocalDate.of(2030, 1, 1)))).isEqualTo("unknown");
    }

    @Test
    void is_of_no_village_while_its_match_is_open() {
        DesmigratifDesignation open = DesmigratifDesignation.builder()
                .from(madeIn2017())
                .match(new VillageMatch.Open(List.of(NAMOSAIN)))
                .build();

        assertThat(open.isOf(NAMOSAIN)).isFalse();
        assertThat(madeIn2017().isOf(NAMOSAIN)).isTrue();
        assertThat(madeIn2017().isOf(VillageCode.of("53.71.01.1002"))).isFalse();
    }

    @Test
    void was_made_by_some_day() {
        assertThat(Refusal.codes(() -> made(DesignationStanding.REPORTED, DateRange.from(LocalDate.of(2017, 1, 1)))))
                .containsExactly("designation-without-last-day");
    }

    @Provide
    Arbitrary<DesmigratifDesignation> designations() {
        return VillageSpecimens.DESIGNATIONS;
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Dates.dates().between(LocalDate.of(1949, 1, 1), LocalDate.of(2032, 1, 1));
    }

    @Property
    void is_not_facilitated_before_it_is_made(
            @ForAll("designations") DesmigratifDesignation designation, @ForAll("days") LocalDate day) {
        if (designation.facilitatedOn(day).equals(Answer.known(true))) {
            assertThat(designation.madeBy(day)).isEqualTo(Answer.known(true));
        }
    }

    /** Whatever day it was made on, the answer for that very day is the one given, or was left open. */
    @Property
    void does_not_say_more_than_any_of_the_days_would(
            @ForAll("designations") DesmigratifDesignation designation, @ForAll("days") LocalDate day) {
        DateRange within = designation.getMadeWithin();
        Answer<Boolean> answer = designation.facilitatedOn(day);
        for (LocalDate one = within.startInclusive(); one.isBefore(within.endExclusive()); one = one.plusDays(90)) {
            Answer<Boolean> ofThatDay = DesmigratifDesignation.builder()
                    .from(designation)
                    .madeWithin(DateRange.ofClosed(one, one))
                    .build()
                    .facilitatedOn(day);
            assertThat(answer).isIn(ofThatDay, Answer.absent(AbsenceReason.ASKED_UNKNOWN));
        }
    }
}
