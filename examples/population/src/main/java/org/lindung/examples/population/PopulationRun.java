package org.lindung.examples.population;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.lindung.examples.population.BookTally.RuleTally;
import org.lindung.testkit.InventedApplicants;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command. */
@Command(
        name = "population",
        mixinStandardHelpOptions = true,
        version = "Lindung population run",
        sortOptions = false,
        usageHelpWidth = 100,
        header = {"", "Does any rule book fail on anybody, and does every rule decide something?", ""},
        description = {
            "Invents people, asks each of them every question of the law on a day out of the history of its rule book, "
                    + "and writes a report: the answers of every book, what came of every version of every requirement, "
                    + "and how often it decided. The same seed and number of people give the same report on every "
                    + "machine and on any number of threads.",
            "",
            "Read the report from the top: a rule that decided nothing is either never reached, and then it may be a "
                    + "slip, or the people are too few.",
            ""
        },
        optionListHeading = "Options:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:Everybody was asked everything, and every rule decided something.",
            "1:Everybody was asked everything, but some rules decided nothing; they are listed.",
            "2:The command line was not understood.",
            "3:The report could not be written."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  population --people 2000              a first look, in seconds",
            "  population --people 100000 --output docs/reference/population.md",
            ""
        })
public final class PopulationRun implements Callable<Integer> {
    private static final int SOME_RULES_IDLE = 1;
    private static final int FILE_TROUBLE = 3;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = {"-n", "--people"},
            paramLabel = "NUMBER",
            defaultValue = "10000",
            description = "How many people to invent, 1 to 999999. Default: ${DEFAULT-VALUE}.")
    private int people = 10_000;

    @Option(
            names = {"-s", "--seed"},
            paramLabel = "NUMBER",
            defaultValue = "2026",
            description = "Whom to invent: another seed, other people. Default: ${DEFAULT-VALUE}.")
    private long seed = 2026;

    @Option(
            names = {"-t", "--threads"},
            paramLabel = "NUMBER",
            defaultValue = "2",
            description = "How many people to ask at once, 1 to 64. Default: ${DEFAULT-VALUE}.")
    private int threads = 2;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            defaultValue = "population.md",
            description = "Where to write the report, Markdown. Default: ${DEFAULT-VALUE}.")
    private Path output = Path.of("population.md");

    /** Made by the command line. */
    public PopulationRun() {}

    /**
     * Runs the command.
     *
     * @param args the options; {@code --help} lists them
     */
    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        return new CommandLine(new PopulationRun());
    }

    @Override
    public Integer call() {
        CommandLine command = Objects.requireNonNull(spec).commandLine();
        if (people < 1 || people > InventedApplicants.MAX_NUMBER) {
            throw new ParameterException(command, "--people takes 1 to " + InventedApplicants.MAX_NUMBER);
        }
        if (threads < 1 || threads > 64) {
            throw new ParameterException(command, "--threads takes 1 to 64");
        }
        Tally tally = askEverybody();
        try {
            Files.writeString(output, PopulationReport.markdown(seed, tally), StandardCharsets.UTF_8);
        } catch (IOException trouble) {
            command.getErr().println("population: " + trouble.getClass().getSimpleName() + " with " + output);
            return FILE_TROUBLE;
        }
        PrintWriter out = command.getOut();
        List<RuleTally> idle = tally.idleRules().toList();
        out.println(tally.people() + " people asked by " + tally.books().size()
                + " rule books; no book failed on anybody.");
        idle.forEach(rule -> out.println("decided nothing: " + rule.requirement()));
        out.println("The report: " + output);
        out.flush();
        return idle.isEmpty() ? 0 : SOME_RULES_IDLE;
    }

    /** With a bar on a terminal only: logs stay short. */
    @SuppressWarnings("SystemConsoleNull") // Java 22 to 24 may find a terminal where there is none: a bar too many
    private Tally askEverybody() {
        Population population = new Population(seed, people);
        if (System.console() == null) {
            return population.run(threads, () -> {});
        }
        try (ProgressBar bar = ProgressBar.builder()
                .setTaskName("Asking")
                .setStyle(ProgressBarStyle.ASCII)
                .setUnit(" people", 1)
                .setInitialMax(people)
                .setUpdateIntervalMillis(100)
                .build()) {
            return population.run(threads, bar::step);
        }
    }
}
