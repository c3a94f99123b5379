package org.lindung.examples.benchmarks;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.lindung.json.Progress;

/**
 * Screens as many rows as one likes, in as little heap as one dares; by itself, since it takes minutes:
 *
 * <pre>{@code
 * java -Xmx64m -cp examples/benchmarks/target/benchmarks.jar org.lindung.examples.benchmarks.ManyRows 10000000 2
 * }</pre>
 */
public final class ManyRows {
    private ManyRows() {}

    /**
     * Screens rows.
     *
     * @param args how many, rounded up to whole files of 8,192, and the threads
     * @throws IOException if the answers cannot be written
     */
    public static void main(String[] args) throws IOException {
        long times = (Long.parseLong(args[0]) + Documents.ROWS - 1) / Documents.ROWS;
        Path answers = Files.createTempFile("answers", ".ndjson");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(answers))) {
            long start = System.nanoTime();
            Progress done = Screenings.ours(new Repeated(Documents.file(), times), out, Integer.parseInt(args[1]));
            double seconds = (System.nanoTime() - start) / 1e9;
            System.out.printf(
                    Locale.ROOT,
                    "%,d rows, %d of them invalid, %.1f GB read, %.0f s, %,.0f rows a second, %d MB of heap, %.1f s of"
                            + " garbage collection%n",
                    done.rows(),
                    done.invalid(),
                    done.end().offset() / 1e9,
                    seconds,
                    done.rows() / seconds,
                    Runtime.getRuntime().maxMemory() >> 20,
                    ManagementFactory.getGarbageCollectorMXBeans().stream()
                                    .mapToLong(GarbageCollectorMXBean::getCollectionTime)
                                    .sum()
                            / 1e3);
        } finally {
            Files.delete(answers);
        }
    }

    /** The same bytes over and over. */
    private static final class Repeated extends InputStream {
        private final byte[] bytes;
        private long times;
        private int position;

        Repeated(byte[] bytes, long times) {
            this.bytes = bytes;
            this.times = times;
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            if (times == 0) {
                return -1;
            }
            int count = Math.min(length, bytes.length - position);
            System.arraycopy(bytes, position, target, offset, count);
            position += count;
            if (position == bytes.length) {
                position = 0;
                times--;
            }
            return count;
        }
    }
}
