package org.lindung.eligibility.insurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lindung.basics.AbsenceReason;
import org.lindung.basics.Answer;
import org.lindung.basics.CalendarPeriod;
import org.lindung.basics.Money;
import org.lindung.law.SourceKind;
import org.lindung.migrant.PlacementChannel;

/** What the insurance costs and pays, by the figures of Permenaker 4/2023. */
class ContributionTest {
    private static final LocalDate FIRST_DAY = LocalDate.of(2023, 2, 22);
    private static final Answer<Money> NOT_APPLICABLE = Answer.absent(AbsenceReason.NOT_APPLICABLE);

    private static Contribution placed(int months) {
        return Contribution.of(PlacementChannel.PLACEMENT_COMPANY, CalendarPeriod.ofMonths(months), FIRST_DAY);
    }

    @ParameterizedTest
    @CsvSource({"6, 108000", "12, 189000", "24, 332500", "25, 346000", "36, 494500"})
    void the_named_lengths_and_those_beyond_the_longest_have_one_sum(int months, long rupiah) {
        assertThat(placed(months).duringAndAfterWork()).isEqualTo(Answer.known(Money.rupiah(rupiah)));
    }

    @ParameterizedTest
    @CsvSource({
        "7, 121500, 189000",
        "11, 175500, 189000",
        "13, 202500, 332500",
        "18, 270000, 332500",
        "22, 324000, 332500",
        "23, 332500, 337500"
    })
    void between_the_named_lengths_both_readings_stand(int months, long least, long most) {
        assertThat(placed(months).duringAndAfterWork())
                .isEqualTo(Answer.between(Money.rupiah(least), Money.rupiah(most)));
    }

    @ParameterizedTest
    @CsvSource({"1", "5"})
    void below_the_shortest_length_nothing_is_said(int months) {
        assertThat(placed(months).duringAndAfterWork()).isEqualTo(Answer.absent(AbsenceReason.ASKED_UNKNOWN));
    }

    @Test
    void a_placed_worker_of_24_months_comes_to_370_000_in_all() {
        Contribution contribution = placed(24);

        assertThat(Stream.of(contribution.beforeWork(), contribution.duringAndAfterWork())
                        .flatMap(part -> part.toOptional().stream())
                        .reduce(Money::plus))
                .contains(Money.rupiah(370_000));
    }

    @Test
    void those_who_go_alone_pay_nothing_before_the_work_and_of_the_own_company_it_is_open() {
        CalendarPeriod term = CalendarPeriod.ofYears(2);

        assertThat(Contribution.of(PlacementChannel.INDIVIDUAL, term, FIRST_DAY).beforeWork())
                .isEqualTo(Answer.known(Money.rupiah(0)));
        assertThat(Contribution.of(PlacementChannel.OWN_COMPANY, term, FIRST_DAY)
                        .beforeWork())
                .isEqualTo(Answer.between(Money.rupiah(0), Money.rupiah(37_500)));
        assertThat(Contribution.of(PlacementChannel.GOVERNMENT, term, FIRST_DAY).beforeWork())
                .isEqualTo(Answer.known(Money.rupiah(37_500)));
    }

    @Test
    void the_day_before_the_regulation_has_no_figures() {
        LocalDate day = FIRST_DAY.minusDays(1);

        assertThat(Contribution.of(PlacementChannel.INDIVIDUAL, CalendarPeriod.ofYears(2), day))
                .isEqualTo(new Contribution(NOT_APPLICABLE, NOT_APPLICABLE));
        assertThat(InsuranceBenefit.values())
                .allSatisfy(benefit -> assertThat(benefit.sumOn(day)).isEqualTo(NOT_APPLICABLE));
    }

    @Test
    void a_fixed_benefit_is_a_sum_and_a_limited_one_lies_below_it() {
        assertThat(InsuranceBenefit.DEATH_AT_HOME.sumOn(FIRST_DAY)).isEqualTo(Answer.known(Money.rupiah(42_000_000)));
        assertThat(InsuranceBenefit.DEATH_ABROAD.sumOn(FIRST_DAY)).isEqualTo(Answer.known(Money.rupiah(85_000_000)));
        assertThat(InsuranceBenefit.TREATMENT_ABROAD.sumOn(FIRST_DAY))
                .isEqualTo(Answer.between(Money.rupiah(0), Money.rupiah(50_000_000)));
    }

    @ParameterizedTest
    @EnumSource
    void every_benefit_says_that_its_sum_is_reported_only(InsuranceBenefit benefit) {
        assertThat(benefit.provision().source()).isEqualTo(SourceKind.SECONDARY);
        assertThat(benefit.phases()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "PLACEMENT_COMPANY, 18(1) 18(3)",
        "GOVERNMENT, 18(1) 18(3)",
        "INDIVIDUAL, 18(2) 18(3)",
        "OWN_COMPANY, 18(1) 18(2) 18(3)"
    })
    void the_provisions_are_those_of_the_channel(PlacementChannel channel, String places) {
        assertThat(Contribution.provisions(channel))
                .extracting(provision -> provision.citation().toString())
                .isEqualTo(List.of(places.split(" ")).stream()
                        .map(place -> "Permenaker 4/2023 art. " + place)
                        .toList());
    }
}
