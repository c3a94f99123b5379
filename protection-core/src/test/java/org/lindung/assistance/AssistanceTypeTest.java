package org.lindung.assistance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lindung.code.Code;
import org.lindung.code.CodeDirectory;
import org.lindung.code.CodeList;
import org.lindung.code.CodeMapping;
import org.lindung.code.ListedCode;
import org.lindung.code.MappingKind;
import org.lindung.value.Text;

class AssistanceTypeTest {
    @Test
    void has_the_five_kinds_of_help_to_victims_of_2018() {
        assertThat(AssistanceType.values())
                .startsWith(
                        AssistanceType.SHELTER,
                        AssistanceType.PSYCHOSOCIAL,
                        AssistanceType.LEGAL,
                        AssistanceType.EDUCATIONAL,
                        AssistanceType.ECONOMIC_EMPOWERMENT);
    }

    @Test
    void has_reintegration_once_for_each_dimension_and_level() {
        List<AssistanceType> reintegration = Stream.of(AssistanceType.values())
                .filter(type -> type.dimension().isPresent())
                .toList();

        assertThat(reintegration)
                .hasSize(9)
                .allSatisfy(type -> assertThat(type.code())
                        .isEqualTo("reintegration-"
                                + type.dimension().orElseThrow().code() + "-"
                                + type.level().orElseThrow().code()));
        assertThat(AssistanceType.REINTEGRATION_SOCIAL_COMMUNITY.display())
                .isEqualTo(Text.of("social reintegration, community level", "reintegrasi sosial, tingkat komunitas"));
    }

    private static Stream<CodeMapping> mappings() {
        return Stream.of(AssistanceType.values()).flatMap(type -> type.supportPlans().stream());
    }

    @Test
    void reaches_every_type_of_support_plan_and_names_no_other() {
        CodeList supportPlans =
                CodeDirectory.shipped().list("htcds-2.0:spl_Type").orElseThrow();

        assertThat(mappings().map(CodeMapping::to).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        supportPlans.codes().stream().map(ListedCode::getCode).toList());
    }

    @Test
    void is_mapped_from_its_own_code_and_says_on_whose_word() {
        assertThat(AssistanceType.LEGAL.supportPlans()).singleElement().satisfies(mapping -> {
            assertThat(mapping.from()).isEqualTo(Code.of("lindung:assistance-type", "legal"));
            assertThat(mapping.to()).isEqualTo(Code.of("htcds-2.0:spl_Type", "Legal"));
            assertThat(mapping.source()).contains("our own reading");
        });
    }

    @Test
    void means_the_same_as_a_support_plan_only_where_the_labels_are_the_same() {
        assertThat(mappings()
                        .filter(mapping -> mapping.kind() == MappingKind.EXACT)
                        .map(mapping -> mapping.to().value()))
                .containsExactlyInAnyOrder("Legal", "Education", "Health");
    }

    @ParameterizedTest
    @CsvSource({
        "SHELTER",
        "FOOD",
        "NON_FOOD_ITEMS",
        "PROTECTIVE_EQUIPMENT",
        "HYGIENE_KIT",
        "QUARANTINE",
        "RETURN",
        "FAMILY_TRACING",
        "DOCUMENTS",
        "COMMUNITY_PARENTING",
        "REINTEGRATION_ECONOMIC_COMMUNITY",
        "REINTEGRATION_SOCIAL_STRUCTURAL"
    })
    void has_no_support_plan_where_the_standard_has_none(AssistanceType type) {
        assertThat(type.supportPlans()).isEmpty();
    }
}
