package org.lindung.examples.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Reading, writing and whole files beside what others do for the same, in about thirty seconds. */
final class JsonComparisons {
    private static final int COLD_STARTS = 5;

    private JsonComparisons() {}

    static List<Comparison> measured() throws IOException, InterruptedException {
        Measurements measured = new Measurements();
        // compilers that are waited for, so that a busy machine does not measure what is not compiled yet
        printedBy(List.of("-XX:-BackgroundCompilation"), JsonRun.class).lines().forEach(line -> {
            int space = line.indexOf(' ');
            measured.add(line.substring(0, space), Double.parseDouble(line.substring(space + 1)));
        });
        startOften(measured);
        return List.of(
                measured.compare("json-read-to-tokens-ns", JsonRun.READ, JsonRun.TOKENS, OptionalDouble.of(2.5)),
                measured.compare(
                        "json-write-to-records-ns", JsonRun.WRITTEN, JsonRun.RECORDS_WRITTEN, OptionalDouble.of(1)),
                // at least 2.5 times as many rows in the same time, turned round
                measured.compare("file-to-by-hand-ns", JsonRun.OURS, JsonRun.BY_HAND, OptionalDouble.of(1 / 2.5)),
                measured.compare(
                        "file-on-two-threads-to-by-hand-ns",
                        JsonRun.OURS_ON_TWO,
                        JsonRun.BY_HAND_ON_TWO,
                        OptionalDouble.of(1 / 2.5)),
                Comparison.alone("first-document-ms", measured.median(FirstDocument.ALONE), 300),
                measured.compare(
                        "first-document-in-mapper-to-records-ms",
                        FirstDocument.IN_A_MAPPER,
                        FirstDocument.RECORDS,
                        OptionalDouble.empty()));
    }

    /** Fresh JVMs, the ways by turns. */
    private static void startOften(Measurements measured) throws IOException, InterruptedException {
        for (int i = 0; i < COLD_STARTS; i++) {
            for (String way : List.of(FirstDocument.ALONE, FirstDocument.IN_A_MAPPER, FirstDocument.RECORDS)) {
                measured.add(way, Long.parseLong(printedBy(List.of(), FirstDocument.class, way)) / 1e6);
            }
        }
    }

    private static String printedBy(List<String> options, Class<?> program, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
        command.addAll(List.of(arguments));
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
