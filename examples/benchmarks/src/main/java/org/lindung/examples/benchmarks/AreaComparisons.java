package org.lindung.examples.benchmarks;

import static org.openjdk.jmh.runner.options.TimeValue.seconds;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.lindung.area.AreaDirectory;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** The directory of areas beside a plain map of the same 91,599 areas, in about twenty seconds. */
final class AreaComparisons {
    private static final int COLD_STARTS = 5;
    private static final double MEGABYTE = 1e6;

    /** A first lookup in a fresh JVM: milliseconds to the answer, and megabytes of heap that stay. */
    private record Start(double millis, double megabytes) {}

    private AreaComparisons() {}

    static List<Comparison> measured() throws RunnerException, IOException, InterruptedException, URISyntaxException {
        double directory = nanos("directory");
        double map = nanos("hashMap");
        Start ours = start();
        Start theirs = startFromCsv();
        return List.of(
                Comparison.alone("area-lookup-ns", directory, 200),
                beside("area-lookup-to-hash-map-ns", directory, map),
                Comparison.alone("first-area-lookup-ms", ours.millis(), 60),
                beside("first-area-lookup-to-hash-map-ms", ours.millis(), theirs.millis()),
                Comparison.alone("areas-heap-mb", ours.megabytes(), 12),
                beside("areas-heap-to-hash-map-mb", ours.megabytes(), theirs.megabytes()),
                Comparison.alone("areas-in-jar-kb", kilobytesInJar(), 600));
    }

    private static Comparison beside(String name, double ours, double theirs) {
        return new Comparison(
                name, ours, OptionalDouble.of(theirs), OptionalDouble.of(ours / theirs), OptionalDouble.empty());
    }

    /** Nanoseconds per code. */
    private static double nanos(String benchmark) throws RunnerException {
        return new Runner(new OptionsBuilder()
                                .include("^" + AreaBenchmark.class.getName() + "\\." + benchmark + "$")
                                .mode(Mode.SampleTime)
                                .timeUnit(TimeUnit.NANOSECONDS)
                                .forks(1)
                                .warmupIterations(3)
                                .warmupTime(seconds(1))
                                .measurementIterations(2)
                                .measurementTime(seconds(1))
                                .verbosity(VerboseMode.SILENT)
                                .build())
                        .runSingle()
                        .getPrimaryResult()
                        .getStatistics()
                        .getPercentile(50)
                / AreaBenchmark.COUNT;
    }

    private static Start startFromCsv() throws IOException, InterruptedException {
        Path csv = Files.createTempFile("areas", ".csv");
        try {
            Files.write(csv, PlainAreas.csv(AreaDirectory.official().all()).toList());
            return start(csv.toString());
        } finally {
            Files.delete(csv);
        }
    }

    private static Start start(String... args) throws IOException, InterruptedException {
        List<Start> starts = new ArrayList<>();
        for (int i = 0; i < COLD_STARTS; i++) {
            starts.add(once(args));
        }
        return new Start(
                Measurements.median(starts.stream().mapToDouble(Start::millis)),
                Measurements.median(starts.stream().mapToDouble(Start::megabytes)));
    }

    private static Start once(String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                FirstLookup.class.getName()));
        command.addAll(Arrays.asList(args));
        Process fresh = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String[] printed = new String(fresh.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .strip()
                .split(" ", 2);
        if (fresh.waitFor() != 0) {
            throw new IllegalStateException("the first lookup in a fresh JVM failed");
        }
        return new Start(Long.parseLong(printed[0]) / 1e6, Long.parseLong(printed[1]) / MEGABYTE);
    }

    /** What the package of areas adds to the jar of the library, packed: classes, list and history. */
    private static double kilobytesInJar() throws IOException, URISyntaxException {
        File jar = new File(AreaDirectory.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (ZipFile zip = new ZipFile(jar);
                Stream<? extends ZipEntry> entries = zip.stream()) {
            return entries.filter(entry -> entry.getName().startsWith("org/lindung/area/"))
                            .mapToLong(ZipEntry::getCompressedSize)
                            .sum()
                    / 1e3;
        }
    }
}
