package org.lindung.area;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lindung.basics.ShippedFile;

/**
 * All areas of the official list of today, Kepmendagri 300.2.2-2430/2025: 38 provinces, 514 regencies and cities, 7,285
 * districts and 83,762 villages.
 *
 * <pre>{@code
 * AreaDirectory areas = AreaDirectory.official();
 * areas.find(AreaCode.of("53.02"));   // Kabupaten Timor Tengah Selatan
 * areas.startingWith("kupang");       // areas by the beginning of their names, large ones first
 * }</pre>
 *
 * <p>The list is read when it is first asked for and kept, in about 2 MB. A code is found by a search among sorted
 * numbers; looking for a name goes through all of them, which takes a few milliseconds. Any number of threads may ask.
 *
 * <p>For codes that are not of today see {@link AreaHistory}.
 */
public final class AreaDirectory {
    static final String FILE = "areas.txt";

    private final AreaList list;

    private AreaDirectory(AreaList list) {
        this.list = list;
    }

    /** Read by the first who asks. */
    private static final class Official {
        static final AreaDirectory DIRECTORY =
                new AreaDirectory(AreaList.read(ShippedFile.bytes(AreaDirectory.class, FILE)));
    }

    /**
     * The official list of today.
     *
     * @return always the same directory
     */
    public static AreaDirectory official() {
        return Official.DIRECTORY;
    }

    /**
     * The edition of the list.
     *
     * @return the latest one known here
     */
    public AreaEdition edition() {
        return AreaEdition.LATEST;
    }

    /**
     * The area with a code.
     *
     * @param code the code
     * @return the area, or nothing if the code is not of today
     */
    public Optional<Area> find(AreaCode code) {
        int index = list.indexOf(code);
        return index < 0 ? Optional.empty() : Optional.of(area(index, code));
    }

    /**
     * Whether the list has a code.
     *
     * @param code the code
     * @return true if it is of today
     */
    public boolean contains(AreaCode code) {
        return list.indexOf(code) >= 0;
    }

    /**
     * The area that another one lies in.
     *
     * @param code the code of the smaller area
     * @return the larger area; nothing for a province and for a code that is not of today
     */
    public Optional<Area> parent(AreaCode code) {
        return contains(code) ? code.parent().flatMap(this::find) : Optional.empty();
    }

    /**
     * The way down from the province to an area: what an address is written with.
     *
     * @param code the code of the area
     * @return the province first, the area last; empty for a code that is not of today
     */
    public List<Area> path(AreaCode code) {
        List<Area> path = new ArrayList<>();
        Optional<Area> area = find(code);
        while (area.isPresent()) {
            path.add(0, area.get());
            area = area.get().code().parent().flatMap(this::find);
        }
        return List.copyOf(path);
    }

    /**
     * The provinces.
     *
     * @return all of them, by code
     */
    public List<Area> provinces() {
        return siblings(0, list.size());
    }

    /**
     * The areas one level below another one.
     *
     * @param code the code of the larger area
     * @return its parts, by code; empty for a village and for a code that is not of today
     */
    public List<Area> children(AreaCode code) {
        int index = list.indexOf(code);
        return index < 0 ? List.of() : siblings(index + 1, list.endOf(index));
    }

    private List<Area> siblings(int start, int end) {
        List<Area> siblings = new ArrayList<>();
        for (int index = start; index < end; index = list.endOf(index)) {
            siblings.add(area(index));
        }
        return List.copyOf(siblings);
    }

    /**
     * All areas.
     *
     * @return each area before those in it, by code
     */
    public Stream<Area> all() {
        return IntStream.range(0, list.size()).mapToObj(this::area);
    }

    /**
     * How many areas of one level there are.
     *
     * @param level the level
     * @return their number
     */
    public int count(AreaLevel level) {
        return Math.toIntExact(IntStream.range(0, list.size())
                .filter(index -> list.level(index) == level)
                .count());
    }

    /**
     * The areas whose names begin in a certain way. Case, spaces, punctuation and accents make no difference, and the
     * title in front of a name may be left out: {@code kupang} finds Kabupaten Kupang and Kota Kupang.
     *
     * <p>Meant for somebody who picks the place they know. Names repeat, so that one hit is no proof of having found the
     * right one.
     *
     * @param beginning what was typed
     * @return large areas first, then by code; empty if there was no letter or digit in what was typed
     */
    public List<Area> startingWith(String beginning) {
        return startingWith(beginning, 0, list.size());
    }

    /**
     * The areas in another one whose names begin in a certain way; see {@link #startingWith(String)}.
     *
     * @param beginning what was typed
     * @param within the code of the larger area
     * @return large areas first, then by code; empty also for a code that is not of today
     */
    public List<Area> startingWith(String beginning, AreaCode within) {
        int index = list.indexOf(within);
        return index < 0 ? List.of() : startingWith(beginning, index + 1, list.endOf(index));
    }

    private List<Area> startingWith(String beginning, int start, int end) {
        String plain = Normalizer.normalize(beginning, Normalizer.Form.NFD)
                .replaceAll("[^A-Za-z0-9]", "")
                .toLowerCase(Locale.ROOT);
        if (plain.isEmpty()) {
            return List.of();
        }
        return IntStream.range(start, end)
                .filter(index -> list.nameStartsWith(index, plain))
                .mapToObj(this::area)
                .sorted(Comparator.comparing(Area::level)) // stable: by code within a level
                .toList();
    }

    private Area area(int index) {
        return area(index, list.code(index));
    }

    private Area area(int index, AreaCode code) {
        AreaKind kind = code.kind().orElseThrow(() -> new IllegalStateException("a code of today of no official kind"));
        return new Area(code, list.name(index), kind);
    }
}
