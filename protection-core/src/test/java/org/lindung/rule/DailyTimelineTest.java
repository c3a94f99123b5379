package org.lindung.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lindung.rule.Requirement.requirement;
import static org.lindung.rule.Traveller.AGE;
import static org.lindung.rule.Traveller.PASSPORT_DAYS_LEFT;
import static org.lindung.rule.Traveller.TICKET;
import static org.lindung.rule.Traveller.UNKNOWN;
import static org.lindung.rule.Traveller.article;
import static org.lindung.rule.TravellerDomain.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.lindung.basics.AbsenceReason;
import org.lindung.basics.Age;
import org.lindung.basics.Answer;
import org.lindung.basics.DateRange;
import org.lindung.basics.PartialDate;
import org.lindung.rule.Timeline.Change;
import org.lindung.rule.Timeline.FindingChange;
import org.lindung.rule.Timeline.Segment;

/** A timeline is held against asking the book on every single day. */
class DailyTimelineTest {
    private static final LocalDate START = LocalDate.of(2027, 1, 1);
    private static final int DAYS = 3 * 366;

    @Property(tries = 200)
    void is_what_asking_every_day_finds_out(
            @ForAll("books") RuleBook<Traveller> book,
            @ForAll("travellers") Traveller traveller,
            @ForAll("ranges") DateRange range) {
        Timeline<Traveller> timeline = book.timeline(traveller, range);
        Map<LocalDate, Change<Traveller>> changes = new LinkedHashMap<>();
        timeline.changes().forEach(change -> changes.put(change.day(), change));
        Map<LocalDate, Segment<Traveller>> beginnings = new LinkedHashMap<>();
        timeline.segments().forEach(segment -> beginnings.put(segment.days().startInclusive(), segment));

        Assessment<Traveller> before = book.assess(traveller, range.startInclusive());
        Segment<Traveller> segment = Objects.requireNonNull(beginnings.remove(range.startInclusive()));
        assertThat(segment.outcome()).isEqualTo(before.outcome());
        for (LocalDate day = range.startInclusive().plusDays(1);
                day.isBefore(range.endExclusive());
                day = day.plusDays(1)) {
            Assessment<Traveller> after = book.assess(traveller, day);
            if (after.outcome() != before.outcome()) {
                assertThat(segment.days().endExclusive()).isEqualTo(day);
                segment = Objects.requireNonNull(beginnings.remove(day));
                assertThat(segment.assessment().findings())
                        .hasToString(after.findings().toString());
            }
            assertThat(segment.days().contains(day)).isTrue();
            assertThat(segment.outcome()).isEqualTo(after.outcome());

            List<String> findings = changed(before, after);
            if (findings.isEmpty() && after.outcome() == before.outcome()) {
                assertThat(changes).doesNotContainKey(day);
            } else {
                Change<Traveller> change = Objects.requireNonNull(changes.remove(day));
                assertThat(segment.changes()).contains(change);
                assertThat(change.before()).isEqualTo(before.outcome());
                assertThat(change.after()).isEqualTo(after.outcome());
                assertThat(change.findings())
                        .extracting(FindingChange::toString)
                        .containsExactlyInAnyOrderElementsOf(findings);
                whyIsTrue(change, book, traveller);
            }
            before = after;
        }
        assertThat(segment.days().endExclusive()).isEqualTo(range.endExclusive());
        assertThat(beginnings).isEmpty();
        assertThat(changes).isEmpty();
    }

    /** What changed from one day to the next, found by comparing every requirement. */
    private static List<String> changed(Assessment<Traveller> before, Assessment<Traveller> after) {
        List<String> changed = new ArrayList<>();
        for (String id : List.of("r1", "r2", "r3")) {
            Optional<String> earlier = status(id, before);
            Optional<String> later = status(id, after);
            if (!earlier.equals(later)) {
                changed.add(id + ": " + earlier.orElse("-") + " > " + later.orElse("-"));
            }
        }
        return changed;
    }

    private static Optional<String> status(String id, Assessment<Traveller> assessment) {
        return assessment.findings().stream()
                .filter(finding -> finding.requirement().id().equals(id))
                .map(finding -> finding.status().code())
                .findFirst();
    }

    private static void whyIsTrue(Change<Traveller> change, RuleBook<Traveller> book, Traveller traveller) {
        LocalDate dayBefore = change.day().minusDays(1);
        assertThat(change.byLaw()).isEqualTo(!book.requirementsOn(change.day()).equals(book.requirementsOn(dayBefore)));
        assertThat(change.byLaw() || !change.facts().isEmpty()).isTrue();
        assertThat(change.facts())
                .allSatisfy(fact ->
                        assertThat(fact.read(traveller, change.day())).isNotEqualTo(fact.read(traveller, dayBefore)));
    }

    // ---- random calendars ----

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, DAYS).map(START::plusDays);
    }

    @Provide
    Arbitrary<DateRange> ranges() {
        return Combinators.combine(days(), Arbitraries.integers().between(1, DAYS))
                .as((start, length) -> DateRange.of(start, start.plusDays(length)));
    }

    @Provide
    Arbitrary<Traveller> travellers() {
        Arbitrary<Answer<PartialDate>> births = Arbitraries.oneOf(
                Arbitraries.of("2008-02-29", "2012-02-29", "2008-02", "2012-02", "2008", "2009-01-01", "2008-12-31")
                        .map(PartialDate::parse)
                        .map(Answer::known),
                days().map(day -> Answer.known(PartialDate.of(day.minusYears(19)))),
                days().map(day -> Answer.known(PartialDate.of(day.getYear() - 19, day.getMonthValue()))),
                absent());
        Arbitrary<Answer<LocalDate>> passports = Arbitraries.oneOf(
                days().map(Answer::known),
                Combinators.combine(days(), Arbitraries.integers().between(0, 400))
                        .as((first, length) -> Answer.between(first, first.plusDays(length))),
                absent());
        return Combinators.combine(births, passports, Arbitraries.of(Answer.known(true), Answer.known(false)))
                .as((birth, passport, ticket) ->
                        UNKNOWN.withBirth(birth).withPassportUntil(passport).withAnswer(TICKET, ticket));
    }

    private static <T> Arbitrary<Answer<T>> absent() {
        return Arbitraries.of(AbsenceReason.class).map(Answer::absent);
    }

    private static Arbitrary<Condition<Traveller>> conditions(int depth) {
        Arbitrary<Age> ages = Combinators.combine(Arbitraries.integers().between(17, 21), Arbitraries.of(true, false))
                .as((years, inDoubt) -> inDoubt ? Age.inDoubtWhether(years) : Age.ofYears(years));
        Arbitrary<Integer> limits = Arbitraries.oneOf(
                Arbitraries.of(-30, -1, 0, 1, 90, 180), Arbitraries.integers().between(-400, 400));
        Arbitrary<Condition<Traveller>> atoms = Arbitraries.oneOf(
                ages.map(AGE::atLeast),
                ages.map(AGE::atMost),
                ages.set().ofMinSize(1).ofMaxSize(2).map(AGE::isOneOf),
                limits.map(PASSPORT_DAYS_LEFT::atLeast),
                limits.map(PASSPORT_DAYS_LEFT::below),
                limits.set().ofMinSize(1).ofMaxSize(2).map(PASSPORT_DAYS_LEFT::isOneOf),
                Arbitraries.of(true, false).map(TICKET::is));
        if (depth == 0) {
            return atoms;
        }
        Arbitrary<Condition<Traveller>> part = conditions(depth - 1);
        Arbitrary<List<Condition<Traveller>>> parts = part.list().ofMinSize(1).ofMaxSize(3);
        return Arbitraries.oneOf(
                atoms,
                parts.map(Condition.AllOf::new),
                parts.map(Condition.AnyOf::new),
                part.map(Condition.Not::new),
                Combinators.combine(part, part, part).as(Condition.Choice::new),
                Combinators.combine(part, part, part).as((one, two, three) -> Condition.atLeast(2, one, two, three)));
    }

    @Provide
    Arbitrary<RuleBook<Traveller>> books() {
        return Combinators.combine(versions("r1", ""), versions("r2", "r1"), versions("r3", "r2"))
                .as((first, second, third) -> {
                    List<Requirement<Traveller>> all = new ArrayList<>(first);
                    all.addAll(second);
                    all.addAll(third);
                    return book(all);
                })
                .withoutEdgeCases();
    }

    /** One to three laws after one another, sometimes with an end, some of them exceptions to another requirement. */
    private static Arbitrary<List<Requirement<Traveller>>> versions(String id, String general) {
        Arbitrary<List<LocalDate>> turns = days().set()
                .ofMinSize(2)
                .ofMaxSize(4)
                .map(days -> days.stream().sorted().toList());
        Arbitrary<List<Requirement<Traveller>>> laws =
                requirements(id, general).list().ofSize(4);
        return Combinators.combine(turns, laws, Arbitraries.of(true, false)).as((days, drafts, endless) -> {
            List<Requirement<Traveller>> versions = new ArrayList<>();
            for (int i = 0; i < days.size(); i++) {
                boolean last = i == days.size() - 1;
                if (!last || endless) {
                    DateRange inForce = last ? DateRange.from(days.get(i)) : DateRange.of(days.get(i), days.get(i + 1));
                    versions.add(during(inForce, drafts.get(i)));
                }
            }
            return versions;
        });
    }

    private static Arbitrary<Requirement<Traveller>> requirements(String id, String general) {
        Arbitrary<Condition<Traveller>> always = Arbitraries.just(new Condition.Constant<>(true));
        Arbitrary<Condition<Traveller>> never = Arbitraries.just(new Condition.Constant<>(false));
        return Combinators.combine(
                        Arbitraries.of(true, false),
                        Arbitraries.oneOf(always, conditions(1)),
                        Arbitraries.oneOf(never, conditions(0)),
                        conditions(2))
                .as((exception, applies, review, asks) -> {
                    Requirement.Head head = requirement(id).under(article(1));
                    if (exception && !general.isEmpty()) {
                        head.exceptionTo(general);
                    }
                    return head.appliesWhen(applies)
                            .needsReviewWhen(review, "two readings", "dua tafsiran")
                            .asks(asks);
                });
    }

    private static Requirement<Traveller> during(DateRange inForce, Requirement<Traveller> draft) {
        Requirement.Head head = requirement(draft.id()).under(article(1)).inForce(inForce);
        draft.exceptionTo().ifPresent(head::exceptionTo);
        Requirement.Draft<Traveller> dated = head.appliesWhen(draft.appliesWhen());
        draft.reviews().forEach(review -> dated.needsReviewWhen(review.when(), review.why()));
        return dated.asks(draft.asks());
    }
}
