package org.lindung.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.lindung.migrant.Migrant;

class ArrayRowsTest {
    private static final DocumentReader<Migrant> MIGRANTS = DocumentReader.strict(Migrant.class);

    @Test
    void gives_one_row_for_every_element_with_the_line_on_which_it_begins() {
        assertThat(rows("[{'id':'a'},{'id':'b'}]")).containsExactly("1@1 a", "1@12 b");
        assertThat(rows("\uFEFF[\n  {\n    'id': 'a'\n  },\n  {'id':'b'}\n]\n")).containsExactly("2@7 a", "5@30 b");
        assertThat(rows("[]")).isEmpty();
        assertThat(rows(" [ \n ] \n")).isEmpty();
    }

    @Test
    void goes_on_after_an_element_that_is_no_value() {
        assertThat(rows("[{'id':1}, 7, {'id' 'x'}, {'id':'a','name':'], [ \\' {'}, {'id':'b'}]"))
                .containsExactly(
                        "1@1 [/id wrong-type]", "1@11 [ wrong-type]", "1@14 [ malformed-json]", "1@26 a", "1@57 b");
        assertThat(rows("[,{'id':'a'},]")).containsExactly("1@1 [ malformed-json]", "1@2 a", "1@13 [ malformed-json]");
    }

    @Test
    void says_that_the_file_was_cut_off() {
        assertThat(rows("[{'id':'a'},{'id'")).containsExactly("1@1 a", "1@12 [ array-not-closed]");
        assertThat(rows("[{'id':'a'}\n")).containsExactly("1@1 a", "2@12 [ array-not-closed]");
        assertThat(rows("[")).containsExactly("1@1 [ array-not-closed]");
        assertThat(rows("")).containsExactly("1@0 [ array-not-closed]");
    }

    @Test
    void refuses_what_is_no_array_and_what_follows_one() {
        assertThat(rows("{'id':'a'}")).containsExactly("1@0 [ wrong-type]");
        assertThat(rows("[{'id':'a'}]\n[{'id':'b'}]")).containsExactly("1@1 a", "2@13 [ trailing-data]");
    }

    @Test
    void passes_an_element_that_is_too_long_and_goes_on() {
        String file = "[{'id':'a'},\n{'id':'" + "x".repeat(300_000) + "\n'},\n{'id':'b'}]";

        assertThat(RowReaderTest.rows(open(file).maxRowLength(1000)))
                .containsExactly("1@1 a", "2@13 [ line-too-long]", "4@300025 b");
    }

    @Test
    void goes_on_where_it_has_stopped() {
        String file = "[\n{'id':'a'} ,\n{'id':'b'},{'id':'c'}\n]";
        List<Row<Migrant>> all = open(file).stream().toList();

        assertThat(RowReaderTest.rows(open(file).from(all.get(0).end()))).containsExactly("3@15 b", "3@26 c");
        assertThat(RowReaderTest.rows(open(file).from(all.get(1).end()))).containsExactly("3@26 c");
        assertThat(RowReaderTest.rows(open(file).from(all.get(2).end()))).isEmpty();
    }

    /** Names of any characters, however long the pieces in which the file comes: every element comes out as it went in. */
    @Property(tries = 200)
    void finds_every_element_whatever_its_texts_hold(
            @ForAll @Size(max = 6) List<@StringLength(max = 20) @CharRange(from = ' ', to = '~') String> names,
            @ForAll @IntRange(min = 1, max = 40) int step) {
        List<Migrant> expected = new ArrayList<>();
        for (String name : names) {
            DocumentReader.strict(Migrant.class)
                    .read("{\"id\":\"m\",\"phone\":{\"absent\":\"declined\"},\"name\":"
                            + ProtectionJson.strict().writeValueAsString("x" + name) + "}")
                    .value()
                    .ifPresent(expected::add);
        }
        byte[] file = ProtectionJson.strict().writeValueAsBytes(expected);

        List<Migrant> read = RowReader.array(new RowReaderTest.Slow(file, step), MIGRANTS).stream()
                .map(row -> row.outcome().value().orElseThrow())
                .toList();
        assertThat(read).isEqualTo(expected);
    }

    private static RowReader<Migrant> open(String file) {
        byte[] bytes = file.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        return RowReader.array(new ByteArrayInputStream(bytes), MIGRANTS);
    }

    private static List<String> rows(String file) {
        return RowReaderTest.rows(open(file));
    }
}
