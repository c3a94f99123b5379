package org.lindung.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lindung.Refusal;
import org.lindung.basics.CodedValue;
import org.lindung.migrant.EducationLevel;
import org.lindung.migrant.MaritalStatus;

class CodeMappingsTest {
    private static final CodeMappings MAPPINGS = CodeMappings.shipped();

    /** Enums whose constants stand in mappings, by the name of their system. */
    private static final Map<String, CodedValue[]> ENUMS = Map.of(
            "lindung:education-level", EducationLevel.values(), "lindung:marital-status", MaritalStatus.values());

    @ParameterizedTest
    @CsvSource({
        "iso-3166-1, MY, iso-3166-1-alpha-3, MYS",
        "iso-3166-1-alpha-3, TWN, iso-3166-1, TW",
        "iso-639-3, ind, iso-639-1, id",
        "iso-3166-1, SG, iso-3166-1-numeric, 702",
        "lindung:education-level, primary, isced-2011, 1",
        "htcds-2.0:prs_HighestLevelOfEducation, UpperSecondaryEducation, lindung:education-level, senior-secondary",
        "htcds-2.0:vic_ForcedLabourIndustry, T_ActivitiesOfHouseholdsAsEmployers, isic-4, T",
        "lindung:marital-status, widowed, htcds-2.0:prs_MaritalStatus, Widowed"
    })
    void names_the_same_in_another_system(String system, String value, String other, String same) {
        assertThat(MAPPINGS.exact(Code.of(system, value), other)).contains(Code.of(other, same));
    }

    @Test
    void does_not_choose_among_narrower_codes() {
        Code higher = Code.of("lindung:education-level", "higher");

        assertThat(MAPPINGS.exact(higher, "isced-2011")).isEmpty();
        assertThat(MAPPINGS.of(higher, "isced-2011"))
                .hasSize(4)
                .allMatch(mapping -> mapping.kind() == MappingKind.NARROWER);
        assertThat(MAPPINGS.of(Code.of("isced-2011", "6"), "lindung:education-level"))
                .singleElement()
                .satisfies(mapping -> assertThat(mapping.kind()).isEqualTo(MappingKind.BROADER));
    }

    @Test
    void pairs_two_and_three_letters_of_a_language_as_the_jdk_does() {
        assertThat(CodeDirectory.shipped().list("iso-639-1").orElseThrow().codes())
                .hasSizeGreaterThan(30)
                .allSatisfy(language -> assertThat(MAPPINGS.exact(language.getCode(), "iso-639-3"))
                        .contains(Code.of(
                                "iso-639-3",
                                Locale.forLanguageTag(language.getCode().value())
                                        .getISO3Language())));
    }

    /** The sex that an identity card records and the gender that HTCDS asks for are two questions. */
    @Test
    void does_not_take_sex_for_gender() {
        assertThat(MAPPINGS.of(Code.of("lindung:sex", "female"))).isEmpty();
    }

    @Test
    void leads_to_codes_that_are_known() {
        assertThat(shipped())
                .allMatch(mapping -> isKnown(mapping.from()) && isKnown(mapping.to()))
                .noneMatch(
                        mapping -> mapping.from().system().equals(mapping.to().system()));
    }

    @Test
    void maps_every_constant_of_a_mapped_enum() {
        ENUMS.forEach((system, constants) -> assertThat(constants)
                .allMatch(constant ->
                        !MAPPINGS.of(Code.of(system, constant.code())).isEmpty()));
    }

    private static boolean isKnown(Code code) {
        CodedValue[] constants = ENUMS.get(code.system());
        return constants == null
                ? CodeDirectory.shipped().isKnown(code)
                : Arrays.stream(constants).anyMatch(constant -> constant.code().equals(code.value()));
    }

    private static Stream<CodeMapping> shipped() {
        return ShippedCodes.mappings().stream();
    }

    @Test
    void says_who_says_so() {
        assertThat(Refusal.codes(() -> new CodeMapping(Code.of("a", "1"), MappingKind.EXACT, Code.of("b", "1"), "")))
                .containsExactly("blank");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1\tequal\t2", "1\texact", "1\texact\t", "1\texact\t2\t3"})
    void names_the_line_that_cannot_be_read(String line) {
        assertThat(Refusal.of(() -> CodeMappings.read("#from\ta\n#to\tb\n#source\tme\n" + line + "\n")))
                .singleElement()
                .satisfies(violation -> {
                    assertThat(violation.code()).isEqualTo("code-list-line");
                    assertThat(violation.path()).isEqualTo("/4");
                });
    }

    @Property
    void is_the_same_when_turned_round_twice(@ForAll MappingKind kind) {
        CodeMapping mapping = new CodeMapping(Code.of("a", "1"), kind, Code.of("b", "2"), "me");

        assertThat(mapping.inverse().inverse()).isEqualTo(mapping);
        assertThat(CodeMappings.of(List.of(mapping)).of(mapping.to())).containsExactly(mapping.inverse());
    }
}
