package org.lindung.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collector;
import org.lindung.value.Invariants;
import org.lindung.value.Text;

/** Adds up what has the same codes. Fails as soon as there is more than a tally can hold, and not when memory is full. */
final class Counter {
    private static final int PEOPLE = 0;
    private static final int AMOUNT = 1;

    private final Map<List<String>, long[]> counts = new HashMap<>();

    static <P> Collector<P, ?, Tally> collector(
            List<Breakdown<P>> breakdowns, Optional<Text> amountOf, ToLongFunction<? super P> amount) {
        List<Breakdown<P>> by = List.copyOf(breakdowns);
        List<Attribute> attributes = by.stream().map(Breakdown::attribute).toList();
        return Collector.<P, Counter, Tally>of(
                Counter::new,
                (counter, person) -> {
                    String[] codes = new String[by.size()];
                    for (int i = 0; i < codes.length; i++) {
                        codes[i] = by.get(i).codeOf(person);
                    }
                    counter.add(Arrays.asList(codes), 1, amount.applyAsLong(person));
                },
                (one, other) -> {
                    other.counts.forEach((codes, counted) -> one.add(codes, counted[PEOPLE], counted[AMOUNT]));
                    return one;
                },
                counter -> Tally.builder()
                        .attributes(attributes)
                        .amountOf(amountOf)
                        .cells(counter.cells())
                        .build(),
                Collector.Characteristics.UNORDERED);
    }

    void add(List<TallyCell> cells) {
        cells.forEach(cell -> add(cell.codes(), cell.people(), cell.amount()));
    }

    private void add(List<String> codes, long people, long amount) {
        long[] counted = counts.get(codes);
        if (counted == null) {
            checkSize(counts.size() + 1);
            counted = new long[2];
            counts.put(codes, counted);
        }
        counted[PEOPLE] = Math.addExact(counted[PEOPLE], people);
        counted[AMOUNT] = Math.addExact(counted[AMOUNT], amount);
    }

    /** What was counted, in order. */
    List<TallyCell> cells() {
        return counts.entrySet().stream()
                .map(counted -> new TallyCell(counted.getKey(), counted.getValue()[PEOPLE], counted.getValue()[AMOUNT]))
                .sorted(TallyCell.ORDER)
                .toList();
    }

    static void checkSize(int cells) {
        Invariants.check()
                .that(
                        cells <= Tally.MAX_CELLS,
                        StatisticsViolation.TOO_MANY_CELLS,
                        "/cells",
                        Map.of("limit", String.valueOf(Tally.MAX_CELLS)))
                .orThrow();
    }

    static boolean isInOrder(List<TallyCell> cells) {
        for (int i = 1; i < cells.size(); i++) {
            if (TallyCell.ORDER.compare(cells.get(i - 1), cells.get(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    static void checkCodes(List<Attribute> attributes, List<TallyCell> cells) {
        // each code is looked at once, since cells have few different ones
        List<Set<String>> fitting =
                attributes.stream().<Set<String>>map(any -> new HashSet<>()).toList();
        boolean fit = cells.stream().allMatch(cell -> fits(attributes, cell.codes(), fitting));
        Invariants.check().that(fit, StatisticsViolation.CELL_CODES, "/cells").orThrow();
    }

    private static boolean fits(List<Attribute> attributes, List<String> codes, List<Set<String>> fitting) {
        if (codes.size() != attributes.size()) {
            return false;
        }
        for (int i = 0; i < codes.size(); i++) {
            String code = codes.get(i);
            if (!fitting.get(i).contains(code)) {
                if (!attributes.get(i).has(code)) {
                    return false;
                }
                fitting.get(i).add(code);
            }
        }
        return true;
    }

    /** The cells of both, those of the same codes added up; each comes in order, and so do they together. */
    static List<TallyCell> merged(List<TallyCell> some, List<TallyCell> others) {
        List<TallyCell> all = new ArrayList<>(some.size() + others.size());
        int next = 0;
        for (TallyCell cell : some) {
            int order = -1;
            while (next < others.size() && (order = TallyCell.ORDER.compare(others.get(next), cell)) < 0) {
                all.add(others.get(next++));
            }
            boolean inBoth = next < others.size() && order == 0;
            all.add(inBoth ? cell.and(others.get(next++)) : cell);
        }
        all.addAll(others.subList(next, others.size()));
        return all;
    }
}
