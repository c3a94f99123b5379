package org.lindung.examples.benchmarks;

import static org.openjdk.jmh.runner.options.TimeValue.seconds;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Measures everything in one run of a few minutes, prints the ratios and writes them to {@code ratios.csv} beside the
 * jar.
 *
 * <p>Every round measures every benchmark once, in a JVM of its own, and ratios are taken within a round: a machine that is
 * slow for a minute slows what is compared alike. On a machine that is slow all the time there are fewer rounds. The exit
 * code is 0 also when a target is missed: this is a measurement and no test.
 */
public final class Benchmarks {
    private static final int ROUNDS = 3;
    private static final Duration TIME_FOR_ROUNDS = Duration.ofMinutes(4);
    private static final int COLD_STARTS = 7;

    private static final String HAND_WRITTEN = "handWritten";
    private static final String OUTCOME = "outcome";
    private static final String FINDINGS = "findings";
    private static final String FINDINGS_AND_REASONS = "findingsAndReasons";
    private static final String FINDINGS_AND_QUESTIONS = "findingsAndQuestions";
    private static final String LARGE_BOOK = "findingsOfLargeBook";
    private static final String DROOLS_SINGLE = "droolsSingle";
    private static final String DROOLS_SESSION = "droolsSession";
    private static final String DMN = "dmn";
    private static final String CEL = "cel";

    private static final List<String> BENCHMARKS = List.of(
            HAND_WRITTEN,
            OUTCOME,
            FINDINGS,
            DROOLS_SINGLE,
            DMN,
            CEL,
            DROOLS_SESSION,
            FINDINGS_AND_REASONS,
            FINDINGS_AND_QUESTIONS,
            LARGE_BOOK);

    /**
     * Measures.
     *
     * @param args none
     * @throws Exception if an implementation answers wrongly or the measurement itself breaks
     */
    public static void main(String[] args) throws Exception {
        warnOfOthersAtWork();
        Agreement.check();
        System.out.printf(
                "All implementations agree about %d people.%nMeasuring in at most %d rounds, nanoseconds per person:%n",
                People.COUNT, ROUNDS);
        Measurements measured = measure();
        List<Comparison> comparisons = new ArrayList<>(comparisons(measured));
        comparisons.add(Comparison.alone("outcome-bytes", bytes(OUTCOME), 0));
        comparisons.add(Comparison.alone("findings-bytes", bytes(FINDINGS), 400));
        comparisons.add(Comparison.alone("first-assessment-ms", firstAssessmentMillis(), 250));
        comparisons.addAll(AreaComparisons.measured());
        comparisons.addAll(JsonComparisons.measured());

        Result result = new Result(comparisons);
        System.out.printf("%n%s%n", result.table());
        Path file = besideTheJar("ratios.csv");
        result.writeTo(file);
        System.out.println("Written to " + file);
    }

    /** Others at work slow the engines that take long to warm up more than the rest, and so flatter us. */
    private static void warnOfOthersAtWork() {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        int processors = Runtime.getRuntime().availableProcessors();
        if (load > processors) {
            System.out.printf(
                    Locale.ROOT,
                    "This machine is busy (load %.1f on %d processors): these figures are not worth keeping.%n",
                    load,
                    processors);
        }
    }

    private static Measurements measure() throws RunnerException {
        Measurements measured = new Measurements();
        long start = System.nanoTime();
        for (int round = 1; round <= ROUNDS && timeIsLeft(start, round - 1); round++) {
            System.out.printf("round %d:", round);
            for (String benchmark : BENCHMARKS) {
                double nanos = nanos(benchmark);
                measured.add(benchmark, nanos);
                System.out.printf(Locale.ROOT, " %s %.1f", benchmark, nanos);
            }
            System.out.println();
        }
        return measured;
    }

    /** Whether another round would end in time, if it takes as long as those before. */
    private static boolean timeIsLeft(long start, int rounds) {
        long spent = System.nanoTime() - start;
        return rounds == 0 || spent + spent / rounds <= TIME_FOR_ROUNDS.toNanos();
    }

    /** Nanoseconds per person: the median of the calls, since others at work interrupt some calls and not most. */
    private static double nanos(String benchmark) throws RunnerException {
        RunResult run = new Runner(only(benchmark).mode(Mode.SampleTime).build()).runSingle();
        return run.getPrimaryResult().getStatistics().getPercentile(50) / People.COUNT;
    }

    /** Whole bytes allocated per person; the few that JMH itself allocates are lost in rounding. */
    private static double bytes(String benchmark) throws RunnerException {
        RunResult run = new Runner(only(benchmark)
                        .mode(Mode.AverageTime)
                        .addProfiler(GCProfiler.class)
                        .build())
                .runSingle();
        return Math.rint(Objects.requireNonNull(run.getSecondaryResults().get("gc.alloc.rate.norm"))
                        .getScore()
                / People.COUNT);
    }

    private static ChainedOptionsBuilder only(String benchmark) {
        return new OptionsBuilder()
                .include("^" + DepartureBenchmark.class.getName() + "\\." + benchmark + "$")
                .timeUnit(TimeUnit.NANOSECONDS)
                .forks(1)
                .warmupIterations(3)
                .warmupTime(seconds(1))
                .measurementIterations(2)
                .measurementTime(seconds(1))
                .verbosity(VerboseMode.SILENT);
    }

    private static List<Comparison> comparisons(Measurements measured) {
        return List.of(
                measured.compare("outcome-to-hand-written-ns", OUTCOME, HAND_WRITTEN, OptionalDouble.of(3)),
                measured.compare("findings-to-hand-written-ns", FINDINGS, HAND_WRITTEN, OptionalDouble.of(10)),
                // at least 8 times and 50 times as fast, turned round
                measured.compare("findings-to-drools-single-ns", FINDINGS, DROOLS_SINGLE, OptionalDouble.of(1 / 8.0)),
                measured.compare("findings-to-dmn-ns", FINDINGS, DMN, OptionalDouble.of(1 / 50.0)),
                measured.compare("findings-to-drools-session-ns", FINDINGS, DROOLS_SESSION, OptionalDouble.empty()),
                measured.compare("findings-to-cel-ns", FINDINGS, CEL, OptionalDouble.empty()),
                measured.compare(
                        "findings-and-reasons-to-hand-written-ns",
                        FINDINGS_AND_REASONS,
                        HAND_WRITTEN,
                        OptionalDouble.empty()),
                measured.compare(
                        "findings-and-questions-to-hand-written-ns",
                        FINDINGS_AND_QUESTIONS,
                        HAND_WRITTEN,
                        OptionalDouble.empty()),
                measured.compare(
                        "book-of-1000-to-book-of-11-ns",
                        LARGE_BOOK,
                        FINDINGS,
                        OptionalDouble.of((double) DepartureRules.LARGE_COUNT / DepartureRules.COUNT)));
    }

    /** Milliseconds from {@code main} to the first answer, the median of some fresh JVMs. */
    private static double firstAssessmentMillis() throws IOException, InterruptedException {
        List<Double> millis = new ArrayList<>();
        for (int start = 0; start < COLD_STARTS; start++) {
            Process fresh = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            FirstAssessment.class.getName())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String printed = new String(fresh.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (fresh.waitFor() != 0) {
                throw new IllegalStateException("the first assessment in a fresh JVM failed");
            }
            millis.add(Long.parseLong(printed.strip()) / 1e6);
        }
        return Measurements.median(millis.stream().mapToDouble(Double::doubleValue));
    }

    /** A file in the folder of the jar, which is that of the build. */
    private static Path besideTheJar(String file) throws URISyntaxException {
        return Path.of(Benchmarks.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .resolveSibling(file);
    }

    private Benchmarks() {}
}
