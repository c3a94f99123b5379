package org.lindung.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** Adds up counts over all combinations of attributes that are not too long. Whoever is in an area is in the larger ones too. */
final class Margins {
    private static final int PEOPLE = 0;
    private static final int AMOUNT = 1;

    private final List<Attribute> attributes;
    /** By attribute, the ways to each code, worked out once. */
    private final List<Map<String, List<String>>> ways;

    private final int longest;
    private final IntConsumer limit;
    private final Map<List<@Nullable String>, long[]> sums = new HashMap<>();

    /**
     * Starts.
     *
     * @param attributes by what is counted
     * @param longest the most attributes of a combination
     * @param limit is told how many combinations there are, and throws when there are too many
     */
    Margins(List<Attribute> attributes, int longest, IntConsumer limit) {
        this.attributes = attributes;
        this.ways = attributes.stream()
                .<Map<String, List<String>>>map(any -> new HashMap<>())
                .toList();
        this.longest = longest;
        this.limit = limit;
    }

    /** Receives one combination. */
    interface Sink {
        void accept(Map<String, String> codes, long people, long amount);
    }

    void add(Map<String, String> codes, long people, long amount) {
        add(0, 0, new @Nullable String[attributes.size()], codes, people, amount);
    }

    private void add(
            int place, int chosen, @Nullable String[] key, Map<String, String> codes, long people, long amount) {
        if (place == key.length) {
            if (chosen > 0) {
                count(key, people, amount);
            }
            return;
        }
        add(place + 1, chosen, key, codes, people, amount);
        String code = codes.get(attributes.get(place).name());
        if (code != null && chosen < longest) {
            for (String way : ways.get(place).computeIfAbsent(code, attributes.get(place)::ways)) {
                key[place] = way;
                add(place + 1, chosen + 1, key, codes, people, amount);
            }
            key[place] = null;
        }
    }

    private void count(@Nullable String[] key, long people, long amount) {
        long[] sum = sums.get(Arrays.asList(key));
        if (sum == null) {
            sum = new long[2];
            sums.put(new ArrayList<>(Arrays.asList(key)), sum);
            limit.accept(sums.size());
        }
        sum[PEOPLE] += people;
        sum[AMOUNT] += amount;
    }

    void forEach(Sink sink) {
        sums.forEach((key, sum) -> {
            Map<String, String> codes = new LinkedHashMap<>();
            for (int i = 0; i < key.size(); i++) {
                String code = key.get(i);
                if (code != null) {
                    codes.put(attributes.get(i).name(), code);
                }
            }
            sink.accept(codes, sum[PEOPLE], sum[AMOUNT]);
        });
    }
}
