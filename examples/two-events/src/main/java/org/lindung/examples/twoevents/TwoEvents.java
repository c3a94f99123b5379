package org.lindung.examples.twoevents;

import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lindung.value.Language;
import org.lindung.value.Text;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The command. */
@Command(
        name = "two-events",
        mixinStandardHelpOptions = true,
        version = "Lindung: two events",
        usageHelpWidth = 100,
        header = {"", "Tells the two events from which Lindung started, with the values and rules of the library.", ""},
        description = {
            "The technical agreement of 19 February 2018 and the hand-over of 4 June 2020 happened. The people, the "
                    + "quantities and the cases are invented.",
            ""
        })
public final class TwoEvents implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = {"-l", "--lang", "--language"},
            paramLabel = "en|id",
            defaultValue = "en",
            converter = LanguageConverter.class,
            description = "Language of the story: en or id. Default: ${DEFAULT-VALUE}.")
    private Language language = Language.ENGLISH;

    /** Made by the command line. */
    public TwoEvents() {}

    /**
     * Tells the story.
     *
     * @param args the options; {@code --help} lists them
     */
    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        return new CommandLine(new TwoEvents());
    }

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        tell(new Page(out, language));
        out.flush();
        return 0;
    }

    private static void tell(Page page) {
        page.title(Text.of("Two events, told with Lindung", "Dua peristiwa, diceritakan dengan Lindung"));
        page.say(Text.of(
                "Invented: every person, every quantity and value of goods, every stay and every day of a case.",
                "Rekaan: semua orang, jumlah dan nilai barang, masa tinggal dan tanggal dalam kasus."));
        AgreementAndVillages.tell(page);
        DonationAndShelters.tell(page);
        ReturneesInQuarantine.tell(page);
        OneKitEach.tell(page);
        CaseAndReferral.tell(page);
        FiveKindsOfHelp.tell(page);
        Statistics.tell(page);
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
