package org.lindung.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.lindung.basics.DateRange;
import org.lindung.value.Violation;

/**
 * One place where the requirements of a book contradict each other.
 *
 * @param code the kind of contradiction
 * @param at index of the requirement in the book
 * @param attribute JSON Pointer from the requirement
 * @param other index of the requirement that it contradicts
 * @param message for the authors of the book, with the ids of both
 */
record Inconsistency(RuleViolation code, int at, String attribute, int other, String message) {

    /** The same without ids, which in a book from a file could be anything. */
    Violation violation() {
        return Violation.of(code, "/requirements/" + at + attribute, Map.of("other", String.valueOf(other + 1)));
    }

    /** All of a book. */
    static <F> List<Inconsistency> of(List<Requirement<F>> requirements) {
        Search<F> search = new Search<>(requirements);
        search.forGapsAndOverlaps();
        search.forExceptionsToNothing();
        search.forCircles();
        search.forTwoFactsOfOneId();
        return search.found;
    }

    /** Looks through one book. */
    private record Search<F>(List<Requirement<F>> requirements, List<Inconsistency> found) {

        Search(List<Requirement<F>> requirements) {
            this(requirements, new ArrayList<>());
        }

        void forGapsAndOverlaps() {
            Map<String, List<Integer>> periods = new LinkedHashMap<>();
            for (int i = 0; i < requirements.size(); i++) {
                periods.computeIfAbsent(requirements.get(i).id(), id -> new ArrayList<>())
                        .add(i);
            }
            for (List<Integer> versions : periods.values()) {
                versions.sort(Comparator.comparing(i -> period(i).startInclusive()));
                for (int next = 1; next < versions.size(); next++) {
                    compare(versions.get(next - 1), versions.get(next));
                }
            }
        }

        private void compare(int earlier, int later) {
            boolean overlap = period(earlier).overlaps(period(later));
            if (overlap || !period(earlier).endExclusive().equals(period(later).startInclusive())) {
                found.add(new Inconsistency(
                        overlap ? RuleViolation.PERIODS_OVERLAP : RuleViolation.PERIODS_GAP,
                        later,
                        "/inForce",
                        earlier,
                        "requirement " + requirements.get(later)
                                + (overlap ? " overlaps " : " leaves a gap after ")
                                + requirements.get(earlier)));
            }
        }

        private DateRange period(int index) {
            return requirements.get(index).inForce();
        }

        void forExceptionsToNothing() {
            Set<String> ids = new HashSet<>();
            requirements.forEach(requirement -> ids.add(requirement.id()));
            for (int i = 0; i < requirements.size(); i++) {
                int at = i;
                requirements
                        .get(i)
                        .exceptionTo()
                        .filter(general -> !ids.contains(general))
                        .ifPresent(general -> found.add(new Inconsistency(
                                RuleViolation.EXCEPTION_TO_NOTHING,
                                at,
                                "/exceptionTo",
                                at,
                                "requirement " + requirements.get(at) + " is an exception to " + general
                                        + ", which is not in the book")));
            }
        }

        /** Day by day, because two laws may turn rule and exception round; only days on which something changes. */
        void forCircles() {
            Set<LocalDate> days = new TreeSet<>();
            requirements.forEach(requirement -> days.add(requirement.inForce().startInclusive()));
            Set<Integer> known = new HashSet<>();
            days.forEach(day -> forCirclesOn(day, known));
        }

        private void forCirclesOn(LocalDate day, Set<Integer> known) {
            Map<String, Integer> byId = new HashMap<>();
            IntStream.range(0, requirements.size())
                    .filter(i -> period(i).contains(day))
                    .forEach(i -> byId.put(requirements.get(i).id(), i));
            Set<Integer> passed = new HashSet<>();
            for (int start : byId.values().stream().sorted().toList()) {
                Set<Integer> way = new HashSet<>();
                Optional<Integer> next = Optional.of(start);
                while (next.isPresent() && passed.add(next.get())) {
                    way.add(next.get());
                    next = general(next.get(), byId);
                }
                next.filter(way::contains).filter(known::add).ifPresent(again -> {
                    int general = general(again, byId).orElseThrow();
                    found.add(new Inconsistency(
                            RuleViolation.EXCEPTION_TO_ITSELF,
                            again,
                            "/exceptionTo",
                            general,
                            "requirement " + requirements.get(again) + " is by way of "
                                    + requirements.get(general).id() + " an exception to itself"));
                });
            }
        }

        private Optional<Integer> general(int index, Map<String, Integer> byId) {
            return requirements.get(index).exceptionTo().map(byId::get);
        }

        /** A requirement by its number, and a fact that it reads. */
        private record Reader<F>(Fact<F, ?> fact, int index) {}

        void forTwoFactsOfOneId() {
            Map<String, Reader<F>> readers = new HashMap<>();
            for (int i = 0; i < requirements.size(); i++) {
                for (Fact<F, ?> fact : requirements.get(i).facts()) {
                    Reader<F> first = readers.putIfAbsent(fact.id(), new Reader<>(fact, i));
                    if (first != null && !first.fact().equals(fact)) {
                        found.add(new Inconsistency(
                                RuleViolation.FACTS_DIFFER,
                                i,
                                "",
                                first.index(),
                                "requirements " + requirements.get(first.index()) + " and " + requirements.get(i)
                                        + " read different facts with the id " + fact.id()));
                    }
                }
            }
        }
    }
}
