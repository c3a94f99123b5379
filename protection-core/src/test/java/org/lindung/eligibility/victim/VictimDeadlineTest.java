package org.lindung.eligibility.victim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lindung.basics.AbsenceReason;
import org.lindung.basics.Answer;
import org.lindung.rule.Overview;
import org.lindung.rule.Overview.LastDay;
import org.lindung.rule.Overview.TimeLeft;
import org.lindung.value.Language;

class VictimDeadlineTest {
    private static final ZoneId MAKASSAR = ZoneId.of("Asia/Makassar");

    private static ZonedDateTime at(String moment) {
        return ZonedDateTime.parse(moment + "+08:00[Asia/Makassar]");
    }

    @ParameterizedTest
    @CsvSource({
        "SERVICE, 2025-03-09, 2025-03-10",
        "FIRST_AID, 2025-03-09, 2025-03-10",
        "PAYMENT_AFTER_WARNING, 2025-03-16, 2025-03-17",
        "END_OF_TEMPORARY_PROTECTION, 2025-03-16, 2025-03-17",
        "COPY_TO_VICTIM, 2025-03-09, 2025-03-10"
    })
    void days_end_with_the_day_or_the_one_after_it(VictimDeadline deadline, String sooner, String later) {
        assertThat(deadline.dueFrom(at("2025-03-03T15:30:00")))
                .isEqualTo(Answer.between(at(sooner + "T23:59:59.999999999"), at(later + "T23:59:59.999999999")));
    }

    @ParameterizedTest
    @CsvSource({
        "CENTRE_REPORT, 2025-03-04T15:30:00",
        "ONWARD_REPORT, 2025-03-06T15:30:00",
        "TEMPORARY_PROTECTION, 2025-03-04T15:30:00",
        "REQUEST_TO_LPSK, 2025-03-04T15:30:00"
    })
    void hours_run_from_the_minute(VictimDeadline deadline, String due) {
        assertThat(deadline.dueFrom(at("2025-03-03T15:30:00"))).isEqualTo(Answer.known(at(due)));
    }

    @ParameterizedTest
    @CsvSource({
        "RESTITUTION_CHECK, 2025-03-09",
        "RESTITUTION_COMPLETION, 2025-03-16",
        "RESTITUTION_REQUEST, 2025-05-31",
        "PAYMENT_AFTER_ORDER, 2025-03-16",
        "HELP_CHECK, 2025-03-09",
        "HELP_COMPLETION, 2025-03-09"
    })
    void working_days_do_not_end_before_a_day_and_have_no_last_one(VictimDeadline deadline, LocalDate earliest) {
        VictimEvents events = VictimEvents.builder()
                .putEvents(deadline, Answer.known(at("2025-03-03T15:30:00")))
                .build();

        assertThat(deadline.dueFrom(at("2025-03-03T15:30:00"))).isEqualTo(Answer.absent(AbsenceReason.ASKED_UNKNOWN));
        assertThat(Overview.of(
                                LocalDate.of(2025, 3, 3),
                                List.of(),
                                VictimEventFacts.deadlines("v", events).toList())
                        .times())
                .filteredOn(time -> time.id().equals("v/" + deadline.code()))
                .flatExtracting(TimeLeft::lastDays)
                .extracting(LastDay::earliest, LastDay::latest)
                .containsExactly(tuple(Optional.of(earliest), Optional.empty()));
    }

    @Test
    void a_request_that_is_not_completed_in_time_counts_as_withdrawn() {
        assertThat(VictimDeadline.RESTITUTION_COMPLETION
                        .afterwards()
                        .orElseThrow()
                        .citation())
                .hasToString("PP 7/2018 art. 22(4)");
        assertThat(VictimDeadline.HELP_COMPLETION.afterwards().orElseThrow().citation())
                .hasToString("PP 7/2018 art. 39(4)");
    }

    @ParameterizedTest
    @EnumSource
    void hold_from_the_first_day_of_their_law_and_not_before(VictimDeadline deadline) {
        ZonedDateTime first = deadline.provision()
                .citation()
                .instrument()
                .inForce()
                .startInclusive()
                .atStartOfDay(MAKASSAR);

        assertThat(deadline.dueFrom(first.minusSeconds(1))).isEqualTo(Answer.absent(AbsenceReason.NOT_APPLICABLE));
        assertThat(deadline.dueFrom(first)).isNotEqualTo(Answer.absent(AbsenceReason.NOT_APPLICABLE));
        assertThat(deadline.dueFrom(first.plusDays(1))).isNotEqualTo(Answer.absent(AbsenceReason.NOT_APPLICABLE));
    }

    @Test
    void those_of_the_law_of_2022_are_for_sexual_exploitation_only() {
        assertThat(VictimDeadline.values())
                .filteredOn(VictimDeadline::isForSexualExploitationOnly)
                .containsExactly(
                        VictimDeadline.ONWARD_REPORT,
                        VictimDeadline.TEMPORARY_PROTECTION,
                        VictimDeadline.END_OF_TEMPORARY_PROTECTION,
                        VictimDeadline.REQUEST_TO_LPSK,
                        VictimDeadline.COPY_TO_VICTIM);
    }

    @Test
    void say_how_long_and_from_what() {
        assertThat(VictimDeadline.ONWARD_REPORT.inWords().in(Language.ENGLISH))
                .isEqualTo("within 3 × 24 hours after the report of the victim");
        assertThat(VictimDeadline.ONWARD_REPORT.inWords().in(Language.INDONESIAN))
                .isEqualTo("paling lama 3 × 24 jam setelah laporan korban");
    }
}
