package org.lindung.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lindung.Specimen;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.databind.util.TokenBuffer;

/** Plain documents are told apart into the tokens that Jackson sees, or into none. */
class PlainTokensTest {
    private static final int ROUNDS = 20;

    /** A token, and what it says. */
    private record Seen(JsonToken token, String says) {
        static Seen at(Tokens in) {
            JsonToken token = Objects.requireNonNull(in.current());
            return new Seen(
                    token,
                    switch (token) {
                        case PROPERTY_NAME -> in.name();
                        case VALUE_STRING -> in.text() + octets(in);
                        case VALUE_NUMBER_INT -> in.isLong() ? String.valueOf(in.number()) : "large";
                        default -> "";
                    });
        }
    }

    private static String octets(Tokens in) {
        byte[] octets = in.octets();
        return new String(octets, in.offset(), in.length(), StandardCharsets.UTF_8);
    }

    private static List<Seen> all(Tokens in) {
        List<Seen> seen = new ArrayList<>();
        while (in.next() != null) {
            seen.add(Seen.at(in));
        }
        return seen;
    }

    /** The tokens that Jackson sees, or nothing if it refuses the document. */
    private static Optional<List<Seen>> jacksons(byte[] document) {
        try (JsonParser in = JacksonTokens.UTF_8.createParser(ObjectReadContext.empty(), document)) {
            return Optional.of(all(new JacksonTokens(in)));
        } catch (JacksonException refused) {
            return Optional.empty();
        }
    }

    private static Optional<List<Seen>> ours(byte[] document) {
        try {
            return Optional.of(all(new PlainTokens(document, 0, document.length)));
        } catch (PlainTokens.InDoubt inDoubt) {
            return Optional.empty();
        }
    }

    private static byte[] bytes(String document) {
        return document.getBytes(StandardCharsets.UTF_8);
    }

    static List<Specimen<?>> specimens() {
        return EveryTypeTest.specimens().toList();
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void are_jacksons_where_they_are_any(Specimen<?> specimen) {
        Random random = new Random(20_261_123L ^ specimen.type().getName().hashCode());
        String sound = DocumentWriter.toText(specimen.canary());
        for (int round = 0; round < ROUNDS; round++) {
            assertJacksonsIfAny(RandomDamage.ofTokens(sound, random));
            assertJacksonsIfAny(RandomDamage.ofBytes(sound, random));
        }
        byte[] document = bytes(sound);
        if (Octets.isPlain(document, 0, document.length)) {
            assertThat(ours(document)).isPresent().isEqualTo(jacksons(document));
        }
    }

    private static void assertJacksonsIfAny(byte[] document) {
        if (Octets.isPlain(document, 0, document.length)) {
            ours(document).ifPresent(tokens -> assertThat(jacksons(document)).contains(tokens));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "\"\"",
                "0",
                "-0",
                "-7",
                "999999999999999999",
                "-999999999999999999",
                "true",
                "false",
                "null",
                " { \"a\" : [ 1 , { } , [ ] , null ] , \"\" : \" \" , \"b\" : false } ",
                "{\"a\":{\"b\":{\"c\":[[[[]]]]}},\"d\":\"{[,:]}\"}"
            })
    void are_jacksons_of_sound_documents(String document) {
        assertThat(ours(bytes(document))).isPresent().isEqualTo(jacksons(bytes(document)));
    }

    /** Some of these Jackson reads, since it knows more: longer numbers, for example. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "[",
                "}",
                "]",
                "[}",
                "{]",
                "{}}",
                "{} {}",
                "[1",
                "[1,",
                "[1,]",
                "[,1]",
                "[1 2]",
                "{,}",
                "{\"a\"}",
                "{\"a\":}",
                "{\"a\" 1}",
                "{\"a\":1,}",
                "{\"a\":1 \"b\":2}",
                "{\"a\":1:\"b\"}",
                "{a:1}",
                "{1:1}",
                "{'a':1}",
                "\"",
                "\"a",
                "\"a\"b",
                "\"a\"\"b\"",
                "-",
                "--1",
                "+1",
                ".5",
                "1.",
                "1.5",
                "1e5",
                "01",
                "-01",
                "00",
                "1a",
                "1 1",
                "0x1",
                "1000000000000000000",
                "tru",
                "truE",
                "truex",
                "nul",
                "nulls",
                "True",
                "NaN",
                "Infinity",
                "/* */1",
                "1//"
            })
    void are_none_of_any_other_document(String document) {
        assertThat(ours(bytes(document))).isEmpty();
    }

    @Test
    void are_none_beyond_the_limits_and_all_at_them() {
        assertLimit("\"", "a".repeat(ProtectionJson.MAX_STRING_LENGTH), "\"");
        assertLimit("{\"", "a".repeat(ProtectionJson.MAX_NAME_LENGTH), "\":1}");
        assertLimit("", "[".repeat(Long.SIZE), "]".repeat(Long.SIZE));
    }

    private static void assertLimit(String before, String longest, String after) {
        assertThat(ours(bytes(before + longest + after))).isPresent();
        assertThat(ours(bytes(before + longest.charAt(0) + longest + after))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"a\":1}",
                " { \"a\" : 1 , \"ab\" : [ { \"a\" : \"ab\" } , \"a\" ] , \"b\" : { } } ",
                "{\"ab\":{\"a\":{\"ab\":{}}},\"\":0}",
                "{\"a\"}",
                "{\"a\"x:1}",
                "{\"a\":1,\"ab",
                "{\"a\":1,\"ab\""
            })
    void whose_name_was_guessed_are_jacksons_as_well(String document) {
        for (String guess : List.of("a", "ab", "b", "")) {
            assertThat(guessed(new PlainTokens(bytes(document), 0, bytes(document).length), guess))
                    .isEqualTo(guessed(
                            new JacksonTokens(JacksonTokens.UTF_8.createParser(ObjectReadContext.empty(), document)),
                            guess));
        }
    }

    /** What comes where a name is guessed at every place, up to where the document is no longer sound. */
    private static List<String> guessed(Tokens in, String guess) {
        FieldName name = new FieldName(guess);
        List<String> seen = new ArrayList<>();
        try (in) {
            boolean more = true;
            while (more) {
                boolean isGuessed = in.isNextName(name);
                more = in.current() != null;
                if (more) {
                    seen.add(isGuessed + " " + Seen.at(in));
                }
            }
        } catch (PlainTokens.InDoubt | JacksonException unsound) {
            seen.add("unsound");
        }
        return seen;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 4, 5, 6, 12, 13, 14, 28, 29, 30, 60})
    void find_a_name_of_any_length_where_it_is_and_no_other(int length) {
        String name = "n".repeat(length);
        for (String written :
                List.of(name, name + "n", name + "m", "m" + name.replaceFirst("n", ""), name.replaceFirst("n$", "m"))) {
            for (String blank : List.of("", " ")) {
                String document = "{" + blank + "\"" + written + "\":1," + blank + "\"z\":2," + blank + "\"" + written
                        + "\" :[3]}";

                assertThat(guessed(new PlainTokens(bytes(document), 0, bytes(document).length), name))
                        .isEqualTo(guessed(
                                new JacksonTokens(
                                        JacksonTokens.UTF_8.createParser(ObjectReadContext.empty(), document)),
                                name));
            }
        }
    }

    @Test
    void are_those_of_a_part_of_a_buffer() {
        byte[] buffer = bytes("[1,[2,\"x\"],3]");

        assertThat(all(new PlainTokens(buffer, 3, 7)))
                .isEqualTo(ours(bytes("[2,\"x\"]")).orElseThrow());
        assertThat(ours(new byte[0])).isEmpty();
    }

    @Test
    void can_be_skipped_and_copied_value_by_value() {
        byte[] document = bytes("[{\"a\":[1,-2],\"b\":{\"c\":null}},true,[[]],\"x\",false,7]");
        List<@Nullable JsonToken> after = new ArrayList<>();
        Tokens skipped = new PlainTokens(document, 0, document.length);
        Tokens copied = new PlainTokens(document, 0, document.length);
        List<Seen> copies = new ArrayList<>();
        skipped.next();
        copied.next();
        while (skipped.next() != JsonToken.END_ARRAY) {
            skipped.skipChildren();
            after.add(skipped.current());
            copied.next();
            try (TokenBuffer buffer = TokenBuffer.forGeneration()) {
                copied.copyInto(buffer);
                assertThat(copied.current()).isEqualTo(skipped.current());
                copies.addAll(all(new JacksonTokens(buffer.asParser(ObjectReadContext.empty()))));
            }
        }

        assertThat(after)
                .containsExactly(
                        JsonToken.END_OBJECT,
                        JsonToken.VALUE_TRUE,
                        JsonToken.END_ARRAY,
                        JsonToken.VALUE_STRING,
                        JsonToken.VALUE_FALSE,
                        JsonToken.VALUE_NUMBER_INT);
        List<Seen> elements = ours(document).orElseThrow();
        assertThat(copies).isEqualTo(elements.subList(1, elements.size() - 1));
    }
}
