package org.lindung.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.groups.Tuple.tuple;
import static org.lindung.rule.Traveller.DAY;
import static org.lindung.rule.Traveller.DIZZY;
import static org.lindung.rule.Traveller.HELMET;
import static org.lindung.rule.Traveller.RETURN;
import static org.lindung.rule.Traveller.TICKET;
import static org.lindung.rule.Traveller.UNKNOWN;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lindung.GoldenFile;
import org.lindung.basics.AbsenceReason;
import org.lindung.basics.Answer;
import org.lindung.basics.DateRange;
import org.lindung.basics.TimeLimit;
import org.lindung.law.Figure;
import org.lindung.law.FigureUnit;
import org.lindung.law.Provision;
import org.lindung.law.SourceKind;
import org.lindung.rule.Overview.LastDay;
import org.lindung.rule.Overview.OpenQuestion;
import org.lindung.rule.Overview.TimeLeft;
import org.lindung.value.Language;
import org.lindung.value.Text;

/** By when the ferry company answers a traveller: by the harbour rules, which count days, and by the moon rules. */
class CountdownTest {
    private static final ZoneId MOON = ZoneId.of("UTC");

    private static final Fact<Traveller, ZonedDateTime> COMPLAINT = Fact.named("complaint")
            .labelled("complaint", "keluhan")
            .asked("When did you complain?", "Kapan Anda mengeluh?")
            .answeredBy(Answerer.PERSON)
            .moment(traveller -> traveller.answer("complaint"));

    private static final Provision LAST_RESORT = Traveller.article(9);

    private static Figure figure(int number, FigureUnit unit, LocalDate from) {
        return new Figure(
                "answer",
                BigDecimal.valueOf(number),
                unit,
                DateRange.from(from),
                Traveller.article(4).citation(),
                SourceKind.STATUTE_COPY,
                DAY,
                DAY,
                "");
    }

    private static Clock<Traveller> clock(
            Condition<Traveller> holds, Fact<Traveller, ? extends Temporal> event, Figure... figures) {
        return new Clock<>(
                holds,
                event,
                Text.of("the event", "kejadian"),
                List.of(figures),
                Text.of("An answer comes within {figure}.", "Jawaban diberikan dalam {figure}."),
                event == RETURN ? Optional.of(LAST_RESORT) : Optional.empty());
    }

    private static final Condition<Traveller> EVERYBODY = new Condition.Constant<>(true);

    private static final LocalDate LONG_AGO = LocalDate.of(2030, 1, 1);

    private static Clock<Traveller> days(int days) {
        return clock(EVERYBODY, RETURN, figure(days, FigureUnit.DAYS, LONG_AGO));
    }

    private static Clock<Traveller> hours(int hours) {
        return clock(EVERYBODY, COMPLAINT, figure(hours, FigureUnit.HOURS, LONG_AGO));
    }

    private static Clock<Traveller> workingDays(int days) {
        return clock(EVERYBODY, RETURN, figure(days, FigureUnit.WORKING_DAYS, LONG_AGO));
    }

    @SafeVarargs
    private static Deadline<Traveller> answer(Traveller traveller, Clock<Traveller>... clocks) {
        return new Deadline<>(
                "answer",
                Text.of("answer", "jawaban"),
                Text.of("the ferry company", "perusahaan feri"),
                List.of(clocks),
                HELMET,
                traveller);
    }

    private static Overview on(LocalDate day, Deadline<Traveller> deadline) {
        return Overview.of(day, List.of(), List.of(deadline));
    }

    private static TimeLeft timeLeft(LocalDate day, Deadline<Traveller> deadline) {
        return on(day, deadline).times().get(0);
    }

    private static DeadlineStatus status(LocalDate day, Deadline<Traveller> deadline) {
        return timeLeft(day, deadline).status();
    }

    private static final Traveller BACK = UNKNOWN.with(RETURN, LocalDate.of(2031, 7, 1));

    @ParameterizedTest
    @CsvSource({"2031-07-13, RUNNING", "2031-07-14, ENDING", "2031-07-15, NEEDS_REVIEW", "2031-07-16, PASSED"})
    void days_are_over_when_they_are_by_every_reading_of_the_first(LocalDate day, DeadlineStatus status) {
        assertThat(status(day, answer(BACK, days(14)))).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"2031-07-02, RUNNING", "2031-07-03, ENDING", "2031-07-04, PASSED"})
    void hours_run_to_the_minute_and_are_over_on_the_day_after(LocalDate day, DeadlineStatus status) {
        ZonedDateTime complaint = ZonedDateTime.of(2031, 7, 1, 15, 30, 0, 0, MOON);
        TimeLeft time = timeLeft(day, answer(UNKNOWN.with(COMPLAINT, complaint), hours(48)));

        assertThat(time.status()).isEqualTo(status);
        assertThat(time.lastDays().get(0).moment()).contains(complaint.plusHours(48));
    }

    @ParameterizedTest
    @CsvSource({"2031-07-01, RUNNING", "2031-07-02, ENDING", "2031-07-03, NEEDS_REVIEW", "2031-07-04, PASSED"})
    void hours_from_an_unknown_hour_end_on_one_of_two_days(LocalDate day, DeadlineStatus status) {
        Traveller traveller = UNKNOWN.withAnswer(COMPLAINT, TimeLimit.sometimeOn(LocalDate.of(2031, 7, 1), MOON));
        TimeLeft time = timeLeft(day, answer(traveller, hours(36)));

        assertThat(time.status()).isEqualTo(status);
        assertThat(time.lastDays().get(0).moment()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2031-07-02, RUNNING", "2031-07-03, ENDING", "2031-07-04, NEEDS_REVIEW", "2032-07-04, NEEDS_REVIEW"})
    void working_days_are_never_over_without_a_list_of_them(LocalDate day, DeadlineStatus status) {
        TimeLeft time = timeLeft(day, answer(BACK, workingDays(3)));

        assertThat(time.status()).isEqualTo(status);
        assertThat(time.lastDays().get(0).latest()).isEmpty();
    }

    @Test
    void what_one_text_calls_late_and_another_does_not_is_left_to_a_person_with_both_days() {
        TimeLeft time = timeLeft(LocalDate.of(2031, 7, 20), answer(BACK, days(30), days(14)));

        assertThat(time.status()).isEqualTo(DeadlineStatus.NEEDS_REVIEW);
        assertThat(time.lastDays())
                .extracting(LastDay::over, last -> last.earliest().orElseThrow())
                .containsExactly(
                        tuple(Truth.TRUE, LocalDate.of(2031, 7, 14)), tuple(Truth.FALSE, LocalDate.of(2031, 7, 30)));
        assertThat(time.lastDays().get(0).afterwards().orElseThrow().citation())
                .isEqualTo(LAST_RESORT.citation().text());
    }

    @Test
    void an_event_that_is_not_recorded_is_asked_for_and_never_silent() {
        Overview overview = on(DAY, answer(UNKNOWN, days(14), hours(24)));

        assertThat(overview.times())
                .extracting(TimeLeft::status, TimeLeft::lookedInto)
                .containsExactly(tuple(DeadlineStatus.UNDETERMINED, false));
        assertThat(overview.questions())
                .extracting(OpenQuestion::fact, OpenQuestion::type)
                .containsExactlyInAnyOrder(tuple("return", FactType.DATE), tuple("complaint", FactType.MOMENT));
        assertThat(overview.plainText(Language.ENGLISH)).contains("When do you come back?");
    }

    @Test
    void a_text_of_which_the_event_is_open_keeps_the_deadline_open_and_the_other_day_is_shown() {
        TimeLeft time = timeLeft(DAY, answer(BACK, hours(24), days(14)));

        assertThat(time.status()).isEqualTo(DeadlineStatus.UNDETERMINED);
        assertThat(time.lastDays()).extracting(LastDay::over).containsExactly(Truth.TRUE, Truth.UNKNOWN);
    }

    @Test
    void an_event_that_nobody_knows_is_looked_into() {
        Traveller traveller = UNKNOWN.without(RETURN, AbsenceReason.ASKED_UNKNOWN);

        assertThat(timeLeft(DAY, answer(traveller, days(14))).lookedInto()).isTrue();
    }

    @Test
    void what_is_late_asks_whether_it_was_done_and_what_is_not_does_not() {
        Deadline<Traveller> deadline = answer(BACK, days(14));

        assertThat(on(LocalDate.of(2031, 7, 16), deadline).questions())
                .extracting(OpenQuestion::fact)
                .containsExactly("helmet");
        assertThat(on(LocalDate.of(2031, 7, 14), deadline).questions()).isEmpty();
    }

    @Test
    void what_was_done_is_done_on_every_day_and_what_was_not_is_late() {
        LocalDate later = LocalDate.of(2031, 8, 1);

        assertThat(status(later, answer(BACK.with(HELMET, true), days(14)))).isEqualTo(DeadlineStatus.DONE);
        assertThat(on(later, answer(BACK.with(HELMET, true), days(14))).questions())
                .isEmpty();
        assertThat(status(later, answer(BACK.with(HELMET, false), days(14)))).isEqualTo(DeadlineStatus.PASSED);
    }

    @Test
    void a_text_about_others_is_left_out_and_one_that_may_be_about_others_says_so() {
        Clock<Traveller> ofTicketHolders = clock(TICKET.is(true), RETURN, figure(14, FigureUnit.DAYS, LONG_AGO));

        assertThat(on(DAY, answer(BACK.with(TICKET, false), ofTicketHolders)).times())
                .isEmpty();
        assertThat(timeLeft(DAY, answer(BACK.with(TICKET, true), ofTicketHolders))
                        .lastDays()
                        .get(0)
                        .certain())
                .isTrue();
        Overview open = on(DAY, answer(BACK, ofTicketHolders));
        assertThat(open.times().get(0).lastDays().get(0).certain()).isFalse();
        assertThat(open.questions()).extracting(OpenQuestion::fact).containsExactlyInAnyOrder("ticket", "helmet");
    }

    @ParameterizedTest
    @CsvSource({"2031-06-30, NOT_COVERED", "2031-07-01, PASSED", "2031-07-02, PASSED"})
    void a_text_counts_from_its_first_day_on(LocalDate event, DeadlineStatus status) {
        Clock<Traveller> young = clock(EVERYBODY, RETURN, figure(3, FigureUnit.DAYS, LocalDate.of(2031, 7, 1)));

        assertThat(status(DAY, answer(UNKNOWN.with(RETURN, event), young))).isEqualTo(status);
    }

    @Test
    void an_answer_recorded_for_a_question_serves_the_deadline() {
        RuleBook<Traveller> book = TravellerDomain.book(
                Requirement.requirement("return").under(Traveller.article(1)).asks(RETURN.atLeast(LONG_AGO)));
        Enquiry<Traveller> enquiry =
                Enquiry.of("journey", Text.of("journey", "perjalanan"), Bearing.STEP, book, BACK, DAY);

        Overview overview = Overview.of(DAY, List.of(enquiry), List.of(answer(UNKNOWN, days(14))));

        assertThat(overview.times().get(0).status()).isEqualTo(DeadlineStatus.PASSED);
    }

    @Test
    void what_is_late_comes_first_and_what_is_done_last() {
        List<Deadline<Traveller>> deadlines = List.of(
                named("done", TICKET, answer(BACK.with(TICKET, true), days(14))),
                named("open", HELMET, answer(UNKNOWN.without(RETURN, AbsenceReason.DECLINED), days(14))),
                named("running-longer", HELMET, answer(BACK, days(40))),
                named("running", HELMET, answer(BACK, days(30))),
                named("review", HELMET, answer(BACK, workingDays(3))),
                named("passed", HELMET, answer(BACK, days(14))));

        assertThat(Overview.of(DAY, List.of(), deadlines).times())
                .extracting(TimeLeft::id)
                .containsExactly("passed", "review", "running", "running-longer", "open", "done");
    }

    private static Deadline<Traveller> named(String id, Fact<Traveller, Boolean> done, Deadline<Traveller> other) {
        return new Deadline<>(id, other.title(), other.actor(), other.clocks(), done, other.facts());
    }

    @Test
    void two_of_one_id_and_a_deadline_without_a_text_are_refused() {
        Deadline<Traveller> deadline = answer(BACK, days(14));

        assertThatIllegalArgumentException().isThrownBy(() -> Overview.of(DAY, List.of(), List.of(deadline, deadline)));
        assertThatIllegalArgumentException().isThrownBy(() -> answer(BACK));
        assertThatIllegalArgumentException().isThrownBy(() -> clock(EVERYBODY, RETURN));
    }

    @Test
    void the_figure_of_the_day_of_the_event_counts_and_no_other() {
        LocalDate change = LocalDate.of(2031, 7, 1);
        Figure old = new Figure(
                "answer",
                BigDecimal.valueOf(3),
                FigureUnit.DAYS,
                DateRange.of(LONG_AGO, change),
                Traveller.article(4).citation(),
                SourceKind.STATUTE_COPY,
                DAY,
                DAY,
                "");
        Clock<Traveller> changed = clock(EVERYBODY, RETURN, old, figure(9, FigureUnit.DAYS, change));

        assertThat(earliest(UNKNOWN.with(RETURN, change.minusDays(1)), changed)).contains(LocalDate.of(2031, 7, 2));
        assertThat(earliest(UNKNOWN.with(RETURN, change), changed)).contains(LocalDate.of(2031, 7, 9));
        assertThat(earliest(UNKNOWN.withAnswer(RETURN, Answer.between(change.minusDays(1), change)), changed))
                .isEmpty();
        assertThat(status(
                        DAY, answer(UNKNOWN.withAnswer(RETURN, Answer.between(change.minusDays(1), change)), changed)))
                .isEqualTo(DeadlineStatus.NOT_COVERED);
    }

    private static Optional<LocalDate> earliest(Traveller traveller, Clock<Traveller> clock) {
        return timeLeft(DAY, answer(traveller, clock)).lastDays().get(0).earliest();
    }

    @Test
    void a_text_that_did_not_hold_yet_is_left_out_beside_one_that_did_and_shown_alone() {
        Clock<Traveller> young = clock(EVERYBODY, RETURN, figure(3, FigureUnit.DAYS, LocalDate.of(2031, 7, 2)));

        assertThat(timeLeft(DAY, answer(BACK, young, days(14))).lastDays()).hasSize(1);
        assertThat(timeLeft(DAY, answer(BACK, young)).lastDays()).hasSize(1);
    }

    @Test
    void what_was_looked_into_is_due() {
        assertThat(countdown(UNKNOWN).attention()).isEqualTo(Attention.NOT_LOOKED_INTO);
        assertThat(countdown(UNKNOWN.without(RETURN, AbsenceReason.DECLINED)).attention())
                .isEqualTo(Attention.DUE);
        assertThat(countdown(UNKNOWN.with(HELMET, false)).attention()).isEqualTo(Attention.DUE);
    }

    private static Countdown<Traveller> countdown(Traveller traveller) {
        return new Countdown<>(answer(traveller, days(14)), Evidence.of(traveller, DAY), DAY);
    }

    @Test
    void one_open_question_settles_alone_and_two_do_not() {
        assertThat(new Countdown<>(answer(UNKNOWN, days(14)), Evidence.of(UNKNOWN, DAY), DAY).questions())
                .extracting(Question::settlesAlone)
                .containsExactly(true);
        assertThat(new Countdown<>(answer(UNKNOWN, days(14), hours(9)), Evidence.of(UNKNOWN, DAY), DAY).questions())
                .extracting(Question::settlesAlone)
                .containsExactly(false, false);
    }

    @Test
    void an_answer_recorded_for_a_deadline_serves_the_questions() {
        RuleBook<Traveller> book = TravellerDomain.book(
                Requirement.requirement("return").under(Traveller.article(1)).asks(RETURN.atLeast(LONG_AGO)));
        Enquiry<Traveller> enquiry =
                Enquiry.of("journey", Text.of("journey", "perjalanan"), Bearing.STEP, book, UNKNOWN, DAY);

        Overview overview = Overview.of(DAY, List.of(enquiry), List.of(answer(BACK, days(14))));

        assertThat(overview.questions()).extracting(OpenQuestion::fact).containsExactly("helmet");
    }

    @Test
    void a_moment_is_a_fact_of_its_own_kind() {
        Fact<Traveller, ZonedDateTime> complaint = Fact.named("complaint")
                .labelled("complaint", "keluhan")
                .asked("When did you complain?", "Kapan Anda mengeluh?")
                .answeredBy(Answerer.PERSON)
                .moment(traveller -> traveller.answer("complaint"));

        assertThat(complaint.type()).isEqualTo(FactType.MOMENT);
    }

    @ParameterizedTest
    @EnumSource
    void a_page_says_who_acts_until_when_and_what_follows(Language language) {
        GoldenFile.assertReads(
                getClass(), "deadlines." + language.tag() + ".txt", everyKind().plainText(language));
    }

    @Test
    void a_page_about_deadlines_alone_counts_them() {
        assertThat(on(DAY, answer(BACK, days(14))).plainText(Language.ENGLISH)).contains("Deadlines: 1, passed: 1\n");
    }

    @Test
    void what_nobody_looked_into_stands_under_one_heading() {
        RuleBook<Traveller> book = TravellerDomain.book(
                Requirement.requirement("ticket").under(Traveller.article(1)).asks(TICKET.is(true)),
                Requirement.requirement("sober").under(Traveller.article(2)).asks(DIZZY.is(false)));
        Enquiry<Traveller> enquiry =
                Enquiry.of("journey", Text.of("journey", "perjalanan"), Bearing.STEP, book, UNKNOWN, DAY);
        Overview overview = Overview.of(DAY, List.of(enquiry), List.of(answer(UNKNOWN, days(14))));

        assertThat(overview.plainText(Language.ENGLISH).lines())
                .containsOnlyOnce("Not looked into yet")
                .anyMatch(line -> line.contains("Journey"))
                .anyMatch(line -> line.contains("Has one of these happened?"));
    }

    private static Overview everyKind() {
        ZonedDateTime complaint = ZonedDateTime.of(2031, 7, 1, 15, 30, 0, 0, MOON);
        Traveller twoHours = UNKNOWN.withAnswer(COMPLAINT, Answer.between(complaint, complaint.plusHours(1)));
        Clock<Traveller> ofTicketHolders = clock(TICKET.is(true), RETURN, figure(14, FigureUnit.DAYS, LONG_AGO));
        Clock<Traveller> young = clock(EVERYBODY, RETURN, figure(3, FigureUnit.DAYS, DAY));
        Figure aDay = figure(24, FigureUnit.HOURS, LONG_AGO);
        RuleBook<Traveller> book = TravellerDomain.book(
                Requirement.requirement("return").under(Traveller.article(1)).asks(RETURN.atLeast(LONG_AGO)));
        Enquiry<Traveller> enquiry =
                Enquiry.of("journey", Text.of("journey", "perjalanan"), Bearing.STEP, book, UNKNOWN, DAY);
        return Overview.of(
                DAY,
                List.of(enquiry),
                List.of(
                        titled("passed", answer(BACK, days(14))),
                        titled("to-the-minute", answer(UNKNOWN.with(COMPLAINT, complaint), hours(48))),
                        titled("within-a-day", answer(twoHours, hours(1))),
                        titled("side-by-side", answer(BACK, days(30), days(14))),
                        titled("working-days", answer(BACK, workingDays(3))),
                        titled("ending", answer(UNKNOWN.with(RETURN, DAY.minusDays(4)), days(5))),
                        titled("running", answer(BACK, days(30))),
                        titled("maybe-about-others", answer(BACK, ofTicketHolders)),
                        titled("not-known", answer(UNKNOWN.without(RETURN, AbsenceReason.ASKED_UNKNOWN), days(14))),
                        titled("not-asked", answer(UNKNOWN, hours(48))),
                        titled("not-asked-of-whom", answer(UNKNOWN, clock(TICKET.is(true), COMPLAINT, aDay))),
                        titled("before-the-law", answer(BACK, young)),
                        named("done", DIZZY, answer(BACK.with(DIZZY, true), days(14)))));
    }

    private static Deadline<Traveller> titled(String id, Deadline<Traveller> other) {
        return new Deadline<>(id, Text.of(id, id), other.actor(), other.clocks(), other.done(), other.facts());
    }

    @Test
    void nothing_but_ids_is_printed() {
        Overview overview = on(LocalDate.of(2031, 7, 16), answer(BACK.with(DIZZY, true), days(14)));

        assertThat(Set.of(
                        overview.times().toString(),
                        overview.times().get(0).lastDays().toString(),
                        answer(BACK, days(14)).toString(),
                        days(14).toString()))
                .containsExactlyInAnyOrder(
                        "[answer: passed]",
                        "[" + Traveller.article(4).citation().id() + "]",
                        "answer",
                        "return");
    }
}
