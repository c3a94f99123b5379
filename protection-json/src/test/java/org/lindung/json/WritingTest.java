package org.lindung.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lindung.basics.Answer;
import org.lindung.migrant.Migrant;
import org.lindung.migrant.MigrantId;
import org.lindung.migrant.PersonName;
import org.lindung.value.Text;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.ObjectWriter;

class WritingTest {
    private static final ObjectWriter WRITER = ProtectionJson.strict().writer();

    @Property(tries = 200)
    void bytes_and_tokens_say_the_same(@ForAll List<String> texts, @ForAll long number, @ForAll boolean yes) {
        assertThat(bytes(out -> write(texts, number, yes, out)))
                .isEqualTo(tokens(out -> write(texts, number, yes, out)));
    }

    private static void write(List<String> texts, long number, boolean yes, Writing out) {
        out.startArray();
        texts.stream().filter(WritingTest::isWhole).forEach(text -> {
            out.startObject();
            out.text(text, text);
            out.name("none");
            out.startArray();
            out.endArray();
            out.endObject();
            out.text(text);
        });
        out.number(number);
        out.yesNo(yes);
        out.startObject();
        out.endObject();
        out.endArray();
    }

    @Test
    void every_character_is_escaped_as_jackson_does() {
        String all = IntStream.concat(IntStream.range(0, 0x900), IntStream.of(0x20AC, 0xFFFD, 0x1F600))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();

        assertThat(bytes(out -> out.text(all))).isEqualTo(tokens(out -> out.text(all)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uD83D", "Siti \uDE00", "\uDE00\uD83D"})
    void half_of_a_surrogate_pair_is_refused_without_a_word_about_it(String half) {
        assertThatThrownBy(() -> new ByteWriting().text(half))
                .isInstanceOf(JacksonException.class)
                .hasMessageContaining("half of a surrogate pair is no character")
                .hasNoCause();
        Text text = Text.of(half, "kata");
        assertThatThrownBy(() -> WRITER.writeValueAsBytes(text)).isInstanceOf(JacksonException.class);
    }

    @Test
    void what_a_generator_has_no_room_for_is_written_all_the_same() {
        List<Text> texts = IntStream.range(0, 400)
                .mapToObj(i -> Text.of("word ".repeat(1 + i * i % 5_000), "kata"))
                .toList();

        assertThat(new String(WRITER.writeValueAsBytes(texts), StandardCharsets.UTF_8))
                .isEqualTo(WRITER.writeValueAsString(texts));
    }

    @Test
    void a_host_has_its_escapes_and_its_indents() {
        Migrant migrant = migrant("Sítí/Ayu");
        for (ObjectWriter host : List.of(
                WRITER.withDefaultPrettyPrinter(),
                WRITER.with(JsonWriteFeature.ESCAPE_NON_ASCII),
                WRITER.with(JsonWriteFeature.ESCAPE_FORWARD_SLASHES),
                WRITER.with(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS),
                WRITER.without(JsonWriteFeature.QUOTE_PROPERTY_NAMES))) {
            assertThat(new String(host.writeValueAsBytes(migrant), StandardCharsets.UTF_8))
                    .isEqualTo(host.writeValueAsString(migrant))
                    .isNotEqualTo(WRITER.writeValueAsString(migrant));
        }
    }

    @Test
    void what_is_written_often_is_written_as_the_first_time() {
        List<Migrant> migrants = Collections.nCopies(3_000, migrant("Siti"));

        assertThat(migrants.stream().map(WRITER::writeValueAsString).collect(Collectors.toSet()))
                .containsExactly("{\"formatVersion\":1,\"id\":\"a\",\"name\":\"Siti\"}");
    }

    @Test
    void a_part_that_is_written_often_has_a_class_of_its_own() {
        PartWriter<Text> english = part("en").oftenUsed();
        PartWriter<Text> indonesian = part("id").oftenUsed();

        assertThat(english.getClass().isHidden()).isTrue();
        assertThat(english.getClass()).isNotEqualTo(indonesian.getClass());
        assertThat(bytes(out -> writeObject(english, out))).isEqualTo("{\"en\":\"word\"}");
        assertThat(bytes(out -> writeObject(indonesian, out))).isEqualTo("{\"id\":\"word\"}");
    }

    private static PartWriter.Plain<Text> part(String name) {
        return PartWriter.of(ObjectForm.Part.required(name, SmallForms.STRING, Text::en));
    }

    private static void writeObject(PartWriter<Text> part, Writing out) {
        out.startObject();
        part.write(Text.of("word", "kata"), out);
        out.endObject();
    }

    private static String bytes(Consumer<Writing> document) {
        ByteWriting out = new ByteWriting();
        document.accept(out);
        return new String(out.toBytes(), StandardCharsets.UTF_8);
    }

    private static String tokens(Consumer<Writing> document) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = JacksonTokens.UTF_8.createGenerator(ObjectWriteContext.empty(), text)) {
            document.accept(Writing.through(out));
        }
        return text.toString();
    }

    private static boolean isWhole(String text) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    private static Migrant migrant(String name) {
        return Migrant.builder()
                .id(MigrantId.of("a"))
                .name(Answer.known(PersonName.of(name)))
                .build();
    }
}
