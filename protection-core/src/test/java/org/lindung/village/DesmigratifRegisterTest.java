package org.lindung.village;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lindung.area.VillageCode;
import org.lindung.basics.Answer;

class DesmigratifRegisterTest {
    private static final DesmigratifRegister REGISTER = DesmigratifRegister.shipped();

    private static Stream<DesmigratifDesignation> ofTheDecree() {
        return REGISTER.designations().stream()
                .filter(designation -> designation.getDecree().isPresent());
    }

    @Test
    void holds_the_twenty_villages_of_the_decree_of_2017_two_in_each_regency() {
        assertThat(ofTheDecree()).hasSize(20).allSatisfy(designation -> {
            assertThat(designation.getDecree()).contains("686/PPTKK/IV/2017");
            assertThat(designation.getStanding()).isEqualTo(DesignationStanding.NAMED_IN_DECREE);
            assertThat(said(designation.madeBy(LocalDate.of(2016, 12, 31)))).isEqualTo("no");
            assertThat(said(designation.madeBy(LocalDate.of(2017, 12, 31)))).isEqualTo("yes");
        });
        assertThat(ofTheDecree()
                        .collect(groupingBy(DesmigratifDesignation::getRegency, counting()))
                        .values())
                .hasSize(10)
                .containsOnly(2L);
        assertThat(ofTheDecree()
                        .flatMap(designation -> designation.getMatch().certain().stream())
                        .map(VillageCode::province))
                .hasSize(18)
                .containsOnly("53");
    }

    private static String said(Answer<Boolean> answer) {
        return answer.toOptional().map(yes -> yes ? "yes" : "no").orElse("unknown");
    }

    @Test
    void holds_all_in_all() {
        assertThat(REGISTER.designations()).hasSize(43);
        assertThat(REGISTER.designations().stream()
                        .collect(groupingBy(
                                designation -> designation.getStanding().code(), counting())))
                .containsEntry("named-in-decree", 20L)
                .containsEntry("reported", 21L)
                .containsEntry("proposed", 2L);
        assertThat(REGISTER.designations().stream().flatMap(designation -> designation.getMatch().certain().stream()))
                .hasSize(41)
                .doesNotHaveDuplicates();
    }

    @Test
    void leaves_open_what_two_misspelt_names_mean() {
        assertThat(REGISTER.open())
                .extracting(DesmigratifDesignation::getPublishedName)
                .containsExactly("Akmen", "Azuramba Barat");
        assertThat(REGISTER.of(VillageCode.of("53.03.20.2007"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"53.01.18.1001", "53.71.01.1001", "53.71.02.1004"})
    void holds_wards_like_villages(String ward) {
        assertThat(REGISTER.of(VillageCode.of(ward)))
                .extracting(DesmigratifDesignation::getStanding)
                .containsExactly(DesignationStanding.NAMED_IN_DECREE);
    }

    @ParameterizedTest
    @CsvSource({
        "53.07.02.2002, Bobo, Kabupaten Sikka",
        "53.07.08.2003, Hikong, Kabupaten Sikka",
        "53.10.05.2032, Ngkaer, Kabupaten Manggarai",
        "33.18.14.2010, Tajungsari, Kabupaten Pati",
        "33.07.10.2004, Kuripan, Kabupaten Wonosobo"
    })
    void keeps_the_spelling_of_the_source(String code, String name, String regency) {
        assertThat(REGISTER.of(VillageCode.of(code))).singleElement().satisfies(designation -> {
            assertThat(designation.getPublishedName()).isEqualTo(name);
            assertThat(designation.getRegency()).isEqualTo(regency);
        });
    }

    @Test
    void does_not_take_a_proposal_for_a_designation() {
        assertThat(REGISTER.designations())
                .filteredOn(designation -> designation.getStanding() == DesignationStanding.PROPOSED)
                .allSatisfy(designation -> assertThat(said(designation.madeBy(LocalDate.of(2026, 1, 1))))
                        .isEqualTo("unknown"));
    }

    @Test
    void names_a_source_for_each_fact() {
        assertThat(REGISTER.designations())
                .extracting(DesmigratifDesignation::getSource)
                .noneMatch(String::isBlank);
        assertThat(REGISTER.totals()).extracting(DesmigratifTotal::source).noneMatch(String::isBlank);
    }

    @Test
    void knows_nothing_of_the_villages_that_it_does_not_name() {
        assertThat(REGISTER.of(VillageCode.of("11.01.01.2001"))).isEmpty();
    }

    @Test
    void has_totals_that_add_up_but_for_the_one_that_is_in_doubt() {
        int sum = 0;
        for (int year = 2016; year <= 2019; year++) {
            sum += total(year, false);
            if (year > 2016) {
                assertThat(total(year, true)).isEqualTo(sum);
            }
        }
        assertThat(sum).isEqualTo(402);
        assertThat(REGISTER.totals())
                .filteredOn(total -> total.confidence() == Confidence.LOW)
                .extracting(DesmigratifTotal::villages)
                .containsExactly(135);
    }

    private static int total(int year, boolean cumulative) {
        return REGISTER.totals().stream()
                .filter(total -> total.year() == year && total.cumulative() == cumulative)
                .filter(total -> total.confidence() != Confidence.LOW)
                .findFirst()
                .orElseThrow()
                .villages();
    }

    @ParameterizedTest
    @ValueSource(strings = {"designations.tsv", "totals.tsv"})
    void is_read_from_tables_without_loose_ends(String table) throws Exception {
        try (InputStream bytes = DesmigratifRegister.class.getResourceAsStream(table)) {
            List<String> lines = new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            long columns = lines.get(0).split("\t").length;
            assertThat(lines)
                    .allSatisfy(line -> assertThat(line.split("\t", -1))
                            .hasSize((int) columns)
                            .allMatch(cell -> cell.equals(cell.strip())));
        }
    }
}
