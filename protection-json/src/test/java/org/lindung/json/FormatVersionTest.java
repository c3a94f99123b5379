package org.lindung.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lindung.json.DocumentReaderTest.problems;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lindung.basics.Money;
import org.lindung.eligibility.placement.PlacementApplicant;
import org.lindung.migrant.Migrant;
import org.lindung.migrant.MigrantId;
import org.lindung.migrant.Migration;
import org.lindung.shape.Post.Returned;
import org.lindung.shape.Post.Step;
import org.lindung.value.Language;
import org.lindung.value.Validated;
import tools.jackson.databind.json.JsonMapper;

/** A document says in which version of the format it is written, and no reader takes it for one of another version. */
class FormatVersionTest {
    private static final JsonMapper STRICT = ProtectionJson.strict();
    private static final DocumentReader<PlacementApplicant> APPLICANTS =
            DocumentReader.strict(PlacementApplicant.class);
    private static final PlacementApplicant APPLICANT = PlacementApplicant.builder()
            .migrant(Migrant.builder().id(MigrantId.of("a")).build())
            .migration(Migration.builder().build())
            .build();

    @Test
    void is_said_once_by_the_outermost_object() {
        assertThat(STRICT.writeValueAsString(APPLICANT))
                .isEqualTo("{\"formatVersion\":1,\"migrant\":{\"id\":\"a\"},\"migration\":{}}");
        assertThat(STRICT.writeValueAsString(List.of(APPLICANT.getMigrant())))
                .isEqualTo("[{\"formatVersion\":1,\"id\":\"a\"}]");
        assertThat(STRICT.writeValueAsString(
                        Returned.builder().day(LocalDate.of(2020, 6, 4)).build()))
                .isEqualTo("{\"type\":\"returned\",\"formatVersion\":1,\"day\":\"2020-06-04\",\"late\":false}");
    }

    @Test
    void is_not_said_by_what_is_no_document() {
        assertThat(STRICT.writeValueAsString(Money.rupiah(1))).doesNotContain("formatVersion");
        assertThat(STRICT.writeValueAsString(new Step.TakenIn(LocalDate.of(2020, 6, 4))))
                .doesNotContain("formatVersion");
        assertThat(problems(DocumentReader.strict(Step.class)
                        .read("{\"type\":\"taken-in\",\"day\":\"2020-06-04\",\"formatVersion\":1}")))
                .containsExactly("/? unknown-field");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'migrant':{'id':'a'},'migration':{}}",
                "{'formatVersion':1,'migrant':{'id':'a'},'migration':{}}",
                "{'migrant':{'id':'a'},'migration':{},'formatVersion':1}",
                "{'formatVersion':1,'migrant':{'formatVersion':1,'id':'a'},'migration':{'formatVersion':1}}",
            })
    void is_read_wherever_it_stands_and_is_1_where_it_does_not(String document) {
        assertThat(APPLICANTS.read(document.replace('\'', '"')).value()).contains(APPLICANT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'returned','formatVersion':1,'day':'2020-06-04','late':false}",
                "{'formatVersion':1,'type':'returned','day':'2020-06-04','late':false}",
                "{'day':'2020-06-04','formatVersion':1,'late':false,'type':'returned'}",
            })
    void is_read_of_a_variant_before_and_after_its_type(String document) {
        assertThat(DocumentReader.strict(Step.class)
                        .read(document.replace('\'', '"'))
                        .value())
                .contains(Returned.builder().day(LocalDate.of(2020, 6, 4)).build());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'formatVersion':2,'person':{'id':'a'},'migrant':7}",
                "{'person':{'id':'a'},'migrant':7,'formatVersion':2}",
                "{'formatVersion':2,'migrant':{'id':'a'},'migration':{}}",
                "{'formatVersion':0,'migrant':{'id':'a'},'migration':{}}",
                "{'formatVersion':-1,'migrant':{'id':'a'},'migration':{}}",
                "{'formatVersion':2,'formatVersion':3",
            })
    void of_another_version_nothing_else_is_said(String document) {
        String json = document.replace('\'', '"');

        assertThat(problems(APPLICANTS.read(json))).containsExactly("/formatVersion unknown-format-version");
        assertThat(problems(DocumentReader.lenient(PlacementApplicant.class).read(json)))
                .containsExactly("/formatVersion unknown-format-version");
    }

    @Test
    void of_another_version_is_no_part_of_a_document_either() {
        Validated<PlacementApplicant> outcome =
                APPLICANTS.read("{\"migrant\":{\"id\":\"a\",\"formatVersion\":2},\"migration\":{},\"x\":1}");

        assertThat(problems(outcome)).containsExactly("/migrant/formatVersion unknown-format-version");
        assertThat(outcome.violations().get(0).message(Language.ENGLISH))
                .isEqualTo("/migrant/formatVersion: this edition of the library reads format version 1; a newer edition"
                        + " may read this document [unknown-format-version]");
        assertThatThrownBy(
                        () -> ProtectionJson.lenient().readValue("{\"formatVersion\":2,\"id\":\"a\"}", Migrant.class))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("unknown-format-version");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
                    "1"                 , wrong-type
                    1.0                 , wrong-type
                    true                , wrong-type
                    {}                  , wrong-type
                    null                , null-not-allowed
                    99999999999         , number-out-of-range
                    """)
    void is_a_whole_number_and_stands_once(String version, String problem) {
        assertThat(problems(
                        DocumentReader.strict(Migrant.class).read("{\"formatVersion\":" + version + ",\"id\":\"a\"}")))
                .containsExactly("/formatVersion " + problem);
        assertThat(problems(DocumentReader.strict(Migrant.class)
                        .read("{\"formatVersion\":1,\"id\":\"a\",\"formatVersion\":1}")))
                .containsExactly("/formatVersion duplicate-field");
    }
}
