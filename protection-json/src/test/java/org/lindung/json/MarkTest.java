package org.lindung.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkTest {
    private static final int LONGEST = 50;

    private static String text(int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append((char) ('A' + i));
        }
        return text.toString();
    }

    @Property
    void stands_where_all_its_bytes_do_and_nowhere_else(
            @ForAll @IntRange(min = 1, max = LONGEST) int length,
            @ForAll @IntRange(max = 9) int before,
            @ForAll @IntRange(max = LONGEST - 1) int changed) {
        Mark mark = new Mark(text(length));
        byte[] document =
                ("-".repeat(before) + text(length) + "-".repeat(Long.BYTES)).getBytes(StandardCharsets.US_ASCII);

        assertThat(mark.length()).isEqualTo(length);
        assertThat(mark.standsAt(before, document, document.length)).isTrue();
        document[before + changed % length] ^= 1;
        assertThat(mark.standsAt(before, document, document.length)).isFalse();
    }

    /** Close to the end nothing is promised but that nothing is read that is not there. */
    @ParameterizedTest
    @ValueSource(ints = {1, 3, 7, 8, 9, 15, 16, 17, 31, 32, 33})
    void is_not_found_where_the_document_ends_before_it_does(int length) {
        Mark mark = new Mark(text(length));
        byte[] document = text(length).getBytes(StandardCharsets.US_ASCII);

        for (int end = 0; end < length; end++) {
            assertThat(mark.standsAt(0, document, end)).isFalse();
        }
        assertThat(mark.standsAt(0, document, length)).isEqualTo(length >= Long.BYTES);
        assertThat(mark.standsAt(length, document, length)).isFalse();
    }
}
