package org.lindung.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lindung.basics.AbsenceReason;
import org.lindung.basics.Answer;
import org.lindung.privacy.DataCategory;

class CaseTableTest {
    private static CaseTable table() {
        return CaseTable.of("""
                case,as_of,radio,battery,tested,kind,why
                known,2030-01-01,yes,24,2029-12-31,health,the whole demand
                "with ""marks"", and a comma",2030-01-02,no,12..36,2029-01-01..2029-12-31,declined,a; b
                """);
    }

    private final CaseTable.Row known = table().rows().get(0);
    private final CaseTable.Row other = table().rows().get(1);

    private static CaseTable.Row row(String cell) {
        return new CaseTable.Row(7, Map.of("column", cell));
    }

    @Test
    void has_a_row_for_every_line_after_the_names_of_its_columns() {
        assertThat(table().columns()).containsExactly("case", "as_of", "radio", "battery", "tested", "kind", "why");
        assertThat(table().rows()).extracting(CaseTable.Row::line).containsExactly(2, 3);
        assertThat(table()).hasToString("7 columns, 2 cases");
        assertThat(other).hasToString("line 3: with \"marks\", and a comma");
    }

    @Test
    void reads_what_is_known() {
        assertThat(known.asOf()).isEqualTo(LocalDate.of(2030, 1, 1));
        assertThat(known.yesNo("radio")).isEqualTo(Answer.known(true));
        assertThat(other.yesNo("radio")).isEqualTo(Answer.known(false));
        assertThat(known.number("battery")).isEqualTo(Answer.known(24));
        assertThat(known.date("tested")).isEqualTo(Answer.known(LocalDate.of(2029, 12, 31)));
        assertThat(known.choice("kind", DataCategory.class)).isEqualTo(Answer.known(DataCategory.HEALTH));
        assertThat(known.value("why", String::length)).isEqualTo(Answer.known(16));
    }

    @Test
    void reads_bounds() {
        assertThat(other.number("battery")).isEqualTo(Answer.between(12, 36));
        assertThat(other.date("tested"))
                .isEqualTo(Answer.between(LocalDate.of(2029, 1, 1), LocalDate.of(2029, 12, 31)));
    }

    @ParameterizedTest
    @EnumSource(AbsenceReason.class)
    void reads_every_reason_for_an_absence_as_an_answer_to_any_fact(AbsenceReason reason) {
        CaseTable.Row row = row(reason.code());

        assertThat(row.yesNo("column")).isEqualTo(Answer.absent(reason));
        assertThat(row.number("column")).isEqualTo(Answer.absent(reason));
        assertThat(row.choice("column", DataCategory.class)).isEqualTo(Answer.absent(reason));
    }

    @Test
    void lists_what_stands_in_one_cell() {
        assertThat(other.list("why")).containsExactly("a", "b");
        assertThat(known.list("nowhere")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Yes", "ya", "1", "not asked"})
    void refuses_what_is_neither_a_value_nor_a_reason_and_names_line_and_column(String cell) {
        assertThatThrownBy(() -> row(cell).yesNo("column"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("line 7: the column column cannot be read");
        assertThatThrownBy(() -> row(cell).choice("column", DataCategory.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("line 7: the column column cannot be read")
                .hasRootCauseMessage("no code of the list");
        assertThatThrownBy(() -> row(cell).date("column"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("line 7: the column column cannot be read");
    }

    @Test
    void never_takes_a_blank_cell_or_a_mistyped_column_for_something_nobody_asked() {
        assertThatThrownBy(() -> CaseTable.of("case,radio\na,\n").rows().get(0).yesNo("radio"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("line 2 has nothing in the column radio");
        assertThatThrownBy(() -> known.yesNo("raido"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("line 2 has nothing in the column raido");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b\n1", "a,b\n1,2,3", "a,b\n1,2\n\n3,4"})
    void refuses_a_row_with_other_cells_than_there_are_columns(String csv) {
        assertThatThrownBy(() -> CaseTable.of(csv))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageMatching("line [23] has [13] cells for 2 columns");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\n\"1", "a\nx\"1\"", "a\n\"1\"x"})
    void refuses_a_stray_quotation_mark(String csv) {
        assertThatThrownBy(() -> CaseTable.of(csv))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("line 2: a quotation mark is not closed, or stands inside a cell");
    }

    @Test
    void is_read_from_a_file_beside_a_class() {
        assertThat(CaseTable.beside(CaseTableTest.class, "cases.csv").rows())
                .extracting(CaseTable.Row::cells)
                .containsExactly(Map.of("case", "first", "as_of", "2030-01-01"), Map.of("case", "second"));
    }

    @Test
    void without_a_line_has_neither_columns_nor_cases() {
        assertThat(CaseTable.of("")).hasToString("0 columns, 0 cases");
    }

    @Test
    void is_refused_where_there_is_no_such_file() {
        assertThatThrownBy(() -> CaseTable.beside(CaseTableTest.class, "nowhere.csv"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("there is no nowhere.csv beside CaseTableTest");
    }
}
