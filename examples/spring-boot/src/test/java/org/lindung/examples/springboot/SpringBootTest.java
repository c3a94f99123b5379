package org.lindung.examples.springboot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lindung.basics.Answer;
import org.lindung.basics.PartialDate;
import org.lindung.eligibility.placement.PlacementApplicant;
import org.lindung.eligibility.placement.PlacementRules;
import org.lindung.json.InvalidDocumentException;
import org.lindung.migrant.Migrant;
import org.lindung.migrant.MigrantId;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An application that knows nothing of our module: it only has the jar. */
class SpringBootTest {
    private static ConfigurableApplicationContext application;

    @BeforeAll
    static void start() {
        application = new SpringApplicationBuilder(Application.class)
                .web(WebApplicationType.NONE)
                .properties("spring.main.banner-mode=off", "spring.jackson.property-naming-strategy=SNAKE_CASE")
                .run();
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    private static JsonMapper mapper() {
        return application.getBean(JsonMapper.class);
    }

    @Test
    void the_mapper_of_the_application_knows_the_domain() {
        String json = "{\"formatVersion\":1,\"id\":\"a\",\"birthDate\":\"1998\"}";
        Migrant migrant = mapper().readValue(json, Migrant.class);

        assertThat(migrant)
                .isEqualTo(Migrant.builder()
                        .id(MigrantId.of("a"))
                        .birthDate(Answer.known(PartialDate.of(1998)))
                        .build());
        assertThat(mapper().writeValueAsString(migrant)).isEqualTo(json);
    }

    @Test
    void values_of_the_domain_stand_inside_what_is_the_applications_own() {
        PlacementApplicant applicant = mapper().readValue(
                        "{\"migrant\":{\"id\":\"a\",\"birthDate\":\"2010-02-09\"},\"migration\":{\"workerGroup\":\"land-based\"}}",
                        PlacementApplicant.class);
        JsonNode answer = mapper().readTree(mapper().writeValueAsString(
                        Map.of("rows", List.of(PlacementRules.BOOK.assess(applicant, LocalDate.of(2026, 12, 1))))));

        assertThat(answer.at("/rows/0/outcome").asString()).isEqualTo("not-eligible");
    }

    @Test
    void a_value_that_cannot_be_is_refused_without_being_quoted() {
        assertThatThrownBy(() -> mapper().readValue("{\"id\":\"a\",\"nik\":\"123secret\"}", Migrant.class))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("nik-not-16-digits")
                .message()
                .doesNotContain("secret");
    }
}
