package org.lindung.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lindung.rule.Requirement.requirement;
import static org.lindung.rule.Traveller.AGE;
import static org.lindung.rule.Traveller.DAY;
import static org.lindung.rule.Traveller.DIZZY;
import static org.lindung.rule.Traveller.HELMET;
import static org.lindung.rule.Traveller.LUGGAGE;
import static org.lindung.rule.Traveller.PASSPORT_DAYS_LEFT;
import static org.lindung.rule.Traveller.TICKET;
import static org.lindung.rule.Traveller.UNKNOWN;
import static org.lindung.rule.Traveller.article;
import static org.lindung.rule.TravellerDomain.book;

import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lindung.basics.Age;
import org.lindung.basics.Answer;
import org.lindung.basics.PartialDate;

/** A book that was compiled answers every question as one that was not. */
@Domain(TravellerDomain.class)
@Domain(DomainContext.Global.class)
class CompilationTest {

    // ---- any demand, any traveller ----

    @Property
    void comes_to_the_same_verdict_as_the_formulas(
            @ForAll Condition<Traveller> applies,
            @ForAll Condition<Traveller> left,
            @ForAll Condition<Traveller> asks,
            @ForAll Traveller traveller) {
        Demand<Traveller> demand = new Terms<>(applies, left, asks).demand();
        byte[] room = new byte[1];

        int found = Compilation.noting(List.of(demand), 0).ask(0, room, traveller, DAY);

        assertThat(found).isEqualTo(demand.verdict(traveller, DAY, null)).isEqualTo(room[0]);
    }

    @Property
    void notes_every_verdict_in_its_place_behind_those_before(
            @ForAll RuleBook<Traveller> rules, @ForAll Traveller traveller) {
        List<Demand<Traveller>> demands = demands(rules);
        byte[] room = new byte[demands.size() + 1];

        int found = Compilation.noting(demands, 1).ask(Verdict.NEEDS_REVIEW, room, traveller, DAY);

        int expected = Verdict.NEEDS_REVIEW;
        assertThat(room[0]).isZero();
        for (int i = 0; i < demands.size(); i++) {
            int verdict = demands.get(i).verdict(traveller, DAY, null);
            assertThat(room[i + 1]).isEqualTo((byte) verdict);
            expected |= verdict;
        }
        assertThat(found).isEqualTo(expected);
    }

    @Property
    void comes_to_the_same_outcome_whether_or_not_it_stops_at_a_no(
            @ForAll RuleBook<Traveller> rules, @ForAll Traveller traveller) {
        List<Demand<Traveller>> demands = demands(rules);
        Leg untilNo = Compilation.untilNo(demands);

        assertThat(Outcome.of(untilNo.ask(0, new byte[0], traveller, DAY)))
                .isEqualTo(rules.outcome(traveller, DAY))
                .isEqualTo(rules.assess(traveller, DAY).outcome());
    }

    @Test
    void a_rule_in_whose_place_an_exception_certainly_comes_is_not_asked_for_what_both_agree_on() {
        List<Demand<Traveller>> demands = demands(book(
                requirement("a").under(article(1)).asks(TICKET.is(true)),
                requirement("b")
                        .under(article(2))
                        .exceptionTo("a")
                        .appliesWhen(DIZZY.is(true))
                        .asks(HELMET.is(true))));
        Traveller traveller = UNKNOWN.with(TICKET, false).with(DIZZY, true).with(HELMET, true);
        byte[] room = new byte[2];

        Compilation.noting(demands, 0).ask(0, room, traveller, DAY);

        assertThat(room).containsExactly((byte) Verdict.NOT_APPLICABLE, (byte) Verdict.MET);
    }

    private static List<Demand<Traveller>> demands(RuleBook<Traveller> rules) {
        List<Requirement<Traveller>> all = rules.requirements();
        return all.stream()
                .map(requirement -> new Clause<>(requirement, all).demand())
                .toList();
    }

    // ---- whole books, before and after ----

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 15, 16, 17, 32, 33, 100})
    void a_book_of_any_size_answers_the_same_before_and_after(int size) {
        RuleBook<Traveller> book = book(IntStream.range(0, size)
                .mapToObj(number -> requirement("r" + number).under(article(1)).asks(LUGGAGE.atMost(100 - number)))
                .toList());
        List<Traveller> travellers = IntStream.rangeClosed(0, 101)
                .mapToObj(weight -> UNKNOWN.with(LUGGAGE, weight))
                .toList();

        List<String> before =
                travellers.stream().map(traveller -> answers(book, traveller)).toList();
        warmUp(book);

        assertThat(travellers.stream().map(traveller -> answers(book, traveller)))
                .containsExactlyElementsOf(before);
    }

    @Test
    void an_age_and_the_days_left_of_a_passport_are_told_from_day_to_day() {
        RuleBook<Traveller> book = book(
                requirement("grown-up").under(article(1)).asks(AGE.atLeast(Age.ofYears(18))),
                requirement("passport").under(article(2)).asks(PASSPORT_DAYS_LEFT.atLeast(180)));
        Traveller traveller =
                UNKNOWN.bornOn(PartialDate.of(LocalDate.of(2013, 7, 20))).withPassportUntil(DAY.plusDays(180));
        warmUp(book);

        assertThat(book.outcome(traveller, DAY.minusDays(1))).isEqualTo(Outcome.NOT_ELIGIBLE);
        assertThat(book.outcome(traveller, DAY)).isEqualTo(Outcome.ELIGIBLE);
        assertThat(book.outcome(traveller, DAY.plusDays(1))).isEqualTo(Outcome.NOT_ELIGIBLE);
    }

    @Test
    void a_list_longer_than_a_handle_takes_stays_as_it_is() {
        List<Condition<Traveller>> weights = new ArrayList<>();
        IntStream.range(0, 1_000).forEach(weight -> weights.add(LUGGAGE.is(weight)));
        RuleBook<Traveller> book = book(
                requirement("any").under(article(1)).asks(new Condition.AnyOf<>(weights)),
                requirement("none")
                        .under(article(2))
                        .asks(new Condition.AllOf<>(
                                weights.stream().map(Condition::not).toList())));
        warmUp(book);

        assertThat(answers(book, UNKNOWN.with(LUGGAGE, 999))).isEqualTo("NOT_ELIGIBLE [MET, NOT_MET]");
        assertThat(answers(book, UNKNOWN.with(LUGGAGE, 1_000))).isEqualTo("NOT_ELIGIBLE [NOT_MET, MET]");
        assertThat(answers(book, UNKNOWN)).isEqualTo("UNDETERMINED [UNDETERMINED, UNDETERMINED]");
    }

    @Test
    void any_of_several_is_so_by_a_later_one_too_once_compiled() {
        RuleBook<Traveller> book =
                book(requirement("either").under(article(1)).asks(Condition.anyOf(TICKET.is(true), HELMET.is(true))));
        warmUp(book);

        assertThat(book.outcome(UNKNOWN.with(TICKET, false).with(HELMET, true), DAY))
                .isEqualTo(Outcome.ELIGIBLE);
        assertThat(book.outcome(UNKNOWN.with(HELMET, true), DAY)).isEqualTo(Outcome.ELIGIBLE);
        assertThat(book.outcome(UNKNOWN.with(TICKET, false), DAY)).isEqualTo(Outcome.UNDETERMINED);
    }

    @Test
    void a_book_is_compiled_once_it_has_been_asked_often_and_not_before() {
        List<Boolean> byHandles = new ArrayList<>();
        RuleBook<Traveller> book = book(requirement("watched")
                .under(article(1))
                .asks(watched(() -> byHandles.add(isCalledBy(Compilation.class)))
                        .is(true)));

        IntStream.rangeClosed(0, Relay.LOOPS + 1).forEach(any -> book.outcome(UNKNOWN, DAY));

        assertThat(byHandles).hasSize(Relay.LOOPS + 2);
        assertThat(byHandles.indexOf(true)).isEqualTo(Relay.LOOPS + 1);
    }

    @ParameterizedTest
    @CsvSource({"15, true", "16, true", "17, false"})
    void a_list_of_up_to_sixteen_parts_is_taken_into_the_handle(int parts, boolean taken) {
        Set<Class<?>> callers = new HashSet<>();
        AtomicBoolean isWarm = new AtomicBoolean();
        Fact<Traveller, Boolean> watched = watched(() -> {
            if (isWarm.get()) {
                Stream.of(Formula.AllOf.class, Formula.AnyOf.class)
                        .filter(CompilationTest::isCalledBy)
                        .forEach(callers::add);
            }
        });
        RuleBook<Traveller> book = book(
                requirement("all")
                        .under(article(1))
                        .asks(new Condition.AllOf<>(Collections.nCopies(parts, watched.is(true)))),
                requirement("any")
                        .under(article(2))
                        .asks(new Condition.AnyOf<>(Collections.nCopies(parts, watched.is(true)))));
        warmUp(book);
        isWarm.set(true);

        assertThat(book.outcome(UNKNOWN, DAY)).isEqualTo(Outcome.ELIGIBLE);
        assertThat(callers).isEqualTo(taken ? Set.of() : Set.of(Formula.AllOf.class, Formula.AnyOf.class));
    }

    /** A fact that is always so, and tells when it is read. */
    private static Fact<Traveller, Boolean> watched(Runnable onReading) {
        return Fact.named("watched").answeredBy(Answerer.PERSON).yesNo(traveller -> {
            onReading.run();
            return Answer.known(true);
        });
    }

    private static boolean isCalledBy(Class<?> caller) {
        return StackWalker.getInstance()
                .walk(frames -> frames.anyMatch(frame -> frame.getClassName().equals(caller.getName())));
    }

    @Test
    void nothing_is_read_for_an_outcome_after_a_certain_no() {
        AtomicInteger readings = new AtomicInteger();
        Fact<Traveller, Boolean> counted = Fact.named("counted")
                .answeredBy(Answerer.PERSON)
                .yesNo(traveller -> {
                    readings.incrementAndGet();
                    return Answer.known(true);
                });
        RuleBook<Traveller> book = book(
                requirement("ticket").under(article(1)).asks(TICKET.is(true)),
                requirement("counted").under(article(2)).asks(counted.is(true)));
        Traveller withoutTicket = UNKNOWN.with(TICKET, false);

        book.outcome(withoutTicket, DAY);
        assertThat(readings).hasValue(0);

        warmUp(book);
        readings.set(0);
        book.outcome(withoutTicket, DAY);
        assertThat(readings).hasValue(0);
        book.outcome(UNKNOWN, DAY);
        assertThat(readings).hasValue(1);
    }

    @Test
    void what_reading_a_fact_throws_passes_unchanged_before_and_after() {
        IOException broken = new IOException("the archive is closed");
        Fact<Traveller, Boolean> archived = Fact.named("archived")
                .answeredBy(Answerer.PERSON)
                .yesNo(traveller ->
                        CompilationTest.<Answer<Boolean>, RuntimeException>fail(broken, traveller == UNKNOWN));
        RuleBook<Traveller> book =
                book(requirement("archived").under(article(1)).asks(archived.is(true)));

        assertThatThrownBy(() -> book.outcome(UNKNOWN, DAY)).isSameAs(broken);
        warmUp(book, UNKNOWN.with(HELMET, true));
        assertThatThrownBy(() -> book.outcome(UNKNOWN, DAY)).isSameAs(broken);
        assertThatThrownBy(() -> book.assess(UNKNOWN, DAY)).isSameAs(broken);
    }

    @Test
    void a_step_is_found_by_its_name_and_one_that_is_missing_is_named() {
        assertThat(Compilation.handle(
                        "not", MethodType.methodType(Truth.class, Object.class, LocalDate.class), MethodHandle.class))
                .isNotNull();
        assertThatThrownBy(() -> Compilation.handle("perhaps", MethodType.methodType(int.class)))
                .isInstanceOf(LinkageError.class)
                .hasMessage("perhaps");
    }

    @SuppressWarnings("unchecked") // thrown as it is, although nobody declares it
    private static <T, E extends Throwable> T fail(Exception broken, boolean now) throws E {
        if (now) {
            throw (E) broken;
        }
        return (T) Answer.notAsked();
    }

    private static void warmUp(RuleBook<Traveller> book) {
        warmUp(book, UNKNOWN);
    }

    private static void warmUp(RuleBook<Traveller> book, Traveller traveller) {
        for (int i = 0; i <= Relay.LOOPS; i++) {
            book.outcome(traveller, DAY);
            book.assess(traveller, DAY);
        }
    }

    private static String answers(RuleBook<Traveller> book, Traveller traveller) {
        Assessment<Traveller> assessment = book.assess(traveller, DAY);
        assertThat(book.outcome(traveller, DAY)).isEqualTo(assessment.outcome());
        return assessment.outcome() + " "
                + assessment.findings().stream().map(Finding::status).toList();
    }
}
