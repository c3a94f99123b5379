package org.lindung.eligibility.victim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lindung.eligibility.victim.RestitutionClock.COURT_PRACTICE;
import static org.lindung.eligibility.victim.RestitutionClock.LPSK;
import static org.lindung.eligibility.victim.RestitutionClock.PROCEDURE_CODE;
import static org.lindung.eligibility.victim.RestitutionClock.SEXUAL_VIOLENCE_LAW;
import static org.lindung.eligibility.victim.RestitutionClock.TRAFFICKING_LAW;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lindung.basics.Answer;
import org.lindung.rule.Truth;

class RestitutionDueDatesTest {
    private static final LocalDate NOTICED = LocalDate.of(2026, 3, 2);
    private static final LocalDate RECEIVED = LocalDate.of(2026, 3, 9);

    private static RestitutionAward award(LocalDate noticed, LocalDate received, boolean lpsk, boolean sexual) {
        return RestitutionAward.builder()
                .noticed(Answer.known(noticed))
                .copyReceived(Answer.known(received))
                .throughLpsk(Answer.known(lpsk))
                .sexualExploitation(Answer.known(sexual))
                .build();
    }

    private static List<RestitutionClock> clocks(RestitutionAward award) {
        return RestitutionDueDates.of(award).dueDates().stream()
                .map(RestitutionDueDates.DueDate::clock)
                .toList();
    }

    @Test
    void five_texts_hold_at_once_and_do_not_agree() {
        RestitutionDueDates dates = RestitutionDueDates.of(award(NOTICED, RECEIVED, true, true));

        assertThat(dates.dueDates())
                .extracting(due -> due.clock() + " " + due.earliest() + " "
                        + due.latest().map(LocalDate::toString).orElse("not counted"))
                .containsExactly(
                        "TRAFFICKING_LAW 2026-03-15 2026-03-16",
                        "LPSK 2026-04-07 not counted",
                        "COURT_PRACTICE 2026-04-07 not counted",
                        "SEXUAL_VIOLENCE_LAW 2026-04-07 2026-04-08",
                        "PROCEDURE_CODE 2026-04-07 not counted");
        assertThat(dates.open()).isEmpty();
        assertThat(dates.earliestClaim()).contains(LocalDate.of(2026, 3, 16));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-15, FALSE",
        "2026-03-16, UNKNOWN",
        "2026-03-17, UNKNOWN",
        "2026-04-08, UNKNOWN",
        "2027-01-01, UNKNOWN"
    })
    void time_has_not_run_out_on_the_word_of_one_text_alone(LocalDate day, Truth over) {
        assertThat(RestitutionDueDates.of(award(NOTICED, RECEIVED, false, true)).timeHasRunOut(day))
                .isEqualTo(over);
    }

    @ParameterizedTest
    @CsvSource({"2010-05-17, FALSE", "2010-05-18, UNKNOWN", "2010-05-19, TRUE"})
    void time_runs_out_where_there_is_one_text_only(LocalDate day, Truth over) {
        RestitutionAward award = award(LocalDate.of(2010, 5, 4), LocalDate.of(2010, 5, 11), true, true);

        assertThat(RestitutionDueDates.of(award).timeHasRunOut(day)).isEqualTo(over);
    }

    @ParameterizedTest
    @CsvSource({
        "2007-04-18, 0",
        "2007-04-19, 1",
        "2007-04-20, 1",
        "2018-03-04, 1",
        "2018-03-05, 2",
        "2018-03-06, 2",
        "2022-02-28, 2",
        "2022-03-01, 3",
        "2022-03-02, 3",
        "2022-05-08, 3",
        "2022-05-09, 4",
        "2022-05-10, 4",
        "2026-01-01, 4",
        "2026-01-02, 5",
        "2026-01-03, 5"
    })
    void a_text_holds_from_its_first_day_on(LocalDate day, int texts) {
        assertThat(clocks(award(day, day, true, true))).hasSize(texts);
    }

    @Test
    void texts_for_others_are_left_out() {
        assertThat(clocks(award(NOTICED, RECEIVED, false, false)))
                .containsExactly(TRAFFICKING_LAW, COURT_PRACTICE, PROCEDURE_CODE);
    }

    @Test
    void a_text_that_may_hold_is_named_and_gives_no_claim_alone() {
        RestitutionDueDates dates = RestitutionDueDates.of(RestitutionAward.builder()
                .copyReceived(Answer.known(LocalDate.of(2018, 6, 4)))
                .build());

        assertThat(dates.dueDates())
                .extracting(RestitutionDueDates.DueDate::clock, RestitutionDueDates.DueDate::holds)
                .containsExactly(org.assertj.core.api.Assertions.tuple(LPSK, Truth.UNKNOWN));
        assertThat(dates.open()).containsExactly(TRAFFICKING_LAW);
        assertThat(dates.earliestClaim()).isEmpty();
        assertThat(dates.timeHasRunOut(LocalDate.of(2030, 1, 1))).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void nothing_known_leaves_every_text_open() {
        assertThat(RestitutionDueDates.of(RestitutionAward.builder().build()).open())
                .containsExactly(TRAFFICKING_LAW, LPSK, COURT_PRACTICE, SEXUAL_VIOLENCE_LAW, PROCEDURE_CODE);
    }

    @Test
    void every_text_names_its_days_and_its_source() {
        assertThat(Arrays.stream(RestitutionClock.values())
                        .map(clock -> clock.display().en()))
                .containsExactly(
                        "14 days, UU 21/2007 art. 48(6)",
                        "30 working days, PP 7/2018 art. 32(1)",
                        "30 days or working days, PERMA 1/2022 art. 30(5)",
                        "30 days, UU 12/2022 art. 33(1)",
                        "30 days or working days, UU 20/2025 art. 181(1)");
    }

    @Provide
    Arbitrary<RestitutionAward> awards() {
        return VictimSpecimens.awards();
    }

    @Property
    void time_that_has_run_out_stays_so(@ForAll("awards") RestitutionAward award) {
        RestitutionDueDates dates = RestitutionDueDates.of(award);
        LocalDate day = LocalDate.of(2026, 6, 1);

        if (dates.timeHasRunOut(day) == Truth.TRUE) {
            assertThat(dates.timeHasRunOut(day.plusDays(1))).isEqualTo(Truth.TRUE);
        }
        if (dates.timeHasRunOut(day) == Truth.FALSE) {
            assertThat(dates.timeHasRunOut(day.minusDays(1))).isEqualTo(Truth.FALSE);
        }
    }
}
