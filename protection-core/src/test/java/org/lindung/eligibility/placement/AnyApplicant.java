package org.lindung.eligibility.placement;

import static org.lindung.eligibility.placement.ApplicantSheet.BIRTH_DATE;
import static org.lindung.eligibility.placement.ApplicantSheet.COMPLETE_FILE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.domains.DomainContextBase;
import org.lindung.basics.AbsenceReason;
import org.lindung.basics.CodedValue;
import org.lindung.rule.Fact;
import org.lindung.rule.Requirement;

/** Random applicants on random days: mostly complete files with a few things changed, near the limits of the law. */
final class AnyApplicant extends DomainContextBase {
    private static final LocalDate FIRST_DAY = LocalDate.of(2004, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 31);

    private static final List<LocalDate> CHANGES_OF_LAW = PlacementRules.BOOK.requirements().stream()
            .map(requirement -> requirement.inForce().startInclusive())
            .distinct()
            .toList();

    /** Who somebody is and where they go, with the codes to draw from; the complete file says nothing special there. */
    private static final Map<String, List<String>> IDENTITY = Stream.of(
                    PlacementFacts.SEX,
                    PlacementFacts.MARITAL_STATUS,
                    PlacementFacts.PERMISSION_SIGNER,
                    PlacementFacts.EDUCATION,
                    PlacementFacts.WORKER_GROUP,
                    PlacementFacts.CHANNEL,
                    PlacementFacts.EMPLOYER_KIND)
            .collect(Collectors.toMap(
                    ApplicantSheet::column, fact -> codes(fact).toList(), (one, other) -> one, LinkedHashMap::new));

    /** A cell that is not as in the complete file. */
    private record Change(String column, String cell) {}

    private static final List<Change> CHANGES = PlacementRules.BOOK.facts().stream()
            .filter(fact -> fact != PlacementFacts.AGE)
            .filter(fact -> !IDENTITY.containsKey(ApplicantSheet.column(fact)))
            .flatMap(fact -> codes(fact).map(code -> new Change(ApplicantSheet.column(fact), code)))
            .filter(change -> !change.cell().equals(COMPLETE_FILE.cells().get(change.column())))
            .toList();

    /** Somebody of whom everything is known, on a day. */
    record Trial(ApplicantSheet sheet, LocalDate day) {}

    /**
     * The same person as somebody gets to know them, answer by answer.
     *
     * @param sheets what is known, each time something more, at last everything
     * @param day the day asked about
     */
    record Learning(List<ApplicantSheet> sheets, LocalDate day) {
        ApplicantSheet first() {
            return sheets.get(0);
        }
    }

    @Provide
    Arbitrary<Trial> trials() {
        return days().flatMap(day -> sheets(day).map(sheet -> new Trial(sheet, day)));
    }

    @Provide
    Arbitrary<Learning> learnings() {
        Arbitrary<Set<String>> hidden =
                Arbitraries.of(COMPLETE_FILE.cells().keySet()).set().ofMaxSize(8);
        return Combinators.combine(trials(), hidden, Arbitraries.randomValue(Random::nextLong))
                .as((trial, columns, seed) -> learning(trial, columns, new Random(seed)));
    }

    @Provide
    Arbitrary<List<Requirement<PlacementApplicant>>> orders() {
        return Arbitraries.shuffle(PlacementRules.BOOK.requirements());
    }

    private static Learning learning(Trial trial, Set<String> hidden, Random random) {
        List<ApplicantSheet> backwards = new ArrayList<>(List.of(trial.sheet()));
        for (String column : hidden) {
            ApplicantSheet known = backwards.get(backwards.size() - 1);
            if (column.equals(BIRTH_DATE)) {
                String date = Objects.requireNonNull(trial.sheet().cells().get(BIRTH_DATE));
                backwards.add(known.with(BIRTH_DATE, date.substring(0, "2000-01".length())));
                backwards.add(known.with(BIRTH_DATE, date.substring(0, "2000".length())));
            }
            backwards.add(known.with(column, absence(column, random)));
        }
        List<ApplicantSheet> sheets = new ArrayList<>();
        backwards.forEach(sheet -> sheets.add(0, sheet));
        return new Learning(sheets, trial.day());
    }

    private static String absence(String column, Random random) {
        List<String> reasons = Stream.of(AbsenceReason.values())
                // to say that a pregnancy does not apply is an answer
                .filter(reason -> reason != AbsenceReason.NOT_APPLICABLE || !column.equals("pregnant"))
                .map(AbsenceReason::code)
                .toList();
        return reasons.get(random.nextInt(reasons.size()));
    }

    private static Arbitrary<LocalDate> days() {
        Arbitrary<LocalDate> anyDay = Arbitraries.longs()
                .between(FIRST_DAY.toEpochDay(), LAST_DAY.toEpochDay())
                .withDistribution(RandomDistribution.uniform())
                .map(LocalDate::ofEpochDay);
        Arbitrary<LocalDate> nearAChange = Combinators.combine(
                        Arbitraries.of(CHANGES_OF_LAW), Arbitraries.integers().between(-2, 2))
                .as(LocalDate::plusDays);
        Arbitrary<LocalDate> endOfFebruary =
                Arbitraries.integers().between(2005, 2026).map(year -> LocalDate.of(year, 2, 28));
        return Arbitraries.oneOf(anyDay, anyDay, nearAChange, endOfFebruary);
    }

    private static Arbitrary<String> birthDates(LocalDate day) {
        Arbitrary<LocalDate> any =
                Arbitraries.integers().between(16 * 365, 60 * 365).map(day::minusDays);
        Arbitrary<LocalDate> nearALimit = Combinators.combine(
                        Arbitraries.of(18, 21), Arbitraries.integers().between(-2, 2))
                .as((years, days) -> day.minusYears(years).plusDays(days));
        return Arbitraries.oneOf(any, any, nearALimit).map(LocalDate::toString);
    }

    private static Arbitrary<ApplicantSheet> sheets(LocalDate day) {
        Arbitrary<Map<String, String>> changes = Arbitraries.of(CHANGES)
                .set()
                .ofMaxSize(3)
                .map(drawn ->
                        drawn.stream().collect(Collectors.toMap(Change::column, Change::cell, (one, other) -> other)));
        return Combinators.combine(birthDates(day), identities(), changes)
                .as((birthDate, identity, changed) ->
                        COMPLETE_FILE.with(BIRTH_DATE, birthDate).with(identity).with(changed));
    }

    private static Arbitrary<Map<String, String>> identities() {
        return Combinators.combine(
                        IDENTITY.values().stream().map(Arbitraries::of).toList())
                .as(drawn -> {
                    Map<String, String> cells = new LinkedHashMap<>();
                    Iterator<String> cell = drawn.iterator();
                    IDENTITY.keySet().forEach(column -> cells.put(column, cell.next()));
                    return cells;
                });
    }

    private static Stream<String> codes(Fact<PlacementApplicant, ?> fact) {
        return fact.allowedValues().stream()
                .map(value -> value instanceof CodedValue coded ? coded.code() : value.equals(true) ? "yes" : "no");
    }
}
