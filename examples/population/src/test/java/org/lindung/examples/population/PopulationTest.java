package org.lindung.examples.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lindung.eligibility.overview.LegalQuestion;
import org.lindung.rule.Outcome;
import picocli.CommandLine;

/** A small population through all books, on every build; the report in the documentation is of a large one. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS) // one population for all
class PopulationTest {
    private static final Path COMMITTED = Path.of("..", "..", "docs", "reference", "population.md");
    private static final long SEED = 2026;
    private static final int PEOPLE = 1_500;

    private final Tally tally = new Population(SEED, PEOPLE).run(2, () -> {});

    @ParameterizedTest
    @EnumSource
    void everybody_gets_one_answer_of_every_book(LegalQuestion question) {
        assertThat(Stream.of(Outcome.values())
                        .mapToLong(tally.of(question)::count)
                        .sum())
                .isEqualTo(PEOPLE);
    }

    @ParameterizedTest
    @EnumSource
    void every_book_is_settled_for_somebody_and_open_for_somebody(LegalQuestion question) {
        assertThat(tally.of(question).isSettledForAnybody()).isTrue();
        assertThat(tally.of(question).count(Outcome.UNDETERMINED)).isPositive();
    }

    @Test
    void nearly_every_rule_decides_something_even_for_few_people() {
        long rules =
                tally.books().stream().mapToLong(book -> book.rules().size()).sum();

        assertThat(tally.idleRules().count()).isLessThan(rules / 20);
    }

    @Test
    void the_number_of_threads_changes_nothing() {
        Tally alone = new Population(SEED, 200).run(1, () -> {});
        Tally three = new Population(SEED, 200).run(3, () -> {});

        assertThat(PopulationReport.markdown(SEED, three)).isEqualTo(PopulationReport.markdown(SEED, alone));
    }

    @Test
    void other_seeds_are_other_people() {
        assertThat(PopulationReport.markdown(SEED, new Population(7, 200).run(2, () -> {})))
                .isNotEqualTo(PopulationReport.markdown(SEED, new Population(SEED, 200).run(2, () -> {})));
    }

    @Test
    void tells_of_every_person_who_was_asked() {
        AtomicInteger asked = new AtomicInteger();
        new Population(SEED, 50).run(2, asked::incrementAndGet);

        assertThat(asked).hasValue(50);
    }

    /** The committed page is of another number of people; what it is about must be the books as they are. */
    @Test
    void the_committed_report_is_about_every_rule_of_today_and_names_none_that_is_idle() throws IOException {
        if (Boolean.getBoolean("lindung.rewrite")) {
            Files.writeString(
                    COMMITTED,
                    PopulationReport.markdown(SEED, new Population(SEED, 100_000).run(2, () -> {})),
                    StandardCharsets.UTF_8);
        }
        String committed = Files.readString(COMMITTED, StandardCharsets.UTF_8);

        assertThat(rows(committed)).isEqualTo(rows(PopulationReport.markdown(SEED, tally)));
        assertThat(committed)
                .startsWith(PopulationReport.markdown(SEED, tally).substring(0, 60))
                .contains("100,000 invented people", "None: every version of every requirement decided");
    }

    /** Books with their versions, and requirements with their periods. */
    private static String rows(String report) {
        return Pattern.compile("^\\| (requirement of )?`[^`]*`", Pattern.MULTILINE)
                .matcher(report)
                .results()
                .map(row -> row.group() + "\n")
                .reduce("", String::concat);
    }

    private static final StringWriter SAID = new StringWriter();

    private static int command(String... args) {
        SAID.getBuffer().setLength(0);
        CommandLine command = PopulationRun.commandLine();
        command.setOut(new PrintWriter(SAID));
        command.setErr(new PrintWriter(SAID));
        return command.execute(args);
    }

    @Test
    void the_command_writes_the_report_and_says_what_decided_nothing(@TempDir Path folder) throws IOException {
        Path report = folder.resolve("report.md");
        int exit = command("--people", "40", "--seed", "3", "--output", report.toString());

        assertThat(exit).isEqualTo(1);
        assertThat(SAID.toString())
                .contains("40 people asked by " + LegalQuestion.values().length + " rule books", "decided nothing: ");
        assertThat(report).content().isEqualTo(PopulationReport.markdown(3, new Population(3, 40).run(2, () -> {})));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--people=0", "--people=1000000", "--threads=0", "--threads=65", "--people=many"})
    void the_command_refuses_what_it_cannot_do(String option) {
        assertThat(command(option)).isEqualTo(2);
        assertThat(SAID.toString()).contains("Usage: population");
    }

    @Test
    void the_command_says_if_it_cannot_write(@TempDir Path folder) {
        assertThat(command("--people", "2", "--output", folder.toString())).isEqualTo(3);
    }

    @Test
    void the_help_teaches() {
        assertThat(command("--help")).isZero();
        assertThat(SAID.toString()).contains("Exit codes:", "Examples:", "--threads", "Default: 10000");
    }
}
