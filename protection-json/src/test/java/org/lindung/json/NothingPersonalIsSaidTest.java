package org.lindung.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.lindung.eligibility.placement.PlacementApplicant;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Documents are damaged with a secret in every way and place; whatever is said about them, the secret is not in it. */
class NothingPersonalIsSaidTest {
    private static final JsonMapper MAPPER = ProtectionJson.strict();

    /** Names, numbers and ids as they could really stand there; too odd to be part of any of our own texts. */
    @Provide
    Arbitrary<String> secrets() {
        return Arbitraries.oneOf(
                Arbitraries.strings().numeric().ofLength(16),
                Arbitraries.strings().withCharRange('a', 'z').ofMinLength(9).ofMaxLength(20),
                Arbitraries.strings().withCharRange('a', 'z').ofLength(8).map(name -> "Siti " + name),
                Arbitraries.strings().withCharRange('a', 'z').ofLength(8).map(name -> name + "~/" + name));
    }

    @Property(tries = 300)
    void of_a_document_that_is_json(
            @ForAll PlacementApplicant applicant,
            @ForAll Damage damage,
            @ForAll int place,
            @ForAll("secrets") String secret) {
        ObjectNode document = (ObjectNode) MAPPER.readTree(MAPPER.writeValueAsBytes(applicant));
        List<Runnable> strokes = new ArrayList<>();
        Damage.eachField(document, (object, field) -> strokes.add(() -> damage.at(object, field, secret)));
        strokes.get(Math.floorMod(place, strokes.size())).run();

        Silence.aboutJson(document.toString(), PlacementApplicant.class, List.of(secret));
    }

    @Property(tries = 100)
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
        Silence.aboutBytes(document, PlacementApplicant.class, List.of(secret));
    }
}
