package org.lindung.eligibility.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.groups.Tuple.tuple;
import static org.lindung.rule.Requirement.requirement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lindung.area.AreaCode;
import org.lindung.assistance.AssistanceType;
import org.lindung.assistance.Deliveries;
import org.lindung.assistance.Delivery;
import org.lindung.assistance.DeliveryId;
import org.lindung.assistance.Frequency;
import org.lindung.assistance.Programme;
import org.lindung.assistance.ProgrammeId;
import org.lindung.basics.AbsenceReason;
import org.lindung.basics.Answer;
import org.lindung.basics.CalendarPeriod;
import org.lindung.basics.DateRange;
import org.lindung.eligibility.overview.PersonFile;
import org.lindung.household.HouseholdId;
import org.lindung.household.Recipient;
import org.lindung.law.InstrumentKind;
import org.lindung.law.LegalInstrument;
import org.lindung.law.Provision;
import org.lindung.law.SourceKind;
import org.lindung.party.PartyId;
import org.lindung.rule.AnswerSheet;
import org.lindung.rule.Answerer;
import org.lindung.rule.Assessment;
import org.lindung.rule.Attention;
import org.lindung.rule.Fact;
import org.lindung.rule.Outcome;
import org.lindung.rule.Overview.Ground;
import org.lindung.rule.Overview.Matter;
import org.lindung.rule.Overview.OpenQuestion;
import org.lindung.rule.RuleBook;
import org.lindung.value.Text;

/** Kits and food for households of Timor, from June to December 2020. All invented. */
class ProgrammeBookTest {
    private static final AssistanceType KIT = AssistanceType.HYGIENE_KIT;
    private static final AssistanceType FOOD = AssistanceType.FOOD;
    private static final Recipient HOUSEHOLD = Recipient.of(HouseholdId.of("H-1"));
    private static final Answer<AreaCode> IN_BELU = Answer.known(AreaCode.of("53.04.12"));
    private static final AnswerSheet NOTHING = new AnswerSheet("h-1", Map.of());

    private static final Provision DOCUMENT = new Provision(
            new LegalInstrument(
                            InstrumentKind.PROGRAMME_DOCUMENT,
                            "7",
                            2020,
                            Text.of("Kits (invented)", "Paket (rekaan)"),
                            DateRange.ALWAYS)
                    .article("1"),
            Text.of("Kits and food in Belu until December 2020.", "Paket dan pangan di Belu sampai Desember 2020."),
            SourceKind.ORIGINAL_DOCUMENT,
            LocalDate.of(2020, 5, 20));

    private static Programme programme(String id, Frequency frequency) {
        return Programme.builder()
                .id(ProgrammeId.of(id))
                .name(Text.of("kits of Timor", "paket Timor"))
                .provider(PartyId.of("MOSA"))
                .types(Set.of(KIT, FOOD))
                .areas(Set.of(AreaCode.of("53.04")))
                .runs(DateRange.of(LocalDate.of(2020, 6, 1), LocalDate.of(2021, 1, 1)))
                .frequency(frequency)
                .build();
    }

    private static final Programme ONCE = programme("P-1", new Frequency.Once());
    private static final Programme MONTHLY = programme("P-1", new Frequency.OncePer(CalendarPeriod.ofMonths(1)));

    private static Deliveries ledger(Programme programme, AssistanceType type, LocalDate day) {
        return Deliveries.under(programme)
                .add(Delivery.builder()
                        .id(DeliveryId.of("D-1"))
                        .programme(programme.getId())
                        .recipient(HOUSEHOLD)
                        .type(type)
                        .deliveredOn(day)
                        .deliveredBy(PartyId.of("RPTC-KOE"))
                        .build())
                .value()
                .orElseThrow();
    }

    private static Assessment<AnswerSheet> assess(
            Programme programme, Deliveries ledger, AssistanceType type, LocalDate day) {
        ProgrammeBook book = ProgrammeBook.of(programme, DOCUMENT);
        AnswerSheet answers = book.answers(NOTHING, IN_BELU, HOUSEHOLD, ledger);
        return book.book().assess(answers, day).supposing(book.type(), Answer.known(type));
    }

    @ParameterizedTest
    @CsvSource({
        "2020-05-31, NOT_ELIGIBLE",
        "2020-06-01, ELIGIBLE",
        "2020-06-02, ELIGIBLE",
        "2020-12-31, ELIGIBLE",
        "2021-01-01, NOT_ELIGIBLE"
    })
    void a_programme_gives_on_the_days_on_which_it_runs(LocalDate day, Outcome outcome) {
        assertThat(assess(ONCE, Deliveries.under(ONCE), KIT, day).outcome()).isEqualTo(outcome);
    }

    @Test
    void what_is_given_once_is_not_given_again_and_what_else_there_is_remains() {
        Deliveries ledger = ledger(ONCE, KIT, LocalDate.of(2020, 7, 1));
        LocalDate later = LocalDate.of(2020, 11, 1);

        assertThat(assess(ONCE, ledger, KIT, later).outcome()).isEqualTo(Outcome.NOT_ELIGIBLE);
        assertThat(assess(ONCE, ledger, FOOD, later).outcome()).isEqualTo(Outcome.ELIGIBLE);
    }

    @ParameterizedTest
    @CsvSource({"2020-08-29, NOT_ELIGIBLE", "2020-08-30, ELIGIBLE", "2020-08-31, ELIGIBLE"})
    void what_is_given_once_a_month_is_given_again_a_month_later(LocalDate day, Outcome outcome) {
        assertThat(assess(MONTHLY, ledger(MONTHLY, KIT, LocalDate.of(2020, 7, 30)), KIT, day)
                        .outcome())
                .isEqualTo(outcome);
    }

    @Test
    void what_is_given_as_needed_is_given_again_on_the_same_day() {
        Programme asNeeded = programme("P-1", new Frequency.AsNeeded());
        LocalDate day = LocalDate.of(2020, 7, 1);

        assertThat(assess(asNeeded, ledger(asNeeded, KIT, day), KIT, day).outcome())
                .isEqualTo(Outcome.ELIGIBLE);
    }

    @ParameterizedTest
    @CsvSource({"53.04.12, ELIGIBLE", "53.04, ELIGIBLE", "53.05, NOT_ELIGIBLE", "53, NOT_ELIGIBLE"})
    void a_programme_gives_in_its_areas_and_what_lies_in_them(String home, Outcome outcome) {
        ProgrammeBook book = ProgrammeBook.of(ONCE, DOCUMENT);
        AnswerSheet answers = book.answers(NOTHING, Answer.known(AreaCode.of(home)), HOUSEHOLD, Deliveries.under(ONCE));

        assertThat(book.book()
                        .assess(answers, LocalDate.of(2020, 8, 1))
                        .supposing(book.type(), Answer.known(KIT))
                        .outcome())
                .isEqualTo(outcome);
    }

    @Test
    void without_a_ledger_and_a_home_both_are_asked_and_nothing_is_refused() {
        Assessment<AnswerSheet> answer =
                ProgrammeBook.of(ONCE, DOCUMENT).book().assess(NOTHING, LocalDate.of(2020, 8, 1));

        assertThat(answer.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(answer.questions())
                .extracting(question -> question.fact().id())
                .contains("p-1-type", "p-1-area", "p-1-received-food", "p-1-received-hygiene-kit");
    }

    @Test
    void the_conditions_of_the_partner_count_beside_the_programme() {
        Fact<AnswerSheet, Boolean> children = Fact.named("has-children")
                .asked("Do children live there?", "Apakah ada anak?")
                .answeredBy(Answerer.PERSON)
                .yesNo(sheet -> sheet.answer("has-children", Boolean.class));
        RuleBook<AnswerSheet> conditions = RuleBook.of(
                "timor-kits",
                "2020.1",
                Text.of("May this household receive it?", "Bolehkah rumah tangga ini menerimanya?"),
                List.of(requirement("children").under(DOCUMENT).asks(children.is(true))));
        ProgrammeBook book = ProgrammeBook.of(ONCE, DOCUMENT).with(conditions);
        AnswerSheet without = book.answers(NOTHING, IN_BELU, HOUSEHOLD, ledger(ONCE, KIT, LocalDate.of(2020, 7, 1)));
        AnswerSheet refused = book.answers(
                new AnswerSheet("h-1", Map.of("has-children", Answer.absent(AbsenceReason.DECLINED))),
                IN_BELU,
                HOUSEHOLD,
                Deliveries.under(ONCE));

        assertThat(matters(book, without))
                .containsExactlyInAnyOrder(
                        tuple("timor-kits/hygiene-kit", Attention.AGAINST, Outcome.NOT_ELIGIBLE),
                        tuple("timor-kits/food", Attention.ONE_ANSWER, Outcome.UNDETERMINED));
        assertThat(PersonFile.empty()
                        .with(book, refused)
                        .overview(LocalDate.of(2020, 8, 1))
                        .questions())
                .filteredOn(question -> question.fact().equals("has-children"))
                .singleElement()
                .matches(OpenQuestion::wasRefused);
        assertThat(book).hasToString("P-1");
    }

    private static List<org.assertj.core.groups.Tuple> matters(ProgrammeBook book, AnswerSheet answers) {
        return PersonFile.empty().with(book, answers).overview(LocalDate.of(2020, 8, 1)).matters().stream()
                .filter(matter -> matter.id().startsWith(book.book().id()))
                .map(matter -> tuple(matter.id(), matter.attention(), matter.outcome()))
                .toList();
    }

    @Test
    void what_ends_within_the_month_is_due_and_the_document_is_the_ground() {
        ProgrammeBook book = ProgrammeBook.of(ONCE, DOCUMENT);
        AnswerSheet answers = book.answers(NOTHING, IN_BELU, HOUSEHOLD, Deliveries.under(ONCE));
        List<Matter> due = PersonFile.empty()
                .with(book, answers)
                .overview(LocalDate.of(2020, 12, 10))
                .matters(Attention.DUE);

        assertThat(due).extracting(Matter::id).containsExactlyInAnyOrder("p-1/food", "p-1/hygiene-kit");
        assertThat(due.get(0).turn().orElseThrow().day()).isEqualTo(LocalDate.of(2021, 1, 1));
        assertThat(due.get(0).reasons())
                .flatExtracting(reason -> reason.grounds())
                .extracting(Ground::id)
                .containsOnly(DOCUMENT.citation().id());
    }

    @Test
    void an_answer_about_one_programme_says_nothing_about_another() {
        Programme other = programme("P-2", new Frequency.Once());
        ProgrammeBook first = ProgrammeBook.of(ONCE, DOCUMENT);
        ProgrammeBook second = ProgrammeBook.of(other, DOCUMENT);

        assertThat(PersonFile.empty()
                        .with(
                                first,
                                first.answers(NOTHING, IN_BELU, HOUSEHOLD, ledger(ONCE, KIT, LocalDate.of(2020, 7, 1))))
                        .with(second, NOTHING)
                        .overview(LocalDate.of(2020, 8, 1))
                        .matters(Attention.NOT_LOOKED_INTO))
                .extracting(Matter::id)
                .contains("p-2");
    }

    @Test
    void a_ledger_of_another_programme_is_refused() {
        Deliveries others = Deliveries.under(programme("P-2", new Frequency.Once()));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProgrammeBook.of(ONCE, DOCUMENT).answers(NOTHING, IN_BELU, HOUSEHOLD, others));
    }
}
