package org.lindung.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lindung.migrant.Migrant;
import org.lindung.value.Language;
import org.lindung.value.Validated;
import org.lindung.value.Violation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The guide to documents shows the code and the results of this test, to the letter. */
class JsonGuideTest {
    private static final Path GUIDE = Path.of("../docs/guide/json.md");

    static String problems(byte[] received) {
        StringBuilder answer = new StringBuilder();
        // problems begins
        Validated<Migrant> outcome = DocumentReader.strict(Migrant.class).read(received);

        for (Violation problem : outcome.violations()) {
            answer.append(problem.severity().code())
                    .append(' ')
                    .append(problem.message(Language.INDONESIAN))
                    .append('\n');
        }
        // problems ends
        return answer.toString();
    }

    static byte[] written(Migrant migrant) {
        // written begins
        byte[] document = DocumentWriter.toBytes(migrant);
        // written ends
        return document;
    }

    // form begins
    /** A form of the partner's own, in which a person of ours is one field. */
    record ArrivalForm(String formNumber, Migrant person) {}

    static ArrivalForm read(String json) {
        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
        return mapper.readValue(json, ArrivalForm.class);
    }
    // form ends

    /** The first block of JSON that follows a heading of the guide. */
    private static String example(String heading) throws IOException {
        String guide = Files.readString(GUIDE);
        String section = guide.substring(guide.indexOf("## " + heading));
        return section.substring(section.indexOf("```json\n") + 8).split("\n```")[0];
    }

    @ParameterizedTest
    @ValueSource(strings = {"problems", "written", "form"})
    void the_guide_shows_this_very_code(String region) throws IOException {
        String code = Files.readString(Path.of("src/test/java/org/lindung/json/JsonGuideTest.java"))
                .split("// " + region + " (begins|ends)\n")[1]
                .stripIndent()
                .strip();

        assertThat(Files.readString(GUIDE)).contains("```java\n" + code + "\n```");
    }

    @Test
    void the_document_of_the_guide_is_one_and_is_written_in_the_same_way() throws IOException {
        String document = example("A document");
        Validated<Migrant> outcome = DocumentReader.strict(Migrant.class).read(document);

        assertThat(outcome.violations()).isEmpty();
        JsonNode written =
                ProtectionJson.strict().readTree(written(outcome.value().orElseThrow()));
        assertThat(written).isEqualTo(ProtectionJson.strict().readTree(document));
    }

    @Test
    void the_code_finds_what_the_guide_says() throws IOException {
        String problems = problems(example("All problems at once").getBytes(StandardCharsets.UTF_8));

        assertThat(Files.readString(GUIDE)).contains("```text\n" + problems + "```");
    }

    @Test
    void a_form_of_a_partner_is_read() {
        ArrivalForm form = read("{\"formNumber\":\"7\",\"person\":{\"formatVersion\":1,\"id\":\"NTT-1\"}}");

        assertThat(form.person().getId().value()).isEqualTo("NTT-1");
    }

    @Test
    void every_limit_of_the_guide_is_the_one_that_holds() throws IOException {
        List<Integer> limits = List.of(
                ProtectionJson.MAX_DEPTH,
                ProtectionJson.MAX_STRING_LENGTH,
                ProtectionJson.MAX_NAME_LENGTH,
                ProtectionJson.MAX_NUMBER_LENGTH,
                ProtectionJson.MAX_ELEMENTS,
                FamilyForm.MOST_LATE_TYPES,
                Reading.MOST_NOTED);

        assertThat(Files.readString(GUIDE))
                .contains(limits.stream()
                        .map(limit -> " " + String.format(Locale.ROOT, "%,d", limit) + " |")
                        .toList())
                .contains(" " + (ProtectionJson.MAX_DOCUMENT_LENGTH >> 20) + " MiB |");
    }
}
