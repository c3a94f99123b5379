package org.lindung.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lindung.Refusal;
import org.lindung.agreement.ContractClause.BorneCost;
import org.lindung.agreement.ContractClause.DailyRest;
import org.lindung.agreement.ContractClause.Deduction;
import org.lindung.agreement.ContractClause.Job;
import org.lindung.agreement.ContractClause.Leave;
import org.lindung.agreement.ContractClause.NoDeductions;
import org.lindung.agreement.ContractClause.Overtime;
import org.lindung.agreement.ContractClause.PlaceOfWork;
import org.lindung.agreement.ContractClause.RestDays;
import org.lindung.agreement.ContractClause.Statement;
import org.lindung.agreement.ContractClause.Term;
import org.lindung.agreement.ContractClause.Wage;
import org.lindung.agreement.ContractClause.WagePayment;
import org.lindung.agreement.ContractClause.WorkingHours;
import org.lindung.area.CountryCode;
import org.lindung.basics.Answer;
import org.lindung.basics.CalendarPeriod;
import org.lindung.basics.Money;
import org.lindung.migrant.MigrantId;
import org.lindung.migrant.Occupation;
import org.lindung.party.PartyId;
import org.lindung.value.Language;

class AgreementComparisonTest {
    private static WorkerAgreement.Builder paper(String id, ContractClause... clauses) {
        WorkerAgreement.Builder builder = WorkerAgreement.builder();
        builder.id(AgreementId.of(id))
                .kind(AgreementKind.EMPLOYMENT)
                .worker(MigrantId.of("M-1"))
                .addClauses(clauses);
        return builder;
    }

    private static Job job(String title, String code) {
        return new Job(title, Answer.known(Occupation.of(code)));
    }

    private static PlaceOfWork place(String country, String address) {
        return new PlaceOfWork(CountryCode.of(country), Answer.known(address));
    }

    private static Wage wage(String currency, String amount, Per per) {
        return new Wage(Money.of(currency, amount), per);
    }

    private static Deduction loan(String amount, int times) {
        return new Deduction(CostKind.LOAN, Money.of("HKD", amount), Per.MONTH, times);
    }

    private static Arguments pair(ContractClause first, ContractClause second, ClauseEffect effect, String why) {
        return Arguments.of(first, second, effect, why);
    }

    static Stream<Arguments> pairs() {
        Job titleOnly = new Job("caregiver", Answer.notAsked());
        return Stream.of(
                pair(wage("MYR", "1500", Per.MONTH), wage("MYR", "1499.99", Per.MONTH), ClauseEffect.WORSE, "less"),
                pair(wage("MYR", "1500", Per.MONTH), wage("MYR", "1500", Per.MONTH), ClauseEffect.UNCHANGED, "same"),
                pair(wage("MYR", "1500", Per.MONTH), wage("MYR", "1500.01", Per.MONTH), ClauseEffect.BETTER, "more"),
                pair(wage("MYR", "1500", Per.MONTH), wage("SGD", "1500", Per.MONTH), ClauseEffect.UNCLEAR, "rate"),
                pair(wage("MYR", "1500", Per.MONTH), wage("MYR", "18000", Per.YEAR), ClauseEffect.UNCLEAR, "periods"),
                pair(
                        wage("MYR", "1500", Per.MONTH),
                        new Statement(ClauseKind.WAGE, "as usual"),
                        ClauseEffect.UNCLEAR,
                        "forms"),
                pair(WorkingHours.ofHours(8, Per.DAY), WorkingHours.ofHours(9, Per.DAY), ClauseEffect.WORSE, "more"),
                pair(
                        WorkingHours.ofHours(8, Per.DAY),
                        WorkingHours.ofHours(48, Per.WEEK),
                        ClauseEffect.UNCLEAR,
                        "periods"),
                pair(new RestDays(1, Per.WEEK), new RestDays(0, Per.WEEK), ClauseEffect.WORSE, "less"),
                pair(new RestDays(1, Per.WEEK), new RestDays(4, Per.MONTH), ClauseEffect.WORSE, "over a year"),
                pair(new RestDays(1, Per.WEEK), new RestDays(5, Per.MONTH), ClauseEffect.BETTER, "over a year"),
                pair(new RestDays(1, Per.WEEK), new RestDays(51, Per.YEAR), ClauseEffect.WORSE, "over a year"),
                pair(new RestDays(1, Per.WEEK), new RestDays(52, Per.YEAR), ClauseEffect.UNCLEAR, "periods"),
                pair(new RestDays(1, Per.WEEK), new RestDays(53, Per.YEAR), ClauseEffect.UNCLEAR, "periods"),
                pair(new RestDays(1, Per.WEEK), new RestDays(54, Per.YEAR), ClauseEffect.BETTER, "over a year"),
                pair(new RestDays(1, Per.WEEK), new RestDays(1, Per.TERM), ClauseEffect.UNCLEAR, "periods"),
                pair(new DailyRest(600), new DailyRest(601), ClauseEffect.BETTER, "more"),
                pair(new Overtime(150), new Overtime(100), ClauseEffect.WORSE, "less"),
                pair(new Leave(14, true), new Leave(14, false), ClauseEffect.WORSE, "unpaid"),
                pair(new Leave(14, true), new Leave(7, false), ClauseEffect.WORSE, "unpaid"),
                pair(new Leave(7, true), new Leave(14, false), ClauseEffect.CHANGED, "opposite"),
                pair(
                        new Term(CalendarPeriod.ofYears(2)),
                        new Term(CalendarPeriod.ofYears(3)),
                        ClauseEffect.CHANGED,
                        "longer"),
                pair(job("caregiver", "5322"), job("farm hand", "9211"), ClauseEffect.CHANGED, "another job"),
                pair(job("caregiver", "5322"), job("helper", "5322"), ClauseEffect.UNCLEAR, "one code"),
                pair(job("caregiver", "5322"), job("care", "53"), ClauseEffect.UNCLEAR, "part"),
                pair(job("caregiver", "5322"), job(" CAREGIVER", "5322"), ClauseEffect.UNCHANGED, "title"),
                pair(titleOnly, job("caregiver", "5322"), ClauseEffect.UNCHANGED, "title"),
                pair(titleOnly, job("cook", "5120"), ClauseEffect.UNCLEAR, "titles differ"),
                pair(place("MY", "Ipoh"), place("SG", "Ipoh"), ClauseEffect.CHANGED, "country"),
                pair(place("MY", "Ipoh"), place("MY", "Klang"), ClauseEffect.CHANGED, "another place"),
                pair(place("MY", "Ipoh"), place("MY", "ipoh"), ClauseEffect.UNCHANGED, "same"),
                pair(
                        place("MY", "Ipoh"),
                        new PlaceOfWork(CountryCode.of("MY"), Answer.notAsked()),
                        ClauseEffect.UNCLEAR,
                        "not known"),
                pair(
                        new WagePayment(PaymentMethod.OWN_ACCOUNT),
                        new WagePayment(PaymentMethod.THROUGH_ANOTHER),
                        ClauseEffect.WORSE,
                        "somebody else"),
                pair(
                        new WagePayment(PaymentMethod.OWN_ACCOUNT),
                        new WagePayment(PaymentMethod.CASH),
                        ClauseEffect.CHANGED,
                        "another way"),
                pair(
                        new BorneCost(ClauseKind.FOOD, CostBearer.EMPLOYER),
                        new BorneCost(ClauseKind.FOOD, CostBearer.SHARED),
                        ClauseEffect.WORSE,
                        "worker pays more"),
                pair(
                        new BorneCost(ClauseKind.FOOD, CostBearer.WORKER),
                        new BorneCost(ClauseKind.FOOD, CostBearer.SHARED),
                        ClauseEffect.BETTER,
                        "worker pays less"),
                pair(
                        new BorneCost(ClauseKind.FOOD, CostBearer.EMPLOYER),
                        new BorneCost(ClauseKind.FOOD, CostBearer.GOVERNMENT),
                        ClauseEffect.CHANGED,
                        "not the worker"),
                pair(
                        new Statement(ClauseKind.EMPLOYER_NAME, "A"),
                        new Statement(ClauseKind.EMPLOYER_NAME, "B"),
                        ClauseEffect.CHANGED,
                        "read both"),
                pair(loan("1000", 6), loan("1000", 7), ClauseEffect.WORSE, "deducts more"),
                pair(loan("1000", 6), loan("900", 6), ClauseEffect.BETTER, "deducts less"),
                pair(loan("1000", 6), loan("2000", 3), ClauseEffect.WORSE, "deducts more"),
                pair(loan("1000", 6), loan("500", 24), ClauseEffect.CHANGED, "opposite"),
                pair(
                        loan("1000", 6),
                        new Deduction(CostKind.LOAN, Money.of("HKD", "1000"), Per.WEEK, 6),
                        ClauseEffect.UNCLEAR,
                        "periods"),
                pair(new NoDeductions(), loan("1000", 6), ClauseEffect.WORSE, "no deductions"),
                pair(loan("1000", 6), new NoDeductions(), ClauseEffect.BETTER, "no deductions"),
                pair(new NoDeductions(), new NoDeductions(), ClauseEffect.UNCHANGED, "same"));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void says_what_a_difference_means_for_the_worker(
            ContractClause first, ContractClause second, ClauseEffect effect, String why) {
        WorkerAgreement one = paper("A-1", first).build();
        WorkerAgreement other = paper("A-2", second).build();

        assertThat(one.comparedWith(other).changes()).singleElement().satisfies(change -> {
            assertThat(change.effect()).isEqualTo(effect);
            assertThat(change.kind()).isEqualTo(first.kind());
            assertThat(change.why().en()).contains(why);
        });
        assertThat(other.comparedWith(one).changes())
                .singleElement()
                .extracting(ClauseChange::effect)
                .isEqualTo(effect.reversed());
    }

    @ParameterizedTest
    @CsvSource({
        "9000000, 4663.21, WORSE",
        "9000000, 4663.22, BETTER",
        "9650000, 5000.00, CHANGED",
        "9649999, 5000.00, BETTER",
        "9650001, 5000.00, WORSE"
    })
    void compares_two_currencies_by_the_rate_that_was_given(String rupiah, String dollars, ClauseEffect effect) {
        WorkerAgreement one = paper("A-1", wage("IDR", rupiah, Per.MONTH)).build();
        WorkerAgreement other = paper("A-2", wage("HKD", dollars, Per.MONTH)).build();
        Money dollar = Money.of("HKD", "1");
        LocalDate day = LocalDate.of(2023, 6, 1);
        ExchangeRate there = new ExchangeRate(dollar, Money.rupiah(1930), day, "Bank Indonesia");
        ExchangeRate back = new ExchangeRate(Money.rupiah(1930), dollar, day, "Bank Indonesia");
        ExchangeRate useless = new ExchangeRate(dollar, Money.of("MYR", "1"), day, "Bank Indonesia");

        for (ExchangeRate rate : List.of(there, back)) {
            assertThat(AgreementComparison.of(one, other, List.of(useless, rate))
                            .changes())
                    .extracting(ClauseChange::effect)
                    .containsExactly(effect);
            assertThat(AgreementComparison.of(other, one, List.of(useless, rate))
                            .changes())
                    .extracting(ClauseChange::effect)
                    .containsExactly(effect.reversed());
        }
        assertThat(AgreementComparison.of(one, other, List.of(useless)).changes())
                .extracting(ClauseChange::effect)
                .containsExactly(ClauseEffect.UNCLEAR);
    }

    @ParameterizedTest
    @CsvSource({
        "1930000, 6, CHANGED, worth the same",
        "1930000, 7, WORSE, by the rate",
        "1929999, 6, BETTER, by the rate",
        "1929999, 7, CHANGED, opposite"
    })
    void compares_deductions_by_the_rate_that_was_given(long rupiah, int times, ClauseEffect effect, String why) {
        Deduction other = new Deduction(CostKind.LOAN, Money.rupiah(rupiah), Per.MONTH, times);
        ExchangeRate rate =
                new ExchangeRate(Money.of("HKD", "1"), Money.rupiah(1930), LocalDate.of(2023, 6, 1), "Bank Indonesia");

        assertThat(AgreementComparison.of(
                                paper("A-1", loan("1000", 6)).build(),
                                paper("A-2", other).build(),
                                List.of(rate))
                        .changes())
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.effect()).isEqualTo(effect);
                    assertThat(change.why().en()).contains(why);
                });
    }

    @Test
    void takes_no_rate_that_is_none() {
        Money nothing = Money.rupiah(0);
        LocalDate day = LocalDate.of(2023, 6, 1);

        assertThat(Refusal.codes(() -> new ExchangeRate(nothing, nothing, day, " ")))
                .containsExactly("rate-worth-nothing", "rate-worth-nothing", "rate-of-one-currency", "blank");
    }

    @Test
    void knows_how_to_compare_every_form_of_clause() {
        assertThat(ComparedForm.ALL.stream().<Class<?>>map(ComparedForm::type))
                .containsExactlyInAnyOrder(ContractClause.class.getPermittedSubclasses());
    }

    @Test
    void does_not_take_silence_for_a_no() {
        WorkerAgreement silent = paper("A-1").build();
        WorkerAgreement deducts = paper("A-2", loan("1000", 6)).build();

        assertThat(silent.comparedWith(deducts).changes())
                .extracting(change -> change.effect() + ": " + change.why().en())
                .containsExactly("UNCLEAR: only the second says something about it: ask whether it was agreed on");
        assertThat(deducts.comparedWith(silent).changes())
                .extracting(change -> change.effect() + ": " + change.why().en())
                .containsExactly("UNCLEAR: only the first says something about it: ask whether it still holds");
    }

    @Test
    void asks_about_a_paper_without_deductions_beside_one_that_says_nothing_of_them() {
        assertThat(paper("A-1", new NoDeductions())
                        .build()
                        .comparedWith(paper("A-2").build())
                        .changes(ClauseEffect.UNCLEAR))
                .hasSize(1);
    }

    @Test
    void sees_another_employer_by_the_record_of_the_party() {
        PartyId first = PartyId.of("E-1");
        WorkerAgreement one = paper("A-1").otherSide(first).build();

        assertThat(one.comparedWith(paper("A-2").otherSide(PartyId.of("E-2")).build())
                        .changes(ClauseEffect.CHANGED))
                .extracting(ClauseChange::kind)
                .containsExactly(ClauseKind.EMPLOYER_NAME);
        assertThat(one.comparedWith(paper("A-2").otherSide(first).build()).unchanged())
                .isTrue();
        assertThat(one.comparedWith(paper("A-2").build()).changes()).isEmpty();
        assertThat(one.comparedWith(paper("A-2")
                                .kind(AgreementKind.PLACEMENT)
                                .otherSide(first)
                                .build())
                        .changes())
                .as("whoever places is another party by nature")
                .isEmpty();
    }

    @Test
    void puts_the_worst_first_and_shows_no_figure() {
        AgreementComparison comparison = paper(
                        "A-1", wage("MYR", "1500", Per.MONTH), new Leave(7, true), new DailyRest(600))
                .build()
                .comparedWith(paper("A-2", wage("MYR", "1200", Per.MONTH), new Leave(14, true), job("cook", "5120"))
                        .build());

        assertThat(comparison.changes())
                .extracting(ClauseChange::effect)
                .containsExactly(ClauseEffect.WORSE, ClauseEffect.UNCLEAR, ClauseEffect.UNCLEAR, ClauseEffect.BETTER);
        for (Language language : Language.values()) {
            assertThat(comparison.plainText(language) + comparison.markdown(language))
                    .doesNotContain("1500", "1200", "cook", "5120");
        }
    }

    @Test
    void shows_figures_only_side_by_side_and_letter_by_letter() {
        WorkerAgreement one =
                paper("A-1", new Statement(ClauseKind.BONUS, "a | b\n# c")).build();
        SideBySide both =
                SideBySide.of(one, paper("A-2", wage("MYR", "1200", Per.MONTH)).build());

        assertThat(both.markdown(Language.ENGLISH)).isEqualTo("""
                        | clause | first | second | for the worker |
                        |---|---|---|---|
                        | wage | not recorded | MYR 1200.00 per month | unclear |
                        | bonus | a \\| b \\# c | not recorded | unclear |
                        """);
        assertThat(both).hasToString("SideBySide[***]");
    }

    @Provide
    Arbitrary<WorkerAgreement> papers() {
        return AgreementSpecimens.WORKER_AGREEMENTS;
    }

    @Property
    void of_a_paper_with_itself_finds_nothing(@ForAll("papers") WorkerAgreement paper) {
        assertThat(paper.comparedWith(paper).unchanged()).isTrue();
    }

    @Property
    void turns_worse_into_better_when_the_papers_are_swapped(
            @ForAll("papers") WorkerAgreement one, @ForAll("papers") WorkerAgreement other) {
        List<String> there = said(one.comparedWith(other), false);
        List<String> back = said(other.comparedWith(one), true);

        assertThat(there).containsExactlyInAnyOrderElementsOf(back);
    }

    private static List<String> said(AgreementComparison comparison, boolean reversed) {
        return comparison.changes().stream()
                .map(change -> change.subject().en() + ": "
                        + (reversed ? change.effect().reversed() : change.effect()))
                .toList();
    }

    @Property
    void says_something_about_everything_that_either_paper_says(
            @ForAll("papers") WorkerAgreement one, @ForAll("papers") WorkerAgreement other) {
        assertThat(one.comparedWith(other).changes().stream().map(ClauseChange::kind))
                .containsAll(Stream.of(one, other)
                        .flatMap(paper -> paper.getClauses().stream())
                        .map(ContractClause::kind)
                        .toList());
    }
}
