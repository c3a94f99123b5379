package org.lindung.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lindung.rule.Condition.allOf;
import static org.lindung.rule.Condition.anyOf;
import static org.lindung.rule.Condition.not;
import static org.lindung.rule.RemarkKind.ALWAYS_DISPLACED;
import static org.lindung.rule.RemarkKind.DISPLACES_NOTHING;
import static org.lindung.rule.RemarkKind.FAILURE_LEFT_TO_A_PERSON;
import static org.lindung.rule.RemarkKind.NEVER_APPLIES;
import static org.lindung.rule.RemarkKind.NEVER_FAILS;
import static org.lindung.rule.RemarkKind.NEVER_MET;
import static org.lindung.rule.RemarkKind.PART_ALWAYS_SO;
import static org.lindung.rule.RemarkKind.PART_NEVER_SO;
import static org.lindung.rule.RemarkKind.REVIEW_NEVER_ARISES;
import static org.lindung.rule.Requirement.requirement;
import static org.lindung.rule.Traveller.BERTH;
import static org.lindung.rule.Traveller.DIZZY;
import static org.lindung.rule.Traveller.HELMET;
import static org.lindung.rule.Traveller.LUGGAGE;
import static org.lindung.rule.Traveller.TICKET;
import static org.lindung.rule.Traveller.article;
import static org.lindung.rule.TravellerDomain.book;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.lindung.basics.DateRange;
import org.lindung.rule.Condition.Constant;
import org.lindung.rule.Traveller.Berth;
import org.lindung.value.Text;

class ProofreadingTest {
    private static final Condition<Traveller> HEAVY = LUGGAGE.atLeast(3);
    private static final Condition<Traveller> LIGHT = LUGGAGE.below(3);
    private static final Condition<Traveller> ANY_WEIGHT = anyOf(HEAVY, LIGHT);
    private static final Condition<Traveller> NO_WEIGHT = allOf(HEAVY, LIGHT);

    private static Requirement.Head demand(String id) {
        return requirement(id).titled(id.toUpperCase(Locale.ROOT), "i" + id).under(article(1));
    }

    @SafeVarargs
    private static void remarks(List<RemarkKind> kinds, Requirement<Traveller>... requirements) {
        assertThat(Proofreading.of(book(requirements))).extracting(Remark::kind).containsExactlyElementsOf(kinds);
    }

    @Test
    void finds_nothing_where_every_part_can_come_out_both_ways() {
        remarks(
                List.of(),
                demand("a")
                        .appliesWhen(TICKET.is(true))
                        .needsReviewWhen(DIZZY.is(true), "open", "terbuka")
                        .asks(HEAVY),
                demand("b").exceptionTo("a").appliesWhen(BERTH.is(Berth.DECK)).asks(anyOf(HELMET.is(true), LIGHT)));
    }

    @Test
    void finds_a_requirement_that_applies_to_nobody_and_says_no_more_of_it() {
        remarks(List.of(NEVER_APPLIES), demand("a").appliesWhen(NO_WEIGHT).asks(ANY_WEIGHT));
    }

    @Test
    void finds_a_requirement_that_can_never_be_met() {
        remarks(List.of(NEVER_MET), demand("a").asks(NO_WEIGHT));
        remarks(List.of(NEVER_MET), demand("a").asks(new Constant<>(false)));
        remarks(List.of(NEVER_MET), demand("a").appliesWhen(HEAVY).asks(LIGHT));
    }

    @Test
    void finds_a_requirement_that_can_never_fail() {
        remarks(List.of(NEVER_FAILS), demand("a").asks(ANY_WEIGHT));
        remarks(List.of(NEVER_FAILS), demand("a").asks(BERTH.isOneOf(List.of(Berth.values()))));
        remarks(List.of(NEVER_FAILS), demand("a").appliesWhen(HEAVY).asks(LUGGAGE.atLeast(2)));
    }

    @Test
    void finds_a_requirement_whose_every_failure_is_left_to_a_person() {
        remarks(
                List.of(FAILURE_LEFT_TO_A_PERSON),
                demand("a")
                        .needsReviewWhen(DIZZY.is(true), "dizzy", "pusing")
                        .needsReviewWhen(LUGGAGE.below(5), "heavy", "berat")
                        .asks(HEAVY));
    }

    @Test
    void finds_a_review_that_cannot_arise_where_the_requirement_applies() {
        remarks(
                List.of(REVIEW_NEVER_ARISES, REVIEW_NEVER_ARISES),
                demand("a")
                        .appliesWhen(HEAVY)
                        .needsReviewWhen(LIGHT, "light", "ringan")
                        .needsReviewWhen(NO_WEIGHT, "none", "tidak ada")
                        .asks(HELMET.is(true)));
    }

    @Test
    void finds_the_largest_parts_that_make_no_difference() {
        remarks(List.of(PART_ALWAYS_SO), demand("a").appliesWhen(ANY_WEIGHT).asks(TICKET.is(true)));
        remarks(List.of(PART_NEVER_SO), demand("a").asks(anyOf(TICKET.is(true), allOf(HELMET.is(true), NO_WEIGHT))));
        remarks(List.of(PART_ALWAYS_SO), demand("a").asks(not(allOf(TICKET.is(true), ANY_WEIGHT))));
        remarks(
                List.of(PART_ALWAYS_SO),
                demand("a")
                        .needsReviewWhen(allOf(DIZZY.is(true), ANY_WEIGHT), "dizzy", "pusing")
                        .asks(TICKET.is(true)));
    }

    @Test
    void takes_a_constant_that_is_written_for_meant() {
        remarks(List.of(), demand("a").asks(allOf(TICKET.is(true), new Constant<>(true))));
    }

    @Test
    void finds_an_exception_to_what_is_not_in_force_in_one_of_its_periods() {
        LocalDate end = LocalDate.of(2031, 1, 1);
        RuleBook<Traveller> book = book(
                demand("a").inForce(DateRange.of(LocalDate.of(2030, 1, 1), end)).asks(TICKET.is(true)),
                demand("b")
                        .inForce(DateRange.from(LocalDate.of(2030, 1, 1)))
                        .exceptionTo("a")
                        .appliesWhen(DIZZY.is(true))
                        .asks(HELMET.is(true)));

        assertThat(Proofreading.of(book))
                .containsExactly(new Remark(
                        DISPLACES_NOTHING,
                        "b",
                        DateRange.from(end),
                        Text.of(
                                "B is an exception that never takes the place of a",
                                "ib adalah pengecualian yang tidak pernah menggantikan a")));
    }

    @Test
    void finds_an_exception_for_nobody_to_whom_the_rule_applies() {
        remarks(
                List.of(DISPLACES_NOTHING),
                demand("a").appliesWhen(HEAVY).asks(TICKET.is(true)),
                demand("b").exceptionTo("a").appliesWhen(LIGHT).asks(HELMET.is(true)));
    }

    @Test
    void finds_a_rule_and_an_exception_that_always_give_way() {
        remarks(
                List.of(ALWAYS_DISPLACED, DISPLACES_NOTHING, ALWAYS_DISPLACED),
                demand("a").appliesWhen(HEAVY).asks(TICKET.is(true)),
                demand("b").exceptionTo("a").appliesWhen(LUGGAGE.atLeast(2)).asks(HELMET.is(true)),
                demand("c").asks(TICKET.is(true)),
                demand("d").exceptionTo("c").appliesWhen(DIZZY.is(true)).asks(HELMET.is(true)),
                demand("e").exceptionTo("d").asks(BERTH.is(Berth.SUITE)));
    }

    @Test
    void does_not_say_of_what_never_applies_that_it_gives_way() {
        remarks(
                List.of(NEVER_APPLIES, DISPLACES_NOTHING),
                demand("a").appliesWhen(NO_WEIGHT).asks(TICKET.is(true)),
                demand("b").exceptionTo("a").appliesWhen(DIZZY.is(true)).asks(HELMET.is(true)));
    }

    @Test
    void says_nothing_of_a_condition_with_more_alternatives_than_are_followed() {
        // more ways to be heavy and dizzy than are kept, and the one that is free of contradiction may be cut
        Condition<Traveller> many = new Condition.AnyOf<>(IntStream.range(0, 200)
                .mapToObj(weight -> allOf(LUGGAGE.is(weight), DIZZY.is(true)))
                .toList());

        remarks(List.of(), demand("a").asks(allOf(many, LUGGAGE.is(199))));
    }

    @Test
    void names_the_requirement_the_period_and_the_part() {
        Remark remark = Proofreading.of(book(demand("a").asks(anyOf(TICKET.is(true), allOf(HEAVY, LIGHT)))))
                .get(0);

        assertThat(remark.text())
                .isEqualTo(Text.of(
                        "A has a part that is never so: weight of the luggage: at least 3 kilograms; and weight of "
                                + "the luggage: less than 3 kilograms",
                        "ia memuat bagian yang tidak pernah benar: berat bagasi: paling sedikit 3 kilogram; dan berat "
                                + "bagasi: kurang dari 3 kilogram"));
        assertThat(remark).hasToString("a ../..: " + remark.text().en());
        assertThat(remark.kind().code()).isEqualTo("part-never-so");
    }

    /** The remarks hold for everybody: nobody ever gives one of them the lie. */
    @Property(tries = 300)
    @Domain(TravellerDomain.class)
    void no_traveller_contradicts_a_remark(@ForAll RuleBook<Traveller> book, @ForAll Traveller traveller) {
        List<Remark> remarks = Proofreading.of(book);
        book.assess(traveller, Traveller.DAY)
                .findings()
                .forEach(finding -> assertThat(remarks)
                        .noneMatch(remark -> remark.requirement()
                                        .equals(finding.requirement().id())
                                && contradictedBy(finding).contains(remark.kind())));
    }

    @Test
    void what_always_gives_way_is_still_not_met_while_nobody_knows_to_which_exception() {
        RuleBook<Traveller> book = book(
                demand("a").asks(TICKET.is(true)),
                demand("b").exceptionTo("a").appliesWhen(DIZZY.is(true)).asks(TICKET.is(true)),
                demand("c").exceptionTo("a").appliesWhen(DIZZY.is(false)).asks(TICKET.is(true)));

        Finding<Traveller> a = book.assess(Traveller.UNKNOWN.with(TICKET, false), Traveller.DAY)
                .findings()
                .get(0);

        assertThat(Proofreading.of(book)).extracting(Remark::kind).containsExactly(ALWAYS_DISPLACED);
        assertThat(a.status()).isEqualTo(FindingStatus.NOT_MET);
        assertThat(contradictedBy(a)).doesNotContain(ALWAYS_DISPLACED);
    }

    private static List<RemarkKind> contradictedBy(Finding<Traveller> finding) {
        return switch (finding.status()) {
            // what is not met by it or its exceptions, whichever apply, says nothing about which do
            case NOT_MET ->
                finding.terms().equals(finding.clause().terms())
                        ? List.of(NEVER_APPLIES, NEVER_FAILS, FAILURE_LEFT_TO_A_PERSON, ALWAYS_DISPLACED)
                        : List.of(NEVER_APPLIES, NEVER_FAILS, FAILURE_LEFT_TO_A_PERSON);
            case NEEDS_REVIEW -> List.of(NEVER_APPLIES, ALWAYS_DISPLACED);
            case MET, UNDETERMINED, NOT_APPLICABLE -> List.of();
        };
    }
}
