package org.lindung.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lindung.rule.Traveller.DAY;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.lindung.basics.Answer;
import org.lindung.rule.Overview.Matter;
import org.lindung.rule.Overview.OpenQuestion;
import org.lindung.value.Language;
import org.lindung.value.Text;

/** What holds for every person and every set of books. */
@Domain(TravellerDomain.class)
@Domain(DomainContext.Global.class)
@Domain(OverviewPropertiesTest.Enquiries.class)
@PropertyDefaults(tries = 60)
class OverviewPropertiesTest {
    /** What somebody asks of random books about one or several records. */
    record Asked(List<Enquiry<Traveller>> enquiries) {
        Overview overview() {
            return Overview.of(DAY, enquiries);
        }
    }

    /** Random enquiries. */
    static final class Enquiries extends net.jqwik.api.domains.DomainContextBase {
        @Provide
        Arbitrary<Asked> asked() {
            TravellerDomain moon = new TravellerDomain();
            Arbitrary<Enquiry<Traveller>> enquiry = Combinators.combine(
                            moon.books(), moon.travellers(), Arbitraries.of(Bearing.class))
                    .as((book, traveller, bearing) -> enquiry("", bearing, book, traveller));
            return enquiry.list().ofMinSize(1).ofMaxSize(4).map(Enquiries::numbered);
        }

        private static Asked numbered(List<Enquiry<Traveller>> enquiries) {
            List<Enquiry<Traveller>> numbered = new ArrayList<>();
            for (Enquiry<Traveller> one : enquiries) {
                numbered.add(enquiry("matter-" + numbered.size(), one.bearing(), one.book(), one.facts()));
            }
            return new Asked(numbered);
        }
    }

    private static Enquiry<Traveller> enquiry(
            String id, Bearing bearing, RuleBook<Traveller> book, Traveller traveller) {
        return Enquiry.of(id, Text.of("voyage " + id, "pelayaran " + id), bearing, book, traveller, DAY);
    }

    /** What all records say together, or nothing where they contradict each other or nobody asked. */
    private static Traveller together(List<Enquiry<Traveller>> enquiries) {
        Traveller together = Traveller.UNKNOWN;
        for (Fact<Traveller, ?> fact : Traveller.FACTS) {
            together = together(together, fact, enquiries);
        }
        return together;
    }

    private static <T> Traveller together(
            Traveller together, Fact<Traveller, T> fact, List<Enquiry<Traveller>> enquiries) {
        Set<Answer<T>> known = enquiries.stream()
                .filter(enquiry -> enquiry.book().facts().contains(fact))
                .map(enquiry -> fact.read(enquiry.facts(), DAY))
                .filter(answer -> answer.absence().isEmpty())
                .collect(Collectors.toSet());
        return known.size() == 1 ? together.withAnswer(fact, known.iterator().next()) : together;
    }

    private static Traveller filled(Traveller own, Traveller together) {
        Traveller filled = own;
        for (Fact<Traveller, ?> fact : Traveller.FACTS) {
            filled = filled(filled, fact, together);
        }
        return filled;
    }

    private static <T> Traveller filled(Traveller own, Fact<Traveller, T> fact, Traveller together) {
        boolean isAsked = !fact.read(own, DAY).equals(Answer.notAsked());
        return isAsked ? own : own.withAnswer(fact, fact.read(together, DAY));
    }

    @Property
    void every_enquiry_is_answered_as_its_book_answers_who_knows_what_is_recorded_anywhere(@ForAll Asked asked) {
        Overview overview = asked.overview();
        Traveller together = together(asked.enquiries());

        assertThat(overview.matters())
                .extracting(Matter::id)
                .containsExactlyInAnyOrderElementsOf(
                        asked.enquiries().stream().map(Enquiry::id).toList());
        for (Enquiry<Traveller> enquiry : asked.enquiries()) {
            assertThat(matter(overview, enquiry.id()).outcome())
                    .isEqualTo(enquiry.book().outcome(filled(enquiry.facts(), together), DAY));
        }
    }

    private static Matter matter(Overview overview, String id) {
        return overview.matters().stream()
                .filter(matter -> matter.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Property
    void an_open_matter_has_questions_and_a_settled_one_has_none(@ForAll Asked asked) {
        Overview overview = asked.overview();

        for (Matter matter : overview.matters()) {
            assertThat(overview.questionsAbout(matter).isEmpty())
                    .as(matter.id())
                    .isEqualTo(matter.outcome() != Outcome.UNDETERMINED);
            boolean hasReasons = matter.outcome() != Outcome.UNDETERMINED && matter.outcome() != Outcome.NOT_COVERED;
            assertThat(matter.reasons().isEmpty()).as(matter.id()).isEqualTo(!hasReasons);
            assertThat(matter.reasons())
                    .allSatisfy(reason -> assertThat(reason.grounds()).isNotEmpty());
        }
        assertThat(overview.questions()).allSatisfy(question -> {
            assertThat(question.grounds()).isNotEmpty();
            assertThat(question.concerns()).containsAll(question.settles()).isNotEmpty();
        });
    }

    @Property
    void each_question_is_asked_once(@ForAll Asked asked) {
        assertThat(asked.overview().questions()).extracting(OpenQuestion::fact).doesNotHaveDuplicates();
    }

    @Property
    void what_is_known_or_refused_anywhere_is_not_asked_as_if_nobody_had(@ForAll Asked asked) {
        Traveller together = together(asked.enquiries());

        for (OpenQuestion question : asked.overview().questions()) {
            Fact<Traveller, ?> fact = Traveller.FACTS.stream()
                    .filter(one -> one.id().equals(question.fact()))
                    .findFirst()
                    .orElseThrow();
            assertThat(fact.read(together, DAY).toOptional().isPresent() && isNotAskedEverywhere(question, fact, asked))
                    .isFalse();
        }
    }

    /** Whether none of those who wait for the answer has one of its own. */
    private static boolean isNotAskedEverywhere(OpenQuestion question, Fact<Traveller, ?> fact, Asked asked) {
        return asked.enquiries().stream()
                .filter(enquiry -> question.concerns().contains(enquiry.id()))
                .allMatch(enquiry -> fact.read(enquiry.facts(), DAY).equals(Answer.notAsked()));
    }

    @Property
    void one_answer_can_settle_what_a_question_says_it_can(@ForAll Asked asked) {
        Traveller together = together(asked.enquiries());
        Overview overview = asked.overview();

        for (OpenQuestion question : overview.questions()) {
            Fact<Traveller, ?> fact = Traveller.FACTS.stream()
                    .filter(one -> one.id().equals(question.fact()))
                    .findFirst()
                    .orElseThrow();
            for (Enquiry<Traveller> enquiry : asked.enquiries()) {
                if (question.settles().contains(enquiry.id())) {
                    assertThat(settling(enquiry, filled(enquiry.facts(), together), fact))
                            .isNotEqualTo(Outcome.UNDETERMINED);
                }
            }
        }
    }

    private static <T> Outcome settling(Enquiry<Traveller> enquiry, Traveller known, Fact<Traveller, T> fact) {
        return TravellerDomain.values(fact).stream()
                .filter(value -> Kleene.isPossible(value, fact.read(known, DAY)))
                .map(value -> enquiry.book().outcome(known.with(fact, value), DAY))
                .filter(outcome -> outcome != Outcome.UNDETERMINED)
                .findFirst()
                .orElse(Outcome.UNDETERMINED);
    }

    @Property
    void every_matter_stands_where_its_answer_belongs(@ForAll Asked asked) {
        Overview overview = asked.overview();

        for (Matter matter : overview.matters()) {
            assertThat(matter.attention()).as(matter.toString()).isEqualTo(place(overview, matter, asked));
        }
    }

    /** The table of the guide. */
    private static Attention place(Overview overview, Matter matter, Asked asked) {
        boolean isLookedInto = asked.enquiries().stream()
                .filter(enquiry -> enquiry.id().equals(matter.id()))
                .flatMap(enquiry -> enquiry.book().factsOn(DAY).stream())
                .anyMatch(fact -> asked.enquiries().stream()
                        .filter(other -> other.book().facts().contains(fact))
                        .anyMatch(other -> !fact.read(other.facts(), DAY).equals(Answer.notAsked())));
        boolean isBurden = matter.bearing() == Bearing.BURDEN;
        boolean isSafety = matter.bearing() == Bearing.SAFETY;
        return switch (matter.outcome()) {
            case NOT_COVERED -> Attention.NOT_COVERED;
            case ELIGIBLE -> isSafety ? Attention.URGENT : isBurden ? Attention.AGAINST : Attention.CERTAIN;
            case NOT_ELIGIBLE -> isBurden ? Attention.CERTAIN : Attention.AGAINST;
            case NEEDS_REVIEW ->
                !isLookedInto ? Attention.NOT_LOOKED_INTO : isSafety ? Attention.URGENT : Attention.TO_DECIDE;
            case UNDETERMINED ->
                !isLookedInto
                        ? Attention.NOT_LOOKED_INTO
                        : isSafety
                                ? Attention.URGENT
                                : overview.questionsAbout(matter).stream()
                                                .anyMatch(question ->
                                                        question.settles().contains(matter.id()))
                                        ? Attention.ONE_ANSWER
                                        : Attention.SEVERAL_ANSWERS;
        };
    }

    @Property
    void matters_and_questions_stand_in_the_order_that_is_promised(@ForAll Asked asked) {
        Overview overview = asked.overview();
        List<String> ids = asked.enquiries().stream().map(Enquiry::id).toList();

        assertThat(overview.matters())
                .isSortedAccordingTo(Comparator.comparing(Matter::attention)
                        .thenComparing(Matter::bearing)
                        .thenComparing(Matter::outcome)
                        .thenComparing(matter -> ids.indexOf(matter.id())));
        assertThat(overview.questions())
                .isSortedAccordingTo(Comparator.comparing(OpenQuestion::wasRefused)
                        .thenComparing(OpenQuestion::attention)
                        .thenComparing(question -> -question.settles().size())
                        .thenComparing(question -> -question.concerns().size()));
        assertThat(overview.questions())
                .allSatisfy(question -> assertThat(question.concerns().stream()
                                .map(id -> matter(overview, id).attention())
                                .min(Comparator.naturalOrder()))
                        .contains(question.attention()));
    }

    @Property
    void the_order_of_enquiries_changes_no_answer(@ForAll Asked asked, @ForAll Random random) {
        List<Enquiry<Traveller>> shuffled = new ArrayList<>(asked.enquiries());
        Collections.shuffle(shuffled, random);

        assertThat(Overview.of(DAY, shuffled).matters())
                .containsExactlyInAnyOrderElementsOf(asked.overview().matters());
    }

    @Property
    void nothing_is_against_somebody_about_whom_nothing_is_recorded_but_what_no_answer_can_change(
            @ForAll RuleBook<Traveller> book, @ForAll Traveller anybody) {
        Overview overview = Overview.of(DAY, List.of(enquiry("matter", Bearing.SUPPORT, book, Traveller.UNKNOWN)));

        if (!overview.matters(Attention.AGAINST).isEmpty()) {
            assertThat(book.outcome(anybody, DAY)).isEqualTo(Outcome.NOT_ELIGIBLE);
        }
    }

    @Property(tries = 30)
    void every_page_shows_every_matter_in_both_languages(@ForAll Asked asked) {
        Overview overview = asked.overview();

        for (Language language : Language.values()) {
            List<String> pages =
                    List.of(overview.plainText(language), overview.markdown(language), overview.html(language));
            for (Matter matter : overview.matters()) {
                String title = Narrator.asTitle(matter.title()).in(language);
                assertThat(pages).allMatch(page -> page.contains(title));
            }
        }
    }

    @Property(tries = 30)
    void contradictions_are_named_and_used_for_nobody(@ForAll Asked asked) {
        Set<String> contradicted = new HashSet<>();
        for (Fact<Traveller, ?> fact : Traveller.FACTS) {
            long known = asked.enquiries().stream()
                    .filter(enquiry -> enquiry.book().facts().contains(fact))
                    .map(enquiry -> fact.read(enquiry.facts(), DAY))
                    .filter(answer -> answer.absence().isEmpty())
                    .distinct()
                    .count();
            Optional.of(fact).filter(any -> known > 1).map(Fact::id).ifPresent(contradicted::add);
        }

        assertThat(asked.overview().contradictions())
                .extracting(Overview.Contradiction::fact)
                .containsExactlyInAnyOrderElementsOf(contradicted);
    }
}
