package org.lindung.examples.benchmarks;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.lindung.area.Area;

/** What most programs do with a list of areas: a CSV, read into a map. */
final class PlainAreas {
    /** A line of the CSV. */
    record PlainArea(String code, String kind, String name) {}

    private PlainAreas() {}

    static Stream<String> csv(Stream<Area> areas) {
        return areas.map(area -> area.code() + "," + area.kind().code() + "," + area.name());
    }

    static Map<String, PlainArea> of(Stream<String> csv) {
        Map<String, PlainArea> areas = new HashMap<>();
        csv.forEach(line -> {
            String[] cells = line.split(",", 3); // a few names hold commas; the name comes last
            areas.put(cells[0], new PlainArea(cells[0], cells[1], cells[2]));
        });
        return areas;
    }
}
