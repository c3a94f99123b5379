package org.lindung.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lindung.eligibility.placement.PlacementApplicant;
import org.lindung.value.Validated;

class CopiesTest {
    private static final WireForm<Object> WORDS = ObjectForm.Part.untyped(SmallForms.STRING);
    private static final WireForm<Object> NUMBERS = ObjectForm.Part.untyped(SmallForms.INTEGER);

    @Test
    void each_copy_has_a_class_of_its_own_and_does_what_it_holds() {
        PartReader words = PartReader.oftenUsed(WORDS);
        PartReader numbers = PartReader.oftenUsed(NUMBERS);

        assertThat(words.getClass().isHidden()).isTrue();
        assertThat(words.getClass()).isNotEqualTo(numbers.getClass());
        assertThat(read(words, "\"seven\"")).isEqualTo("seven");
        assertThat(read(numbers, "7")).isEqualTo(7);
    }

    @ParameterizedTest
    @MethodSource
    void there_is_something_that_does_the_same_where_classes_cannot_be_copied(@Nullable InputStream template) {
        assertThat(Copies.of(template, WORDS, NUMBERS)).isSameAs(NUMBERS);
    }

    static Stream<@Nullable InputStream> there_is_something_that_does_the_same_where_classes_cannot_be_copied() {
        return Stream.of(null, new ByteArrayInputStream(new byte[0]));
    }

    @Test
    void what_is_read_often_is_read_and_refused_as_the_first_time() {
        DocumentReader<PlacementApplicant> reader = DocumentReader.strict(PlacementApplicant.class);
        List<String> documents = List.of("""
                {"migrant":{"id":"NTT-1","sex":"male"},"migration":{},"documents":{"passport":true,"work-visa":false}}""", """
                {"migrant":{"id":"NTT-1"},"documents":{"passport":true,"passport":false,"kenari":true},"migration":{}}""", """
                {"migration":{},"migrant":{"sex":"m","id":"NTT-1"},"documents":{"work-visa":1},"healthy":null}""");
        List<Validated<PlacementApplicant>> first =
                documents.stream().map(reader::read).toList();

        assertThat(first.get(0).isValid()).isTrue();
        for (int i = 0; i < 1_200; i++) {
            for (int document = 0; document < documents.size(); document++) {
                Validated<PlacementApplicant> again = reader.read(documents.get(document));
                assertThat(again.violations()).isEqualTo(first.get(document).violations());
                assertThat(again.value()).isEqualTo(first.get(document).value());
            }
        }
    }

    private static @Nullable Object read(PartReader reader, String document) {
        byte[] bytes = document.getBytes(StandardCharsets.US_ASCII);
        Tokens in = new PlainTokens(bytes, 0, bytes.length);
        in.next();
        return reader.read(new Reading(in, true));
    }
}
