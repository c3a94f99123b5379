package org.lindung.examples.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** What was measured, by benchmark, round after round. */
final class Measurements {
    private final Map<String, List<Double>> rounds = new LinkedHashMap<>();

    /** Adds one benchmark of one round. */
    void add(String benchmark, double figure) {
        rounds.computeIfAbsent(benchmark, any -> new ArrayList<>()).add(figure);
    }

    /** The median of the rounds. */
    double median(String benchmark) {
        return median(of(benchmark).stream().mapToDouble(Double::doubleValue));
    }

    /** How often one takes the time of another: the median of the ratios within each round, when both met the same weather. */
    double ratio(String ours, String peer) {
        List<Double> our = of(ours);
        List<Double> their = of(peer);
        return median(IntStream.range(0, our.size()).mapToDouble(round -> our.get(round) / their.get(round)));
    }

    /**
     * One measurement beside another one.
     *
     * @param target the most that the ratio may be; empty where nothing was promised
     */
    Comparison compare(String name, String ours, String peer, OptionalDouble target) {
        return new Comparison(
                name, median(ours), OptionalDouble.of(median(peer)), OptionalDouble.of(ratio(ours, peer)), target);
    }

    private List<Double> of(String benchmark) {
        return Objects.requireNonNull(rounds.get(benchmark), benchmark);
    }

    /** The middle value; of an even number of values the lower one of the two in the middle. */
    static double median(DoubleStream values) {
        double[] sorted = values.sorted().toArray();
        return sorted[(sorted.length - 1) / 2];
    }
}
