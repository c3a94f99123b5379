package org.lindung.examples.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** What was measured, by benchmark, round after round. */
final class Measurements {
    private final Map<String, List<Figure>> rounds = new LinkedHashMap<>();

    /**
     * One benchmark in one round.
     *
     * @param nanos nanoseconds per person
     * @param bytes bytes allocated per person
     */
    record Figure(double nanos, double bytes) {}

    void add(String benchmark, Figure figure) {
        rounds.computeIfAbsent(benchmark, any -> new ArrayList<>()).add(figure);
    }

    /** Nanoseconds per person, the median of the rounds. */
    double nanos(String benchmark) {
        return median(benchmark, Figure::nanos);
    }

    /** Bytes allocated per person, the median of the rounds. */
    double bytes(String benchmark) {
        return median(benchmark, Figure::bytes);
    }

    /** How often one takes the time of another: the median of the ratios within each round, when both met the same weather. */
    double ratio(String ours, String peer) {
        List<Figure> our = figures(ours);
        List<Figure> their = figures(peer);
        return median(IntStream.range(0, our.size())
                .mapToDouble(round -> our.get(round).nanos() / their.get(round).nanos()));
    }

    private double median(String benchmark, ToDoubleFunction<Figure> part) {
        return median(figures(benchmark).stream().mapToDouble(part));
    }

    private List<Figure> figures(String benchmark) {
        return Objects.requireNonNull(rounds.get(benchmark), benchmark);
    }

    /** The middle value; of an even number of values the lower one of the two in the middle. */
    static double median(DoubleStream values) {
        double[] sorted = values.sorted().toArray();
        return sorted[(sorted.length - 1) / 2];
    }
}
