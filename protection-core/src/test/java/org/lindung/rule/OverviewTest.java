package org.lindung.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.groups.Tuple.tuple;
import static org.lindung.rule.Requirement.requirement;
import static org.lindung.rule.Traveller.AGE;
import static org.lindung.rule.Traveller.BERTH;
import static org.lindung.rule.Traveller.DAY;
import static org.lindung.rule.Traveller.HELMET;
import static org.lindung.rule.Traveller.PASSPORT_DAYS_LEFT;
import static org.lindung.rule.Traveller.TICKET;
import static org.lindung.rule.Traveller.UNKNOWN;
import static org.lindung.rule.Traveller.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lindung.basics.AbsenceReason;
import org.lindung.basics.Age;
import org.lindung.basics.Answer;
import org.lindung.basics.DateRange;
import org.lindung.basics.PartialDate;
import org.lindung.rule.Overview.Contradiction;
import org.lindung.rule.Overview.Matter;
import org.lindung.rule.Overview.OpenQuestion;
import org.lindung.rule.Overview.Turn;
import org.lindung.rule.Traveller.Berth;
import org.lindung.value.Language;
import org.lindung.value.Text;

class OverviewTest {
    private static final RuleBook<Traveller> NEEDS_TICKET = book(demanding("ticket", TICKET.is(true)));
    private static final RuleBook<Traveller> NEEDS_BOTH =
            book(demanding("ticket", TICKET.is(true)), demanding("helmet", HELMET.is(true)));

    private static Requirement<Traveller> demanding(String id, Condition<Traveller> condition) {
        return requirement(id)
                .titled("the " + id, id + " itu")
                .under(article(1))
                .asks(condition);
    }

    @SafeVarargs
    private static RuleBook<Traveller> book(Requirement<Traveller>... requirements) {
        return TravellerDomain.book(List.of(requirements));
    }

    private static Enquiry<Traveller> voyage(
            String id, Bearing bearing, RuleBook<Traveller> book, Traveller traveller) {
        return voyage(id, bearing, book, traveller, DAY);
    }

    private static Enquiry<Traveller> voyage(
            String id, Bearing bearing, RuleBook<Traveller> book, Traveller traveller, LocalDate asOf) {
        return Enquiry.of(id, Text.of("voyage " + id, "pelayaran " + id), bearing, book, traveller, asOf);
    }

    private static Overview over(Enquiry<?>... enquiries) {
        return Overview.of(DAY, List.of(enquiries));
    }

    private static Matter only(Overview overview) {
        assertThat(overview.matters()).hasSize(1);
        return overview.matters().get(0);
    }

    @Test
    void somebody_about_whom_nothing_is_recorded_gets_questions_and_no_refusal() {
        Overview overview = over(voyage("out", Bearing.SAFETY, NEEDS_BOTH, UNKNOWN));

        assertThat(only(overview).attention()).isEqualTo(Attention.NOT_LOOKED_INTO);
        assertThat(overview.questionsAbout(only(overview)))
                .extracting(OpenQuestion::fact)
                .containsExactlyInAnyOrder("ticket", "helmet");
        assertThat(overview.plainText(Language.ENGLISH)).contains("Begin with: Do you ", "UU 0/2030 art. 1");
    }

    @Test
    void what_somebody_asked_without_result_counts_as_looked_into() {
        Traveller asked = UNKNOWN.without(TICKET, AbsenceReason.ASKED_UNKNOWN);

        assertThat(only(over(voyage("out", Bearing.STEP, NEEDS_BOTH, asked))).attention())
                .isEqualTo(Attention.ONE_ANSWER);
    }

    @Test
    void what_one_answer_settles_stands_before_what_takes_several() {
        RuleBook<Traveller> either = book(requirement("either")
                .under(article(2))
                .appliesWhen(BERTH.is(Berth.DECK))
                .asks(Condition.allOf(
                        Condition.anyOf(TICKET.is(true), HELMET.is(true)),
                        Condition.anyOf(Condition.not(TICKET.is(true)), Condition.not(HELMET.is(true))))));
        Traveller onDeck = UNKNOWN.with(BERTH, Berth.DECK);
        Overview overview = over(
                voyage("several", Bearing.STEP, either, onDeck),
                voyage("one", Bearing.STEP, NEEDS_TICKET, UNKNOWN.without(TICKET, AbsenceReason.ASKED_UNKNOWN)));

        assertThat(overview.matters())
                .extracting(Matter::id, Matter::attention)
                .containsExactly(tuple("one", Attention.ONE_ANSWER), tuple("several", Attention.SEVERAL_ANSWERS));
    }

    @ParameterizedTest
    @CsvSource({
        "safety, true, urgent", "safety, false, against",
        "support, true, certain", "support, false, against",
        "step, true, certain", "step, false, against",
        "burden, true, against", "burden, false, certain"
    })
    void a_yes_speaks_for_the_person_unless_it_is_a_burden(String bearing, boolean ticket, String attention) {
        Bearing how = List.of(Bearing.values()).stream()
                .filter(one -> one.code().equals(bearing))
                .findFirst()
                .orElseThrow();

        assertThat(only(over(voyage("out", how, NEEDS_TICKET, UNKNOWN.with(TICKET, ticket))))
                        .attention()
                        .code())
                .isEqualTo(attention);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "29, 30", "30, -", "-1, -"})
    void what_runs_out_within_thirty_days_is_due(int daysLeft, String turnsIn) {
        RuleBook<Traveller> passport = book(demanding("passport", PASSPORT_DAYS_LEFT.atLeast(0)));
        Traveller traveller = UNKNOWN.withPassportUntil(DAY.plusDays(daysLeft));
        Matter matter = only(over(voyage("out", Bearing.STEP, passport, traveller)));

        if (turnsIn.equals("-")) {
            assertThat(matter.turn()).isEmpty();
            assertThat(matter.attention()).isNotEqualTo(Attention.DUE);
        } else {
            assertThat(matter.turn()).contains(new Turn(DAY.plusDays(Integer.parseInt(turnsIn)), Outcome.NOT_ELIGIBLE));
            assertThat(matter.attention()).isEqualTo(Attention.DUE);
        }
    }

    @Test
    void what_is_open_is_due_as_well_if_it_will_be_too_late() {
        Requirement<Traveller> untilNextWeek = requirement("ticket")
                .under(article(1))
                .inForce(DateRange.of(LocalDate.MIN, DAY.plusDays(7)))
                .asks(TICKET.is(true));
        Overview overview = over(voyage(
                "out", Bearing.SUPPORT, book(untilNextWeek), UNKNOWN.without(TICKET, AbsenceReason.ASKED_UNKNOWN)));

        assertThat(only(overview).attention()).isEqualTo(Attention.DUE);
        assertThat(only(overview).turn()).contains(new Turn(DAY.plusDays(7), Outcome.NOT_COVERED));
        assertThat(overview.plainText(Language.ENGLISH)).contains("From 27 July 2031 on: this rule book has no rule");
    }

    @Test
    void what_will_only_get_better_is_not_due() {
        RuleBook<Traveller> grownUp = book(demanding("age", AGE.atLeast(Age.ofYears(18))));
        Traveller tomorrow = UNKNOWN.bornOn(PartialDate.of(DAY.minusYears(18).plusDays(1)));

        assertThat(only(over(voyage("out", Bearing.STEP, grownUp, tomorrow))).attention())
                .isEqualTo(Attention.AGAINST);
    }

    @Test
    void what_is_asked_of_another_day_cannot_run_out() {
        RuleBook<Traveller> passport = book(demanding("passport", PASSPORT_DAYS_LEFT.atLeast(0)));
        Traveller traveller = UNKNOWN.withPassportUntil(DAY);
        Matter matter = only(over(voyage("back", Bearing.STEP, passport, traveller, DAY.minusDays(10))));

        assertThat(matter.turn()).isEmpty();
        assertThat(matter.attention()).isEqualTo(Attention.CERTAIN);
    }

    @Test
    void what_runs_out_for_one_book_runs_out_for_every_book_that_asks_the_same() {
        RuleBook<Traveller> passport = book(demanding("passport", PASSPORT_DAYS_LEFT.atLeast(0)));
        Overview overview = over(
                voyage("out", Bearing.STEP, passport, UNKNOWN.withPassportUntil(DAY.plusDays(3))),
                voyage("back", Bearing.STEP, passport, UNKNOWN));

        assertThat(overview.matters())
                .extracting(Matter::turn)
                .containsOnly(Optional.of(new Turn(DAY.plusDays(4), Outcome.NOT_ELIGIBLE)));
    }

    @Test
    void an_answer_recorded_for_one_book_serves_another_on_the_same_day_only() {
        Enquiry<Traveller> recorded = voyage("recorded", Bearing.STEP, NEEDS_TICKET, UNKNOWN.with(TICKET, true));
        Overview overview = over(
                recorded,
                voyage("same-day", Bearing.STEP, NEEDS_TICKET, UNKNOWN),
                voyage("day-before", Bearing.STEP, NEEDS_TICKET, UNKNOWN, DAY.minusDays(1)));

        assertThat(overview.matters())
                .extracting(Matter::id, Matter::outcome)
                .containsExactly(
                        tuple("recorded", Outcome.ELIGIBLE),
                        tuple("same-day", Outcome.ELIGIBLE),
                        tuple("day-before", Outcome.UNDETERMINED));
        assertThat(overview.plainText(Language.ENGLISH)).contains("(as of 19 July 2031)");
    }

    @Test
    void a_refusal_recorded_for_one_book_keeps_the_others_from_asking_again() {
        Overview overview = over(
                voyage("asked", Bearing.STEP, NEEDS_TICKET, UNKNOWN.without(TICKET, AbsenceReason.ASKED_UNKNOWN)),
                voyage("refused", Bearing.STEP, NEEDS_TICKET, UNKNOWN.without(TICKET, AbsenceReason.DECLINED)),
                voyage("never", Bearing.STEP, NEEDS_BOTH, UNKNOWN));

        assertThat(overview.questions()).extracting(OpenQuestion::fact).containsExactly("helmet", "ticket");
        assertThat(overview.questions().get(1).concerns()).containsExactly("asked", "refused", "never");
        assertThat(overview.questions().get(1).wasRefused()).isTrue();
    }

    @Test
    void of_two_reasons_why_there_is_no_answer_the_refusal_is_taken_over() {
        RuleBook<Traveller> eitherWay =
                book(demanding("either", Condition.anyOf(TICKET.is(true), BERTH.is(Berth.SUITE))));
        Traveller settled = UNKNOWN.with(BERTH, Berth.SUITE);
        Overview overview = over(
                voyage("asked", Bearing.STEP, eitherWay, settled.without(TICKET, AbsenceReason.ASKED_UNKNOWN)),
                voyage("refused", Bearing.STEP, eitherWay, settled.without(TICKET, AbsenceReason.DECLINED)),
                voyage("lost", Bearing.STEP, eitherWay, settled.without(TICKET, AbsenceReason.ASKED_UNKNOWN)),
                voyage("open", Bearing.STEP, NEEDS_TICKET, UNKNOWN));

        assertThat(overview.questions())
                .extracting(OpenQuestion::concerns, OpenQuestion::absence)
                .containsExactly(tuple(List.of("open"), Optional.of(AbsenceReason.DECLINED)));
    }

    @Test
    void two_answers_to_one_question_are_shown_and_neither_is_taken_over() {
        Overview overview = over(
                voyage("yes", Bearing.STEP, NEEDS_TICKET, UNKNOWN.with(TICKET, true)),
                voyage("no", Bearing.STEP, NEEDS_TICKET, UNKNOWN.with(TICKET, false)),
                voyage("unasked", Bearing.STEP, NEEDS_TICKET, UNKNOWN));

        assertThat(overview.contradictions())
                .containsExactly(new Contradiction("ticket", TICKET.label(), DAY, List.of("yes", "no")));
        assertThat(overview.matters(Attention.ONE_ANSWER))
                .extracting(Matter::id)
                .containsExactly("unasked");
        assertThat(overview.plainText(Language.ENGLISH))
                .contains(
                        "Recorded in two ways, please check\n  - ticket\n      Recorded for: voyage yes; voyage no\n");
    }

    @Test
    void a_question_of_the_same_id_in_other_words_is_another_question() {
        Fact<Traveller, Boolean> other = Fact.named("ticket")
                .asked("Do you hold a ticket back?", "Apakah Anda memiliki tiket pulang?")
                .answeredBy(Answerer.PERSON)
                .yesNo(traveller -> Answer.notAsked());
        Overview overview = over(
                voyage("out", Bearing.STEP, NEEDS_TICKET, UNKNOWN.with(TICKET, true)),
                voyage("back", Bearing.STEP, book(demanding("ticket", other.is(true))), UNKNOWN));

        assertThat(overview.questions()).extracting(OpenQuestion::text).containsExactly(other.question());
    }

    private static Enquiry<Traveller> inEachBerth(Traveller traveller) {
        RuleBook<Traveller> book =
                book(demanding("ticket", TICKET.is(true)), demanding("berth", Condition.not(BERTH.is(Berth.SUITE))));
        return new Enquiry<>(
                "berths", Text.of("berth", "tempat"), Bearing.SUPPORT, book, traveller, DAY, Optional.of(BERTH));
    }

    @Test
    void an_enquiry_about_each_of_several_things_answers_for_each() {
        Overview overview = over(inEachBerth(UNKNOWN.with(TICKET, true)));

        assertThat(overview.matters())
                .extracting(Matter::id, Matter::outcome)
                .containsExactly(
                        tuple("berths/deck", Outcome.ELIGIBLE),
                        tuple("berths/cabin", Outcome.ELIGIBLE),
                        tuple("berths/suite", Outcome.NOT_ELIGIBLE));
        assertThat(overview.matters().get(0).title()).isEqualTo(Text.of("berth: deck", "tempat: geladak"));
    }

    @Test
    void a_contradiction_names_each_of_the_several_things() {
        Overview overview = over(
                inEachBerth(UNKNOWN.with(TICKET, true)),
                voyage("no", Bearing.STEP, NEEDS_TICKET, UNKNOWN.with(TICKET, false)));

        assertThat(overview.plainText(Language.ENGLISH))
                .contains("Recorded for: berth: deck; berth: cabin; berth: suite; voyage no\n");
    }

    @Test
    void a_bearing_says_in_words_what_it_means_for_the_person() {
        assertThat(Stream.of(Bearing.values()).map(Bearing::display))
                .doesNotHaveDuplicates()
                .contains(Text.of("keeps the person safe", "menjaga keselamatan"));
    }

    @Test
    void an_enquiry_about_each_of_several_things_is_one_while_nobody_has_looked_into_it_or_one_is_named() {
        assertThat(over(inEachBerth(UNKNOWN)).matters()).extracting(Matter::id).containsExactly("berths");
        assertThat(over(inEachBerth(UNKNOWN.with(BERTH, Berth.DECK))).matters())
                .extracting(Matter::id)
                .containsExactly("berths");
    }

    @Test
    void a_question_says_what_a_form_has_to_know() {
        OpenQuestion question = over(voyage(
                        "out", Bearing.STEP, book(demanding("berth", BERTH.is(Berth.DECK))), UNKNOWN))
                .questions()
                .get(0);

        assertThat(question.type()).isEqualTo(FactType.CHOICE);
        assertThat(question.choices())
                .containsExactly(
                        new Overview.Named("deck", Text.of("deck", "geladak")),
                        new Overview.Named("cabin", Text.of("cabin", "kabin")),
                        new Overview.Named("suite", Text.of("suite", "kamar mewah")));
        assertThat(question.category()).isEqualTo(BERTH.category());
        assertThat(question.absence()).contains(AbsenceReason.NOT_ASKED);
    }

    @Test
    void a_yes_or_no_is_chosen_by_words() {
        OpenQuestion question = over(voyage("out", Bearing.STEP, NEEDS_TICKET, UNKNOWN))
                .questions()
                .get(0);

        assertThat(question.choices())
                .containsExactly(
                        new Overview.Named("true", Text.of("yes", "ya")),
                        new Overview.Named("false", Text.of("no", "tidak")));
    }

    @Test
    void a_long_row_of_titles_is_cut_and_says_so() {
        Enquiry<?>[] many = new Enquiry<?>[6];
        for (int i = 0; i < many.length; i++) {
            many[i] = voyage("v" + i, Bearing.STEP, NEEDS_TICKET, UNKNOWN.without(TICKET, AbsenceReason.ASKED_UNKNOWN));
        }

        assertThat(over(many).plainText(Language.ENGLISH))
                .contains("May settle alone: voyage v0; voyage v1; voyage v2; voyage v3; and 2 more");
    }

    @Test
    void two_enquiries_of_one_id_are_refused() {
        Enquiry<Traveller> enquiry = voyage("out", Bearing.STEP, NEEDS_TICKET, UNKNOWN);

        assertThatIllegalArgumentException().isThrownBy(() -> over(enquiry, enquiry));
    }

    @Test
    void texts_for_logs_show_no_day_and_no_record() {
        Traveller traveller = UNKNOWN.withPassportUntil(DAY);
        RuleBook<Traveller> passport = book(demanding("passport", PASSPORT_DAYS_LEFT.atLeast(0)));
        Enquiry<Traveller> enquiry = voyage("out", Bearing.STEP, passport, traveller);
        Enquiry<Traveller> open = voyage("open", Bearing.STEP, NEEDS_TICKET, UNKNOWN.with(TICKET, true));
        Enquiry<Traveller> no = voyage("no", Bearing.STEP, NEEDS_TICKET, UNKNOWN.with(TICKET, false));
        Overview overview = over(enquiry, open, no, voyage("b", Bearing.STEP, NEEDS_BOTH, UNKNOWN));

        assertThat(enquiry).hasToString("out");
        assertThat(overview).hasToString("overview: {DUE=1, CERTAIN=1, ONE_ANSWER=1, AGAINST=1}");
        assertThat(overview.matters())
                .hasToString("[out: eligible, open: eligible, b: undetermined, no: not-eligible]");
        assertThat(overview.questions()).hasToString("[helmet, ticket]");
        assertThat(overview.contradictions()).hasToString("[ticket]");
        assertThat(overview.matters().get(0).turn().orElseThrow()).hasToString("not-eligible");
    }
}
