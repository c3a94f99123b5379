package org.lindung.testkit;

import java.util.ArrayList;
import java.util.List;

/**
 * Values with their weights, in the order in which they were added.
 *
 * @param <T> type of the values
 */
final class Weights<T> {
    private final List<T> values = new ArrayList<>();
    private final List<Integer> upTo = new ArrayList<>();
    private int total;

    static <T> Weights<T> of(T value, int weight) {
        return new Weights<T>().and(value, weight);
    }

    Weights<T> and(T value, int weight) {
        if (weight > 0) {
            total = Math.addExact(total, weight);
            values.add(value);
            upTo.add(total);
        }
        return this;
    }

    T draw(Chance chance) {
        int drawn = chance.between(1, total);
        int place = 0;
        while (upTo.get(place) < drawn) {
            place++;
        }
        return values.get(place);
    }
}
