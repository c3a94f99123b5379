package org.lindung.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lindung.rule.Condition.allOf;
import static org.lindung.rule.Condition.anyOf;
import static org.lindung.rule.Requirement.requirement;
import static org.lindung.rule.Traveller.BERTH;
import static org.lindung.rule.Traveller.DAY;
import static org.lindung.rule.Traveller.DIZZY;
import static org.lindung.rule.Traveller.HELMET;
import static org.lindung.rule.Traveller.LUGGAGE;
import static org.lindung.rule.Traveller.RETURN;
import static org.lindung.rule.Traveller.TICKET;
import static org.lindung.rule.Traveller.UNKNOWN;
import static org.lindung.rule.Traveller.article;
import static org.lindung.rule.TravellerDomain.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lindung.basics.AbsenceReason;
import org.lindung.basics.Age;
import org.lindung.basics.Answer;
import org.lindung.basics.PartialDate;
import org.lindung.law.Provision;
import org.lindung.law.SourceKind;
import org.lindung.rule.Traveller.Berth;
import org.lindung.rule.TravellerDomain.Learning;
import org.lindung.value.Text;

@Domain(TravellerDomain.class)
@Domain(DomainContext.Global.class)
@PropertyDefaults(tries = 300)
class AssessmentTest {

    // ---- what holds for every book ----

    private static final Map<FindingStatus, Set<FindingStatus>> MAY_BECOME = Map.of(
            FindingStatus.NOT_MET, EnumSet.of(FindingStatus.NOT_MET, FindingStatus.NOT_APPLICABLE),
            FindingStatus.NEEDS_REVIEW, EnumSet.of(FindingStatus.NEEDS_REVIEW),
            FindingStatus.NOT_APPLICABLE, EnumSet.of(FindingStatus.NOT_APPLICABLE),
            FindingStatus.MET, EnumSet.of(FindingStatus.MET, FindingStatus.NOT_APPLICABLE),
            FindingStatus.UNDETERMINED, EnumSet.allOf(FindingStatus.class));

    @Property
    void knowing_more_never_changes_a_settled_finding_except_that_it_may_not_have_applied(
            @ForAll RuleBook<Traveller> book, @ForAll Learning learning) {
        List<Finding<Traveller>> before = book.assess(learning.before(), DAY).findings();
        List<Finding<Traveller>> after = book.assess(learning.after(), DAY).findings();
        for (int i = 0; i < before.size(); i++) {
            assertThat(after.get(i).status()).isIn(MAY_BECOME.get(before.get(i).status()));
        }
    }

    @Property
    void knowing_more_never_changes_a_settled_outcome(@ForAll RuleBook<Traveller> book, @ForAll Learning learning) {
        Outcome before = book.assess(learning.before(), DAY).outcome();
        Outcome after = book.assess(learning.after(), DAY).outcome();
        if (before != Outcome.UNDETERMINED) {
            assertThat(after).isEqualTo(before);
        }
    }

    @Property
    void the_outcome_alone_is_the_outcome_of_the_assessment(
            @ForAll RuleBook<Traveller> book, @ForAll Traveller traveller) {
        assertThat(book.outcome(traveller, DAY))
                .isEqualTo(book.assess(traveller, DAY).outcome());
    }

    @Property
    void the_findings_decide_in_a_fixed_order(@ForAll RuleBook<Traveller> book, @ForAll Traveller traveller) {
        Assessment<Traveller> assessment = book.assess(traveller, DAY);
        if (!assessment.findings(FindingStatus.NOT_MET).isEmpty()) {
            assertThat(assessment.outcome()).isEqualTo(Outcome.NOT_ELIGIBLE);
        } else if (!assessment.findings(FindingStatus.UNDETERMINED).isEmpty()) {
            assertThat(assessment.outcome()).isEqualTo(Outcome.UNDETERMINED);
        } else if (!assessment.findings(FindingStatus.NEEDS_REVIEW).isEmpty()) {
            assertThat(assessment.outcome()).isEqualTo(Outcome.NEEDS_REVIEW);
        } else if (!assessment.findings(FindingStatus.MET).isEmpty()) {
            assertThat(assessment.outcome()).isIn(Outcome.ELIGIBLE, Outcome.UNDETERMINED);
        } else {
            assertThat(assessment.outcome()).isEqualTo(Outcome.NOT_COVERED);
        }
    }

    @Property
    void the_order_of_requirements_never_matters(
            @ForAll RuleBook<Traveller> book, @ForAll Traveller traveller, @ForAll Random random) {
        List<Requirement<Traveller>> shuffled = new ArrayList<>(book.requirements());
        Collections.shuffle(shuffled, random);
        Assessment<Traveller> inOrder = book.assess(traveller, DAY);
        Assessment<Traveller> outOfOrder = book(shuffled).assess(traveller, DAY);
        assertThat(outOfOrder.outcome()).isEqualTo(inOrder.outcome());
        assertThat(outOfOrder.findings())
                .extracting(Finding::toString)
                .containsExactlyInAnyOrderElementsOf(
                        inOrder.findings().stream().map(Finding::toString).toList());
    }

    @Property
    void answering_the_questions_settles_every_assessment(
            @ForAll RuleBook<Traveller> book, @ForAll Traveller traveller, @ForAll Random random) {
        Traveller answered = traveller;
        for (int round = 0; round <= Traveller.FACTS.size(); round++) {
            Assessment<Traveller> assessment = book.assess(answered, DAY);
            if (assessment.outcome() != Outcome.UNDETERMINED) {
                assertThat(assessment.questions()).isEmpty();
                return;
            }
            assertThat(assessment.questions()).isNotEmpty();
            for (Question<Traveller> question : assessment.questions()) {
                assertThat(answered.evidence().about(question.fact()).toOptional())
                        .isEmpty();
                answered = answer(question.fact(), answered, random);
            }
        }
        throw new AssertionError("every fact is answered and nothing is settled");
    }

    /** Answers with a value that does not contradict what was known. */
    private static <T> Traveller answer(Fact<Traveller, T> fact, Traveller traveller, Random random) {
        List<T> possible = possible(fact, traveller);
        return traveller.with(fact, possible.get(random.nextInt(possible.size())));
    }

    private static <T> List<T> possible(Fact<Traveller, T> fact, Traveller traveller) {
        return TravellerDomain.values(fact).stream()
                .filter(value -> Kleene.isPossible(value, traveller.evidence().about(fact)))
                .toList();
    }

    @Property
    void a_question_settles_alone_exactly_if_one_of_its_answers_does(
            @ForAll RuleBook<Traveller> book, @ForAll Traveller traveller) {
        for (Question<Traveller> question : book.assess(traveller, DAY).questions()) {
            assertThat(question.settlesAlone()).isEqualTo(someAnswerSettles(question.fact(), book, traveller));
        }
    }

    private static <T> boolean someAnswerSettles(
            Fact<Traveller, T> fact, RuleBook<Traveller> book, Traveller traveller) {
        return possible(fact, traveller).stream()
                .anyMatch(value -> book.assess(traveller.with(fact, value), DAY).outcome() != Outcome.UNDETERMINED);
    }

    @Property
    void a_question_stands_on_the_provisions_of_open_requirements_that_read_its_fact(
            @ForAll RuleBook<Traveller> book, @ForAll Traveller traveller) {
        for (Question<Traveller> question : book.assess(traveller, DAY).questions()) {
            assertThat(question.ground()).isNotEmpty().doesNotHaveDuplicates();
            assertThat(question.ground())
                    .allSatisfy(provision -> assertThat(book.requirements())
                            .anyMatch(requirement -> requirement.provisions().contains(provision)
                                    && requirement.facts().contains(question.fact())));
        }
    }

    @Property
    void every_remedy_of_a_no_helps_with_some_values(@ForAll RuleBook<Traveller> book, @ForAll Traveller traveller) {
        List<Finding<Traveller>> findings = book.assess(traveller, DAY).findings();
        for (int i = 0; i < findings.size(); i++) {
            for (Set<Fact<Traveller, ?>> remedy : findings.get(i).remedies()) {
                assertThat(remedy)
                        .isNotEmpty()
                        .allMatch(fact -> fact.obtainable().isPresent());
                assertThat(helps(List.copyOf(remedy), book, i, traveller)).isTrue();
            }
        }
    }

    private static boolean helps(
            List<Fact<Traveller, ?>> remedy, RuleBook<Traveller> book, int position, Traveller traveller) {
        if (remedy.isEmpty()) {
            FindingStatus status =
                    book.assess(traveller, DAY).findings().get(position).status();
            return status == FindingStatus.MET || status == FindingStatus.NOT_APPLICABLE;
        }
        return TravellerDomain.changes(remedy.get(0), traveller)
                .anyMatch(changed -> helps(remedy.subList(1, remedy.size()), book, position, changed));
    }

    // ---- outcomes ----

    private static final Requirement<Traveller> HOLDS_TICKET = requirement("ticket")
            .titled("Ticket", "Tiket")
            .under(article(3), article(4))
            .asks(TICKET.is(true));

    private static final Requirement<Traveller> WEARS_HELMET = requirement("helmet")
            .titled("Helmet", "Helm")
            .under(article(5))
            .needsReviewWhen(DIZZY.is(true), "a doctor has to say", "dokter harus menilai")
            .asks(HELMET.is(true));

    private static final RuleBook<Traveller> BOOK = book(HOLDS_TICKET, WEARS_HELMET);

    @Test
    void is_a_yes_if_all_is_met() {
        assertThat(outcome(UNKNOWN.with(TICKET, true).with(HELMET, true).with(DIZZY, false)))
                .isEqualTo(Outcome.ELIGIBLE);
    }

    @Test
    void is_a_no_if_one_certainly_fails_whatever_is_open_or_left_to_a_person() {
        assertThat(outcome(UNKNOWN.with(TICKET, false))).isEqualTo(Outcome.NOT_ELIGIBLE);
        assertThat(outcome(UNKNOWN.with(TICKET, false).with(DIZZY, true))).isEqualTo(Outcome.NOT_ELIGIBLE);
    }

    @Test
    void is_open_before_it_is_left_to_a_person() {
        assertThat(outcome(UNKNOWN.with(DIZZY, true))).isEqualTo(Outcome.UNDETERMINED);
        assertThat(outcome(UNKNOWN.with(DIZZY, true).with(TICKET, true))).isEqualTo(Outcome.NEEDS_REVIEW);
    }

    private static Outcome outcome(Traveller traveller) {
        return BOOK.assess(traveller, DAY).outcome();
    }

    @Test
    void gives_the_reasons_for_a_no_with_the_smallest_first() {
        Requirement<Traveller> both =
                requirement("both").under(article(1)).asks(anyOf(TICKET.is(true), HELMET.is(true)));
        Requirement<Traveller> one = requirement("one").under(article(1)).asks(HELMET.is(true));
        Assessment<Traveller> no =
                book(both, one).assess(UNKNOWN.with(TICKET, false).with(HELMET, false), DAY);
        assertThat(no.reasons())
                .extracting(finding -> finding.requirement().id())
                .containsExactly("one", "both");
    }

    @Test
    void looks_for_reasons_and_remedies_only_when_somebody_asks_why() {
        AtomicInteger readings = new AtomicInteger();
        Fact<Traveller, Boolean> counted = Fact.named("counted")
                .answeredBy(Answerer.PERSON)
                .obtainedBy("it", "itu")
                .yesNo(traveller -> {
                    readings.incrementAndGet();
                    return Answer.known(false);
                });
        Assessment<Traveller> no = book(requirement("counted").under(article(1)).asks(counted.is(true)))
                .assess(UNKNOWN, DAY);
        Finding<Traveller> finding = no.findings().get(0);

        assertThat(no.outcome()).isEqualTo(Outcome.NOT_ELIGIBLE);
        assertThat(finding.status()).isEqualTo(FindingStatus.NOT_MET);
        assertThat(readings).hasValue(1);

        assertThat(finding.reasons()).containsExactly(Set.of(counted));
        int readForReasons = readings.get();
        assertThat(readForReasons).isGreaterThan(1);
        assertThat(finding.reasons()).containsExactly(Set.of(counted));
        assertThat(readings).hasValue(readForReasons);
    }

    // ---- questions ----

    @Test
    void asks_first_what_settles_alone() {
        Assessment<Traveller> open = book(
                        requirement("healthy").under(article(1)).asks(DIZZY.is(false)),
                        requirement("either").under(article(2)).asks(anyOf(TICKET.is(true), HELMET.is(true))))
                .assess(UNKNOWN, DAY);
        assertThat(asked(open)).containsExactly(DIZZY, HELMET, TICKET);
        assertThat(open.questions()).extracting(Question::settlesAlone).containsExactly(true, false, false);
    }

    @Test
    void asks_then_what_nobody_refused() {
        Assessment<Traveller> open = all().assess(UNKNOWN.without(HELMET, AbsenceReason.DECLINED), DAY);
        assertThat(asked(open)).last().isEqualTo(HELMET);
        assertThat(open.questions()).last().matches(Question::wasRefused);
    }

    @Test
    void asks_then_whoever_is_nearest_and_then_what_is_least_sensitive() {
        assertThat(asked(all().assess(UNKNOWN, DAY))).containsExactly(LUGGAGE, HELMET, TICKET, RETURN, DIZZY, BERTH);
    }

    private static RuleBook<Traveller> all() {
        return book(requirement("all")
                .under(article(1))
                .asks(allOf(
                        DIZZY.is(false),
                        BERTH.is(Berth.DECK),
                        RETURN.atLeast(DAY),
                        TICKET.is(true),
                        LUGGAGE.atMost(20),
                        HELMET.is(true))));
    }

    @ParameterizedTest
    @EnumSource(AbsenceReason.class)
    void says_why_there_is_no_answer_yet_and_whether_it_was_refused(AbsenceReason reason) {
        Question<Traveller> question = BOOK.assess(
                        UNKNOWN.with(HELMET, true).with(DIZZY, false).without(TICKET, reason), DAY)
                .questions()
                .get(0);
        assertThat(question.absence()).contains(reason);
        assertThat(question.wasRefused()).isEqualTo(reason.isRefusal());
    }

    @Test
    void asks_again_for_what_is_known_too_imprecisely() {
        Assessment<Traveller> open = book(requirement("light").under(article(1)).asks(LUGGAGE.atMost(20)))
                .assess(UNKNOWN.withAnswer(LUGGAGE, Answer.between(15, 25)), DAY);
        assertThat(asked(open)).containsExactly(LUGGAGE);
        assertThat(open.questions().get(0).absence()).isEmpty();
        assertThat(open.questions().get(0).wasRefused()).isFalse();
    }

    @Test
    void gives_every_open_provision_as_the_ground_for_a_question() {
        Requirement<Traveller> general =
                requirement("general").under(article(1)).asks(anyOf(TICKET.is(true), HELMET.is(true)));
        Requirement<Traveller> other = requirement("other").under(article(2)).asks(HELMET.is(true));
        Requirement<Traveller> settled =
                requirement("settled").under(article(3)).asks(anyOf(HELMET.is(true), LUGGAGE.atMost(20)));
        Assessment<Traveller> open = book(general, other, settled).assess(UNKNOWN.with(LUGGAGE, 1), DAY);
        assertThat(ground(HELMET, open)).containsExactly(article(1), article(2));
        assertThat(ground(TICKET, open)).containsExactly(article(1));
    }

    @Test
    void gives_the_provision_of_an_exception_as_the_ground_to_ask_whether_it_applies() {
        Requirement<Traveller> general =
                requirement("general").under(article(1)).asks(TICKET.is(true));
        Requirement<Traveller> exception = requirement("exception")
                .under(article(2))
                .exceptionTo("general")
                .appliesWhen(DIZZY.is(true))
                .asks(HELMET.is(true));
        Assessment<Traveller> open =
                book(general, exception).assess(UNKNOWN.with(TICKET, false).with(HELMET, true), DAY);
        assertThat(ground(DIZZY, open)).containsExactly(article(2));
    }

    @Test
    void a_provision_that_only_makes_a_reading_open_is_no_ground_to_ask() {
        Assessment<Traveller> open = book(requirement("general")
                        .under(article(1))
                        .needsReviewWhen(DIZZY.is(true), Text.of("two readings", "dua tafsiran"), article(2))
                        .asks(TICKET.is(true)))
                .assess(UNKNOWN.with(TICKET, true), DAY);
        assertThat(ground(DIZZY, open)).containsExactly(article(1));
    }

    private static List<Provision> ground(Fact<Traveller, ?> fact, Assessment<Traveller> assessment) {
        return assessment.questions().stream()
                .filter(question -> question.fact() == fact)
                .findFirst()
                .orElseThrow()
                .ground();
    }

    @Test
    void asks_nothing_that_can_no_longer_matter() {
        Assessment<Traveller> open = book(
                        requirement("either").under(article(1)).asks(anyOf(TICKET.is(true), HELMET.is(true))),
                        requirement("healthy").under(article(2)).asks(DIZZY.is(false)))
                .assess(UNKNOWN.with(TICKET, true), DAY);
        assertThat(asked(open)).containsExactly(DIZZY);
    }

    private static List<Fact<Traveller, ?>> asked(Assessment<Traveller> assessment) {
        List<Fact<Traveller, ?>> facts = new ArrayList<>();
        assessment.questions().forEach(question -> facts.add(question.fact()));
        return facts;
    }

    // ---- sources ----

    @Test
    void is_as_strong_as_the_weakest_source_and_as_fresh_as_the_oldest_check_of_what_applies() {
        Provision weak = new Provision(
                Traveller.MOON_ACT.article("9"),
                Text.of("hearsay", "kabar"),
                SourceKind.SECONDARY,
                LocalDate.of(2029, 5, 5));
        Requirement<Traveller> hearsay =
                requirement("hearsay").under(weak).appliesWhen(DIZZY.is(true)).asks(HELMET.is(true));
        RuleBook<Traveller> book = book(HOLDS_TICKET, hearsay);

        Assessment<Traveller> strong = book.assess(UNKNOWN.with(TICKET, true).with(DIZZY, false), DAY);
        assertThat(strong.weakestSource()).isEqualTo(SourceKind.OFFICIAL_GAZETTE);
        assertThat(strong.oldestVerification()).isEqualTo(LocalDate.of(2031, 1, 3));

        Assessment<Traveller> shaky = book.assess(UNKNOWN.with(TICKET, true).with(DIZZY, true), DAY);
        assertThat(shaky.weakestSource()).isEqualTo(SourceKind.SECONDARY);
        assertThat(shaky.oldestVerification()).isEqualTo(LocalDate.of(2029, 5, 5));
    }

    // ---- silence ----

    @Test
    void nothing_that_is_printed_shows_a_value_of_the_person() {
        Traveller traveller = UNKNOWN.with(TICKET, false)
                .with(LUGGAGE, 987_654)
                .with(RETURN, LocalDate.of(7777, 7, 7))
                .with(BERTH, Berth.SUITE)
                .bornOn(PartialDate.parse("1888-08-08"));
        List<RuleBook<Traveller>> books = List.of(
                BOOK,
                book(requirement("luggage").under(article(1)).asks(LUGGAGE.atMost(20))),
                book(requirement("return").under(article(1)).asks(allOf(RETURN.atLeast(DAY), HELMET.is(true)))),
                book(requirement("berth").under(article(1)).asks(BERTH.is(Berth.DECK))),
                book(requirement("age").under(article(1)).asks(Traveller.AGE.is(Age.ofYears(5)))));
        for (RuleBook<Traveller> book : books) {
            Assessment<Traveller> assessment = book.assess(traveller, DAY);
            List<Object> printed = new ArrayList<>(List.of(book, assessment, traveller, assessment.explanation()));
            printed.addAll(assessment.findings());
            printed.addAll(assessment.questions());
            printed.addAll(book.facts());
            assessment.findings().forEach(finding -> {
                printed.add(finding.requirement());
                printed.add(finding.reasons());
                printed.add(finding.remedies());
                printed.add(finding.openFacts());
                printed.add(finding.requirement().asks());
            });
            assertThat(printed)
                    .allSatisfy(thing -> assertThat(thing.toString())
                            .doesNotContain(
                                    "987654", "987.654", "987,654", "7777", "SUITE", "suite", "1888", "142", "143"));
        }
    }
}
