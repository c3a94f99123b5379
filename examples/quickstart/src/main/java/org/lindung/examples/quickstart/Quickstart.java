package org.lindung.examples.quickstart;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.lindung.eligibility.placement.PlacementApplicant;
import org.lindung.json.DocumentReader;
import org.lindung.value.Language;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The command. */
@Command(
        name = "quickstart",
        mixinStandardHelpOptions = true,
        version = "Lindung quickstart, rule book placement 2026.1",
        sortOptions = false,
        usageHelpWidth = 100,
        header = {"", "May these people be placed abroad? Assesses a file of applicants by the law of their day.", ""},
        description = {
            "Reads one applicant a line (NDJSON), assesses each by the law in force on the day of departure, prints a "
                    + "summary with three people explained, and writes one line for every line read, broken ones "
                    + "included. Without --input it screens an invented file of applicants from Nusa Tenggara Timur, of "
                    + "which some rows are broken on purpose.",
            "",
            "Neither the summary nor the output file holds a name, an identity number or a birth date unless "
                    + "--show-names is given; people appear by the id of their record.",
            ""
        },
        optionListHeading = "Options:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:Every row was read. Without --input: the demonstration ran to its end.",
            "1:The screening ran to its end, but some rows of --input could not be read.",
            "2:The command line was not understood.",
            "3:The input could not be opened or the output could not be written."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  quickstart --lang id",
            "  quickstart --input applicants.ndjson --output answers.ndjson",
            "  quickstart --as-of 2017-11-21     everybody by the old law's last day",
            ""
        })
public final class Quickstart implements Callable<Integer> {
    private static final String SAMPLE = "applicants-ntt.ndjson";
    private static final int SOME_ROWS_UNREADABLE = 1;
    private static final int FILE_TROUBLE = 3;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = {"-i", "--input"},
            paramLabel = "FILE",
            description = "Applicants to screen, one JSON document a line, packed with gzip or not. Default: the "
                    + "invented sample.")
    private @Nullable Path input;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            defaultValue = "assessments.ndjson",
            description = "Where to write the assessments; replaced as a whole. Default: ${DEFAULT-VALUE}.")
    private Path output = Path.of("assessments.ndjson");

    @Option(
            names = {"-l", "--lang"},
            paramLabel = "en|id",
            defaultValue = "en",
            converter = LanguageConverter.class,
            description = "Language of the summary: en or id. Default: ${DEFAULT-VALUE}.")
    private Language language = Language.ENGLISH;

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            description = "Assess everybody as if they left on this day (2018-03-01) instead of their own day.")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--lenient",
            description =
                    "Pass over unknown fields and read null as not asked, each with a warning. Default: such rows "
                            + "are errors.")
    private boolean lenient;

    @Option(
            names = "--show-names",
            description = "Show the names of the explained people on the screen. Never put such output into a log.")
    private boolean showNames;

    /** Made by the command line. */
    public Quickstart() {}

    /**
     * Runs the command.
     *
     * @param args the options; {@code --help} lists them
     */
    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Quickstart());
    }

    @Override
    public Integer call() {
        CommandLine command = Objects.requireNonNull(spec).commandLine();
        Summary summary = new Summary();
        try (InputStream applicants = withProgress(open())) {
            new Screening(documents(), asOf).run(applicants, output, summary::add);
        } catch (IOException | UncheckedIOException trouble) {
            // only the kind of trouble and the files that the caller named: what was read stays unsaid
            command.getErr()
                    .println("quickstart: " + trouble.getClass().getSimpleName() + " with "
                            + (input == null ? SAMPLE : input) + " or " + output);
            return FILE_TROUBLE;
        }
        PrintWriter out = command.getOut();
        new Report(out, language, showNames).print(summary, output.toString());
        return input != null && summary.unreadable() > 0 ? SOME_ROWS_UNREADABLE : 0;
    }

    private DocumentReader<PlacementApplicant> documents() {
        return lenient
                ? DocumentReader.lenient(PlacementApplicant.class)
                : DocumentReader.strict(PlacementApplicant.class);
    }

    private URLConnection open() throws IOException {
        URL source = input == null
                ? Objects.requireNonNull(Quickstart.class.getResource(SAMPLE), SAMPLE)
                : input.toUri().toURL();
        return source.openConnection();
    }

    /** A bar that counts bytes, whose number is known before that of the rows. On a terminal only: logs stay short. */
    @SuppressWarnings("SystemConsoleNull") // Java 22 to 24 may find a terminal where there is none: a bar too many
    private InputStream withProgress(URLConnection source) throws IOException {
        long size = source.getContentLengthLong();
        InputStream applicants = source.getInputStream();
        if (System.console() == null) {
            return applicants;
        }
        return ProgressBar.wrap(
                applicants,
                ProgressBar.builder()
                        .setTaskName(language == Language.INDONESIAN ? "Menilai" : "Screening")
                        .setStyle(ProgressBarStyle.ASCII)
                        .setUnit(" kB", 1000)
                        .setInitialMax(size)
                        .setUpdateIntervalMillis(100));
    }

    /** Takes the language by its tag. */
    static final class LanguageConverter implements ITypeConverter<Language> {
        @Override
        public Language convert(String tag) {
            for (Language language : Language.values()) {
                if (language.tag().equals(tag)) {
                    return language;
                }
            }
            throw new TypeConversionException("expected en or id");
        }
    }
}
