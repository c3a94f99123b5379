package org.lindung.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lindung.rule.Condition.allOf;
import static org.lindung.rule.Condition.anyOf;
import static org.lindung.rule.Requirement.requirement;
import static org.lindung.rule.Traveller.BERTH;
import static org.lindung.rule.Traveller.DAY;
import static org.lindung.rule.Traveller.DIZZY;
import static org.lindung.rule.Traveller.HELMET;
import static org.lindung.rule.Traveller.LUGGAGE;
import static org.lindung.rule.Traveller.RETURN;
import static org.lindung.rule.Traveller.TICKET;
import static org.lindung.rule.Traveller.UNKNOWN;
import static org.lindung.rule.Traveller.article;
import static org.lindung.rule.TravellerDomain.book;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lindung.GoldenFile;
import org.lindung.basics.AbsenceReason;
import org.lindung.basics.Answer;
import org.lindung.basics.CodedValue;
import org.lindung.basics.DateRange;
import org.lindung.law.Provision;
import org.lindung.rule.Explanation.Detail;
import org.lindung.rule.Explanation.DetailKind;
import org.lindung.rule.Explanation.Point;
import org.lindung.rule.Explanation.Section;
import org.lindung.rule.Explanation.SectionKind;
import org.lindung.rule.Traveller.Berth;
import org.lindung.value.Language;
import org.lindung.value.Text;

/** The explanations as people read them; the expected texts stand beside this test as files. */
class ExplanationTest {
    private static final LocalDate FIRST_LAW = LocalDate.of(2030, 1, 1);

    private static final RuleBook<Traveller> BOOK = book(
            requirement("ticket")
                    .titled("Ticket", "Tiket")
                    .under(article(3), article(4))
                    .inForce(DateRange.from(FIRST_LAW))
                    .asks(TICKET.is(true)),
            requirement("helmet")
                    .titled("Helmet", "Helm")
                    .under(article(5))
                    .inForce(DateRange.from(FIRST_LAW))
                    .needsReviewWhen(
                            DIZZY.is(true),
                            "Whether a helmet helps against dizziness is disputed.",
                            "Apakah helm membantu mengatasi pusing masih diperdebatkan.")
                    .asks(HELMET.is(true)),
            requirement("luggage")
                    .titled("Light luggage", "Bagasi ringan")
                    .under(article(6))
                    .inForce(DateRange.from(FIRST_LAW))
                    .appliesWhen(BERTH.is(Berth.DECK))
                    .asks(anyOf(LUGGAGE.atMost(20), RETURN.below(DAY))));

    private static final Traveller READY = UNKNOWN.with(TICKET, true)
            .with(HELMET, true)
            .with(DIZZY, false)
            .with(BERTH, Berth.DECK)
            .with(LUGGAGE, 13)
            .with(RETURN, LocalDate.of(7777, 7, 7));

    private static final Map<Outcome, Traveller> TRAVELLERS = Map.of(
            Outcome.ELIGIBLE, READY,
            Outcome.NOT_ELIGIBLE, READY.with(TICKET, false).with(LUGGAGE, 987_654),
            Outcome.UNDETERMINED,
                    READY.without(DIZZY, AbsenceReason.DECLINED)
                            .without(TICKET, AbsenceReason.ASKED_UNKNOWN)
                            .without(BERTH, AbsenceReason.NOT_ASKED)
                            .with(LUGGAGE, 987_654),
            Outcome.NEEDS_REVIEW, READY.with(DIZZY, true).with(HELMET, false),
            Outcome.NOT_COVERED, READY);

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void is_written_in_english(Outcome outcome) {
        assertReads(outcome, Language.ENGLISH);
    }

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void is_written_in_indonesian(Outcome outcome) {
        assertReads(outcome, Language.INDONESIAN);
    }

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void shows_no_value_of_a_fact(Outcome outcome) {
        for (Language language : Language.values()) {
            assertThat(explain(outcome).plainText(language))
                    .doesNotContain("987", "7777", "13", "DECK", "deck", "geladak");
        }
    }

    @Test
    void is_the_same_whatever_the_locale_of_the_machine() {
        Locale usual = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertReads(Outcome.NOT_ELIGIBLE, Language.INDONESIAN);
        } finally {
            Locale.setDefault(usual);
        }
    }

    @Test
    void names_no_remedy_where_nothing_could_be_brought() {
        Explanation explanation = book(requirement("healthy").under(article(1)).asks(DIZZY.is(false)))
                .assess(UNKNOWN.with(DIZZY, true), DAY)
                .explanation();
        assertThat(explanation.plainText(Language.ENGLISH)).contains("Nothing that the person could bring");
        assertThat(explanation.plainText(Language.INDONESIAN)).contains("Tidak ada yang dapat dibawa");
    }

    private static Explanation explain(Outcome outcome) {
        // the book knows no rule for days before its first law
        LocalDate asOf = outcome == Outcome.NOT_COVERED ? FIRST_LAW.minusDays(1) : DAY;
        Assessment<Traveller> assessment = BOOK.assess(Objects.requireNonNull(TRAVELLERS.get(outcome)), asOf);
        assertThat(assessment.outcome()).isEqualTo(outcome);
        return assessment.explanation();
    }

    @Test
    void names_each_of_several_ways_to_a_yes() {
        Point point = onlyPoint(
                book(requirement("seat").under(article(1)).asks(anyOf(TICKET.is(true), HELMET.is(true)))),
                UNKNOWN.with(TICKET, false).with(HELMET, false));
        Detail remedy = detail(point, DetailKind.TO_BRING_ONE_OF);
        assertThat(remedy.text())
                .isEqualTo(Text.of(
                        "To bring or change, one of these: a ticket from the harbour; a helmet",
                        "Yang perlu dibawa atau diubah, salah satu dari: tiket dari pelabuhan; helm"));
        assertThat(remedy.items()).hasSize(2);
        assertThat(detail(point, DetailKind.DECIDED_BY).text().en()).isEqualTo("Decided by: ticket, helmet");
    }

    @Test
    void names_each_of_several_reasons_and_what_helps_together() {
        Point point = onlyPoint(
                book(requirement("seat").under(article(1)).asks(allOf(TICKET.is(true), HELMET.is(true)))),
                UNKNOWN.with(TICKET, false).with(HELMET, false));
        assertThat(detail(point, DetailKind.DECIDED_BY_EACH).text())
                .isEqualTo(Text.of(
                        "Each of these alone decides it: ticket; helmet",
                        "Masing-masing sudah menentukan: tiket; helm"));
        assertThat(detail(point, DetailKind.TO_BRING).text())
                .isEqualTo(Text.of(
                        "To bring or change: a ticket from the harbour together with a helmet",
                        "Yang perlu dibawa atau diubah: tiket dari pelabuhan beserta helm"));
    }

    @Test
    void says_what_was_asked_for() {
        Point point = onlyPoint(BOOK, READY.with(TICKET, false));
        assertThat(detail(point, DetailKind.CONDITION).text())
                .isEqualTo(Text.of("Asked for: ticket: yes", "Yang disyaratkan: tiket: ya"));
        assertThat(point.id()).isEqualTo("ticket");
        assertThat(point.provisions()).containsExactly(article(3), article(4));
    }

    @Test
    void says_that_an_answer_is_not_exact_enough() {
        Traveller traveller = READY.withAnswer(LUGGAGE, Answer.between(10, 30)).with(RETURN, DAY);
        Point point = onlyPoint(BOOK, traveller);
        assertThat(point.id()).isEqualTo("luggage");
        assertThat(detail(point, DetailKind.ABSENCE).text())
                .isEqualTo(Text.of(
                        "So far: known, but not exactly enough", "Sejauh ini: diketahui, tetapi belum cukup tepat"));
    }

    @Test
    void has_a_kind_for_every_section() {
        Explanation explanation = explain(Outcome.UNDETERMINED);
        assertThat(explanation.sections())
                .extracting(Section::kind)
                .containsExactly(SectionKind.TO_ASK, SectionKind.SOURCES);
        assertThat(explanation.sections()).allSatisfy(section -> {
            assertThat(section.heading()).isEqualTo(section.kind().display());
            assertThat(section.complete()).isTrue();
        });
        assertThat(explanation.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(explanation.asOf()).isEqualTo(DAY);
        assertThat(explanation.question()).isEqualTo(BOOK.question());
        assertThat(explain(Outcome.ELIGIBLE).sections().get(1).points())
                .extracting(Point::id)
                .containsExactly("strength", "/akn/id/act/uu/2030/0");
    }

    /** So many things, of which each one would do. */
    private static RuleBook<Traveller> ways(int count) {
        return book(requirement("one-of-many")
                .under(article(1))
                .asks(new Condition.AnyOf<>(things("thing", count).toList())));
    }

    private static Stream<Condition<Traveller>> things(String name, int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> Fact.named(name + "-" + number)
                        .labelled(name + " " + number, name + " " + number)
                        .answeredBy(Answerer.PERSON)
                        .obtainedBy(name + " " + number, name + " " + number)
                        .<Traveller>yesNo(traveller -> Answer.known(false))
                        .is(true));
    }

    @Test
    void shows_five_ways_and_says_that_there_are_more() {
        Explanation five = ways(5).assess(UNKNOWN, DAY).explanation();
        assertThat(five.plainText(Language.ENGLISH)).contains("thing 4").doesNotContain("the list was cut");

        Explanation six = ways(6).assess(UNKNOWN, DAY).explanation();
        assertThat(detail(six.sections().get(0).points().get(0), DetailKind.TO_BRING_ONE_OF)
                        .items())
                .hasSize(5);
        assertThat(six.sections().get(0).complete()).isFalse();
        assertThat(six.plainText(Language.ENGLISH))
                .contains("\n  There is more than is listed here; the list was cut.\n");
        assertThat(six.markdown(Language.INDONESIAN)).contains("\n\nMasih ada selain yang disebutkan di sini;");
    }

    @Test
    void shows_five_reasons_and_says_that_there_are_more() {
        assertThat(all(5).sections().get(0).complete()).isTrue();

        Explanation six = all(6);
        assertThat(detail(six.sections().get(0).points().get(0), DetailKind.DECIDED_BY_EACH)
                        .items())
                .hasSize(5);
        assertThat(six.sections().get(0).complete()).isFalse();
        assertThat(detail(six.sections().get(0).points().get(0), DetailKind.TO_BRING)
                        .items())
                .hasSize(1);
    }

    private static Explanation all(int things) {
        return book(requirement("all")
                        .under(article(1))
                        .asks(new Condition.AllOf<>(things("thing", things).toList())))
                .assess(UNKNOWN, DAY)
                .explanation();
    }

    /** Two to the power of this many ways, more than anybody counts. */
    private static final int PAIRS = 7;

    private static RuleBook<Traveller> pairs(Answer<Boolean> recorded) {
        List<Condition<Traveller>> pairs = IntStream.range(0, PAIRS)
                .<Condition<Traveller>>mapToObj(
                        number -> anyOf(paired("a" + number, recorded), paired("b" + number, recorded)))
                .toList();
        return book(requirement("pairs").under(article(1)).asks(new Condition.AllOf<>(pairs)));
    }

    private static Condition<Traveller> paired(String id, Answer<Boolean> recorded) {
        return Fact.named(id)
                .answeredBy(Answerer.PERSON)
                .obtainedBy(id, id)
                .<Traveller>yesNo(traveller -> recorded)
                .is(true);
    }

    @Test
    void says_of_questions_that_there_may_be_more() {
        Section open = pairs(Answer.notAsked())
                .assess(UNKNOWN, DAY)
                .explanation()
                .sections()
                .get(0);
        assertThat(open.kind()).isEqualTo(SectionKind.TO_ASK);
        assertThat(open.complete()).isFalse();
    }

    @Test
    void says_of_remedies_that_there_may_be_more() {
        Section notMet = pairs(Answer.known(false))
                .assess(UNKNOWN, DAY)
                .explanation()
                .sections()
                .get(0);
        assertThat(notMet.kind()).isEqualTo(SectionKind.NOT_MET);
        assertThat(notMet.complete()).isFalse();
    }

    @Test
    void cites_many_places_by_their_articles() {
        Requirement.Head one = requirement("one").under(place("a"));
        Requirement.Head two = requirement("two").under(place("b"));
        Requirement.Head three = requirement("three").under(place("c"));
        Requirement.Head four = requirement("four").under(place("d"));
        assertThat(asking(one, two, three))
                .contains(
                        "Ground to ask: UU 0/2030 art. 1 letter a; UU 0/2030 art. 1 letter b; UU 0/2030 art. 1 letter c\n");
        assertThat(asking(one, two, three, four)).contains("Ground to ask: UU 0/2030 art. 1\n");
    }

    private static String asking(Requirement.Head... heads) {
        return book(Stream.of(heads).map(head -> head.asks(TICKET.is(true))).toList())
                .assess(UNKNOWN, DAY)
                .explanation()
                .plainText(Language.ENGLISH);
    }

    private static Provision place(String letter) {
        Provision article = article(1);
        return new Provision(
                article.citation().letter(letter), article.summary(), article.source(), article.verifiedOn());
    }

    private static Point onlyPoint(RuleBook<Traveller> book, Traveller traveller) {
        Section section = book.assess(traveller, DAY).explanation().sections().get(0);
        assertThat(section.points()).hasSize(1);
        return section.points().get(0);
    }

    private static Detail detail(Point point, DetailKind kind) {
        return point.details().stream()
                .filter(detail -> detail.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static void assertReads(Outcome outcome, Language language) {
        GoldenFile.assertReads(
                ExplanationTest.class,
                outcome.code() + "." + language.tag() + ".txt",
                explain(outcome).plainText(language));
    }

    @Test
    void every_kind_of_section_and_detail_has_a_code_of_its_own() {
        for (CodedValue[] kinds : List.of(Explanation.SectionKind.values(), Explanation.DetailKind.values())) {
            assertThat(kinds)
                    .extracting(CodedValue::code)
                    .doesNotHaveDuplicates()
                    .allMatch(code -> code.matches("[a-z-]+"));
            assertThat(kinds).extracting(CodedValue::display).doesNotHaveDuplicates();
        }
    }
}
