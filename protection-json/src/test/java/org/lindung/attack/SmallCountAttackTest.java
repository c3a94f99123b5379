package org.lindung.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lindung.statistics.Attribute;
import org.lindung.statistics.AttributeCode;
import org.lindung.statistics.Release;
import org.lindung.statistics.ReleaseComparison;
import org.lindung.statistics.ReleasePolicy;
import org.lindung.statistics.Tally;
import org.lindung.statistics.TallyCell;
import org.lindung.value.Text;

/**
 * Tries to learn from published figures that somebody is of a certain kind, and only a few. Each attack is shown to work on
 * figures that are published with less care.
 */
class SmallCountAttackTest {
    private static final Attribute SEX = closed("sex", "f", "m");
    private static final Attribute KIND = closed("kind", "x");
    private static final Attribute PLACE = closed("place", "p");
    private static final Attribute WAY = closed("way", "q");

    private static Attribute closed(String name, String... codes) {
        return Attribute.ofCodes(
                name,
                Text.of(name, name),
                Stream.of(codes)
                        .map(code -> new AttributeCode(code, Text.of(code, code)))
                        .toList());
    }

    /** All combinations of the codes of some attributes, in the order of the counts of a world. */
    private static List<List<String>> cells(List<Attribute> attributes) {
        List<List<String>> cells = List.of(List.of());
        for (Attribute attribute : attributes) {
            cells = cells.stream()
                    .flatMap(cell -> attribute.codes().stream()
                            .map(code -> Stream.concat(cell.stream(), Stream.of(code.code()))
                                    .toList()))
                    .toList();
        }
        return cells;
    }

    /** The people of a world, counted by some of its attributes. */
    private static Tally tally(List<Attribute> all, int[] world, List<Attribute> by) {
        List<List<String>> cells = cells(all);
        List<Integer> places = by.stream().map(all::indexOf).toList();
        return Tally.builder()
                .attributes(by)
                .cells(IntStream.range(0, world.length)
                        .filter(i -> world[i] > 0)
                        .mapToObj(i -> new TallyCell(
                                places.stream().map(cells.get(i)::get).toList(), world[i], 0))
                        .toList())
                .build();
    }

    /** Everything that a table could be about: all sums of cells that share codes. */
    private static Map<Map<String, String>, BitSet> combinations(List<Attribute> attributes) {
        List<List<String>> cells = cells(attributes);
        Map<Map<String, String>, BitSet> combinations = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            for (int told = 0; told < 1 << attributes.size(); told++) {
                Map<String, String> codes = new LinkedHashMap<>();
                for (int a = 0; a < attributes.size(); a++) {
                    if ((told & 1 << a) != 0) {
                        codes.put(attributes.get(a).name(), cells.get(i).get(a));
                    }
                }
                combinations.computeIfAbsent(codes, none -> new BitSet()).set(i);
            }
        }
        return combinations;
    }

    private static Map<String, BitSet> asked(List<Attribute> attributes) {
        Map<String, BitSet> asked = new LinkedHashMap<>();
        combinations(attributes).forEach((codes, places) -> asked.put(codes.toString(), places));
        return asked;
    }

    private static int sum(int[] world, BitSet places) {
        return places.stream().map(place -> world[place]).sum();
    }

    private static ReleasePolicy policy(int leastPeople, int step) {
        return new ReleasePolicy(leastPeople, step, 4, List.of());
    }

    /** All that a release tells and that is not the same in all of them, in a form that is quickly compared. */
    private static Optional<Object> read(List<Release> releases) {
        return Optional.of(releases.stream()
                .map(release -> release.getPeople() + " " + release.getCells() + " " + release.getWithheld())
                .toList());
    }

    // ---- one release, with all of its tables and totals

    private static final List<Attribute> TWO = List.of(SEX, KIND);

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void the_tables_of_one_release_tell_of_no_few_people(int step) {
        assertThat(Reader.learns(
                        Reader.worlds(4, 3, 3, 3, 2, 1),
                        world -> read(List.of(Release.of(tally(TWO, world, TWO), policy(3, step)))),
                        asked(TWO),
                        3,
                        5))
                .isEmpty();
    }

    @Test
    void tables_that_only_leave_small_cells_out_do() {
        Map<String, BitSet> asked = asked(TWO);

        assertThat(Reader.learns(
                        Reader.worlds(4, 3, 3, 3, 2, 1),
                        world -> {
                            Map<String, Integer> told = new HashMap<>();
                            asked.forEach((name, places) -> {
                                if (sum(world, places) >= 3) {
                                    told.put(name, sum(world, places));
                                }
                            });
                            return Optional.of(told);
                        },
                        asked,
                        3,
                        5))
                .isNotEmpty();
    }

    // ---- two releases of the same people, by different attributes

    private static final List<Attribute> THREE = List.of(KIND, PLACE, WAY);

    private static List<String> learnsFromTwoTables(int step, BiPredicate<List<Tally>, List<Release>> publish) {
        return Reader.learns(
                Reader.worlds(4, 4, 4, 4, 0, 0, 0, 1),
                world -> {
                    List<Tally> tallies =
                            List.of(tally(THREE, world, List.of(KIND, PLACE)), tally(THREE, world, List.of(KIND, WAY)));
                    List<Release> releases = tallies.stream()
                            .map(tally -> Release.of(tally, policy(2, step)))
                            .toList();
                    return read(releases).filter(any -> publish.test(tallies, releases));
                },
                asked(THREE),
                2,
                4);
    }

    private static boolean isSafe(List<Tally> tallies, List<Release> releases) {
        return ReleaseComparison.of(tallies.get(0), releases.get(0), tallies.get(1), releases.get(1))
                .isSafe();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void two_tables_of_the_same_people_that_were_compared_tell_of_no_few_people(int step) {
        assertThat(learnsFromTwoTables(step, SmallCountAttackTest::isSafe)).isEmpty();
    }

    @Test
    void two_tables_that_nobody_compared_do() {
        assertThat(learnsFromTwoTables(1, (tallies, releases) -> true)).isNotEmpty();
    }

    // ---- two releases on two days; the counts of the first day stand before those of the second

    private static final int CODES = cells(List.of(SEX)).size();

    private static final Map<Map<String, String>, BitSet> BEFORE = combinations(List.of(SEX));

    private static BitSet after(BitSet before) {
        BitSet after = new BitSet();
        before.stream().forEach(place -> after.set(place + CODES));
        return after;
    }

    private static Stream<int[]> anyTwoDays() {
        return Reader.worlds(3, 3, 3, 3, 3, 3);
    }

    /** The reader knows that nobody came, or one person. */
    private static Stream<int[]> oneCameAtMost() {
        return Reader.worlds(4, 4, 4)
                .flatMap(day -> IntStream.rangeClosed(0, CODES).mapToObj(came -> {
                    int[] days = Arrays.copyOf(day, 2 * CODES);
                    System.arraycopy(day, 0, days, CODES, CODES);
                    if (came < CODES) {
                        days[CODES + came]++;
                    }
                    return days;
                }));
    }

    private static List<String> learnsFromTwoDays(
            Stream<int[]> worlds, int step, BiPredicate<List<Tally>, List<Release>> publish) {
        Map<String, BitSet> asked = new LinkedHashMap<>();
        BEFORE.forEach((codes, places) -> {
            asked.put(codes + " before", places);
            asked.put(codes + " after", after(places));
        });
        Map<List<Integer>, Tally> tallies = new HashMap<>();
        Map<Tally, Release> releases = new HashMap<>();
        return Reader.learns(
                worlds,
                world -> {
                    List<Tally> days = Stream.of(0, CODES)
                            .map(from -> Arrays.copyOfRange(world, from, from + CODES))
                            .map(day -> tallies.computeIfAbsent(
                                    IntStream.of(day).boxed().toList(), none -> tally(List.of(SEX), day, List.of(SEX))))
                            .toList();
                    List<Release> published = days.stream()
                            .map(day -> releases.computeIfAbsent(day, none -> Release.of(day, policy(2, step))))
                            .toList();
                    return read(published).filter(any -> publish.test(days, published));
                },
                asked,
                2,
                4);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void two_days_that_were_compared_tell_of_no_few_people(int step) {
        assertThat(learnsFromTwoDays(anyTwoDays(), step, SmallCountAttackTest::isSafe))
                .isEmpty();
        assertThat(learnsFromTwoDays(oneCameAtMost(), step, SmallCountAttackTest::isSafe))
                .isEmpty();
    }

    @Test
    void two_days_that_nobody_compared_do_if_the_reader_knows_that_one_person_came() {
        assertThat(learnsFromTwoDays(oneCameAtMost(), 1, (tallies, releases) -> true))
                .isNotEmpty();
        assertThat(learnsFromTwoDays(oneCameAtMost(), 2, (tallies, releases) -> true))
                .isNotEmpty();
    }

    /** To publish wherever enough people came or went is itself a message: that they did. */
    @Test
    void two_days_that_were_compared_by_the_people_alone_do() {
        assertThat(learnsFromTwoDays(anyTwoDays(), 1, SmallCountAttackTest::differByEnoughPeople))
                .isNotEmpty();
    }

    private static boolean differByEnoughPeople(List<Tally> tallies, List<Release> releases) {
        return BEFORE.keySet().stream()
                .allMatch(codes ->
                        releases.get(0).people(codes).equals(releases.get(1).people(codes))
                                || Math.abs(people(tallies.get(0), codes) - people(tallies.get(1), codes)) >= 2);
    }

    private static long people(Tally bySex, Map<String, String> codes) {
        return bySex.getCells().stream()
                .filter(cell -> codes.getOrDefault("sex", cell.codes().get(0))
                        .equals(cell.codes().get(0)))
                .mapToLong(TallyCell::people)
                .sum();
    }
}
