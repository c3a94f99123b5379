package org.lindung.agreement;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lindung.Refusal;
import org.lindung.agreement.ContractClause.BorneCost;
import org.lindung.agreement.ContractClause.DailyRest;
import org.lindung.agreement.ContractClause.Deduction;
import org.lindung.agreement.ContractClause.Job;
import org.lindung.agreement.ContractClause.Leave;
import org.lindung.agreement.ContractClause.NoDeductions;
import org.lindung.agreement.ContractClause.Overtime;
import org.lindung.agreement.ContractClause.RestDays;
import org.lindung.agreement.ContractClause.Statement;
import org.lindung.agreement.ContractClause.Wage;
import org.lindung.agreement.ContractClause.WorkingHours;
import org.lindung.basics.Answer;
import org.lindung.basics.DateRange;
import org.lindung.basics.Money;
import org.lindung.migrant.MigrantId;
import org.lindung.migrant.WorkerGroup;

class WorkerAgreementTest {
    private static final LocalDate LAST_DAY_OF_OLD_LAW = LocalDate.of(2017, 11, 21);
    private static final LocalDate FIRST_DAY_OF_NEW_LAW = LocalDate.of(2017, 11, 22);

    private static WorkerAgreement.Builder agreement(AgreementKind kind) {
        WorkerAgreement.Builder builder = WorkerAgreement.builder();
        builder.id(AgreementId.of("A-1")).kind(kind).worker(MigrantId.of("M-1"));
        return builder;
    }

    private static String letters(WorkerAgreement agreement, LocalDate asOf) {
        return agreement.missingContents(asOf).stream()
                .map(content -> content.provision().citation().letter())
                .distinct()
                .collect(joining(""));
    }

    @ParameterizedTest
    @CsvSource({
        "EMPLOYMENT, 2004-10-17, ''",
        "EMPLOYMENT, 2004-10-18, abcdef",
        "EMPLOYMENT, 2017-11-21, abcdef",
        "EMPLOYMENT, 2017-11-22, abcdefg",
        "PLACEMENT, 2004-10-17, ''",
        "PLACEMENT, 2004-10-18, abcdefghijk",
        "PLACEMENT, 2017-11-21, abcdefghijk",
        "PLACEMENT, 2017-11-22, ''"
    })
    void is_held_against_the_list_of_the_law_of_the_day(AgreementKind kind, LocalDate asOf, String letters) {
        WorkerAgreement empty = agreement(kind).build();

        assertThat(letters(empty, asOf)).isEqualTo(letters);
        assertThat(empty.contents(asOf).covered()).isEqualTo(!letters.isEmpty());
        assertThat(empty.contents(asOf).required()).isEqualTo(empty.missingContents(asOf));
    }

    @ParameterizedTest
    @CsvSource({
        "MERCHANT_CREW, 2022-06-07, ''",
        "MERCHANT_CREW, 2022-06-08, abcdefghikl",
        "FISHING_CREW, 2022-06-07, ''",
        "FISHING_CREW, 2022-06-08, abcdefghiklmn",
        "LAND_BASED, 2022-06-08, ''"
    })
    void of_crew_is_held_against_the_list_for_their_kind_of_vessel(WorkerGroup group, LocalDate asOf, String letters) {
        assertThat(letters(
                        agreement(AgreementKind.SEA_EMPLOYMENT)
                                .workerGroup(group)
                                .build(),
                        asOf))
                .isEqualTo(letters);
    }

    @Test
    void of_crew_on_nobody_knows_which_vessel_is_not_called_complete() {
        assertThat(agreement(AgreementKind.SEA_EMPLOYMENT)
                        .build()
                        .contents(LocalDate.of(2023, 1, 1))
                        .covered())
                .isFalse();
    }

    @Test
    void names_each_content_that_is_not_recorded_with_its_provision() {
        WorkerAgreement agreement = agreement(AgreementKind.EMPLOYMENT)
                .addClauses(
                        new Statement(ClauseKind.EMPLOYER_NAME, "Tan Household"),
                        new Statement(ClauseKind.WORKER_NAME, "Siti"),
                        new Statement(ClauseKind.WORKER_ADDRESS, "Oenenu"),
                        new Job("caregiver", Answer.notAsked()),
                        new Statement(ClauseKind.RIGHTS_AND_DUTIES, "see annex"),
                        WorkingHours.ofHours(8, Per.DAY),
                        new Wage(Money.of("MYR", "1500"), Per.MONTH),
                        new Leave(14, true),
                        new RestDays(1, Per.WEEK),
                        new BorneCost(ClauseKind.ACCOMMODATION, CostBearer.EMPLOYER),
                        new BorneCost(ClauseKind.INSURANCE, CostBearer.EMPLOYER))
                .term(DateRange.of(LocalDate.of(2023, 1, 1), LocalDate.of(2025, 1, 1)))
                .build();

        assertThat(agreement.missingContents(LocalDate.of(2023, 1, 1)))
                .extracting(content -> content.text().en() + " | " + content.provision())
                .containsExactly(
                        "employer's profile | UU 18/2017 art. 15(2) letter a",
                        "employer's full address | UU 18/2017 art. 15(2) letter a",
                        "payment of the wage | UU 18/2017 art. 15(2) letter e",
                        "safety at work | UU 18/2017 art. 15(2) letter g");
    }

    @ParameterizedTest
    @CsvSource({
        "EMPLOYMENT, 2004-10-17, ''",
        "EMPLOYMENT, 2004-10-18, 61",
        "EMPLOYMENT, 2017-11-21, 61",
        "EMPLOYMENT, 2017-11-22, 18 19",
        "PLACEMENT, 2017-11-21, 53",
        "PLACEMENT, 2017-11-22, ''",
        "SEA_EMPLOYMENT, 2023-01-01, ''"
    })
    void is_changed_under_the_law_of_the_day(AgreementKind kind, LocalDate asOf, String articles) {
        assertThat(agreement(kind).build().provisionsOnChanges(asOf).stream()
                        .map(provision -> provision.citation().article())
                        .collect(joining(" ")))
                .isEqualTo(articles);
    }

    @Test
    void takes_any_clause_that_says_what_the_law_asks() {
        WorkerAgreement daily = agreement(AgreementKind.EMPLOYMENT)
                .addClauses(new DailyRest(600), new BorneCost(ClauseKind.FOOD, CostBearer.WORKER))
                .build();

        assertThat(daily.missingContents(FIRST_DAY_OF_NEW_LAW))
                .extracting(content -> content.text().en())
                .doesNotContain("rest days or daily rest", "facilities or accommodation or food");
        assertThat(agreement(AgreementKind.EMPLOYMENT).build().missingContents(FIRST_DAY_OF_NEW_LAW))
                .extracting(content -> content.text().id())
                .contains("hari istirahat atau waktu istirahat harian", "fasilitas atau akomodasi atau makanan");
    }

    @Test
    void is_signed_by_the_day_of_signing_and_not_by_a_clause() {
        WorkerAgreement signed =
                agreement(AgreementKind.PLACEMENT).signedOn(LAST_DAY_OF_OLD_LAW).build();

        assertThat(letters(signed, LAST_DAY_OF_OLD_LAW)).isEqualTo("abcdefghij");
    }

    @Test
    void says_one_thing_about_each_subject() {
        Wage wage = new Wage(Money.rupiah(1), Per.MONTH);
        Deduction loan = new Deduction(CostKind.LOAN, Money.rupiah(1), Per.MONTH, 1);
        Deduction food = new Deduction(CostKind.FOOD_AT_WORK, Money.rupiah(1), Per.MONTH, 1);

        assertThat(agreement(AgreementKind.EMPLOYMENT)
                        .addClauses(wage, loan, food)
                        .build()
                        .getClauses())
                .hasSize(3);
        assertThat(Refusal.codes(() -> agreement(AgreementKind.EMPLOYMENT)
                        .addClauses(wage, new Statement(ClauseKind.WAGE, "enough"))
                        .build()))
                .containsExactly("clause-twice");
        assertThat(Refusal.codes(() -> agreement(AgreementKind.EMPLOYMENT)
                        .addClauses(loan, loan, new NoDeductions())
                        .build()))
                .containsExactly("clause-twice", "deductions-contradict");
    }

    @ParameterizedTest
    @EnumSource(
            value = ClauseKind.class,
            names = {"ACCOMMODATION", "FOOD", "INSURANCE", "RETURN_TRAVEL", "PLACEMENT_COST"},
            mode = EnumSource.Mode.EXCLUDE)
    void has_nobody_pay_for_what_costs_nothing(ClauseKind kind) {
        assertThat(Refusal.codes(() -> new BorneCost(kind, CostBearer.WORKER))).containsExactly("clause-bears-no-cost");
    }

    @ParameterizedTest
    @CsvSource({"DAY, 1440", "WEEK, 10080", "MONTH, 44640", "YEAR, 527040", "HOUR, 60"})
    void has_no_more_working_time_than_there_is(Per per, int minutes) {
        assertThat(new WorkingHours(minutes, per).minutes()).isEqualTo(minutes);
        assertThat(new WorkingHours(0, per).minutes()).isZero();
        assertThat(Refusal.codes(() -> new WorkingHours(minutes + 1, per)))
                .containsExactly("agreement-number-out-of-range");
        assertThat(Refusal.codes(() -> new WorkingHours(-1, per))).containsExactly("agreement-number-out-of-range");
    }

    @Test
    void has_no_more_rest_than_there_is() {
        assertThat(new RestDays(7, Per.WEEK).days()).isEqualTo(7);
        assertThat(Refusal.codes(() -> new RestDays(8, Per.WEEK))).containsExactly("agreement-number-out-of-range");
        assertThat(Refusal.codes(() -> new DailyRest(1_441))).containsExactly("agreement-number-out-of-range");
        assertThat(Refusal.codes(() -> new Leave(367, true))).containsExactly("agreement-number-out-of-range");
        assertThat(Refusal.codes(() -> new Overtime(-1))).containsExactly("agreement-number-out-of-range");
    }

    @Test
    void pays_no_less_than_nothing() {
        Money debt = Money.rupiah(-1);

        assertThat(Refusal.codes(() -> new Wage(debt, Per.MONTH))).containsExactly("agreement-amount-negative");
        assertThat(Refusal.codes(() -> new Deduction(CostKind.LOAN, debt, Per.MONTH, 0)))
                .containsExactly("agreement-amount-negative", "agreement-number-out-of-range");
        assertThat(Refusal.codes(() -> new Job(" ", Answer.notAsked()))).containsExactly("blank");
        assertThat(Refusal.codes(() -> new Statement(ClauseKind.BONUS, ""))).containsExactly("blank");
    }

    @Test
    void adds_up_what_a_deduction_comes_to() {
        assertThat(new Deduction(CostKind.LOAN, Money.of("HKD", "2543.50"), Per.MONTH, 6).total())
                .isEqualTo(Money.of("HKD", "15261.00"));
    }
}
