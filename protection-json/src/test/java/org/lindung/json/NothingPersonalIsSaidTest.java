package org.lindung.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.lindung.eligibility.placement.PlacementApplicant;
import org.lindung.value.Language;
import org.lindung.value.Violation;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Documents are damaged with a secret in every way and place; whatever is said about them, the secret is not in it. */
class NothingPersonalIsSaidTest {
    private static final JsonMapper MAPPER = ProtectionJson.strict();

    /** Ways to put a secret where an object has a field. The document stays JSON. */
    enum Damage {
        TEXT((object, field) -> secret -> object.put(field, secret)),
        NUMBER((object, field) -> secret -> object.put(field, secret.hashCode())),
        KEY((object, field) -> secret -> object.put(secret, true)),
        KEY_FOR_KEY((object, field) -> secret -> object.set(secret, object.remove(field))),
        OBJECT((object, field) -> secret -> object.putObject(field).put(secret, secret)),
        ARRAY((object, field) -> secret -> object.putArray(field).add(secret)),
        REASON((object, field) -> secret -> object.putObject(field).put("absent", secret)),
        COMMENT((object, field) ->
                secret -> object.putObject(field).put("absent", "declined").put(secret, secret)),
        BOUNDS((object, field) -> secret ->
                object.putObject(field).putArray("between").add(secret).add(secret + "a")),
        KEY_DEEP_DOWN((object, field) ->
                secret -> object.putObject(field).putObject(secret).put(secret, 1));

        private interface Place {
            Stroke at(ObjectNode object, String field);
        }

        private interface Stroke {
            void with(String secret);
        }

        private final Place place;

        Damage(Place place) {
            this.place = place;
        }

        void at(ObjectNode object, String field, String secret) {
            place.at(object, field).with(secret);
        }
    }

    /** Names, numbers and ids as they could really stand there; too odd to be part of any of our own texts. */
    @Provide
    Arbitrary<String> secrets() {
        return Arbitraries.oneOf(
                Arbitraries.strings().numeric().ofLength(16),
                Arbitraries.strings().withCharRange('a', 'z').ofMinLength(9).ofMaxLength(20),
                Arbitraries.strings().withCharRange('a', 'z').ofLength(8).map(name -> "Siti " + name),
                Arbitraries.strings().withCharRange('a', 'z').ofLength(8).map(name -> name + "~/" + name));
    }

    @Property
    void of_a_document_that_is_json(
            @ForAll PlacementApplicant applicant,
            @ForAll Damage damage,
            @ForAll int place,
            @ForAll("secrets") String secret) {
        ObjectNode document = (ObjectNode) MAPPER.readTree(MAPPER.writeValueAsBytes(applicant));
        List<Runnable> strokes = new ArrayList<>();
        eachField(document, (object, field) -> strokes.add(() -> damage.at(object, field, secret)));
        strokes.get(Math.floorMod(place, strokes.size())).run();

        String json = document.toString();
        assertNothingSaid(json.getBytes(StandardCharsets.UTF_8), secret);
        assertNothingSaid(() -> MAPPER.readValue(json, PlacementApplicant.class), secret);
        assertNothingSaid(() -> ProtectionJson.lenient().readValue(json, PlacementApplicant.class), secret);
    }

    private static void eachField(JsonNode node, BiConsumer<ObjectNode, String> action) {
        if (node instanceof ObjectNode object) {
            object.propertyNames().forEach(field -> {
                action.accept(object, field);
                eachField(object.get(field), action);
            });
        }
    }

    @Property(tries = 300)
    void of_a_document_that_is_not_json(
            @ForAll PlacementApplicant applicant, @ForAll int place, @ForAll("secrets") String secret) {
        String document = MAPPER.writeValueAsString(applicant);
        int cut = Math.floorMod(place, document.length());

        for (String inserted : List.of(secret, "\"" + secret + "\"", "{\"" + secret + "\":", "\\" + secret)) {
            assertNothingSaid((document.substring(0, cut) + inserted).getBytes(StandardCharsets.UTF_8), secret);
            assertNothingSaid(
                    (document.substring(0, cut) + inserted + document.substring(cut)).getBytes(StandardCharsets.UTF_8),
                    secret);
            assertNothingSaid(
                    (document.substring(0, cut) + inserted + "é").getBytes(StandardCharsets.ISO_8859_1), secret);
        }
    }

    private static void assertNothingSaid(byte[] document, String secret) {
        assertNothingSaid(
                DocumentReader.strict(PlacementApplicant.class).read(document).violations(), secret);
        assertNothingSaid(
                DocumentReader.lenient(PlacementApplicant.class).read(document).violations(), secret);
        try (NdjsonReader<PlacementApplicant> rows = NdjsonReader.open(
                new ByteArrayInputStream(document), DocumentReader.strict(PlacementApplicant.class))) {
            rows.forEach(row -> assertThat(row.toString()).doesNotContain(secret));
        }
    }

    private static void assertNothingSaid(List<Violation> violations, String secret) {
        for (Violation violation : violations) {
            assertThat(violation.message(Language.ENGLISH)).doesNotContain(secret);
            assertThat(violation.message(Language.INDONESIAN)).doesNotContain(secret);
            assertThat(violation.toString()).doesNotContain(secret);
            assertThat(violation.path().replace("~1", "/").replace("~0", "~")).doesNotContain(secret);
        }
    }

    private static void assertNothingSaid(Runnable reading, String secret) {
        try {
            reading.run();
        } catch (JacksonException refusal) {
            StringWriter trace = new StringWriter();
            refusal.printStackTrace(new PrintWriter(trace, true));
            assertThat(refusal).isInstanceOf(InvalidDocumentException.class).hasNoCause();
            assertThat(trace.toString()).doesNotContain(secret);
            assertNothingSaid(((InvalidDocumentException) refusal).violations(), secret);
        }
    }
}
