package org.lindung.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lindung.Refusal;
import org.lindung.value.Language;
import org.lindung.value.Text;

class CodeDirectoryTest {
    private static final CodeDirectory CODES = CodeDirectory.shipped();

    @ParameterizedTest
    @CsvSource({
        "iso-3166-1, MY, Malaysia, Malaysia",
        "iso-3166-1-alpha-3, SAU, Saudi Arabia, Arab Saudi",
        "iso-3166-1-numeric, 702, Singapore, Singapura",
        "un-m49, 035, Southeast Asia, Asia Tenggara",
        "iso-639-3, jav, Javanese, Jawa",
        "iso-639-3, mad, Madurese, Madura",
        "iso-639-1, id, Indonesian, Indonesia",
        "isco-08, 9111, domestic worker who cleans and helps, pekerja rumah tangga",
        "isic-4, T, private homes as employers, rumah tangga sebagai pemberi kerja",
        "isced-2011, 3, upper secondary, pendidikan menengah atas",
        "htcds-2.0:vic_TraffickingStatus, PossibleVictimOfTrafficking, Possible victim of trafficking, terindikasi korban perdagangan orang"
    })
    void knows_codes_in_both_languages(String system, String value, String en, String id) {
        ListedCode entry = CODES.find(Code.of(system, value)).orElseThrow();

        assertThat(entry.label(Language.ENGLISH)).isEqualTo(en);
        assertThat(entry.label(Language.INDONESIAN)).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource({
        "iso-3166-1, 249",
        "iso-3166-1-alpha-3, 249",
        "iso-3166-1-numeric, 249",
        "un-m49, 30",
        "isco-08, 619",
        "isic-4, 21",
        "isced-2011, 9",
        "htcds-2.0:spl_Type, 9",
        "htcds-2.0:vic_MethodsOfControl, 16"
    })
    void has_whole_lists(String system, int count) {
        assertThat(CODES.list(system).orElseThrow().codes()).hasSize(count);
    }

    @Test
    void has_the_structure_that_isco_has() {
        assertThat(CODES.list("isco-08").orElseThrow().codes().stream()
                        .collect(Collectors.groupingBy(
                                entry -> entry.getCode().value().length(), Collectors.counting())))
                .containsEntry(1, 10L)
                .containsEntry(2, 43L)
                .containsEntry(3, 130L)
                .containsEntry(4, 436L);
        assertThat(CODES.find(Code.of("isco-08", "9111")).orElseThrow().getBroader())
                .contains(Code.of("isco-08", "911"));
    }

    /** Its titles are the ILO's, so most codes have none here. */
    @Test
    void shows_the_bare_code_of_an_occupation_without_a_label_of_ours() {
        assertThat(CODES.find(Code.of("isco-08", "2654")).orElseThrow().label(Language.ENGLISH))
                .isEqualTo("2654");
    }

    @Test
    void leads_from_every_country_to_the_world() {
        CodeList countries = CODES.list("iso-3166-1").orElseThrow();

        assertThat(countries.codes().stream().filter(country -> !leadsToTheWorld(country)))
                .extracting(country -> country.getCode().value())
                .containsExactly("AQ");
        assertThat(countries.narrower(Code.of("un-m49", "035"))).hasSize(11);
    }

    private static boolean leadsToTheWorld(ListedCode entry) {
        return entry.getCode().equals(Code.of("un-m49", "001"))
                || entry.getBroader()
                        .flatMap(CODES::find)
                        .filter(CodeDirectoryTest::leadsToTheWorld)
                        .isPresent();
    }

    @Test
    void says_of_every_list_where_it_is_from_and_whether_it_may_be_passed_on() {
        assertThat(CODES.lists()).hasSize(30);
        assertThat(CODES.lists()).extracting(list -> list.system().title()).doesNotHaveDuplicates();
        assertThat(CODES.lists())
                .filteredOn(list -> list.system().id().startsWith("htcds"))
                .allMatch(list -> list.system().licence().startsWith("CC-BY-4.0"));
    }

    @Test
    void takes_in_the_lists_of_partners() {
        CodeList needs = CodeList.of(
                new CodeSystem("needs", "1", Text.of("needs", "kebutuhan"), "a partner", "a letter", "CC0-1.0"),
                List.of(ListedCode.builder().code(Code.of("needs", "7")).build()));

        assertThat(CODES.isKnown(Code.of("needs", "7"))).isFalse();
        assertThat(CODES.with(List.of(needs)).isKnown(Code.of("needs", "7"))).isTrue();
        assertThat(Refusal.codes(() -> CodeDirectory.of(List.of(needs, needs)))).containsExactly("code-system-twice");
    }

    @Test
    void has_labels_that_differ_within_a_list() {
        Set<String> same = Set.of("iso-3166-1", "un-m49");

        assertThat(CODES.lists())
                .filteredOn(list -> !same.contains(list.system().id()))
                .allSatisfy(list -> assertThat(list.codes().stream()
                                .flatMap(entry -> entry.getDisplay().stream())
                                .map(Text::id))
                        .doesNotHaveDuplicates());
    }
}
