package org.lindung.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.lindung.statistics.Release;
import org.lindung.statistics.Tally;

class ManyCasesTest {
    private static final int CASES = 10_001;

    @Test
    void everybody_is_counted_once_however_many_count() {
        ManyCases.Invention invention = new ManyCases.Invention();
        AtomicInteger progress = new AtomicInteger();

        Tally alone = ManyCases.tally(invention, CASES, 1, progress::addAndGet);

        assertThat(alone.people()).isEqualTo(CASES).isEqualTo(progress.get());
        assertThat(ManyCases.tally(invention, CASES, 3, done -> {})).isEqualTo(alone);
        assertThat(Release.of(alone, ManyCases.POLICY).getCells()).isNotEmpty();
    }
}
