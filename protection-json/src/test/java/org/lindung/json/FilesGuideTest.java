package org.lindung.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lindung.basics.AbsenceReason;
import org.lindung.eligibility.placement.PlacementApplicant;
import org.lindung.eligibility.placement.PlacementRules;
import org.lindung.eligibility.quarantine.Arrival;
import org.lindung.value.Language;

/** The code example of the guide is the first part of this class, to the letter. */
class FilesGuideTest {
    @TempDir
    Path folder;

    // guide begins
    static final CsvColumns COLUMNS = CsvColumns.separatedBy(';')
            .text("No. PMI", "/migrant/id")
            .day("Tgl lahir", "/migrant/birthDate", "dd/MM/uuuu")
            .codes("Status", "/migrant/maritalStatus", Map.of("K", "married", "BK", "never-married"))
            .codes("Kelompok", "/migration/workerGroup", Map.of("darat", "land-based"))
            .yesNo("Paspor", "/documents/passport", "ada", "tidak ada")
            .absent("tidak tahu", AbsenceReason.ASKED_UNKNOWN)
            .ignoringOthers();

    static Progress screen(Path register, LocalDate departure, Path answers) throws IOException {
        var applicants = DocumentReader.strict(PlacementApplicant.class);
        try (var rows = RowReader.csv(Files.newInputStream(register), COLUMNS, applicants)) {
            return RowPipeline.of(rows, row -> row.answered(who -> PlacementRules.BOOK.assess(who, departure)))
                    .replacing(answers)
                    .run();
        }
    }
    // guide ends

    // list begins
    static final CsvColumns ARRIVALS = CsvColumns.separatedBy(';')
            .number("Hari", "/plannedStayDays")
            .list("Negara", "/countriesVisited", ',', Map.of("Malaysia", "MY", "Singapura", "SG"))
            .none("tidak ada");

    static List<String> corrections(Row<Arrival> row) {
        return row.outcome().violations().stream()
                .map(problem -> "baris " + row.line() + ", kolom "
                        + ARRIVALS.header(problem.path()).orElse("?") + ": " + problem.message(Language.INDONESIAN))
                .toList();
    }
    // list ends

    @ParameterizedTest
    @ValueSource(strings = {"guide", "list"})
    void the_guide_shows_this_very_code(String region) throws IOException {
        Path here = Path.of("src/test/java/org/lindung/json/FilesGuideTest.java");
        String code = Files.readString(here)
                .split("// " + region + " (begins|ends)\n")[1]
                .stripIndent()
                .strip();

        assertThat(Files.readString(Path.of("../docs/guide/files.md"))).contains("```java\n" + code + "\n```");
    }

    @Test
    void a_cell_of_several_codes_is_corrected_by_line_and_column() {
        byte[] file = "Hari;Negara\n7;Malaysia, Singapura\n7;Malaysia, Atlantis\nx;tidak ada\n"
                .getBytes(StandardCharsets.UTF_8);
        List<List<String>> corrections =
                RowReader.csv(new ByteArrayInputStream(file), ARRIVALS, DocumentReader.strict(Arrival.class)).stream()
                        .map(FilesGuideTest::corrections)
                        .toList();

        assertThat(corrections.get(0)).isEmpty();
        assertThat(corrections.get(1)).singleElement().asString().startsWith("baris 3, kolom Negara: ");
        assertThat(corrections.get(2)).singleElement().asString().startsWith("baris 4, kolom Hari: ");
    }

    @Test
    void the_code_answers_row_by_row_and_names_the_row_that_is_wrong() throws IOException {
        Path register = folder.resolve("register.csv");
        Files.writeString(register, """
                No. PMI;Nama;Tgl lahir;Status;Kelompok;Paspor
                NTT-1;A;09/02/2010;BK;darat;ada
                NTT-2;B;1998;K;darat;tidak tahu
                NTT-3;C;31/02/1998;K;darat;ada
                """);
        Path answers = folder.resolve("answers.ndjson");

        assertThat(screen(register, LocalDate.of(2026, 12, 1), answers))
                .extracting(Progress::rows, Progress::invalid)
                .containsExactly(3L, 1L);
        assertThat(Files.readAllLines(answers)).hasSize(3);
        assertThat(ProtectionJson.strict()
                        .readTree(Files.readAllLines(answers).get(0))
                        .at("/answer/outcome")
                        .asString())
                .isEqualTo("not-eligible");
        assertThat(ProtectionJson.strict()
                        .readTree(Files.readAllLines(answers).get(1))
                        .at("/answer/outcome")
                        .asString())
                .isEqualTo("undetermined");
        assertThat(ProtectionJson.strict()
                        .readTree(Files.readAllLines(answers).get(2))
                        .at("/problems/0/path")
                        .asString())
                .isEqualTo("/migrant/birthDate");
    }
}
