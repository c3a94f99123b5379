package org.lindung.basics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextRowTest {

    @Test
    void knows_its_line_in_a_text_with_remarks_and_empty_lines() {
        assertThat(TextRow.of("# cells\n#\n\na\tb\n#keyword\tc\n"))
                .extracting(TextRow::line, TextRow::cells)
                .containsExactly(tuple(4, List.of("a", "b")), tuple(5, List.of("#keyword", "c")));
    }

    @Test
    void keeps_empty_cells_and_has_empty_ones_where_it_ends() {
        TextRow row = TextRow.of("a\t\t").get(0);

        assertThat(row.cells()).containsExactly("a", "", "");
        assertThat(row.cell(7)).isEmpty();
        assertThat(row.path()).isEqualTo("/1");
    }

    @Test
    void of_a_file_that_is_not_there_is_a_fault_of_packing() {
        assertThatThrownBy(() -> ShippedFile.rows(TextRow.class, "nothing.tsv"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("there is no nothing.tsv beside TextRow");
    }
}
