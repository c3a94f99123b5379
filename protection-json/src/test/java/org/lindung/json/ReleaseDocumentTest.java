package org.lindung.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lindung.statistics.Attribute;
import org.lindung.statistics.Release;
import org.lindung.statistics.ReleasePolicy;
import org.lindung.statistics.ReleasedCell;
import org.lindung.value.Text;
import org.lindung.value.Violation;

/** Releases are the one kind of document with more entries than lists have. */
class ReleaseDocumentTest {
    private static final DocumentReader<Release> RELEASES = DocumentReader.strict(Release.class);

    private static Release release(int figures) {
        return Release.builder()
                .addAttributes(Attribute.open("number", Text.of("number", "nomor")))
                .policy(ReleasePolicy.COMMON)
                .cells(IntStream.range(0, figures)
                        .mapToObj(number -> new ReleasedCell(Map.of("number", String.valueOf(number)), 10, 0))
                        .toList())
                .build();
    }

    @Test
    void of_a_country_is_read_back() {
        Release release = release(ProtectionJson.MAX_ELEMENTS * 5);

        assertThat(RELEASES.read(ProtectionJson.strict().writeValueAsBytes(release))
                        .value())
                .contains(release);
    }

    @Test
    void with_more_figures_than_a_release_has_is_refused() {
        String cell = "{\"codes\":{},\"people\":10,\"amount\":0},";
        String document = ProtectionJson.strict()
                .writeValueAsString(release(1))
                .replace("\"cells\":[", "\"cells\":[" + cell.repeat(Release.MAX_CELLS));

        assertThat(RELEASES.read(document).violations())
                .extracting(Violation::code, Violation::path)
                .containsExactly(tuple("list-too-long", "/cells"));
    }

    @Test
    void has_no_longer_lists_of_anything_else() {
        String withheld = "{\"attribute\":\"number\",\"people\":10},".repeat(ProtectionJson.MAX_ELEMENTS + 1);
        String document = ProtectionJson.strict().writeValueAsString(release(1));
        String longer = document.substring(0, document.length() - 1) + ",\"withheld\":["
                + withheld.substring(0, withheld.length() - 1) + "]}";

        assertThat(RELEASES.read(longer).violations())
                .extracting(Violation::code, Violation::path)
                .containsExactly(tuple("list-too-long", "/withheld"));
    }
}
