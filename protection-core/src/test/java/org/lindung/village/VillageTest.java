package org.lindung.village;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lindung.Refusal;
import org.lindung.area.VillageCode;
import org.lindung.basics.AbsenceReason;
import org.lindung.basics.Answer;
import org.lindung.basics.DateRange;
import org.lindung.migrant.PersonName;
import org.lindung.value.Language;
import org.lindung.value.Violation;

class VillageTest {
    private static final VillageCode NAMOSAIN = VillageCode.of("53.71.01.1001");
    private static final VillageCode NAIMATA = VillageCode.of("53.71.02.1004");

    private static Village.Builder village() {
        Village.Builder builder = Village.builder();
        builder.code(NAMOSAIN);
        return builder;
    }

    private static VillageYear year(VillageCode village, int year, Map<VillageIndicator, Integer> counts) {
        return VillageYear.builder().village(village).year(year).counts(counts).build();
    }

    private static VillageOfficer officer(String number, String from, String to) {
        return new VillageOfficer(
                VillageOfficerId.of(number),
                OfficerRole.VILLAGE_OFFICER,
                PersonName.of("Ina"),
                DateRange.ofClosed(LocalDate.parse(from), LocalDate.parse(to)));
    }

    @Test
    void is_not_called_a_village_outside_the_programme_where_nothing_is_recorded() {
        Village unknown = village().build();

        assertThat(unknown.designatedBy(LocalDate.of(2020, 1, 1))).isEqualTo(Answer.notAsked());
        assertThat(unknown.facilitatedOn(LocalDate.of(2020, 1, 1))).isEqualTo(Answer.notAsked());
        assertThat(unknown.pillars()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2016-12-31, unknown, no", "2017-12-31, yes, yes", "2020-06-01, yes, unknown", "2020-12-31, yes, no"})
    void is_one_by_its_designation(LocalDate day, String designated, String facilitated) {
        Village namosain = village()
                .designations(DesmigratifRegister.shipped().of(NAMOSAIN))
                .build();

        assertThat(said(namosain.designatedBy(day))).isEqualTo(designated);
        assertThat(said(namosain.facilitatedOn(day))).isEqualTo(facilitated);
    }

    private static String said(Answer<Boolean> answer) {
        return answer.toOptional().map(yes -> yes ? "yes" : "no").orElse("unknown");
    }

    @Test
    void is_facilitated_if_one_of_two_designations_says_so() {
        DesmigratifDesignation first =
                DesmigratifRegister.shipped().of(NAMOSAIN).get(0);
        DesmigratifDesignation again = DesmigratifDesignation.builder()
                .from(first)
                .madeWithin(DateRange.ofClosed(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31)))
                .build();
        Village namosain = village().addDesignations(first, again).build();

        assertThat(said(namosain.facilitatedOn(LocalDate.of(2018, 6, 1)))).isEqualTo("yes");
        assertThat(said(namosain.facilitatedOn(LocalDate.of(2021, 6, 1)))).isEqualTo("no");
        assertThat(said(namosain.facilitatedOn(LocalDate.of(2022, 6, 1)))).isEqualTo("unknown");
        assertThat(said(namosain.facilitatedOn(LocalDate.of(2024, 6, 1)))).isEqualTo("yes");
    }

    @Test
    void that_was_only_proposed_is_neither_in_nor_out() {
        VillageCode hikong = VillageCode.of("53.07.08.2003");
        Village village = Village.builder()
                .code(hikong)
                .designations(DesmigratifRegister.shipped().of(hikong))
                .build();

        assertThat(village.designatedBy(LocalDate.of(2020, 1, 1)))
                .isEqualTo(Answer.absent(AbsenceReason.ASKED_UNKNOWN));
    }

    @Test
    void is_refused_what_belongs_to_another_village_and_doubles() {
        VillageYear twice = year(NAMOSAIN, 2018, Map.of());

        assertThat(Refusal.codes(() -> village()
                        .designations(DesmigratifRegister.shipped().of(NAIMATA))
                        .addOfficers(officer("1", "2018-01-01", "2018-12-31"))
                        .addOfficers(officer("1", "2019-01-01", "2019-12-31"))
                        .addYears(twice, twice, year(NAIMATA, 2019, Map.of()))
                        .build()))
                .containsExactly("other-village", "officer-number-twice", "other-village", "village-year-twice");
    }

    @Test
    void is_refused_a_designation_that_may_be_of_another_village() {
        assertThat(Refusal.codes(() -> village()
                        .designations(DesmigratifRegister.shipped().open())
                        .build()))
                .containsExactly("other-village");
    }

    @ParameterizedTest
    @CsvSource({
        "2017-12-31, 0, true",
        "2018-01-01, 1, true",
        "2018-03-01, 2, false",
        "2018-12-31, 2, false",
        "2019-01-01, 1, true"
    })
    void is_doubted_with_fewer_officers_than_two(LocalDate day, int officers, boolean doubted) {
        Village staffed = village()
                .addOfficers(officer("1", "2018-01-01", "2018-12-31"), officer("2", "2018-03-01", "2020-02-29"))
                .build();

        assertThat(staffed.officersOn(OfficerRole.VILLAGE_OFFICER, day)).hasSize(officers);
        assertThat(staffed.officersOn(OfficerRole.COORDINATOR, day)).isEmpty();
        assertThat(staffed.staffingDoubt(day).isPresent()).isEqualTo(doubted);
        assertThat(staffed.staffingDoubt(day).map(doubt -> doubt.message(Language.ENGLISH)))
                .isIn(
                        Optional.empty(),
                        Optional.of("/officers: fewer than two village officers are recorded for the day; the"
                                + " record may be incomplete [village-officers-few]"));
    }

    @Test
    void has_the_pillars_of_its_services() {
        assertThat(village()
                        .services(Set.of(DesmigratifService.LEARNING_HOUSE, DesmigratifService.JOB_GUIDANCE))
                        .build()
                        .pillars())
                .containsExactly(DesmigratifPillar.MIGRATION_SERVICE, DesmigratifPillar.COMMUNITY_PARENTING);
    }

    @ParameterizedTest
    @EnumSource
    void every_pillar_has_services(DesmigratifPillar pillar) {
        assertThat(DesmigratifService.values()).anyMatch(service -> service.pillar() == pillar);
    }

    @Test
    void tells_what_was_not_counted_from_zero() {
        VillageYear counted = year(NAMOSAIN, 2018, Map.of(VillageIndicator.PEOPLE_TRAINED, 0));

        assertThat(counted.count(VillageIndicator.PEOPLE_TRAINED)).contains(0);
        assertThat(counted.count(VillageIndicator.DEPARTURES)).isEmpty();
    }

    @Test
    void is_doubted_where_a_part_is_above_its_whole() {
        VillageYear even =
                year(NAMOSAIN, 2018, Map.of(VillageIndicator.DEPARTURES, 7, VillageIndicator.PROCEDURAL_DEPARTURES, 7));
        VillageYear odd =
                year(NAMOSAIN, 2019, Map.of(VillageIndicator.DEPARTURES, 7, VillageIndicator.PROCEDURAL_DEPARTURES, 8));
        VillageYear partOnly = year(NAMOSAIN, 2020, Map.of(VillageIndicator.PROCEDURAL_DEPARTURES, 8));

        assertThat(village().addYears(even, odd, partOnly).build().doubts())
                .extracting(Violation::code, Violation::path)
                .containsExactly(tuple("village-part-above-whole", "/years/1/counts/procedural-departures"));
    }

    @Test
    void counts_from_zero() {
        assertThat(Refusal.of(() -> year(NAMOSAIN, 2018, Map.of(VillageIndicator.RETURNS, -1))))
                .containsExactly(Violation.of(VillageViolation.COUNT_NEGATIVE, "/counts/returns"));
        assertThat(Refusal.codes(() -> new DesmigratifTotal(2018, false, -1, Confidence.LOW, "press")))
                .containsExactly("village-count-negative");
    }
}
