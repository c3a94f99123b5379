package org.lindung.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.lindung.basics.AbsenceReason;
import org.lindung.basics.Answer;
import org.lindung.eligibility.placement.PlacementApplicant;
import org.lindung.eligibility.placement.PlacementRules;
import org.lindung.migrant.Migrant;
import org.lindung.migrant.MigrantId;
import org.lindung.migrant.Migration;
import org.lindung.migrant.Nik;
import org.lindung.migrant.Sex;
import org.lindung.rule.Assessment;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** The module in mappers of other people's programs. */
class HostMapperTest {
    private static final String SECRET = "5302165203010004";

    /** Something of a host's own that holds values of the domain. */
    record Form(String formNumber, Nik nik, Optional<Sex> sex, Answer<Sex> recordedSex, List<Migrant> people) {}

    @Test
    void is_found_by_its_service_file() {
        assertThat(ServiceLoader.load(JacksonModule.class)).hasAtLeastOneElementOfType(ProtectionModule.class);
        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
        assertThat(mapper.readValue("\"not-asked\"", AbsenceReason.class)).isEqualTo(AbsenceReason.NOT_ASKED);
    }

    @Test
    void keeps_its_own_form_whatever_a_host_prefers() throws IOException {
        JsonMapper host = JsonMapper.builder()
                .addModule(new ProtectionModule())
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_EMPTY))
                .activateDefaultTyping(
                        BasicPolymorphicTypeValidator.builder()
                                .allowIfBaseType(Object.class)
                                .build(),
                        DefaultTyping.NON_FINAL)
                .build();
        String document = new String(GoldenDocumentTest.resource("applicant-full.json"), StandardCharsets.UTF_8);

        PlacementApplicant applicant = host.readValue(document, PlacementApplicant.class);
        assertThat(host.writeValueAsString(applicant))
                .isEqualTo(ProtectionJson.strict().writeValueAsString(applicant));
    }

    @Test
    void leaves_what_is_the_hosts_to_the_host() {
        JsonMapper host = JsonMapper.builder()
                .addModule(new ProtectionModule())
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .build();
        Form form = new Form(
                "7",
                Nik.of(SECRET),
                Optional.of(Sex.FEMALE),
                Answer.absent(AbsenceReason.DECLINED),
                List.of(Migrant.builder().id(MigrantId.of("a")).build()));

        String json = host.writeValueAsString(form);
        assertThat(host.readTree(json))
                .isEqualTo(
                        host.readTree(
                                "{\"form_number\":\"7\",\"nik\":\"" + SECRET + "\",\"sex\":\"female\","
                                        + "\"recorded_sex\":{\"absent\":\"declined\"},\"people\":[{\"formatVersion\":1,\"id\":\"a\"}]}"));
        assertThat(host.readValue(json, Form.class)).isEqualTo(form);
    }

    @Test
    void takes_an_answer_that_a_host_left_out_as_not_asked() {
        JsonMapper lenient = ProtectionJson.lenient();
        assertThat(lenient.readValue("{\"sex\":null}", Form.class).sex()).isEmpty();
        assertThat(lenient.readValue("{}", Form.class).recordedSex()).isEqualTo(Answer.notAsked());
        assertThat(lenient.readValue("{\"recordedSex\":null}", Form.class).recordedSex())
                .isEqualTo(Answer.notAsked());
        assertThatThrownBy(() -> ProtectionJson.strict().readValue("{\"recordedSex\":null}", Form.class))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("null-not-allowed");
    }

    @Test
    void names_place_and_code_of_what_is_wrong_but_never_what_stood_there() {
        InvalidDocumentException refusal = catchThrowableOfType(
                InvalidDocumentException.class,
                () -> ProtectionJson.strict()
                        .readValue(
                                "{\"people\":[{\"id\":\"a\"},{\"nik\":\"" + SECRET + "0\",\"" + SECRET + "\":1}]}",
                                Form.class));

        assertThat(refusal.violations())
                .extracting(violation -> violation.path() + " " + violation.code())
                .containsExactly("/nik nik-not-16-digits", "/? unknown-field", "/id required");
        assertThat(refusal.getPathReference()).contains("people").contains("[1]");
        assertThat(refusal).hasNoCause();
        assertThat(refusal.toString()).doesNotContain(SECRET);
    }

    @Test
    void passes_over_unknown_fields_only_where_the_host_does() {
        String json = "{\"id\":\"a\",\"remarks\":\"urgent\"}";
        JsonMapper tolerant =
                JsonMapper.builder().addModule(new ProtectionModule()).build();
        assertThat(tolerant.readValue(json, Migrant.class).getId()).isEqualTo(MigrantId.of("a"));

        JsonMapper careful = tolerant.rebuild()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        assertThatThrownBy(() -> careful.readValue(json, Migrant.class)).isInstanceOf(InvalidDocumentException.class);
    }

    @Test
    void makes_nothing_of_a_class_that_a_document_names() {
        for (String field : List.of("@class", "@type", "type", "class")) {
            String json = "{\"" + field + "\":\"javax.swing.JEditorPane\",\"id\":\"a\"}";
            assertThat(ProtectionJson.lenient().readValue(json, Migrant.class))
                    .isEqualTo(Migrant.builder().id(MigrantId.of("a")).build());
            assertThatThrownBy(() -> ProtectionJson.strict().readValue(json, Migrant.class))
                    .hasMessageContaining("unknown-field");
        }
        assertThatThrownBy(() -> ProtectionJson.strict()
                        .readValue("[\"org.lindung.migrant.ImmutableMigrant\",{\"id\":\"a\"}]", Migrant.class))
                .hasMessageContaining("wrong-type");
        assertThat(ProtectionJson.strict().readValue("{\"@class\":\"javax.swing.JEditorPane\"}", Object.class))
                .isEqualTo(Map.of("@class", "javax.swing.JEditorPane"));
    }

    @Test
    void refuses_what_is_dangerous_or_unclear() {
        JsonMapper strict = ProtectionJson.strict();
        for (String json : List.of(
                "{\"id\":\"a\",\"id\":\"b\"}",
                "{\"id\":\"a\"} {}",
                "{\"id\":NaN}",
                "{\"id\":'a'}",
                "{\"id\":\"a\",}")) {
            assertThatThrownBy(() -> strict.readTree(json)).as(json).isInstanceOf(JacksonException.class);
        }
        assertThatThrownBy(() -> strict.readTree("[".repeat(10_000))).isInstanceOf(JacksonException.class);
        assertThatThrownBy(() -> strict.readTree("[" + "9".repeat(1_000) + "]")).isInstanceOf(JacksonException.class);
        assertThatThrownBy(() -> strict.readValue("\"true\"", Boolean.class)).isInstanceOf(JacksonException.class);
        assertThatThrownBy(() -> strict.readValue("1.0", Integer.class)).isInstanceOf(JacksonException.class);
    }

    @Test
    void does_not_read_what_only_a_rule_book_can_make() {
        Assessment<PlacementApplicant> assessment = PlacementRules.BOOK.assess(
                PlacementApplicant.builder()
                        .migrant(Migrant.builder().id(MigrantId.of("a")).build())
                        .migration(Migration.builder().build())
                        .build(),
                java.time.LocalDate.of(2023, 1, 1));
        String json = ProtectionJson.strict().writeValueAsString(assessment);

        assertThat(ProtectionJson.strict().readTree(json).get("outcome").stringValue())
                .isEqualTo("undetermined");
        assertThatThrownBy(() -> DocumentReader.strict(Assessment.class)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DocumentReader.strict(Answer.class)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DocumentReader.strict(String.class)).isInstanceOf(IllegalArgumentException.class);
    }
}
