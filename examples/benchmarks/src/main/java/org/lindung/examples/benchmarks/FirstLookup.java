package org.lindung.examples.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.lindung.area.AreaCode;
import org.lindung.area.AreaDirectory;
import org.lindung.area.AreaHistory;

/**
 * What a program pays that looks up one village: starts from nothing, and prints the nanoseconds to the answer and the
 * bytes of heap that stay. Ours, with the history of the codes read as well; with the path of a CSV, the map of it.
 */
final class FirstLookup {
    private static final String VILLAGE = "53.02.16.2005";

    public static void main(String[] args) throws IOException {
        long before = usedHeap();
        long start = System.nanoTime();
        Object kept;
        String name;
        if (args.length == 0) {
            AreaDirectory directory = AreaDirectory.official();
            name = directory.find(AreaCode.of(VILLAGE)).orElseThrow().name();
            kept = directory;
        } else {
            try (Stream<String> csv = Files.lines(Path.of(args[0]))) {
                Map<String, PlainAreas.PlainArea> map = PlainAreas.of(csv);
                name = Objects.requireNonNull(map.get(VILLAGE)).name();
                kept = map;
            }
        }
        long nanos = System.nanoTime() - start;
        if (!name.equals("Bokong")) {
            throw new IllegalStateException("another village was found");
        }
        try {
            if (args.length == 0) {
                AreaHistory.official().state(AreaCode.of(VILLAGE));
            }
            long bytes = usedHeap() - before;
            System.out.println(nanos + " " + bytes);
        } finally {
            Reference.reachabilityFence(kept);
        }
    }

    private static long usedHeap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private FirstLookup() {}
}
