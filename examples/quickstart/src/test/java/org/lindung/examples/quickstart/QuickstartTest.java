package org.lindung.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lindung.json.ProtectionJson;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;

class QuickstartTest {
    private static final Path SAMPLE =
            Path.of("src/main/resources/org/lindung/examples/quickstart/applicants-ntt.ndjson");

    @TempDir
    Path folder;

    private record Run(int exitCode, String screen, List<JsonNode> lines) {}

    private Run run(String... options) throws IOException {
        Path output = folder.resolve("assessments.ndjson");
        List<String> all = new ArrayList<>(List.of(options));
        all.addAll(List.of("--output", output.toString()));
        StringWriter screen = new StringWriter();
        CommandLine command =
                Quickstart.commandLine().setOut(new PrintWriter(screen)).setErr(new PrintWriter(screen));
        int exitCode = command.execute(all.toArray(String[]::new));
        List<JsonNode> lines = new ArrayList<>();
        if (Files.exists(output)) {
            for (String line : Files.readAllLines(output)) {
                lines.add(ProtectionJson.strict().readTree(line));
            }
        }
        return new Run(exitCode, screen.toString(), lines);
    }

    /** What stands on the screen, whatever line it was broken into. */
    private String unbroken(String... options) throws IOException {
        return run(options).screen().replaceAll("\\s+", " ");
    }

    private static int linesOf(Path file) throws IOException {
        int ends = 0;
        for (byte b : Files.readAllBytes(file)) {
            ends += b == '\n' ? 1 : 0;
        }
        return ends;
    }

    private Path fileOf(String... lines) throws IOException {
        return Files.writeString(folder.resolve("input.ndjson"), String.join("\n", lines) + "\n");
    }

    private static String applicant(String id, String more) {
        return "{\"migrant\":{\"id\":\"" + id + "\"},\"migration\":{" + more + "}}";
    }

    @Test
    void writes_one_line_for_every_line_read_in_order_broken_ones_included() throws IOException {
        Run run = run();

        assertThat(run.exitCode()).isZero();
        assertThat(run.lines()).hasSize(linesOf(SAMPLE)).hasSizeGreaterThanOrEqualTo(500);
        for (int i = 0; i < run.lines().size(); i++) {
            assertThat(run.lines().get(i).get("line").asInt()).isEqualTo(i + 1);
        }
        assertThat(run.lines().stream()
                        .map(line -> line.get("status").asString())
                        .collect(Collectors.toSet()))
                .contains("assessed", "unreadable");
    }

    @Test
    void reports_ten_kinds_of_broken_rows_with_pointer_and_code() throws IOException {
        Run run = run();
        Set<String> codes = new TreeSet<>();
        for (JsonNode line : run.lines()) {
            if (line.get("status").asString().equals("unreadable")) {
                JsonNode problem = line.get("problems").get(0);
                codes.add(problem.get("code").asString() + " "
                        + problem.get("path").asString());
                assertThat(problem.get("message").get("en").asString()).isNotBlank();
                assertThat(problem.get("message").get("id").asString()).isNotBlank();
                assertThat(run.screen()).contains("line " + line.get("line").asInt() + "  ");
            }
        }

        assertThat(codes).hasSizeGreaterThanOrEqualTo(10);
    }

    @Test
    void shows_nobody_unless_asked_to() throws IOException {
        String everything = run().screen() + String.join("", Files.readAllLines(folder.resolve("assessments.ndjson")));
        int people = 0;
        for (String line : new String(Files.readAllBytes(SAMPLE), StandardCharsets.ISO_8859_1).split("\n")) {
            for (String field : List.of("name", "nik", "birthDate")) {
                int at = line.indexOf("\"" + field + "\":\"");
                if (at >= 0) {
                    String value = line.substring(at + field.length() + 4).split("\"")[0];
                    // a bare year is part of many a date and law
                    if (value.length() > 4) {
                        assertThat(everything).doesNotContain(value);
                        people++;
                    }
                }
            }
        }

        assertThat(people).isGreaterThan(1000);
        assertThat(run("--show-names").screen()).isNotEqualTo(run().screen());
    }

    @Test
    void explains_a_yes_a_no_and_an_open_answer_in_both_languages() throws IOException {
        assertThat(unbroken("--lang", "en"))
                .contains(
                        "the recorded facts meet the conditions.",
                        "Not met",
                        "To bring or change: ",
                        "To ask next",
                        "art. ");
        assertThat(unbroken("--lang", "id"))
                .contains(
                        "data yang tercatat memenuhi persyaratan.",
                        "Tidak terpenuhi",
                        "Yang perlu dibawa atau diubah: ")
                .contains("Yang perlu ditanyakan", "Pasal ");
    }

    @Test
    void judges_everybody_by_the_day_that_is_given() throws IOException {
        Run run = run("--as-of", "2017-11-21");

        assertThat(run.lines().stream()
                        .filter(line -> line.has("assessment"))
                        .map(line -> line.get("assessment").get("asOf").asString())
                        .distinct())
                .containsExactly("2017-11-21");
    }

    @Test
    void tells_by_the_exit_code_that_rows_of_an_own_file_were_broken() throws IOException {
        Path good = fileOf(applicant("A-1", "\"departureDate\":\"2018-03-01\""));
        assertThat(run("--input", good.toString()).exitCode()).isZero();

        Path mixed = fileOf(applicant("A-1", "\"departureDate\":\"2018-03-01\""), "", applicant("A-1", ""));
        Run run = run("--input", mixed.toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.lines().stream().map(line -> line.get("status").asString()))
                .containsExactly("assessed", "unreadable", "unreadable");
    }

    @Test
    void asks_for_the_day_of_departure_where_there_is_none() throws IOException {
        Run run = run("--input", fileOf(applicant("A-1", "")).toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.lines().get(0).get("status").asString()).isEqualTo("no-day");
        assertThat(run.lines().get(0).get("problems").get(0).get("code").asString())
                .isEqualTo("no-day-of-departure");
    }

    @Test
    void passes_over_unknown_fields_only_if_lenient() throws IOException {
        String input = fileOf("{\"migrant\":{\"id\":\"A-1\"},\"migration\":{\"departureDate\":\"2018-03-01\"},\"x\":1}")
                .toString();

        assertThat(run("--input", input).exitCode()).isEqualTo(1);
        Run lenient = run("--input", input, "--lenient");
        assertThat(lenient.exitCode()).isZero();
        assertThat(lenient.lines().get(0).get("problems").get(0).get("severity").asString())
                .isEqualTo("warning");
    }

    @Test
    void survives_a_line_of_fifty_megabytes_and_a_nesting_of_ten_thousand() throws IOException {
        String huge = applicant("A-1", "\"departureDate\":\"" + "9".repeat(50_000_000) + "\"");
        String deep = "[".repeat(10_000) + "]".repeat(10_000);
        String fine = applicant("A-2", "\"departureDate\":\"2018-03-01\"");

        Run run = run("--input", fileOf(huge, deep, fine).toString());

        assertThat(run.lines().stream().map(line -> line.get("status").asString()))
                .containsExactly("unreadable", "unreadable", "assessed");
        assertThat(run.lines().get(0).get("problems").get(0).get("code").asString())
                .isEqualTo("line-too-long");
    }

    @Test
    void says_what_it_could_not_open_and_leaves_no_output() throws IOException {
        Run run = run("--input", folder.resolve("nowhere.ndjson").toString());

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.screen()).contains("nowhere.ndjson");
        assertThat(run.lines()).isEmpty();
    }

    @Test
    void refuses_a_language_that_it_does_not_speak() throws IOException {
        assertThat(run("--lang", "fr").exitCode()).isEqualTo(CommandLine.ExitCode.USAGE);
    }
}
