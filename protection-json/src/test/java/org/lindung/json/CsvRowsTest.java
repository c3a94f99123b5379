package org.lindung.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lindung.area.CountryCode;
import org.lindung.basics.AbsenceReason;
import org.lindung.basics.Answer;
import org.lindung.basics.PartialDate;
import org.lindung.eligibility.placement.PlacementApplicant;
import org.lindung.eligibility.quarantine.Arrival;
import org.lindung.migrant.MaritalStatus;
import org.lindung.migrant.Migrant;
import org.lindung.migrant.PersonName;
import org.lindung.value.Language;
import org.lindung.value.Validated;
import org.lindung.value.Violation;

class CsvRowsTest {
    private static final CsvColumns COLUMNS = CsvColumns.separatedBy(';')
            .text("No", "/id")
            .text("Nama", "/name")
            .day("Lahir", "/birthDate", "dd/MM/uuuu");
    private static final String HEADER = "No;Nama;Lahir\n";

    @Test
    void makes_a_document_of_every_row() {
        Migrant migrant = open(HEADER + "a; Säri ;09/02/1998\n", COLUMNS).stream()
                .map(row -> row.outcome().value().orElseThrow())
                .findFirst()
                .orElseThrow();

        assertThat(migrant.getName()).isEqualTo(Answer.known(PersonName.of("Säri")));
        assertThat(migrant.getBirthDate()).isEqualTo(Answer.known(PartialDate.parse("1998-02-09")));
    }

    @Test
    void gives_one_row_for_every_row_in_order_with_its_line() {
        assertThat(rows("\uFEFF" + HEADER + "a;x;\r\nb;\"y;\n\"\"z\";\r\n\r\n;;\nc;;"))
                .containsExactly(
                        "2@17 a",
                        "3@23 [/name name-control-character]",
                        "5@36 [ empty-line]",
                        "6@38 [ empty-line]",
                        "7@41 c");
        assertThat(rows("")).isEmpty();
        assertThat(rows(HEADER)).isEmpty();
    }

    @Test
    void takes_an_empty_cell_for_not_asked_and_words_for_why_there_is_no_answer() {
        CsvColumns columns = COLUMNS.codes("Kawin", "/maritalStatus", Map.of("K", "married"))
                .absent("tidak tahu", AbsenceReason.ASKED_UNKNOWN);
        List<Migrant> migrants = open("No;Nama;Lahir;Kawin\na;;tidak tahu;K\n", columns).stream()
                .map(row -> row.outcome().value().orElseThrow())
                .toList();

        assertThat(migrants.get(0).getName()).isEqualTo(Answer.notAsked());
        assertThat(migrants.get(0).getBirthDate()).isEqualTo(Answer.absent(AbsenceReason.ASKED_UNKNOWN));
        assertThat(migrants.get(0).getMaritalStatus()).isEqualTo(Answer.known(MaritalStatus.MARRIED));
    }

    @Test
    void holds_cells_to_the_rules_of_fields() {
        assertThat(rows(HEADER + "a;x;31/02/1998\n;x;\nb;x;1998\nc;x;9.2.1998"))
                .containsExactly(
                        "2@14 [/birthDate date-format]",
                        "3@29 [/id required]",
                        "4@33 b",
                        "5@42 [/birthDate date-format]");
    }

    @Test
    void fills_objects_inside_objects_with_yes_no_and_numbers_as_they_are() {
        CsvColumns columns = CsvColumns.separatedBy(',')
                .text("id", "/migrant/id")
                .text("group", "/migration/workerGroup")
                .yesNo("passport", "/documents/passport", "ya", "tidak")
                .number("healthy", "/healthy");
        List<Row<PlacementApplicant>> rows = RowReader.csv(
                        bytes("healthy,id,group,passport\n,a,land-based,ya\n,b,,tidak\n,c,,mungkin\n1,d,,\nx,e,,\n"),
                        columns,
                        DocumentReader.strict(PlacementApplicant.class))
                .stream()
                .toList();

        assertThat(rows.get(0).outcome().value().orElseThrow().getDocuments()).containsValue(Answer.known(true));
        assertThat(rows.get(1).outcome().value().orElseThrow().getDocuments()).containsValue(Answer.known(false));
        assertThat(rows.subList(2, 5))
                .extracting(row -> DocumentReaderTest.problems(row.outcome()).get(0))
                .containsExactly("/documents/passport wrong-type", "/healthy wrong-type", "/healthy wrong-type");
    }

    private static final CsvColumns ARRIVALS = CsvColumns.separatedBy(';')
            .number("Hari", "/plannedStayDays")
            .list("Negara", "/countriesVisited", ',', Map.of("Malaysia", "MY", "Singapura", "SG"))
            .none("tidak ada")
            .absent("tidak tahu", AbsenceReason.ASKED_UNKNOWN);

    private static List<Validated<Arrival>> arrivals(CsvColumns columns, String... cells) {
        String file = "Hari;Negara\n7;" + String.join("\n7;", cells) + "\n";
        return RowReader.csv(bytes(file), columns, DocumentReader.strict(Arrival.class)).stream()
                .map(Row::outcome)
                .toList();
    }

    @Test
    void takes_a_cell_of_several_codes_apart() {
        assertThat(arrivals(ARRIVALS, "Malaysia", "Malaysia, Singapura,TH", "tidak ada", "tidak tahu", ""))
                .extracting(row -> row.orElseThrow().getCountriesVisited())
                .containsExactly(
                        Answer.known(Set.of(CountryCode.of("MY"))),
                        Answer.known(Set.of(CountryCode.of("MY"), CountryCode.of("SG"), CountryCode.of("TH"))),
                        Answer.known(Set.of()),
                        Answer.absent(AbsenceReason.ASKED_UNKNOWN),
                        Answer.notAsked());
    }

    @Test
    void takes_entries_apart_where_cells_are_too_if_they_stand_in_quotation_marks() {
        CsvColumns columns =
                CsvColumns.separatedBy(';').number("Hari", "/plannedStayDays").list("Negara", "/countriesVisited", ';');

        assertThat(arrivals(columns, "\"MY; SG\"").get(0).orElseThrow().getCountriesVisited())
                .isEqualTo(Answer.known(Set.of(CountryCode.of("MY"), CountryCode.of("SG"))));
    }

    @Test
    void names_the_entry_and_the_column_of_what_is_wrong_in_a_list() {
        List<Violation> problems = arrivals(ARRIVALS, "Malaysia, Atlantis,", "Malaysia,tidak tahu").stream()
                .flatMap(row -> row.violations().stream())
                .toList();

        assertThat(problems)
                .extracting(problem -> problem.path() + " in "
                        + ARRIVALS.header(problem.path()).orElseThrow())
                .containsExactly(
                        "/countriesVisited/1 in Negara",
                        "/countriesVisited/2 in Negara",
                        "/countriesVisited/1 in Negara");
        assertThat(problems.toString()).doesNotContain("Atlantis");
        assertThat(ARRIVALS.header("")).isEmpty();
        assertThat(ARRIVALS.header("/planned")).isEmpty();
    }

    @Test
    void reads_none_and_separators_as_they_are_in_any_other_cell() {
        assertThat(RowReaderTest.rows(open(HEADER + "a,b;tidak ada;\n", COLUMNS.none("tidak ada"))))
                .containsExactly("2@14 [/id id-format]");
        assertThatThrownBy(() -> COLUMNS.list("Lain", "/otherNames", '-')).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void loses_one_line_to_a_stray_quotation_mark() {
        assertThat(rows(HEADER + "a;\"x;\nb;y;\nc;z;\n")).containsExactly("2@14 [ csv-quotes]", "3@20 b", "4@25 c");
        assertThat(rows(HEADER + "a;\"x;\nb;y;\nc;\"z\";\n")).containsExactly("2@14 [ csv-quotes]", "3@20 b", "4@25 c");
        assertThat(rows(HEADER + "a;\"x\"y;\nb;y;\n")).containsExactly("2@14 [ csv-quotes]", "3@22 b");
        assertThat(rows(HEADER + "a;\"x")).containsExactly("2@14 [ csv-quotes]");
        assertThat(rows(HEADER + "a;5\" x;\n")).containsExactly("2@14 a");
    }

    @Test
    void counts_the_cells_of_a_row() {
        RowReader<Migrant> reader = open(HEADER + "a;x\nb;x;;\nc;;\n", COLUMNS);
        List<Row<Migrant>> rows = reader.stream().toList();

        assertThat(rows)
                .extracting(RowReaderTest::describe)
                .containsExactly("2@14 [ csv-cell-count]", "3@18 [ csv-cell-count]", "4@24 c");
        assertThat(rows.get(0).outcome().violations().get(0).message(Language.ENGLISH))
                .isEqualTo("the row has 2 cells and the header 3 [csv-cell-count]");
    }

    @Test
    void refuses_a_file_with_other_columns() {
        assertThat(rows("No;Nama\na;x\n")).containsExactly("1@0 [ column-missing]");
        assertThat(rows("No;Nama;Lahir;Nama\n")).containsExactly("1@0 [ duplicate-column]");
        assertThat(rows("No;Nama;Tgl;\n")).containsExactly("1@0 [ unknown-column,  unknown-column,  column-missing]");
        assertThat(RowReaderTest.rows(open("x;No;Nama;Lahir;x\n1;a;;;2\n", COLUMNS.ignoringOthers())))
                .containsExactly("2@18 a");
        assertThat(rows("No;\"Nama;Lahir\n")).containsExactly("1@0 [ csv-quotes]");
    }

    @Test
    void goes_on_after_a_row_that_is_too_long_or_not_utf_8() {
        String file = HEADER + "a;" + "x".repeat(200_000) + ";\n" + "b;\"" + "y\n".repeat(5) + "c;é;\n";

        assertThat(RowReaderTest.rows(open(file, COLUMNS).maxRowLength(100)))
                .startsWith("2@14 [ line-too-long]", "3@200018 [ csv-quotes]")
                .endsWith("8@200031 c");
        assertThat(RowReaderTest.rows(RowReader.csv(
                        new ByteArrayInputStream((HEADER + "a;é;\nb;;\n").getBytes(StandardCharsets.ISO_8859_1)),
                        COLUMNS,
                        DocumentReader.strict(Migrant.class))))
                .containsExactly("2@14 [ invalid-utf-8]", "3@19 b");
    }

    @Test
    void goes_on_where_it_has_stopped() {
        String file = HEADER + "a;\"x\ny\";\nb;;\nc;;\n";
        List<Row<Migrant>> all = open(file, COLUMNS).stream().toList();

        assertThat(RowReaderTest.rows(open(file, COLUMNS).from(all.get(0).end())))
                .containsExactly("4@23 b", "5@27 c");
        assertThat(RowReaderTest.rows(open(file, COLUMNS).from(all.get(2).end())))
                .isEmpty();
    }

    @Test
    void wants_for_every_column_a_name_and_a_field_of_its_own() {
        assertThatThrownBy(() -> CsvColumns.separatedBy(':')).isInstanceOf(IllegalArgumentException.class);
        for (String pointer : List.of("/id", "", "/id/x", "id")) {
            assertThatThrownBy(() -> COLUMNS.text("Lain", pointer)).isInstanceOf(IllegalArgumentException.class);
        }
        for (String header : List.of("No", " No ", " ")) {
            assertThatThrownBy(() -> COLUMNS.text(header, "/phone")).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static ByteArrayInputStream bytes(String file) {
        return new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8));
    }

    private static RowReader<Migrant> open(String file, CsvColumns columns) {
        return RowReader.csv(bytes(file), columns, DocumentReader.strict(Migrant.class));
    }

    private static List<String> rows(String file) {
        return RowReaderTest.rows(open(file, COLUMNS));
    }
}
