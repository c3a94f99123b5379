package org.lindung.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.lindung.json.DocumentSchemaTest.FOLDER;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lindung.GoldenFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What is made of all schemas together is published as it is made, whole, and in the jar. */
class ContractTest {
    private static final Map<String, ObjectNode> SCHEMAS = Contract.schemas();

    static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of("openapi.json", Contract.openApi()),
                Arguments.of("lindung.d.ts", TypeScript.declarations(Contract.schemas())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void is_published_as_it_is_made(String name, String made) {
        Path file = FOLDER.resolve(name);
        GoldenFile.assertReads(file, made);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void travels_in_the_jar(String name, String made) {
        assumeThat(Boolean.getBoolean("lindung.rewrite")).isFalse();

        assertThat(DocumentSchema.class.getResourceAsStream("/META-INF/lindung/" + name))
                .hasBinaryContent(made.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void has_every_published_document() {
        assertThat(SCHEMAS)
                .containsKeys(DocumentSchemaTest.published()
                        .map(DocumentSchema::nameOf)
                        .toArray(String[]::new))
                .containsKey("rule-book");
    }

    @Test
    void names_nothing_that_it_does_not_have() {
        TreeSet<String> named = new TreeSet<>();
        SCHEMAS.values().forEach(schema -> collect(schema, named));

        assertThat(named).hasSizeGreaterThan(100).isSubsetOf(SCHEMAS.keySet());
    }

    private static void collect(JsonNode schema, TreeSet<String> named) {
        if (schema.has("$ref")) {
            named.add(Contract.named(schema.get("$ref")));
        }
        schema.valueStream().forEach(part -> collect(part, named));
    }

    @Test
    void declares_in_typescript_what_it_names() {
        String declarations = TypeScript.declarations(Contract.schemas());
        List<String> declared = Pattern.compile("^export (?:interface|type) (\\w+)", Pattern.MULTILINE)
                .matcher(declarations)
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(declared).doesNotHaveDuplicates().hasSameSizeAs(SCHEMAS.keySet());
        assertThat(Pattern.compile("[:|<=(\\[,] ?([A-Z]\\w+)")
                        .matcher(declarations.replaceAll("\"[^\"\n]*\"|/\\*\\*.*\\*/|//.*", ""))
                        .results()
                        .map(found -> found.group(1))
                        .filter(name -> !name.equals("Array")))
                .hasSizeGreaterThan(100)
                .isSubsetOf(declared);
    }

    @Test
    void says_in_typescript_what_a_schema_says_of_the_shape() {
        assertThat(TypeScript.declarations(Contract.schemas()))
                .contains("export type AnswerOfSex = Sex | {\n  absent: AbsenceReason;\n}")
                .contains("export type Sex = \"female\" | \"male\";")
                .contains("  between: [EducationLevel, EducationLevel];")
                .contains("  documents?: { [key in DocumentKind]?: AnswerOfBoolean };")
                .contains("  formatVersion?: 1;");
    }
}
