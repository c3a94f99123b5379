package org.lindung.examples.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.lindung.area.Area;
import org.lindung.area.AreaCode;
import org.lindung.area.AreaDirectory;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Looks up the same codes, drawn from all levels, in the official directory and in a map of the same areas. */
@State(Scope.Benchmark)
public class AreaBenchmark {
    static final int COUNT = 4_096;

    private final AreaDirectory directory = AreaDirectory.official();
    private final Map<String, PlainAreas.PlainArea> map;
    private final List<AreaCode> codes;

    /** Reads both. */
    public AreaBenchmark() {
        List<Area> areas = new ArrayList<>(directory.all().toList());
        map = PlainAreas.of(PlainAreas.csv(areas.stream()));
        Collections.shuffle(areas, new Random(91_599));
        codes = areas.stream().limit(COUNT).map(Area::code).toList();
    }

    /** By binary search, and the name cut out of the text. */
    @Benchmark
    public void directory(Blackhole blackhole) {
        for (AreaCode code : codes) {
            blackhole.consume(directory.find(code).orElseThrow());
        }
    }

    /** By hash, and everything there already. */
    @Benchmark
    public void hashMap(Blackhole blackhole) {
        for (AreaCode code : codes) {
            blackhole.consume(Objects.requireNonNull(map.get(code.value())));
        }
    }
}
