package org.lindung.area;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lindung.basics.ShippedFile;

/** The files hold what their origin holds: sums over all of them, so that no line is lost or changed unseen. */
class OfficialListTest {
    private static final AreaDirectory TODAY = AreaDirectory.official();
    private static final AreaHistory HISTORY = AreaHistory.official();

    /** Every code that is in any edition. */
    private static final Set<AreaCode> EVERY_CODE = everyCode();

    private static final Map<AreaEdition, Set<AreaCode>> CODES = codes();

    private static Map<AreaEdition, Set<AreaCode>> codes() {
        Map<AreaEdition, Set<AreaCode>> codes = new EnumMap<>(AreaEdition.class);
        for (AreaCode code : EVERY_CODE) {
            HISTORY.editions(code)
                    .forEach(edition -> codes.computeIfAbsent(edition, any -> new HashSet<>())
                            .add(code));
        }
        return codes;
    }

    private static Set<AreaCode> everyCode() {
        Set<AreaCode> codes = new TreeSet<>();
        TODAY.all().map(Area::code).forEach(codes::add);
        text(AreaHistory.FILE)
                .lines()
                .filter(line -> line.matches("\\d\\d\\..*\\t.*"))
                .map(line -> AreaCode.of(line.substring(0, line.indexOf('\t'))))
                .forEach(codes::add);
        return codes;
    }

    /** Of the list {@code code TAB name} that the areas of the origin, tidied as docs/sources.md says, make. */
    @Test
    void has_the_sum_of_its_origin() throws Exception {
        byte[] plain = AreaListFile.plain(TODAY).getBytes(StandardCharsets.US_ASCII);

        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(plain)))
                .isEqualTo("7b17ce5a74b74983791d9749fe56cf9e4fc11f12e0d1b2cbe798d81927a467dd");
    }

    @Test
    void is_packed_as_the_tool_packs_it() {
        String file = text(AreaDirectory.FILE);
        List<String> plain = AreaListFile.plain(TODAY).lines().toList();

        assertThat(AreaListFile.head(file) + AreaListFile.packed(plain)).isEqualTo(file);
    }

    @ParameterizedTest
    @ValueSource(strings = {AreaDirectory.FILE, AreaHistory.FILE})
    void is_plain_ascii_with_line_feeds(String resource) {
        assertThat(text(resource)).matches("[\\t\\n\\x20-\\x7e]*").endsWith("\n");
    }

    @ParameterizedTest
    @CsvSource({"PROVINCE, 38", "REGENCY, 514", "DISTRICT, 7285", "VILLAGE, 83762"})
    void has_as_many_areas_as_the_decree_says(AreaLevel level, int count) {
        assertThat(TODAY.count(level)).isEqualTo(count);
    }

    @Test
    void has_as_many_of_each_kind_as_the_decree_says() {
        assertThat(TODAY.all().collect(groupingBy(Area::kind, counting())))
                .isEqualTo(Map.of(
                        AreaKind.PROVINCE, 38L,
                        AreaKind.REGENCY, 416L,
                        AreaKind.CITY, 98L,
                        AreaKind.DISTRICT, 7_285L,
                        AreaKind.WARD, 8_496L,
                        AreaKind.VILLAGE, 75_252L,
                        AreaKind.CUSTOMARY_VILLAGE, 14L));
    }

    @ParameterizedTest
    @CsvSource({
        "EDITION_2015, 34, 514, 7160, 83184",
        "EDITION_2017, 34, 514, 7201, 83436",
        "EDITION_2020, 34, 514, 7230, 83449",
        "EDITION_2021, 34, 514, 7266, 83467",
        "EDITION_2022, 37, 514, 7277, 83763",
        "EDITION_2025, 38, 514, 7285, 83762"
    })
    void goes_back_to_every_edition(
            AreaEdition edition, long provinces, long regencies, long districts, long villages) {
        assertThat(codesOf(edition).stream().collect(groupingBy(AreaCode::level, counting())))
                .isEqualTo(Map.of(
                        AreaLevel.PROVINCE, provinces,
                        AreaLevel.REGENCY, regencies,
                        AreaLevel.DISTRICT, districts,
                        AreaLevel.VILLAGE, villages));
    }

    @ParameterizedTest
    @EnumSource
    void has_no_area_without_its_parent_in_any_edition(AreaEdition edition) {
        Set<AreaCode> codes = codesOf(edition);

        assertThat(codes).allMatch(code -> code.parent().map(codes::contains).orElse(true));
    }

    private static Set<AreaCode> codesOf(AreaEdition edition) {
        return CODES.getOrDefault(edition, Set.of());
    }

    @Test
    void leads_every_code_to_today_or_says_that_it_does_not() {
        Map<AreaCodeState, Map<SuccessionCertainty, Long>> counts = EVERY_CODE.stream()
                .map(HISTORY::succession)
                .collect(groupingBy(AreaSuccession::state, groupingBy(AreaSuccession::certainty, counting())));

        assertThat(counts.get(AreaCodeState.RETIRED))
                .isEqualTo(Map.of(
                        SuccessionCertainty.INFERRED, 7_084L,
                        SuccessionCertainty.AMBIGUOUS, 165L,
                        SuccessionCertainty.NOT_FOUND, 285L));
        assertThat(counts.get(AreaCodeState.CURRENT))
                .containsEntry(SuccessionCertainty.AMBIGUOUS, 80L)
                .doesNotContainKey(SuccessionCertainty.NOT_FOUND);
        assertThat(counts).doesNotContainKey(AreaCodeState.UNKNOWN);
    }

    @Test
    void has_a_name_for_every_code_it_knows() {
        assertThat(EVERY_CODE.stream()
                        .filter(code -> HISTORY.names(code).isEmpty()
                                || HISTORY.names(code).stream().anyMatch(String::isBlank)))
                .isEmpty();
    }

    private static String text(String file) {
        return ShippedFile.text(AreaDirectory.class, file);
    }
}
