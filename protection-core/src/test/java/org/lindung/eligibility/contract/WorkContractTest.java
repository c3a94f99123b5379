package org.lindung.eligibility.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lindung.agreement.AgreementId;
import org.lindung.agreement.AgreementKind;
import org.lindung.agreement.ClauseKind;
import org.lindung.agreement.ContractClause;
import org.lindung.agreement.WorkerAgreement;
import org.lindung.basics.Answer;
import org.lindung.basics.CalendarPeriod;
import org.lindung.basics.DateRange;
import org.lindung.migrant.MigrantId;
import org.lindung.migrant.WorkerGroup;
import org.lindung.rule.Outcome;

/** What a recorded agreement proves about itself and about its extension. */
class WorkContractTest {
    private static final LocalDate SIGNED_ON = LocalDate.of(2026, 3, 1);

    private static WorkerAgreement.Builder agreement(AgreementKind kind) {
        return WorkerAgreement.builder().id(AgreementId.of("A-1")).kind(kind).worker(MigrantId.of("M-1"));
    }

    /** A clause of every kind, each in its own words. */
    private static List<ContractClause> everything() {
        return Stream.of(ClauseKind.values())
                .<ContractClause>map(kind -> new ContractClause.Statement(kind, "as agreed"))
                .toList();
    }

    @Test
    void a_record_with_all_contents_is_a_yes() {
        WorkerAgreement agreement = agreement(AgreementKind.EMPLOYMENT)
                .workerGroup(WorkerGroup.LAND_BASED)
                .clauses(everything())
                .build();

        assertThat(WorkContract.of(agreement, SIGNED_ON).build().getContentsComplete())
                .isEqualTo(Answer.known(true));
    }

    @Test
    void a_record_that_lacks_something_is_no_no() {
        WorkerAgreement agreement = agreement(AgreementKind.EMPLOYMENT)
                .workerGroup(WorkerGroup.LAND_BASED)
                .build();

        WorkContract contract = WorkContract.of(agreement, SIGNED_ON).build();

        assertThat(contract.getContentsComplete()).isEqualTo(Answer.notAsked());
        assertThat(ContractRules.CONTRACT.outcome(contract, SIGNED_ON)).isEqualTo(Outcome.UNDETERMINED);
    }

    @Test
    void of_crew_a_record_does_not_prove_that_the_contents_are_complete() {
        WorkerAgreement agreement = agreement(AgreementKind.SEA_EMPLOYMENT)
                .workerGroup(WorkerGroup.FISHING_CREW)
                .clauses(everything())
                .build();

        WorkContract contract = WorkContract.of(agreement, SIGNED_ON).build();

        assertThat(contract.getWorkerGroup()).isEqualTo(Answer.known(WorkerGroup.FISHING_CREW));
        assertThat(contract.getContentsComplete()).isEqualTo(Answer.notAsked());
    }

    @Test
    void without_a_group_on_record_no_list_is_held_against_it() {
        WorkerAgreement agreement =
                agreement(AgreementKind.EMPLOYMENT).clauses(everything()).build();

        assertThat(WorkContract.of(agreement, SIGNED_ON).build().getContentsComplete())
                .isEqualTo(Answer.notAsked());
    }

    @Test
    void on_a_day_without_a_list_nothing_is_proven() {
        WorkerAgreement agreement = agreement(AgreementKind.EMPLOYMENT)
                .workerGroup(WorkerGroup.LAND_BASED)
                .clauses(everything())
                .build();

        assertThat(WorkContract.of(agreement, LocalDate.of(2004, 10, 17))
                        .build()
                        .getContentsComplete())
                .isEqualTo(Answer.notAsked());
    }

    @Test
    void a_placement_agreement_is_refused() {
        WorkerAgreement agreement = agreement(AgreementKind.PLACEMENT).build();

        assertThatIllegalArgumentException().isThrownBy(() -> WorkContract.of(agreement, SIGNED_ON));
    }

    @ParameterizedTest
    @CsvSource({
        "2010-03-01, 2012-02-29, 24",
        "2010-03-01, 2012-03-01, 24",
        "2010-03-01, 2012-03-02, 25",
        "2010-03-01, 2010-03-02, 1",
        "2010-08-31, 2012-08-31, 24",
        "2012-02-29, 2014-02-28, 24"
    })
    void a_begun_month_of_the_term_counts_in_whole(LocalDate start, LocalDate end, int months) {
        assertThat(months(start, end)).isEqualTo(Answer.known(months));
    }

    @Test
    void a_term_from_a_leap_day_is_two_years_by_one_reading_and_longer_by_the_other() {
        assertThat(months(LocalDate.of(2012, 2, 29), LocalDate.of(2014, 3, 1))).isEqualTo(Answer.between(24, 25));
    }

    @Test
    void without_days_the_clause_on_the_term_says_how_long() {
        WorkerAgreement agreement = agreement(AgreementKind.EMPLOYMENT)
                .addClauses(new ContractClause.Term(CalendarPeriod.ofYears(3)))
                .build();

        assertThat(WorkContract.of(agreement, SIGNED_ON).build().getMonths()).isEqualTo(Answer.known(36));
    }

    @Test
    void an_open_term_has_no_length() {
        WorkerAgreement agreement = agreement(AgreementKind.EMPLOYMENT)
                .term(DateRange.from(SIGNED_ON))
                .build();

        assertThat(WorkContract.of(agreement, SIGNED_ON).build().getMonths()).isEqualTo(Answer.notAsked());
        assertThat(ContractExtension.of(agreement, SIGNED_ON).build().getAgreedInTime())
                .isEqualTo(Answer.notAsked());
    }

    private static Answer<Integer> months(LocalDate start, LocalDate end) {
        WorkerAgreement agreement = agreement(AgreementKind.EMPLOYMENT)
                .term(DateRange.of(start, end))
                .build();
        return WorkContract.of(agreement, start).build().getMonths();
    }

    @Test
    void an_extension_is_in_time_until_three_months_before_the_end() {
        assertThat(inTime(LocalDate.of(2012, 5, 31))).isEqualTo(Answer.known(true));
        assertThat(inTime(LocalDate.of(2012, 6, 1))).isEqualTo(Answer.between(false, true));
        assertThat(inTime(LocalDate.of(2012, 6, 2))).isEqualTo(Answer.known(false));
    }

    /** Of an agreement whose last day is 31 August 2012. */
    private static Answer<Boolean> inTime(LocalDate agreedOn) {
        WorkerAgreement first = agreement(AgreementKind.EMPLOYMENT)
                .workerGroup(WorkerGroup.LAND_BASED)
                .term(DateRange.of(LocalDate.of(2010, 9, 1), LocalDate.of(2012, 9, 1)))
                .build();
        return ContractExtension.of(first, agreedOn).build().getAgreedInTime();
    }
}
