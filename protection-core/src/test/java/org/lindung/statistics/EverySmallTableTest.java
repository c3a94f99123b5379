package org.lindung.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lindung.area.AreaLevel;
import org.lindung.value.Text;

/**
 * Every table of a few cells, put before a reader who knows the rules, the codes that can be, and all sizes of groups exactly:
 * more than any release tells. The reader writes down every table that could have given these groups.
 */
class EverySmallTableTest {

    /**
     * Tables of one shape.
     *
     * @param attributes by what people are counted
     * @param codes the codes that can be, of each attribute; one of an area that ends in 99 can be and is not there
     * @param most the greatest count
     * @param leastPeople <i>k</i>
     */
    record Shape(List<Attribute> attributes, List<List<String>> codes, int most, int leastPeople) {
        @Override
        public String toString() {
            return attributes.stream().map(Attribute::name).toList() + ", k = " + leastPeople + ", to " + most;
        }

        ReleasePolicy policy() {
            return new ReleasePolicy(leastPeople, 1, attributes.size(), List.of());
        }

        /** All combinations of codes. */
        List<List<String>> cells() {
            List<List<String>> cells = List.of(List.of());
            for (List<String> some : codes) {
                cells = cells.stream()
                        .flatMap(cell -> some.stream()
                                .map(code -> Stream.concat(cell.stream(), Stream.of(code))
                                        .toList()))
                        .toList();
            }
            return cells;
        }
    }

    private static Attribute closed(String name, String... codes) {
        return Attribute.ofCodes(
                name,
                Text.of(name, name),
                Stream.of(codes)
                        .map(code -> new AttributeCode(code, Text.of(code, code)))
                        .toList());
    }

    private static List<String> codesOf(Attribute closed) {
        return closed.codes().stream().map(AttributeCode::code).toList();
    }

    private static Shape ofClosed(int most, int leastPeople, Attribute... attributes) {
        return new Shape(
                List.of(attributes),
                Stream.of(attributes).map(EverySmallTableTest::codesOf).toList(),
                most,
                leastPeople);
    }

    static Stream<Shape> shapes() {
        Attribute two = closed("two", "a");
        Attribute alsoTwo = closed("also-two", "b");
        Attribute stillTwo = closed("still-two", "c");
        Attribute three = closed("three", "a", "b");
        Attribute alsoThree = closed("also-three", "c", "d");
        return Stream.of(
                ofClosed(7, 4, three),
                ofClosed(5, 3, closed("five", "a", "b", "c", "d")),
                ofClosed(4, 3, two, three),
                ofClosed(4, 3, three, two),
                ofClosed(2, 2, three, alsoThree),
                ofClosed(3, 2, two, alsoTwo, stillTwo),
                new Shape(
                        List.of(Attribute.area("home", Text.of("home", "asal"), AreaLevel.REGENCY)),
                        List.of(List.of("53.01", "53.02", "53.99", "52.01", "52.99", "51.99", Attribute.NOT_RECORDED)),
                        3,
                        3));
    }

    /** Counts of all cells, by the number of a table. */
    private static int[] table(int number, int cells, int most) {
        int[] counts = new int[cells];
        int rest = number;
        for (int i = 0; i < cells; i++) {
            counts[i] = rest % (most + 1);
            rest /= most + 1;
        }
        return counts;
    }

    private static Tally tally(Shape shape, List<List<String>> cells, int[] counts) {
        return Tally.builder()
                .attributes(shape.attributes())
                .cells(IntStream.range(0, counts.length)
                        .filter(i -> counts[i] > 0)
                        .mapToObj(i -> new TallyCell(cells.get(i), counts[i], 0))
                        .toList())
                .build();
    }

    /** Places of the cells that make up each combination of any length, with how many attributes it has. */
    private static Map<Map<String, String>, BitSet> combinations(Shape shape, List<List<String>> cells) {
        Map<Map<String, String>, BitSet> combinations = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            Map<String, String> codes = new LinkedHashMap<>();
            for (int a = 0; a < shape.attributes().size(); a++) {
                codes.put(shape.attributes().get(a).name(), cells.get(i).get(a));
            }
            Margins one = new Margins(shape.attributes(), shape.attributes().size(), any -> {});
            one.add(codes, 1, 0);
            int place = i;
            one.forEach((combination, people, amount) -> combinations
                    .computeIfAbsent(combination, none -> new BitSet())
                    .set(place));
        }
        return combinations;
    }

    /** Whether a table is as the rules take it for granted: of an open attribute one code more can be than is there. */
    private static boolean isPossible(int[] table, List<List<String>> cells) {
        return IntStream.range(0, table.length)
                .allMatch(i -> table[i] == 0 || cells.get(i).stream().noneMatch(code -> code.endsWith(".99")));
    }

    private static int count(int[] table, BitSet places) {
        return places.stream().map(place -> table[place]).sum();
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void leaves_every_small_number_possible_for_every_count_that_is_not_told(Shape shape) {
        List<List<String>> cells = shape.cells();
        Map<Map<String, String>, BitSet> combinations = combinations(shape, cells);
        int tables = (int) Math.round(Math.pow(shape.most() + 1.0, cells.size()));
        Map<List<PeopleGroup>, List<int[]>> byWhatIsTold = new HashMap<>();
        for (int number = 0; number < tables; number++) {
            int[] counts = table(number, cells.size(), shape.most());
            byWhatIsTold
                    .computeIfAbsent(
                            Grouping.of(tally(shape, cells, counts), shape.policy()), none -> new ArrayList<>())
                    .add(counts);
        }
        int[] small = {0};
        byWhatIsTold.values().removeIf(possible -> possible.stream().noneMatch(table -> isPossible(table, cells)));
        byWhatIsTold.forEach((told, possible) -> combinations.forEach((codes, places) -> {
            BitSet values = new BitSet();
            possible.forEach(table -> values.set(count(table, places)));
            boolean isWhole = codes.size() == shape.attributes().size() && places.cardinality() == 1;
            boolean isTold = told.stream().anyMatch(group -> group.codes().equals(codes));
            if (isWhole && !isTold) {
                small[0]++;
                assertThat(values.nextClearBit(0))
                        .as("%s of %s", codes, told)
                        .isGreaterThanOrEqualTo(shape.leastPeople());
            } else if (values.nextSetBit(0) < shape.leastPeople()) {
                assertThat(values.cardinality())
                        .as("%s of %s: %s", codes, told, values)
                        .isGreaterThanOrEqualTo(shape.leastPeople());
            }
        }));

        assertThat(small[0]).isPositive();
        assertThat(byWhatIsTold.size()).isGreaterThan(2);
    }
}
