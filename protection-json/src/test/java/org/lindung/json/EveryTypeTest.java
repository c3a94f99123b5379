package org.lindung.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lindung.Canary;
import org.lindung.Core;
import org.lindung.EverySpecimen;
import org.lindung.EverySpecimen.Drawn;
import org.lindung.Specimen;
import org.lindung.basics.Answer;
import org.lindung.basics.CodedValue;
import org.lindung.rule.Fact;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Every public value type of the domain is bound, on the day it is written and without a line for it. */
class EveryTypeTest {
    private static final JsonMapper STRICT = ProtectionJson.strict();

    /** What is no document, by the start of its name, and why. */
    private static final Map<String, String> NO_DOCUMENTS = Map.of(
            "org.lindung.rule.", "parts of the engine; books, assessments, sheets and receipts have forms of their own",
            "org.lindung.basics.Answer", "read as an answer of a certain type, by the attribute that holds it");

    static boolean isDocument(Class<?> type) {
        return NO_DOCUMENTS.keySet().stream().noneMatch(type.getName()::startsWith) && !isResult(type);
    }

    /**
     * What rules or a merge have come to can name facts to ask for, which are code, and hold values of any type; such a type
     * is made here and not read. A type with a parameter is read as part of another
     * one.
     */
    private static boolean isResult(Class<?> type) {
        return type.getTypeParameters().length > 0
                || (type.isRecord()
                        && Stream.of(type.getRecordComponents())
                                .map(component -> component.getGenericType().getTypeName())
                                .anyMatch(name -> name.contains(Fact.class.getName()) || name.contains("lang.Object")));
    }

    private static boolean isPublic(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null || isPublic(type.getEnclosingClass()));
    }

    private static boolean isValue(Class<?> type) {
        return type.isRecord()
                || (type.isEnum() && CodedValue.class.isAssignableFrom(type))
                || (type.isInterface() && type.isSealed());
    }

    static Stream<Class<?>> values() {
        return Core.types()
                .filter(type -> !type.getName().startsWith("org.lindung.json."))
                .filter(EveryTypeTest::isPublic)
                .filter(EveryTypeTest::isValue);
    }

    static Stream<Class<?>> documents() {
        return values().filter(EveryTypeTest::isDocument);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void has_a_form(Class<?> type) {
        assertThatCode(() -> DocumentReader.strict(type)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("exceptions")
    void is_a_document_unless_there_is_a_reason(String start) {
        assertThat(values().filter(type -> type.getName().startsWith(start)))
                .isNotEmpty()
                .anySatisfy(type -> assertThatIllegalArgumentException().isThrownBy(() -> DocumentReader.strict(type)));
    }

    static Stream<String> exceptions() {
        return NO_DOCUMENTS.keySet().stream();
    }

    static Stream<Specimen<?>> specimens() {
        return EverySpecimen.ALL.stream().filter(specimen -> isDocument(specimen.type()));
    }

    @Property(tries = 3_000, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    @Domain(EverySpecimen.class)
    void is_read_back_as_the_same_value(@ForAll Drawn drawn) {
        if (isDocument(drawn.type())) {
            assertReadBack(drawn.type(), drawn.value());
        }
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void is_read_back_with_all_that_can_be_known(Specimen<?> specimen) {
        assertReadBack(specimen.type(), specimen.canary());
    }

    private static void assertReadBack(Class<?> type, Object value) {
        String json = DocumentWriter.toText(value);

        assertThat((Object) DocumentReader.strict(type).read(json).value().orElse(null))
                .as("%s", type.getSimpleName())
                .isEqualTo(value);
        assertThat(STRICT.writeValueAsString(STRICT.readValue(json, type))).isEqualTo(json);
        assertThat(new String(STRICT.writeValueAsBytes(value), StandardCharsets.UTF_8))
                .isEqualTo(json);
    }

    /** But for the format version, which a document says and an answer, as a part of one, does not. */
    @ParameterizedTest
    @MethodSource("specimens")
    void stands_the_same_in_an_answer(Specimen<?> specimen) {
        String alone = STRICT.writeValueAsString(specimen.canary());

        assertThat(STRICT.writeValueAsString(Answer.known(specimen.canary())))
                .isEqualTo(alone.replaceFirst("\"formatVersion\":1,?", ""));
    }

    /** Near misses of names, numbers, days and codes; none is part of a text of ours. */
    private static final List<String> SECRETS = List.of("kenari~/7315", "5302167105887315", "7315-02-30");

    /** Fields of one document; in a large one they are parts that are documents of their own here. */
    private static final int MOST_DAMAGED = 15;

    @ParameterizedTest
    @MethodSource("specimens")
    void is_not_repeated_by_what_is_said_of_a_damaged_document(Specimen<?> specimen) {
        List<String> hidden = new ArrayList<>(Canary.TRACES);
        hidden.add("7315");
        SECRETS.forEach(secret -> hidden.add(String.valueOf(secret.hashCode())));
        for (String secret : SECRETS) {
            for (Object root : List.of(secret, List.of(secret), Map.of(secret, secret), secret.hashCode())) {
                Silence.aboutJson(STRICT.writeValueAsString(root), specimen.type(), hidden);
            }
        }
        damaged(STRICT.writeValueAsString(specimen.canary()), SECRETS)
                .forEach(damaged -> Silence.aboutJson(damaged, specimen.type(), hidden));

        assertThat(Silence.log()).contains("rule book borrowing for the log").doesNotContain(hidden);
    }

    /** A document damaged in every way in which a field can be: with each secret as a text, else with one in turn. */
    static Stream<String> damaged(String sound, List<String> secrets) {
        byte[] document = sound.getBytes(StandardCharsets.UTF_8);
        int fields = fieldsOf(document);
        return IntStream.iterate(0, field -> field < fields, field -> field + 1 + fields / MOST_DAMAGED)
                .boxed()
                .flatMap(field -> Stream.of(Damage.values())
                        .flatMap(damage -> (damage == Damage.TEXT
                                        ? secrets.stream()
                                        : Stream.of(secrets.get((field + damage.ordinal()) % secrets.size())))
                                .map(secret -> damaged(document, field, damage, secret))));
    }

    private static int fieldsOf(byte[] document) {
        int[] fields = {0};
        Damage.eachField(STRICT.readTree(document), (object, field) -> fields[0]++);
        return fields[0];
    }

    private static String damaged(byte[] document, int number, Damage damage, String secret) {
        JsonNode root = STRICT.readTree(document);
        List<Runnable> strokes = new ArrayList<>();
        Damage.eachField(
                root, (ObjectNode object, String field) -> strokes.add(() -> damage.at(object, field, secret)));
        strokes.get(number).run();
        return new String(STRICT.writeValueAsBytes(root), StandardCharsets.UTF_8);
    }
}
