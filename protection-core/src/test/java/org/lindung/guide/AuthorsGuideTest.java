package org.lindung.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lindung.rule.Requirement.requirement;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lindung.basics.AbsenceReason;
import org.lindung.basics.Answer;
import org.lindung.basics.DateRange;
import org.lindung.law.InstrumentKind;
import org.lindung.law.LegalInstrument;
import org.lindung.law.Provision;
import org.lindung.law.SourceKind;
import org.lindung.rule.Answerer;
import org.lindung.rule.CaseCoverage;
import org.lindung.rule.Fact;
import org.lindung.rule.Outcome;
import org.lindung.rule.Proofreading;
import org.lindung.rule.Requirement;
import org.lindung.rule.RuleBook;
import org.lindung.rule.RuleBookPage;
import org.lindung.value.Language;
import org.lindung.value.Text;

/** The guide for authors shows the code and the cases of this test, to the letter. */
class AuthorsGuideTest {
    // facts begins
    record Boat(Answer<Boolean> radio, Answer<Boolean> insideHarbour) {}

    static final Fact<Boat, Boolean> RADIO = Fact.named("radio")
            .labelled("radio", "radio")
            .asked("Does the boat carry a radio?", "Apakah perahu membawa radio?")
            .answeredBy(Answerer.PERSON)
            .obtainedBy("a radio", "radio")
            .yesNo(Boat::radio);

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
            .inForce(BOATS_ACT.inForce())
            .asks(RADIO.is(true));
    // rule ends

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
            "2032.1",
            Text.of("May this boat leave?", "Bolehkah perahu ini berangkat?"),
            List.of(ON_BOARD, IN_HARBOUR));
    // book ends

    private static final Path RESOURCES = Path.of("src/test/resources/org/lindung/guide");

    // answer begins
    static Answer<Boolean> answer(String cell) {
        return AbsenceReason.ofCode(cell).<Answer<Boolean>>map(Answer::absent).orElseGet(() -> {
            assertThat(cell).isIn("yes", "no");
            return Answer.known(cell.equals("yes"));
        });
    }
    // answer ends

    // cases begins
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "radio.csv", useHeadersInDisplayName = true)
    void the_book_decides_every_case_of_its_table(
            String name, LocalDate asOf, String radio, String insideHarbour, String expected) {
        Boat boat = new Boat(answer(radio), answer(insideHarbour));

        assertThat(BOOK.assess(boat, asOf).outcome().code()).as(name).isEqualTo(expected);
    }
    // cases ends

    // help begins
    @Test
    void the_table_leaves_no_comparison_out() throws IOException {
        List<CaseCoverage.Case<Boat>> cases = Files.readAllLines(RESOURCES.resolve("radio.csv")).stream()
                .skip(1)
                .map(line -> line.replaceFirst("^\"[^\"]*\"", "case").split(","))
                .map(row -> new CaseCoverage.Case<>(new Boat(answer(row[2]), answer(row[3])), LocalDate.parse(row[1])))
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
        Boat boat = new Boat(Answer.known(false), Answer.notAsked());
        return BOOK.assess(boat, LocalDate.of(2032, 6, 1)).explanation().plainText(Language.ENGLISH);
    }
    // explanation ends

    @Test
    void the_page_of_the_book_shows_the_exception() {
        assertThat(BOOK.outcome(new Boat(Answer.known(false), Answer.known(true)), LocalDate.of(2032, 1, 1)))
                .isEqualTo(Outcome.ELIGIBLE);
        assertThat(RuleBookPage.markdown(BOOK))
                .contains("Does it give way to: Trips inside the harbour?")
                .contains("Takes the place of [`radio`](#radio) where it applies.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"facts", "rule", "exception", "book", "answer", "cases", "help", "explanation"})
    void the_guide_shows_this_very_code(String region) throws IOException {
        String code = Files.readString(Path.of("src/test/java/org/lindung/guide/AuthorsGuideTest.java"))
                .split("// " + region + " (begins|ends)\n")[1]
                .stripIndent()
                .strip();

        assertThat(guide()).contains("```java\n" + code + "\n```");
    }

    @Test
    void the_guide_shows_these_very_cases() throws IOException {
        assertThat(guide()).contains("```csv\n" + Files.readString(RESOURCES.resolve("radio.csv")) + "```");
    }

    @Test
    void the_guide_shows_what_the_book_explains() throws IOException {
        assertThat(guide()).contains("```text\n" + explanation().strip() + "\n```");
    }

    private static String guide() throws IOException {
        return Files.readString(Path.of("../docs/guide/authors.md"));
    }
}
