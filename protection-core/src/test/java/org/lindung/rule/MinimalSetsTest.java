package org.lindung.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lindung.rule.MinimalSets.Question.REMEDY;
import static org.lindung.rule.MinimalSets.Question.SETTLE;
import static org.lindung.rule.MinimalSets.Question.WHY;
import static org.lindung.rule.TravellerDomain.readsEveryFactOnce;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.lindung.basics.Answer;
import org.lindung.rule.MinimalSets.Question;

/** Every set that the engine names is held against trying out all sets of facts and all their values. */
@Domain(TravellerDomain.class)
@Domain(DomainContext.Global.class)
class MinimalSetsTest {

    @Property
    void agrees_with_brute_force_where_every_fact_is_read_once(
            @ForAll Condition<Traveller> condition, @ForAll Traveller traveller, @ForAll Question question) {
        Assume.that(readsEveryFactOnce(condition));
        assertThat(found(question, condition, traveller)).isEqualTo(tried(question, condition, traveller));
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

    private static Set<Set<Fact<Traveller, ?>>> found(
            Question question, Condition<Traveller> condition, Traveller traveller) {
        return new LinkedHashSet<>(new MinimalSets<>(question, condition, traveller.evidence()).find());
    }

    private static Set<Set<Fact<Traveller, ?>>> tried(
            Question question, Condition<Traveller> condition, Traveller traveller) {
        List<Fact<Traveller, ?>> facts = condition.facts().distinct().toList();
        return switch (question) {
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
