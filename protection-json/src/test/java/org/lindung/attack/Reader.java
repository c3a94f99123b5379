package org.lindung.attack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Somebody who reads what is published, knows the rules by which it was made, and has time: writes down every world that could
 * have led to it. What is the same in all of them has been learned.
 */
final class Reader {
    private Reader() {}

    /** Every list of counts from 0 to the greatest one of each place. */
    static Stream<int[]> worlds(int... most) {
        int worlds = IntStream.of(most).reduce(1, (product, one) -> Math.multiplyExact(product, one + 1));
        return IntStream.range(0, worlds).mapToObj(number -> {
            int[] world = new int[most.length];
            int rest = number;
            for (int i = 0; i < most.length; i++) {
                world[i] = rest % (most[i] + 1);
                rest /= most[i] + 1;
            }
            return world;
        });
    }

    /**
     * What the reader learns for certain about few people, over everything that could be published.
     *
     * @param worlds every world that can be
     * @param publish what is published of a world; nothing if whoever publishes decides against it
     * @param asked sums of counts, by what they are called
     * @param leastPeople the number below which nothing may be told
     * @param greatest what can also be read of a world with this count is passed over, since the worlds with more are missing
     * @return every sum of which the reader is sure that somebody, and fewer than the least number, is in it, with a world
     */
    static List<String> learns(
            Stream<int[]> worlds,
            Function<int[], Optional<Object>> publish,
            Map<String, BitSet> asked,
            int leastPeople,
            int greatest) {
        Map<Object, List<int[]>> byWhatIsRead = new LinkedHashMap<>();
        worlds.forEach(world -> publish.apply(world)
                .ifPresent(read -> byWhatIsRead
                        .computeIfAbsent(read, none -> new ArrayList<>())
                        .add(world)));
        byWhatIsRead
                .values()
                .removeIf(possible ->
                        possible.stream().anyMatch(world -> IntStream.of(world).anyMatch(count -> count >= greatest)));
        if (byWhatIsRead.size() < 10) {
            throw new IllegalStateException("nothing much is left to read");
        }
        List<String> learned = new ArrayList<>();
        byWhatIsRead
                .values()
                .forEach(possible -> asked.forEach((name, places) -> {
                    boolean isSure = possible.stream()
                            .mapToInt(world ->
                                    places.stream().map(place -> world[place]).sum())
                            .allMatch(people -> people > 0 && people < leastPeople);
                    if (isSure) {
                        learned.add(name + ", as in " + Arrays.toString(possible.get(0)));
                    }
                }));
        return learned;
    }
}
