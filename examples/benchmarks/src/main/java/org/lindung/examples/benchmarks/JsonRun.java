package org.lindung.examples.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import org.lindung.json.DocumentReader;
import org.lindung.json.ProtectionJson;
import org.lindung.migrant.Migrant;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads and writes documents in a JVM of its own, ours and the others by turns, so that whatever slows the machine slows
 * what is compared. Prints a line for each measurement of each round: its name and the nanoseconds for one document.
 */
final class JsonRun {
    static final String TOKENS = "tokens";
    static final String READ = "read";
    static final String RECORDS_WRITTEN = "recordsWritten";
    static final String WRITTEN = "written";
    static final String OURS = "ours";
    static final String BY_HAND = "byHand";
    static final String OURS_ON_TWO = "oursOnTwo";
    static final String BY_HAND_ON_TWO = "byHandOnTwo";

    /** Documents before anything counts, since compilers count calls and not seconds. */
    private static final int WARM_UP_DOCUMENTS = 40_000;

    private static final int WARM_UPS = 4;
    private static final int ROUNDS = 9;
    private static final long ROUND_NANOS = 130_000_000;

    /** Where results go, so that no compiler can think them away. */
    private static final LongAdder CONSUMED = new LongAdder();

    private JsonRun() {}

    /** Something that can be done often. */
    @FunctionalInterface
    private interface Work {
        /** Does it, and gives something of what came out. */
        int once();
    }

    /**
     * Work, and how many documents it takes.
     *
     * @param documents documents that one call takes
     * @param work the work
     */
    private record Measured(int documents, Work work) {

        void warmUp() {
            for (int done = 0; done < WARM_UP_DOCUMENTS / WARM_UPS; done += documents) {
                CONSUMED.add(work.once());
            }
        }

        /** Nanoseconds for one document, over some time. */
        double nanos(long time) {
            long start = System.nanoTime();
            long calls = 0;
            do {
                CONSUMED.add(work.once());
                calls++;
            } while (System.nanoTime() - start < time);
            return (System.nanoTime() - start) / (double) calls / documents;
        }
    }

    public static void main(String[] args) {
        byte[] file = Documents.file();
        try (Screenings.ByHand byHand = new Screenings.ByHand();
                Screenings.ByHandInHalves inHalves = new Screenings.ByHandInHalves(file)) {
            Map<String, Measured> all = documents();
            all.put(OURS, ofFile(() -> ours(file, 1)));
            all.put(BY_HAND, ofFile(() -> byHand.screen(new ByteArrayInputStream(file), nowhere())));
            all.put(OURS_ON_TWO, ofFile(() -> ours(file, 2)));
            all.put(BY_HAND_ON_TWO, ofFile(() -> inHalves.screen(nowhere())));
            for (int i = 0; i < WARM_UPS; i++) {
                all.values().forEach(Measured::warmUp);
            }
            for (int i = 0; i < ROUNDS; i++) {
                all.forEach((name, measured) ->
                        System.out.printf(Locale.ROOT, "%s %.1f%n", name, measured.nanos(ROUND_NANOS)));
            }
        }
    }

    private static Measured ofFile(Work work) {
        return new Measured(Documents.ROWS, work);
    }

    private static int ours(byte[] file, int threads) {
        return (int) Screenings.ours(new ByteArrayInputStream(file), nowhere(), threads)
                .rows();
    }

    /** A new one each time, since whoever writes closes it. */
    private static OutputStream nowhere() {
        return OutputStream.nullOutputStream();
    }

    private static Map<String, Measured> documents() {
        JsonFactory factory = new JsonFactory();
        DocumentReader<Migrant> reader = DocumentReader.strict(Migrant.class);
        Migrant migrant = reader.read(Documents.MIGRANT).value().orElseThrow();
        JsonMapper mapper = JsonMapper.builder().build();
        ObjectReader plainReader = mapper.readerFor(PlainMigrant.class);
        ObjectWriter plainWriter = mapper.writerFor(PlainMigrant.class);
        PlainMigrant plain = plainReader.readValue(Documents.MIGRANT);

        Map<String, Measured> all = new LinkedHashMap<>();
        all.put(TOKENS, new Measured(1, () -> tokens(factory)));
        all.put(
                READ,
                new Measured(
                        1, () -> reader.read(Documents.MIGRANT).violations().size()));
        all.put(RECORDS_WRITTEN, new Measured(1, () -> plainWriter.writeValueAsBytes(plain).length));
        all.put(WRITTEN, new Measured(1, () -> ProtectionJson.strict().writeValueAsBytes(migrant).length));
        return all;
    }

    private static int tokens(JsonFactory factory) {
        int tokens = 0;
        try (JsonParser in = factory.createParser(ObjectReadContext.empty(), Documents.MIGRANT)) {
            while (in.nextToken() != null) {
                tokens++;
            }
        }
        return tokens;
    }
}
