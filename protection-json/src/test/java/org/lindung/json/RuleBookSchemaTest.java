package org.lindung.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lindung.basics.CodedValue;
import org.lindung.eligibility.placement.PlacementRules;
import org.lindung.law.InstrumentKind;
import org.lindung.law.SourceKind;
import org.lindung.privacy.DataCategory;

@Domain(RuleBooks.class)
class RuleBookSchemaTest {
    static final List<String> EXAMPLES = RuleBooks.EXAMPLES;

    private static final String TEXT = text();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(TEXT, InputFormat.JSON);

    private static String text() {
        try (InputStream in = RuleBookSchemaTest.class.getResourceAsStream("/META-INF/lindung/rule-book.schema.json")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> errors(String document) {
        return SCHEMA
                .validate(
                        document,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }

    @Property(tries = 100)
    void whatever_we_write_is_valid(@ForAll ProgrammeRules programme) {
        assertThat(errors(ProtectionJson.strict().writeValueAsString(programme)))
                .isEmpty();
    }

    @Test
    void the_book_of_placement_is_valid() {
        assertThat(errors(ProtectionJson.strict().writeValueAsString(PlacementRules.BOOK)))
                .isEmpty();
    }

    @ParameterizedTest
    @FieldSource("EXAMPLES")
    void every_example_of_the_guide_is_valid(String name) {
        assertThat(errors(RuleBooks.example(name))).isEmpty();
    }

    /** Documents that we refuse, and whether the schema can say so too. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("org.lindung.json.RuleBookDocumentTest#refusals")
    void refuses_what_we_refuse_except_where_it_cannot_know(String what, String document, List<String> problems) {
        boolean beyondASchema = problems.stream()
                .map(problem -> problem.substring(problem.indexOf(' ') + 1))
                .anyMatch(code -> List.of(
                                // needs the facts, the instruments or the other requirements
                                "unknown-fact",
                                "unknown-instrument",
                                "exception-to-nothing",
                                "exception-to-itself",
                                "periods-overlap",
                                "periods-gap",
                                "duplicate-element",
                                "range-empty",
                                "condition-too-deep",
                                "too-many-conditions",
                                // a parser of JSON overlooks it
                                "duplicate-field")
                        .contains(code));
        boolean typeOfAFact = what.matches(
                "a number for yes or no|a text for a number|a fraction|a number for a day"
                        + "|a year for a day|30 February|no day at all|a text for an age|doubt about a number"
                        + "|a code of another list|weights beyond all numbers|a number for a code|a reading of another type|a huge number");
        if (!beyondASchema && !(typeOfAFact && !what.equals("a fraction") && !what.equals("a huge number"))) {
            assertThat(errors(document.replace('\'', '"'))).isNotEmpty();
        }
    }

    static Stream<Arguments> lists() {
        return Stream.of(
                Arguments.of("/$defs/fact/properties/type/enum", DeclaredFacts.COMPARED.toArray(CodedValue[]::new)),
                Arguments.of(
                        "/$defs/fact/properties/answerers/items/enum",
                        DeclaredFacts.KNOWN_ANSWERERS.toArray(CodedValue[]::new)),
                Arguments.of("/$defs/fact/properties/category/enum", DataCategory.values()),
                Arguments.of("/$defs/instrument/properties/kind/enum", InstrumentKind.values()),
                Arguments.of("/$defs/provision/properties/source/enum", SourceKind.values()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lists")
    void knows_every_code_of_the_closed_lists(String pointer, CodedValue[] list) throws IOException {
        List<String> codes = Stream.of(list).map(CodedValue::code).toList();
        if (Boolean.getBoolean("lindung.rewrite")) {
            rewrite(pointer, codes);
            return;
        }

        assertThat(codesAt(pointer, TEXT)).isEqualTo(codes);
    }

    private static List<String> codesAt(String pointer, String schema) {
        return ProtectionJson.strict()
                .readTree(schema)
                .at(pointer)
                .valueStream()
                .map(node -> node.stringValue())
                .toList();
    }

    /** The schema is written by hand, but for its lists of codes. */
    private static void rewrite(String pointer, List<String> codes) throws IOException {
        Path file = Path.of("..", "docs", "reference", "schemas", "rule-book.schema.json");
        String schema = Files.readString(file);
        String old = codesAt(pointer, schema).stream()
                .map(code -> Pattern.quote('"' + code + '"'))
                .collect(Collectors.joining(",\\s*", "\\[(\\s*)", "(\\s*)\\]"));
        Files.writeString(
                file,
                Pattern.compile(old)
                        .matcher(schema)
                        .replaceAll(found -> codes.stream()
                                .map(code -> '"' + code + '"')
                                .collect(Collectors.joining(
                                        "," + found.group(1), "[" + found.group(1), found.group(2) + "]"))));
    }
}
