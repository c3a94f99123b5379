package org.lindung.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.lindung.area.AreaDirectory;
import org.lindung.examples.benchmarks.PlainAreas.PlainArea;

class AreaAgreementTest {
    @Test
    void the_map_has_the_same_areas_as_the_directory() {
        Map<String, PlainArea> map =
                PlainAreas.of(PlainAreas.csv(AreaDirectory.official().all()));

        assertThat(map).hasSize(91_599);
        assertThat(AreaDirectory.official().all())
                .allMatch(area -> Objects.requireNonNull(map.get(area.code().value()))
                        .name()
                        .equals(area.name()));
    }
}
