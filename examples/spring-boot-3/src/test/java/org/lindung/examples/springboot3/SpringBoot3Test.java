package org.lindung.examples.springboot3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lindung.eligibility.placement.PlacementApplicant;
import org.lindung.eligibility.placement.PlacementRules;
import org.lindung.json.DocumentReader;
import org.lindung.json.ProtectionJson;
import org.lindung.value.InvalidValueException;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A Spring Boot 3.5 application, its own Jackson 2 and a real request. */
class SpringBoot3Test {
    private static final String APPLICANT = """
            {"migrant":{"id":"a","birthDate":"2010-02-09"},"migration":{"workerGroup":"land-based"}}""";

    private static ConfigurableApplicationContext application;

    @BeforeAll
    static void start() {
        application = new SpringApplicationBuilder(Application.class)
                .properties(
                        "server.port=0",
                        "server.address=127.0.0.1",
                        "spring.main.banner-mode=off",
                        "spring.jackson.property-naming-strategy=SNAKE_CASE",
                        "logging.level.root=warn")
                .run();
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    private static ObjectMapper mapper() {
        return application.getBean(ObjectMapper.class);
    }

    private static HttpResponse<String> post(String body) throws IOException, InterruptedException {
        String port = application.getEnvironment().getProperty("local.server.port");
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/placements"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static String form(String applicant) {
        return "{\"form_number\":\"7\",\"departure\":\"2026-12-01\",\"applicant\":" + applicant + "}";
    }

    @Test
    void an_applicant_in_a_form_of_the_hosts_is_assessed() throws Exception {
        PlacementApplicant applicant =
                DocumentReader.strict(PlacementApplicant.class).read(APPLICANT).orElseThrow();
        String assessment = ProtectionJson.strict()
                .writeValueAsString(PlacementRules.BOOK.assess(applicant, LocalDate.of(2026, 12, 1)));

        HttpResponse<String> response = post(form(APPLICANT));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo("{\"form_number\":\"7\",\"assessment\":" + assessment + "}");
    }

    @Test
    void all_problems_of_a_document_are_the_body_of_a_400() throws Exception {
        HttpResponse<String> response = post(form(
                "{\"migrant\":{\"nik\":\"123secret\",\"birthDate\":\"1980-02-31\",\"secret\":1},\"migration\":{}}"));
        JsonNode problems = new ObjectMapper().readTree(response.body()).get("problems");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(problems.findValuesAsText("path"))
                .containsExactly(
                        "/applicant/migrant/nik",
                        "/applicant/migrant/birthDate",
                        "/applicant/migrant/?",
                        "/applicant/migrant/id");
        assertThat(problems.findValuesAsText("code")).contains("nik-not-16-digits", "no-such-date", "required");
        assertThat(response.body()).doesNotContain("secret");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{\"form_number\": secret", "secret", "{\"departure\":\"secret\"}", "[]"})
    void what_is_wrong_beside_the_document_is_not_quoted_either(String body) throws Exception {
        HttpResponse<String> response = post(body);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).isEqualTo("{\"problems\":[]}");
    }

    @Test
    void a_document_stands_alone_or_in_lists_and_comes_back_as_it_was() throws Exception {
        PlacementApplicant applicant = mapper().readValue(APPLICANT, PlacementApplicant.class);

        assertThat(mapper().writeValueAsString(List.of(applicant, applicant)))
                .isEqualTo("[" + ProtectionJson.strict().writeValueAsString(applicant) + ","
                        + ProtectionJson.strict().writeValueAsString(applicant) + "]");
        assertThat(mapper().treeToValue(mapper().valueToTree(applicant), PlacementApplicant.class))
                .isEqualTo(applicant);
    }

    @Test
    void a_field_that_occurs_twice_is_refused_and_quoted_nowhere() {
        assertThatThrownBy(() -> mapper().readValue(
                                "[{\"migrant\":{\"id\":\"a\",\"id\":\"secret\"},\"migration\":{}}]",
                                PlacementApplicant[].class))
                .isInstanceOf(JsonProcessingException.class)
                .hasMessageNotContaining("secret")
                .cause()
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refusal -> assertThat(refusal.violations())
                                .extracting(problem -> problem.path() + " " + problem.code())
                                .containsExactly("/0/migrant/id duplicate-field"));
    }

    @ParameterizedTest
    @CsvSource({"module, DomainDocuments", "host, Application"})
    void the_guide_shows_this_very_code(String region, String file) throws IOException {
        String code = Files.readString(Path.of("src/main/java/org/lindung/examples/springboot3/" + file + ".java"))
                .split("// " + region + " (begins|ends)\n")[1]
                .stripIndent()
                .strip();

        assertThat(Files.readString(Path.of("../../docs/guide/files.md"))).contains("```java\n" + code + "\n```");
    }
}
