package org.lindung.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lindung.Core;
import org.lindung.EverySpecimen;
import org.lindung.EverySpecimen.Drawn;
import org.lindung.GoldenFile;
import org.lindung.Specimen;
import org.lindung.basics.AbsenceReason;
import org.lindung.basics.Answer;
import org.lindung.disclosure.Disclosure;
import org.lindung.json.htcds.HtcdsCase;
import org.lindung.migrant.Migrant;
import org.lindung.rule.AnswerSheet;
import org.lindung.rule.Assessment;
import org.lindung.rule.Overview;
import org.lindung.rule.RuleBook;
import org.lindung.shape.Post.Enquiry;
import org.lindung.shape.Post.Parcel;
import org.lindung.shape.Post.Times;
import org.lindung.shape.PostOffice;
import org.lindung.value.Severity;
import org.lindung.value.Violation;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The schemas say what the readers and writers do, but for the gaps that they admit. */
class DocumentSchemaTest {
    static final Path FOLDER = Path.of("..", "docs", "reference", "schemas");
    private static final JsonMapper STRICT = ProtectionJson.strict();
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Map<Class<?>, Schema> SCHEMAS = new ConcurrentHashMap<>();

    /** What the reader finds before it knows the type. */
    private static final Set<String> OF_JSON =
            Stream.of(JsonViolation.values()).map(JsonViolation::code).collect(Collectors.toSet());

    private static final Set<String> GAPS = Set.of(
            "time-format",
            "currency-unknown",
            "duplicate-field",
            "duplicate-element",
            "unpaired-surrogate",
            "type-not-first");

    static Stream<Class<?>> published() {
        return Stream.concat(
                Core.aggregates(),
                Stream.of(
                        AnswerSheet.class,
                        Assessment.class,
                        Disclosure.class,
                        Overview.class,
                        DecisionReceipt.class,
                        ReceiptSalts.class,
                        HtcdsCase.class));
    }

    private static Path file(Class<?> type) {
        return FOLDER.resolve(DocumentSchema.nameOf(type) + ".schema.json");
    }

    @ParameterizedTest
    @MethodSource("published")
    void is_published_as_it_is_made(Class<?> type) {
        String schema = DocumentSchema.of(type);
        GoldenFile.assertReads(file(type), schema);
    }

    @Test
    void no_two_types_share_a_file_and_none_is_left_over() throws IOException {
        List<Path> files =
                new ArrayList<>(published().map(DocumentSchemaTest::file).toList());
        files.add(FOLDER.resolve("rule-book.schema.json"));
        try (Stream<Path> there = Files.list(FOLDER)) {
            assertThat(there.filter(path -> path.toString().endsWith(".schema.json")))
                    .containsExactlyInAnyOrderElementsOf(files);
        }
    }

    @ParameterizedTest
    @MethodSource("published")
    void travels_in_the_jar(Class<?> type) throws IOException {
        Path file = file(type);
        assumeThat(Boolean.getBoolean("lindung.rewrite")).isFalse();

        assertThat(DocumentSchema.class.getResourceAsStream("/META-INF/lindung/" + file.getFileName()))
                .hasBinaryContent(Files.readAllBytes(file));
    }

    /** Each part of a schema once: the schemas of all documents have most of their parts in common. */
    @Test
    void is_a_schema() {
        Schema dialect = REGISTRY.getSchema(SchemaLocation.of(DocumentSchema.DIALECT));
        ObjectNode all = STRICT.createObjectNode();
        ObjectNode definitions = all.putObject("$defs");
        DocumentSchema.ofAll(
                        Stream.concat(published(), EveryTypeTest.documents()).toList(), "#/$defs/")
                .forEach(definitions::set);

        assertThat(definitions.size()).isGreaterThan(300);
        assertThat(dialect.validate(all.toString(), InputFormat.JSON)).isEmpty();
        assertThat(dialect.validate(DocumentSchema.of(Migrant.class), InputFormat.JSON))
                .isEmpty();
        assertThat(dialect.validate(all.toString().replace("\"object\"", "\"thing\""), InputFormat.JSON))
                .isNotEmpty();
    }

    private static List<String> problems(Class<?> type, String document) {
        return SCHEMAS
                .computeIfAbsent(type, any -> REGISTRY.getSchema(DocumentSchema.of(type), InputFormat.JSON))
                .validate(document, InputFormat.JSON)
                .stream()
                .map(Object::toString)
                .toList();
    }

    @Property(tries = 1_000, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    @Domain(EverySpecimen.class)
    void allows_what_we_write(@ForAll Drawn drawn) {
        if (EveryTypeTest.isDocument(drawn.type())) {
            assertThat(problems(drawn.type(), STRICT.writeValueAsString(drawn.value())))
                    .as("%s", drawn.type())
                    .isEmpty();
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    @Domain(PostOffice.class)
    void allows_every_shape(@ForAll Parcel parcel, @ForAll Times times) {
        assertThat(problems(Parcel.class, STRICT.writeValueAsString(parcel))).isEmpty();
        assertThat(problems(Times.class, STRICT.writeValueAsString(times))).isEmpty();
    }

    static Stream<Specimen<?>> specimens() {
        return EveryTypeTest.specimens();
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void refuses_what_we_refuse_and_the_other_way_round(Specimen<?> specimen) {
        String sound = STRICT.writeValueAsString(specimen.canary());
        assertAgreement(specimen.type(), sound);
        for (Object root : List.of("7315", List.of("7315"), Map.of("kenari", true), 7315, true)) {
            assertAgreement(specimen.type(), STRICT.writeValueAsString(root));
        }
        EveryTypeTest.damaged(sound, List.of("kenari")).forEach(damaged -> assertAgreement(specimen.type(), damaged));
        Random random = new Random(specimen.type().getName().hashCode());
        IntStream.range(0, 5)
                .mapToObj(any -> new String(RandomDamage.ofTokens(sound, random), StandardCharsets.UTF_8))
                .filter(DocumentSchemaTest::isClearJson)
                .forEach(damaged -> assertAgreement(specimen.type(), damaged));
    }

    /** Whether a document is JSON that means the same to a validator: to one, 1.0 is a whole number. */
    private static boolean isClearJson(String document) {
        try {
            STRICT.readTree(document);
            return !document.contains("1.0") && !document.contains("1e");
        } catch (JacksonException none) {
            return false;
        }
    }

    @Test
    void takes_for_a_whole_number_what_we_do_not() {
        assertThat(problems(Migrant.class, "{\"id\":\"a\",\"formatVersion\":1.0}"))
                .isEmpty();
        assertThat(DocumentReader.strict(Migrant.class)
                        .read("{\"id\":\"a\",\"formatVersion\":1.0}")
                        .violations())
                .extracting(Violation::code)
                .containsExactly("wrong-type");
    }

    private static void assertAgreement(Class<?> type, String document) {
        List<String> refusals = DocumentReader.strict(type).read(document).violations().stream()
                .filter(violation -> violation.severity() == Severity.ERROR)
                .map(Violation::code)
                .toList();
        List<String> problems = problems(type, document);
        if (refusals.isEmpty()) {
            assertThat(problems).as("%s refused by its schema only", type).isEmpty();
        } else if (problems.isEmpty()) {
            assertThat(refusals)
                    .as("%s refused by its reader only", type)
                    .allMatch(code -> GAPS.contains(code) || !OF_JSON.contains(code));
        }
    }

    @ParameterizedTest
    @MethodSource("org.lindung.json.ShapesTest#refusals")
    void refuses_what_readers_refuse_of_every_shape(Class<?> type, String document, List<String> problems) {
        boolean beyond = problems.stream()
                .map(problem -> problem.substring(problem.indexOf(' ') + 1))
                .allMatch(code -> GAPS.contains(code) || !OF_JSON.contains(code) || code.equals("no-such-value"));
        if (!beyond && !document.contains("[[[")) {
            assertThat(problems(type, document.replace('\'', '"'))).isNotEmpty();
        }
    }

    @Test
    void the_gaps_are_public() throws IOException {
        assertThat(Files.readString(FOLDER.resolve("README.md")))
                .contains(GAPS.stream().map(code -> "`" + code + "`").toList());
    }

    @Test
    void allows_receipts_with_their_salts() throws IOException {
        for (String name : List.of("receipt.json", "receipt-salts.json")) {
            String document = new String(GoldenDocumentTest.resource(name), StandardCharsets.UTF_8);
            Class<?> type = name.equals("receipt.json") ? DecisionReceipt.class : ReceiptSalts.class;
            assertAgreement(type, document);
            EveryTypeTest.damaged(document, List.of("kenari")).forEach(damaged -> assertAgreement(type, damaged));
        }
    }

    @Test
    void allows_answer_sheets_of_any_catalogue() {
        AnswerSheet sheet = new AnswerSheet(
                "S-1",
                Map.of(
                        "known", Answer.known(true),
                        "day", Answer.known(LocalDate.of(2020, 6, 4)),
                        "between", Answer.between(1, 2),
                        "declined", Answer.absent(AbsenceReason.DECLINED)));

        assertThat(problems(AnswerSheet.class, STRICT.writeValueAsString(sheet)))
                .isEmpty();
        assertThat(problems(AnswerSheet.class, "{\"id\":\"S-1\",\"answers\":{\"known\":{\"absent\":\"kenari\"}}}"))
                .isNotEmpty();
        assertThat(problems(AnswerSheet.class, "{\"id\":\"S-1\",\"answers\":{\"known\":[1]}}"))
                .isNotEmpty();
        assertThat(problems(AnswerSheet.class, "{\"id\":\"S-1\"}")).isNotEmpty();
    }

    @Test
    void says_of_a_shape_what_there_is_to_say() {
        JsonNode schema = STRICT.readTree(DocumentSchema.of(Enquiry.class));

        assertThat(schema.at("/$ref").stringValue()).isEqualTo("#/$defs/post-enquiry");
        assertThat(schema.at("/$defs/post-enquiry/required").isMissingNode()).isTrue();
        assertThat(schema.at("/$defs/post-enquiry/properties/lastStep/$ref").stringValue())
                .isEqualTo("#/$defs/answer-of-post-step");
        assertThat(schema.at("/$defs/answer-of-post-step/anyOf/0/$ref").stringValue())
                .isEqualTo("#/$defs/post-step");
        assertThat(schema.at("/$defs/post-contents/properties/sizes/uniqueItems")
                        .booleanValue())
                .isTrue();
        assertThat(schema.at("/$defs/post-step/oneOf/0/properties/type/const").stringValue())
                .isEqualTo("carried");
        assertThat(schema.at("/$defs/post-size/enum").toString()).isEqualTo("[\"small\",\"very-large\"]");
    }

    @Test
    void is_not_made_of_what_is_written_by_hand() {
        assertThatIllegalArgumentException().isThrownBy(() -> DocumentSchema.of(RuleBook.class));
        assertThatIllegalArgumentException().isThrownBy(() -> DocumentSchema.of(String.class));
    }
}
