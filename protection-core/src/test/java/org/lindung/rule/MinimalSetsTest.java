package org.lindung.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lindung.rule.Condition.allOf;
import static org.lindung.rule.Condition.anyOf;
import static org.lindung.rule.Condition.atLeast;
import static org.lindung.rule.Condition.not;
import static org.lindung.rule.MinimalSets.Aim.REMEDY;
import static org.lindung.rule.MinimalSets.Aim.SETTLE;
import static org.lindung.rule.MinimalSets.Aim.WHY;
import static org.lindung.rule.MinimalSets.LIMIT;
import static org.lindung.rule.Traveller.HELMET;
import static org.lindung.rule.Traveller.LUGGAGE;
import static org.lindung.rule.Traveller.TICKET;
import static org.lindung.rule.Traveller.UNKNOWN;
import static org.lindung.rule.TravellerDomain.readsEveryFactOnce;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;
import org.lindung.basics.Answer;
import org.lindung.rule.MinimalSets.Aim;

/** Every set that the engine names is held against trying out all sets of facts and all their values. */
@Domain(TravellerDomain.class)
@Domain(DomainContext.Global.class)
class MinimalSetsTest {

    @Property
    void agrees_with_brute_force_where_every_fact_is_read_once(
            @ForAll Condition<Traveller> condition, @ForAll Traveller traveller, @ForAll Aim aim) {
        Assume.that(readsEveryFactOnce(condition));
        assertThat(found(aim, condition, traveller)).isEqualTo(tried(aim, condition, traveller));
    }

    @Property
    void names_why_as_brute_force_does_even_where_a_fact_is_read_twice(
            @ForAll Condition<Traveller> condition, @ForAll Traveller traveller) {
        assertThat(found(WHY, condition, traveller)).isEqualTo(tried(WHY, condition, traveller));
    }

    @Property
    void names_what_settles_as_brute_force_does_even_where_a_fact_is_read_twice(
            @ForAll Condition<Traveller> condition, @ForAll Traveller traveller) {
        assertThat(found(SETTLE, condition, traveller)).isEqualTo(tried(SETTLE, condition, traveller));
    }

    @Property
    void names_remedies_as_brute_force_does_even_where_a_fact_is_read_twice(
            @ForAll Condition<Traveller> condition, @ForAll Traveller traveller) {
        assertThat(found(REMEDY, condition, traveller)).isEqualTo(tried(REMEDY, condition, traveller));
    }

    // ---- examples ----

    @Test
    void a_fact_that_no_value_makes_true_in_both_places_settles_nothing() {
        Condition<Traveller> condition =
                anyOf(allOf(LUGGAGE.atLeast(20), LUGGAGE.below(10)), allOf(LUGGAGE.atLeast(20), HELMET.is(true)));
        assertThat(found(SETTLE, condition, UNKNOWN)).containsExactly(Set.of(LUGGAGE, HELMET));
    }

    @Test
    void a_whole_number_has_no_value_between_two_neighbours() {
        Condition<Traveller> condition = allOf(not(LUGGAGE.atMost(3)), LUGGAGE.below(4));
        assertThat(found(SETTLE, condition, UNKNOWN)).isEmpty();
    }

    @Test
    void nobody_is_told_to_bring_the_lack_of_a_thing() {
        Condition<Traveller> bareheaded = HELMET.is(false);
        assertThat(found(REMEDY, bareheaded, UNKNOWN.with(HELMET, true))).isEmpty();
        assertThat(found(REMEDY, not(bareheaded), UNKNOWN.with(HELMET, false))).containsExactly(Set.of(HELMET));
    }

    @Test
    void a_remedy_may_not_undo_what_is_fine_already() {
        Condition<Traveller> condition = allOf(LUGGAGE.atMost(20), anyOf(LUGGAGE.atLeast(30), HELMET.is(true)));
        Traveller bareheaded = UNKNOWN.with(LUGGAGE, 7).with(HELMET, false);
        assertThat(found(REMEDY, condition, bareheaded)).containsExactly(Set.of(HELMET));
    }

    @Test
    void an_imprecise_answer_leaves_only_its_own_values_to_settle_by() {
        Traveller from3to5 = UNKNOWN.withAnswer(LUGGAGE, Answer.between(3, 5));
        assertThat(found(SETTLE, not(LUGGAGE.isOneOf(Set.of(3, 4, 5))), from3to5))
                .isEmpty();
        assertThat(found(SETTLE, not(LUGGAGE.isOneOf(3, 5)), from3to5)).containsExactly(Set.of(LUGGAGE));
    }

    // ---- the limit ----

    @Test
    void as_many_sets_as_the_limit_are_all_named() {
        MinimalSets<Traveller> sets = new MinimalSets<>(SETTLE, anyOf(papers(LIMIT)), UNKNOWN.evidence());
        assertThat(sets.find().sets()).hasSize(LIMIT);
        assertThat(sets.find().complete()).isTrue();
    }

    @Test
    void more_sets_than_the_limit_are_cut_and_the_cut_is_told() {
        MinimalSets<Traveller> sets = new MinimalSets<>(SETTLE, anyOf(papers(LIMIT + 1)), UNKNOWN.evidence());
        assertThat(sets.find().sets()).hasSize(LIMIT);
        assertThat(sets.find().complete()).isFalse();
    }

    @Test
    void ways_that_demand_more_than_another_one_use_up_no_room() {
        List<Condition<Traveller>> ways = new ArrayList<>(List.of(TICKET.is(true)));
        Stream.of(papers(LIMIT + 1)).forEach(paper -> ways.add(allOf(TICKET.is(true), paper)));
        MinimalSets<Traveller> sets = new MinimalSets<>(SETTLE, new Condition.AnyOf<>(ways), UNKNOWN.evidence());

        assertThat(sets.find().sets()).containsExactly(Set.of(TICKET));
        assertThat(sets.find().complete()).isTrue();
    }

    @Test
    void the_cut_is_told_by_the_finding() {
        assertThat(open(anyOf(papers(LIMIT))).isExhaustive()).isTrue();
        Finding<Traveller> cut = open(anyOf(papers(LIMIT + 1)));
        assertThat(cut.openFacts()).hasSizeGreaterThanOrEqualTo(LIMIT);
        assertThat(cut.isExhaustive()).isFalse();
        assertThat(open(TICKET.is(true), UNKNOWN.with(TICKET, true)).isExhaustive())
                .isTrue();
    }

    @Test
    void a_cut_of_reasons_or_of_remedies_is_told_by_the_finding() {
        Traveller withoutTicket = UNKNOWN.with(TICKET, false);
        Condition<Traveller>[] lacks = helmets(LIMIT + 1);
        assertThat(failed(allOf(TICKET.is(true), allOf(lacks)), withoutTicket).isExhaustive())
                .isTrue();
        assertThat(failed(allOf(lacks), UNKNOWN.with(HELMET, false)).isExhaustive())
                .isFalse();
        assertThat(failed(anyOf(lacks), UNKNOWN.with(HELMET, false)).isExhaustive())
                .isFalse();
    }

    private static Finding<Traveller> failed(Condition<Traveller> condition, Traveller traveller) {
        Finding<Traveller> finding = open(condition, traveller);
        assertThat(finding.status()).isEqualTo(FindingStatus.NOT_MET);
        assertThat(finding.reasons()).isEqualTo(finding.reasons());
        return finding;
    }

    /** Conditions on so many facts that all say whether there is a helmet, and that anybody can change. */
    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of conditions has no other way to be made
    private static Condition<Traveller>[] helmets(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> Fact.named("helmet-" + number)
                        .answeredBy(Answerer.PERSON)
                        .obtainedBy("a helmet", "helm")
                        .yesNo((Traveller traveller) -> HELMET.read(traveller, Traveller.DAY))
                        .is(true))
                .toArray(Condition[]::new);
    }

    private static Finding<Traveller> open(Condition<Traveller> condition) {
        return open(condition, UNKNOWN);
    }

    private static Finding<Traveller> open(Condition<Traveller> condition, Traveller traveller) {
        return TravellerDomain.book(Requirement.requirement("papers")
                        .under(Traveller.article(1))
                        .asks(condition))
                .assess(traveller, Traveller.DAY)
                .findings()
                .get(0);
    }

    @Test
    void the_cut_is_the_same_every_time() {
        Condition<Traveller> condition = atLeast(4, papers(9));
        List<Set<Fact<Traveller, ?>>> once =
                new MinimalSets<>(SETTLE, condition, UNKNOWN.evidence()).find().sets();
        List<Set<Fact<Traveller, ?>>> again =
                new MinimalSets<>(SETTLE, condition, UNKNOWN.evidence()).find().sets();
        assertThat(once).hasSize(LIMIT).isEqualTo(again);
        assertThat(once.stream().map(List::copyOf).toList())
                .isEqualTo(again.stream().map(List::copyOf).toList());
    }

    @Test
    void what_a_cut_leaves_still_suffices() {
        Condition<Traveller>[] papers = papers(9);
        Condition<Traveller>[] backwards = papers.clone();
        Collections.reverse(Arrays.asList(backwards));
        Condition<Traveller> condition = allOf(atLeast(4, papers), atLeast(4, backwards));
        assertThat(new MinimalSets<>(SETTLE, condition, UNKNOWN.evidence())
                        .find()
                        .sets())
                .isNotEmpty()
                .allSatisfy(
                        set -> assertThat(Kleene.truth(condition, allHeld(set))).isEqualTo(Truth.TRUE));
    }

    @SuppressWarnings("unchecked") // papers are held or not
    private static Evidence<Traveller> allHeld(Set<Fact<Traveller, ?>> papers) {
        Evidence<Traveller> evidence = UNKNOWN.evidence();
        for (Fact<Traveller, ?> paper : papers) {
            evidence = evidence.supposing((Fact<Traveller, Boolean>) paper, Answer.known(true));
        }
        return evidence;
    }

    @Test
    void a_count_of_many_parts_takes_no_time_to_speak_of() {
        assertThat(new MinimalSets<>(SETTLE, atLeast(20, papers(40)), UNKNOWN.evidence())
                        .find()
                        .sets())
                .hasSize(LIMIT)
                .allMatch(set -> set.size() == 20);
    }

    /** Conditions on so many facts, each on its own. */
    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of conditions has no other way to be made
    private static Condition<Traveller>[] papers(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> Fact.named("paper-" + number)
                        .answeredBy(Answerer.PERSON)
                        .yesNo((Traveller traveller) -> Answer.notAsked())
                        .is(true))
                .toArray(Condition[]::new);
    }

    // ---- trying out ----

    private static Set<Set<Fact<Traveller, ?>>> found(Aim aim, Condition<Traveller> condition, Traveller traveller) {
        return new LinkedHashSet<>(
                new MinimalSets<>(aim, condition, traveller.evidence()).find().sets());
    }

    private static Set<Set<Fact<Traveller, ?>>> tried(Aim aim, Condition<Traveller> condition, Traveller traveller) {
        List<Fact<Traveller, ?>> facts = condition.facts().distinct().toList();
        return switch (aim) {
            case WHY -> smallest(facts, set -> holds(condition, only(set, traveller)));
            case SETTLE ->
                smallest(
                        facts.stream().filter(fact -> isOpen(fact, traveller)).toList(),
                        set -> someAnswers(set, traveller).anyMatch(answered -> holds(condition, answered)));
            case REMEDY ->
                smallest(
                        facts.stream()
                                .filter(fact -> fact.obtainable().isPresent())
                                .toList(),
                        set -> someChanges(set, traveller).anyMatch(changed -> holds(condition, changed)));
        };
    }

    private static boolean holds(Condition<Traveller> condition, Traveller traveller) {
        return Kleene.truth(condition, traveller.evidence()) == Truth.TRUE;
    }

    private static Set<Set<Fact<Traveller, ?>>> smallest(
            List<Fact<Traveller, ?>> facts, Predicate<Set<Fact<Traveller, ?>>> suffices) {
        List<Set<Fact<Traveller, ?>>> subsets = new ArrayList<>(List.of(Set.of()));
        for (Fact<Traveller, ?> fact : facts) {
            for (Set<Fact<Traveller, ?>> subset : List.copyOf(subsets)) {
                Set<Fact<Traveller, ?>> larger = new LinkedHashSet<>(subset);
                larger.add(fact);
                subsets.add(larger);
            }
        }
        subsets.sort(Comparator.comparingInt(Set::size));
        Set<Set<Fact<Traveller, ?>>> smallest = new LinkedHashSet<>();
        for (Set<Fact<Traveller, ?>> subset : subsets) {
            if (smallest.stream().noneMatch(subset::containsAll) && suffices.test(subset)) {
                smallest.add(subset);
            }
        }
        return smallest;
    }

    /** The traveller as if nothing but some facts were recorded. */
    private static Traveller only(Set<Fact<Traveller, ?>> facts, Traveller traveller) {
        Traveller only = Traveller.UNKNOWN;
        for (Fact<Traveller, ?> fact : facts) {
            only = copy(fact, traveller, only);
        }
        return only;
    }

    private static <T> Traveller copy(Fact<Traveller, T> fact, Traveller from, Traveller to) {
        return to.withAnswer(fact, from.evidence().about(fact));
    }

    private static boolean isOpen(Fact<Traveller, ?> fact, Traveller traveller) {
        return traveller.evidence().about(fact).toOptional().isEmpty();
    }

    private static Stream<Traveller> someAnswers(Set<Fact<Traveller, ?>> facts, Traveller traveller) {
        Stream<Traveller> all = Stream.of(traveller);
        for (Fact<Traveller, ?> fact : facts) {
            all = all.flatMap(one -> answers(fact, one));
        }
        return all;
    }

    private static <T> Stream<Traveller> answers(Fact<Traveller, T> fact, Traveller traveller) {
        List<T> values = TravellerDomain.values(fact);
        Stream<T> possible = values.stream();
        if (traveller.evidence().about(fact) instanceof Answer.Between<T> between) {
            possible = values.subList(values.indexOf(between.least()), values.indexOf(between.most()) + 1).stream();
        }
        return possible.map(value -> traveller.with(fact, value));
    }

    private static Stream<Traveller> someChanges(Set<Fact<Traveller, ?>> facts, Traveller traveller) {
        Stream<Traveller> all = Stream.of(traveller);
        for (Fact<Traveller, ?> fact : facts) {
            all = all.flatMap(one -> TravellerDomain.changes(fact, one));
        }
        return all;
    }
}
