package org.lindung.testkit;

import java.util.List;
import java.util.Random;

/**
 * The draws for one row. {@link Random} because its algorithms are part of its specification, so that the same seed
 * gives the same row on every machine; whole numbers only, because they have no rounding.
 */
final class Chance {
    private final Random random;

    private Chance(Random random) {
        this.random = random;
    }

    /** The draws for a row: they depend on the seed and the number of the row, and on no other row. */
    static Chance of(long seed, int row) {
        return new Chance(new Random(mixed(seed ^ mixed(row))));
    }

    /** Spreads neighbouring numbers far apart, since Random starts alike from seeds that are alike; SplitMix64. */
    private static long mixed(long number) {
        long z = number + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** A whole number between two others, both included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /** True so many times in a thousand. */
    boolean inThousand(int times) {
        return random.nextInt(1000) < times;
    }

    <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
