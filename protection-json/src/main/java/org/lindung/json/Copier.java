package org.lindung.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How the values of a form get into the copy of a partner. Made once for a copy, and used for all of its rows.
 *
 * @param <T> type of the values
 */
@FunctionalInterface
interface Copier<T> {
    /**
     * Copies a value.
     *
     * @param value the value
     * @param leftOut takes the paths of attributes that stay behind, and nothing of what they say
     * @return maps, lists, texts, numbers, yes or no; null if nothing is left of it
     */
    @Nullable
    Object copy(T value, List<String> leftOut);

    /** Copies what holds one such value. */
    default <H> Copier<H> inside(Function<? super H, ? extends T> valueOf) {
        return of(ofRecords(), (holder, leftOut) -> copy(valueOf.apply(holder), leftOut));
    }

    /** Copies what holds any number of such values, in their order. */
    default <H> Copier<H> inEvery(Function<? super H, ? extends Collection<? extends T>> entriesOf) {
        return of(ofRecords(), (holder, leftOut) -> {
            List<Object> copies = new ArrayList<>();
            for (T entry : entriesOf.apply(holder)) {
                Object copied = copy(entry, leftOut);
                if (copied != null) {
                    copies.add(copied);
                }
            }
            return copies.isEmpty() ? null : copies;
        });
    }

    /** The same copier, that says whether it copies records. */
    static <T> Copier<T> of(boolean ofRecords, Copier<T> copier) {
        return new Copier<>() {
            @Override
            public @Nullable Object copy(T value, List<String> leftOut) {
                return copier.copy(value, leftOut);
            }

            @Override
            public boolean ofRecords() {
                return ofRecords;
            }
        };
    }

    /** Whether it copies records, or what holds records, whose attributes say what they are. */
    default boolean ofRecords() {
        return false;
    }
}
