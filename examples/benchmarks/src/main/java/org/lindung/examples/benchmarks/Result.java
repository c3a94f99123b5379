package org.lindung.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows comparisons: as a table for people and as CSV for programs. */
final class Result {
    private final List<Comparison> comparisons;

    Result(List<Comparison> comparisons) {
        this.comparisons = List.copyOf(comparisons);
    }

    /** The table, with a last sentence about the targets. */
    String table() {
        return row("", "ours", "peer", "ratio", "at most", "")
                + comparisons.stream().map(Result::row).collect(Collectors.joining())
                + System.lineSeparator()
                + verdict();
    }

    private static String row(Comparison comparison) {
        return row(
                comparison.name(),
                number(comparison.ours()),
                number(comparison.peer()),
                number(comparison.ratio()),
                number(comparison.target()),
                comparison.hasTarget() ? comparison.met() ? "met" : "NOT MET" : "");
    }

    private static String row(Object... cells) {
        return String.format(Locale.ROOT, "%-44s %10s %10s %9s %9s  %s%n", cells);
    }

    private String verdict() {
        List<Comparison> promised =
                comparisons.stream().filter(Comparison::hasTarget).toList();
        List<String> missed = promised.stream()
                .filter(comparison -> !comparison.met())
                .map(Comparison::name)
                .toList();
        return missed.isEmpty()
                ? "All " + promised.size() + " targets are met."
                : missed.size() + " of " + promised.size() + " targets are not met: " + String.join(", ", missed) + ".";
    }

    /** Writes one line for every comparison, numbers in plain form, empty where there is none. */
    void writeTo(Path file) throws IOException {
        Stream<String> lines = comparisons.stream()
                .map(comparison -> String.join(
                        ",",
                        comparison.name(),
                        number(comparison.ours()),
                        number(comparison.peer()),
                        number(comparison.ratio()),
                        number(comparison.target()),
                        comparison.hasTarget() ? String.valueOf(comparison.met()) : ""));
        Files.write(
                file,
                Stream.concat(Stream.of("name,ours,peer,ratio,target,met"), lines)
                        .toList());
    }

    private static String number(OptionalDouble value) {
        return value.isPresent() ? number(value.getAsDouble()) : "";
    }

    /** Three digits that count; more would claim a precision that is not there. */
    private static String number(double value) {
        int decimals = value >= 100 || value == Math.rint(value) ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 4;
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }
}
