package org.lindung.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lindung.Specimen;
import org.lindung.value.Severity;
import org.lindung.value.Validated;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Valid documents of every type are damaged at random, as text and as bytes. Reading them ends in a value or in a list of
 * problems, and in nothing else; what is a value is one that can be written and read again.
 *
 * <p>The same damage in every build. {@code -Dlindung.fuzz.rounds=20000} tries longer, {@code -Dlindung.fuzz.seed=7}
 * something else.
 */
class EveryDocumentFuzzTest {
    private static final JsonMapper STRICT = ProtectionJson.strict();
    private static final int ROUNDS = Integer.getInteger("lindung.fuzz.rounds", 20);
    private static final long SEED = Long.getLong("lindung.fuzz.seed", 20_261_123L);

    static Stream<Specimen<?>> specimens() {
        return EveryTypeTest.specimens();
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void ends_in_a_value_or_in_problems(Specimen<?> specimen) {
        Random random = new Random(SEED ^ specimen.type().getName().hashCode());
        String sound = STRICT.writeValueAsString(specimen.canary());
        for (int round = 0; round < ROUNDS; round++) {
            assertIsReadOrRefused(specimen.type(), RandomDamage.ofTokens(sound, random));
            assertIsReadOrRefused(specimen.type(), RandomDamage.ofBytes(sound, random));
        }
    }

    private static <T> void assertIsReadOrRefused(Class<T> type, byte[] document) {
        Validated<T> outcome = DocumentReader.strict(type).read(document);
        Validated<T> lenient = DocumentReader.lenient(type).read(document);
        assertThat(List.of(outcome, lenient)).allSatisfy(each -> {
            boolean refused = each.violations().stream().anyMatch(violation -> violation.severity() == Severity.ERROR);
            assertThat(each.isValid()).isNotEqualTo(refused);
            assertThat(each.violations()).hasSizeLessThanOrEqualTo(Reading.MOST_NOTED + 1);
        });
        if (outcome.isValid()) {
            assertThat(lenient.value()).isEqualTo(outcome.value());
            assertThat(DocumentReader.strict(type)
                            .read(STRICT.writeValueAsBytes(outcome.value().orElseThrow()))
                            .value())
                    .isEqualTo(outcome.value());
        }
        assertMapperAgrees(type, document, outcome.isValid());
    }

    /** A mapper that a host has made also throws what Jackson throws, and nothing besides. */
    private static void assertMapperAgrees(Class<?> type, byte[] document, boolean valid) {
        boolean read;
        try {
            STRICT.readValue(document, type);
            read = true;
        } catch (JacksonException refused) {
            read = false;
        }
        assertThat(read || !valid)
                .as("%s read by a reader only: %s", type, new String(document, StandardCharsets.UTF_8))
                .isTrue();
    }
}
