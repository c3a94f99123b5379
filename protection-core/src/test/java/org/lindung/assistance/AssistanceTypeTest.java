package org.lindung.assistance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lindung.code.Code;
import org.lindung.value.Text;

class AssistanceTypeTest {
    /** The nine types of support plans of the Human Trafficking Case Data Standard 2.0. */
    private static final List<String> SUPPORT_PLANS = List.of(
            "Education",
            "Financial",
            "Health",
            "LabourExploitationRehabilitation",
            "Legal",
            "Livelihood",
            "RightsBasedTraining",
            "SexualExploitationRehabilitation",
            "SocialCare");

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

    @Test
    void reaches_every_type_of_support_plan_and_names_no_other() {
        assertThat(Arrays.stream(AssistanceType.values())
                        .flatMap(type -> type.supportPlans().stream())
                        .map(SupportPlanMatch::supportPlan)
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(SUPPORT_PLANS.stream()
                        .map(name -> Code.of("htcds-2.0:spl_Type", name))
                        .toList());
    }

    @Test
    void means_the_same_as_at_most_one_type_of_support_plan_and_no_two_mean_the_same() {
        assertThat(Arrays.stream(AssistanceType.values())
                        .flatMap(type -> type.supportPlans().stream())
                        .filter(match -> match.closeness() == SupportPlanMatch.Closeness.EXACT)
                        .map(match -> match.supportPlan().value()))
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
