package org.lindung.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lindung.rule.Condition.allOf;
import static org.lindung.rule.Requirement.requirement;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lindung.basics.Answer;
import org.lindung.basics.CodedValue;
import org.lindung.basics.DateRange;
import org.lindung.basics.ShippedFile;
import org.lindung.law.Figures;
import org.lindung.law.InstrumentKind;
import org.lindung.law.LegalInstrument;
import org.lindung.law.Provision;
import org.lindung.law.SourceKind;
import org.lindung.rule.Answerer;
import org.lindung.rule.CaseCoverage;
import org.lindung.rule.CaseTable;
import org.lindung.rule.Fact;
import org.lindung.rule.Proofreading;
import org.lindung.rule.Requirement;
import org.lindung.rule.RuleBook;
import org.lindung.rule.RuleBookPage;
import org.lindung.value.Language;
import org.lindung.value.Text;

/** The guide for authors shows the code and the cases of this test, to the letter. */
class AuthorsGuideTest {
    // facts begins
    record Boat(Answer<Boolean> radio, Answer<Integer> battery, Answer<Boolean> insideHarbour) {}

    static final Fact<Boat, Boolean> RADIO = Fact.named("radio")
            .labelled("radio", "radio")
            .asked("Does the boat carry a radio?", "Apakah perahu membawa radio?")
            .answeredBy(Answerer.PERSON)
            .obtainedBy("a radio", "radio")
            .yesNo(Boat::radio);

    static final Fact<Boat, Integer> BATTERY = Fact.named("battery")
            .labelled("battery of the radio", "baterai radio")
            .asked("How many hours does its battery last?", "Berapa jam baterainya bertahan?")
            .answeredBy(Answerer.PERSON)
            .number(Text.of("hours", "jam"), Boat::battery);

    static final Fact<Boat, Boolean> INSIDE_HARBOUR = Fact.named("inside-harbour")
            .labelled("trip inside the harbour", "perjalanan di dalam pelabuhan")
            .asked("Does the boat stay inside the harbour?", "Apakah perahu tetap di dalam pelabuhan?")
            .answeredBy(Answerer.PERSON)
            .yesNo(Boat::insideHarbour);
    // facts ends

    // rule begins
    static final LegalInstrument BOATS_ACT = new LegalInstrument(
            InstrumentKind.UU,
            "0",
            2029,
            Text.of("Boats (invented)", "Perahu (rekaan)"),
            DateRange.from(LocalDate.of(2030, 1, 1)));

    static final Requirement<Boat> ON_BOARD = requirement("radio")
            .titled("Radio on board", "Radio di atas perahu")
            .under(new Provision(
                    BOATS_ACT.article("4"),
                    Text.of("A boat carries a radio.", "Perahu membawa radio."),
                    SourceKind.OFFICIAL_GAZETTE,
                    LocalDate.of(2030, 2, 1)))
            .inForce(DateRange.of(LocalDate.of(2030, 1, 1), LocalDate.of(2035, 1, 1)))
            .asks(RADIO.is(true));
    // rule ends

    // successor begins
    static final LegalInstrument AMENDMENT = new LegalInstrument(
            InstrumentKind.UU,
            "0",
            2034,
            Text.of("Amendment on boats (invented)", "Perubahan tentang perahu (rekaan)"),
            DateRange.from(LocalDate.of(2035, 1, 1)));

    static final Requirement<Boat> WITH_BATTERY = requirement("radio")
            .titled("Radio on board", "Radio di atas perahu")
            .under(new Provision(
                    AMENDMENT.article("1"),
                    Text.of(
                            "A boat carries a radio with a battery for at least 24 hours.",
                            "Perahu membawa radio dengan baterai untuk paling sedikit 24 jam."),
                    SourceKind.OFFICIAL_GAZETTE,
                    LocalDate.of(2035, 2, 1)))
            .inForce(AMENDMENT.inForce())
            .asks(allOf(RADIO.is(true), BATTERY.atLeast(24)));
    // successor ends

    // exception begins
    static final Requirement<Boat> IN_HARBOUR = requirement("harbour-trip")
            .titled("Trips inside the harbour", "Perjalanan di dalam pelabuhan")
            .under(new Provision(
                    BOATS_ACT.article("4A"),
                    Text.of("Inside the harbour no radio is needed.", "Di dalam pelabuhan radio tidak diperlukan."),
                    SourceKind.OFFICIAL_GAZETTE,
                    LocalDate.of(2032, 2, 1)))
            .inForce(DateRange.from(LocalDate.of(2032, 1, 1)))
            .exceptionTo("radio")
            .appliesWhen(INSIDE_HARBOUR.is(true))
            .asks(INSIDE_HARBOUR.is(true));
    // exception ends

    // book begins
    static final RuleBook<Boat> BOOK = RuleBook.of(
            "boats",
            "2035.1",
            Text.of("May this boat leave?", "Bolehkah perahu ini berangkat?"),
            List.of(ON_BOARD, WITH_BATTERY, IN_HARBOUR));
    // book ends

    // cases begins
    static List<CaseTable.Row> rows() {
        return CaseTable.beside(AuthorsGuideTest.class, "boats.csv").rows();
    }

    static Boat boat(CaseTable.Row row) {
        return new Boat(row.yesNo("radio"), row.number("battery"), row.yesNo("inside_harbour"));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void the_book_decides_every_case_of_its_table(CaseTable.Row row) {
        assertThat(BOOK.assess(boat(row), row.asOf()).outcome().code())
                .as(row.cell("why"))
                .isEqualTo(row.cell("expected"));
    }
    // cases ends

    // help begins
    @Test
    void the_table_leaves_no_comparison_out() {
        List<CaseCoverage.Case<Boat>> cases = rows().stream()
                .map(row -> new CaseCoverage.Case<>(boat(row), row.asOf()))
                .toList();

        assertThat(CaseCoverage.of(BOOK, cases).uncovered()).isEmpty();
    }

    @Test
    void proofreading_finds_only_what_is_meant() {
        assertThat(Proofreading.of(BOOK))
                .hasToString("[harbour-trip 2032-01-01/..: Trips inside the harbour can never fail]");
    }
    // help ends

    // explanation begins
    static String explanation() {
        Boat boat = new Boat(Answer.known(true), Answer.known(20), Answer.notAsked());
        return BOOK.assess(boat, LocalDate.of(2035, 6, 1)).explanation().plainText(Language.ENGLISH);
    }
    // explanation ends

    // figures begins
    enum BoatFigure implements CodedValue {
        LEAST_BATTERY;

        @Override
        public String code() {
            return "least-battery";
        }

        @Override
        public Text display() {
            return Text.of("least battery", "baterai paling sedikit");
        }
    }

    static final LegalInstrument BATTERY_REGULATION = new LegalInstrument(
            InstrumentKind.PP,
            "0",
            2037,
            Text.of("Batteries (invented)", "Baterai (rekaan)"),
            DateRange.from(LocalDate.of(2037, 7, 1)));

    static final Figures<BoatFigure> FIGURES =
            Figures.shipped(BoatFigure.class, "boat-figures.tsv", AMENDMENT, BATTERY_REGULATION);

    static Stream<Requirement<Boat>> withBattery() {
        return FIGURES.of(BoatFigure.LEAST_BATTERY).stream()
                .map(least -> requirement("radio")
                        .titled("Radio on board", "Radio di atas perahu")
                        .under(least.provision(
                                "A boat carries a radio with a battery for at least {figure}.",
                                "Perahu membawa radio dengan baterai untuk paling sedikit {figure}."))
                        .inForce(least.inForce())
                        .knownSince(least.knownSince())
                        .asks(allOf(RADIO.is(true), BATTERY.atLeast(least.whole()))));
    }

    static final RuleBook<Boat> BOOK_OF_2037 = RuleBook.of(
            "boats",
            "2037.1",
            BOOK.question(),
            Stream.concat(Stream.of(ON_BOARD, IN_HARBOUR), withBattery()).toList());
    // figures ends

    static Stream<CaseTable.Row> rowsBeforeAndAfterTheNewFigure() {
        return Stream.concat(
                rows().stream(), CaseTable.beside(AuthorsGuideTest.class, "batteries.csv").rows().stream());
    }

    @ParameterizedTest
    @MethodSource("rowsBeforeAndAfterTheNewFigure")
    void a_new_figure_decides_from_its_day_on_and_leaves_all_earlier_answers(CaseTable.Row row) {
        assertThat(BOOK_OF_2037.assess(boat(row), row.asOf()).outcome().code())
                .as(row.cell("why"))
                .isEqualTo(row.cell("expected"));
    }

    @Test
    void a_figure_says_what_was_written_by_hand_before() {
        assertThat(withBattery().findFirst().map(Requirement::provision)).contains(WITH_BATTERY.provision());
    }

    @Test
    void the_page_of_the_book_shows_the_exception() {
        assertThat(RuleBookPage.markdown(BOOK))
                .contains("Does it give way to: Trips inside the harbour?")
                .contains("Takes the place of [`radio`](#radio) where it applies.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"facts", "rule", "successor", "exception", "book", "cases", "help", "explanation", "figures"})
    void the_guide_shows_this_very_code(String region) throws IOException {
        String code = source().split("// " + region + " (begins|ends)\n")[1]
                .stripIndent()
                .strip();

        assertThat(guide()).contains("```java\n" + code + "\n```");
    }

    @ParameterizedTest
    @CsvSource({"csv, boats.csv", "csv, batteries.csv", "text, boat-figures.tsv"})
    void the_guide_shows_these_very_files(String language, String file) throws IOException {
        assertThat(guide()).contains("```" + language + "\n" + ShippedFile.text(AuthorsGuideTest.class, file) + "```");
    }

    @Test
    void the_guide_shows_what_the_book_explains() throws IOException {
        assertThat(guide()).contains("```text\n" + explanation().strip() + "\n```");
    }

    @Test
    void the_guide_names_artifacts_and_versions_of_this_build() throws IOException {
        String build = Files.readString(Path.of("../pom.xml"));
        String project = guide().split("```xml\n")[1].split("```")[0].split("</properties>")[1];

        assertThat(found("<artifactId>(.*)</artifactId>", project))
                .hasSize(5)
                .allMatch(artifact -> build.contains("<artifactId>" + artifact + "</artifactId>")
                        || build.contains(artifact.replace("-jupiter", "-bom")));
        assertThat(found("<version>(.*)</version>", project))
                .hasSize(5)
                .allMatch(version -> build.contains(">" + version + "</"));
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    private static String source() throws IOException {
        return Files.readString(Path.of("src/test/java/org/lindung/guide/AuthorsGuideTest.java"));
    }

    private static String guide() throws IOException {
        return Files.readString(Path.of("../docs/guide/authors.md"));
    }
}
