package org.lindung.examples.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/** Reading, writing and whole files beside what others do for the same, in about thirty seconds. */
final class JsonComparisons {
    private static final int COLD_STARTS = 5;

    private JsonComparisons() {}

    static List<Comparison> measured() throws IOException, InterruptedException {
        Measurements measured = new Measurements();
        // compilers that are waited for, so that a busy machine does not measure what is not compiled yet
        for (String line :
                printedBy(JsonRun.class, "-XX:-BackgroundCompilation").split("\\R")) {
            String[] words = line.split(" ");
            measured.add(words[0], Double.parseDouble(words[1]));
        }
        return List.of(
                beside(measured, "json-read-to-tokens-ns", JsonRun.READ, JsonRun.TOKENS, 2.5),
                beside(measured, "json-write-to-records-ns", JsonRun.WRITTEN, JsonRun.RECORDS_WRITTEN, 1),
                // at least 2.5 times as many rows in the same time, turned round
                beside(measured, "file-to-by-hand-ns", JsonRun.OURS, JsonRun.BY_HAND, 1 / 2.5),
                beside(
                        measured,
                        "file-on-two-threads-to-by-hand-ns",
                        JsonRun.OURS_ON_TWO,
                        JsonRun.BY_HAND_ON_TWO,
                        1 / 2.5),
                Comparison.alone("first-document-ms", firstDocumentMillis(), 300));
    }

    private static Comparison beside(Measurements measured, String name, String ours, String peer, double target) {
        return new Comparison(
                name,
                measured.nanos(ours),
                OptionalDouble.of(measured.nanos(peer)),
                OptionalDouble.of(measured.ratio(ours, peer)),
                OptionalDouble.of(target));
    }

    private static double firstDocumentMillis() throws IOException, InterruptedException {
        double[] millis = new double[COLD_STARTS];
        for (int i = 0; i < COLD_STARTS; i++) {
            millis[i] = Long.parseLong(printedBy(FirstDocument.class)) / 1e6;
        }
        return Measurements.median(DoubleStream.of(millis));
    }

    private static String printedBy(Class<?> program, String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
        Process fresh = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(fresh.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (fresh.waitFor() != 0) {
            throw new IllegalStateException(program.getSimpleName() + " failed");
        }
        return printed;
    }
}
