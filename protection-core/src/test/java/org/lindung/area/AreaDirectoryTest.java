package org.lindung.area;

import static org.assertj.core.api.Assertions.assertThat;

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

class AreaDirectoryTest {
    private static final AreaDirectory AREAS = AreaDirectory.official();
    private static final List<AreaCode> CODES = AREAS.all().map(Area::code).toList();

    @ParameterizedTest
    @CsvSource({
        "11, Aceh, PROVINCE",
        "53.02, Kabupaten Timor Tengah Selatan, REGENCY",
        "53.71, Kota Kupang, CITY",
        "53.02.16, Toianas, DISTRICT",
        "53.02.16.2005, Bokong, VILLAGE",
        "18.71.09.1001, Kupang Kota, WARD",
        "91.03.01.3007, Desa Adat Yoboi, CUSTOMARY_VILLAGE",
        "74.01.01.1001, 19 Nopember, WARD",
        "12.14.21, O'o'u, DISTRICT"
    })
    void finds_an_area_by_its_code(String code, String name, AreaKind kind) {
        assertThat(AREAS.find(AreaCode.of(code))).contains(new Area(AreaCode.of(code), name, kind));
    }

    @ParameterizedTest
    @ValueSource(strings = {"10", "53.00", "53.02.00", "91.01", "91.01.01.1001", "99.99.99.9999"})
    void finds_nothing_under_a_code_that_is_not_of_today(String code) {
        AreaCode notOfToday = AreaCode.of(code);

        assertThat(AREAS.find(notOfToday)).isEmpty();
        assertThat(AREAS.parent(notOfToday)).isEmpty();
        assertThat(AREAS.path(notOfToday)).isEmpty();
        assertThat(AREAS.children(notOfToday)).isEmpty();
        assertThat(AREAS.startingWith("a", notOfToday)).isEmpty();
    }

    @Test
    void knows_the_way_down_from_the_province() {
        assertThat(AREAS.path(AreaCode.of("53.02.16.2005")))
                .extracting(Area::name)
                .containsExactly("Nusa Tenggara Timur", "Kabupaten Timor Tengah Selatan", "Toianas", "Bokong");
        assertThat(AREAS.parent(AreaCode.of("53.02.16.2005"))).map(Area::name).contains("Toianas");
        assertThat(AREAS.parent(AreaCode.of("53"))).isEmpty();
    }

    @Test
    void knows_the_parts_of_an_area() {
        assertThat(AREAS.provinces()).hasSize(38);
        assertThat(AREAS.children(AreaCode.of("53.02"))).hasSize(32);
        assertThat(AREAS.children(AreaCode.of("53.02.16")))
                .hasSize(9)
                .allMatch(area -> area.level() == AreaLevel.VILLAGE);
        assertThat(AREAS.children(AreaCode.of("53.02.16.2005"))).isEmpty();
    }

    @Test
    void is_made_of_its_provinces_and_all_their_parts() {
        assertThat(AREAS.provinces().stream()
                        .flatMap(AreaDirectoryTest::withAllParts)
                        .map(Area::code))
                .containsExactlyElementsOf(CODES);
    }

    private static Stream<Area> withAllParts(Area area) {
        return Stream.concat(
                Stream.of(area), AREAS.children(area.code()).stream().flatMap(AreaDirectoryTest::withAllParts));
    }

    @Property(tries = 500)
    void names_every_area_as_a_child_of_its_parent(@ForAll("codesOfToday") AreaCode code) {
        Area area = AREAS.find(code).orElseThrow();

        assertThat(AREAS.parent(code)
                        .map(parent -> AREAS.children(parent.code()))
                        .orElseGet(AREAS::provinces))
                .contains(area);
        assertThat(AREAS.path(code)).hasSize(area.level().ordinal() + 1).endsWith(area);
    }

    @Property(tries = 300)
    void finds_every_area_by_the_beginning_of_its_name(@ForAll("codesOfToday") AreaCode code) {
        Area area = AREAS.find(code).orElseThrow();

        assertThat(AREAS.startingWith(area.name())).contains(area);
        assertThat(AREAS.startingWith(area.name().toUpperCase(Locale.ROOT).replace(" ", "")))
                .contains(area);
    }

    @Provide
    Arbitrary<AreaCode> codesOfToday() {
        return Arbitraries.of(CODES);
    }

    @Test
    void shows_large_areas_first_and_then_goes_by_code() {
        assertThat(AREAS.startingWith("kupang"))
                .hasSize(26)
                .extracting(area -> area.code().value())
                .startsWith("53.01", "53.71", "53.01.05", "53.01.06", "53.01.08", "16.04.22.2008", "16.11.04.1010");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sogae'adu", "sogaeadu", "SOGAE ADU", "Sogaé-adu"})
    void cares_for_letters_and_digits_only(String typed) {
        assertThat(AREAS.startingWith(typed)).extracting(Area::name).containsOnly("Sogae'adu");
    }

    @ParameterizedTest
    @CsvSource({
        "jakarta, 31",
        "yogyakarta, 34",
        "jakarta pusat, 31.71",
        "kepulauan seribu, 31.01",
        "yoboi, 91.03.01.3007"
    })
    void leaves_out_the_title_if_people_do(String typed, String code) {
        assertThat(AREAS.startingWith(typed))
                .first()
                .extracting(area -> area.code().value())
                .isEqualTo(code);
    }

    @Test
    void takes_no_word_off_the_name_of_a_village() {
        assertThat(AREAS.startingWith("kota baru")).isNotEmpty();
        assertThat(AREAS.startingWith("baru")).noneMatch(area -> area.name().startsWith("Kota"));
    }

    @Test
    void looks_for_a_name_inside_one_area() {
        assertThat(AREAS.startingWith("kupang", AreaCode.of("35.11")))
                .extracting(area -> area.code().value())
                .containsExactly("35.11.07.2003", "35.11.17.2003");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "'", "القدس"})
    void finds_nothing_where_nothing_was_asked_for(String typed) {
        assertThat(AREAS.startingWith(typed)).isEmpty();
    }

    @Test
    void does_not_tell_villages_of_one_name_apart() {
        assertThat(AREAS.startingWith("Kupang").stream()
                        .filter(area -> area.name().equals("Kupang")))
                .hasSizeGreaterThan(5);
    }
}
