package org.lindung.rule;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The facts that rules about one kind of records may read, by id. Whoever reads a rule from a file gets no other facts
 * than those of a catalogue, and so no other code.
 *
 * @param <F> what the facts are read from
 */
public final class FactCatalogue<F> {
    private final Map<String, Fact<F, ?>> byId = new LinkedHashMap<>();

    private FactCatalogue(Collection<? extends Fact<F, ?>> facts) {
        for (Fact<F, ?> fact : facts) {
            if (byId.putIfAbsent(fact.id(), fact) != null) {
                throw new IllegalArgumentException("two facts have the id " + fact.id());
            }
        }
    }

    /**
     * Makes a catalogue.
     *
     * @param facts the facts, in the order in which people should read them
     * @param <F> what the facts are read from
     * @return the catalogue
     * @throws IllegalArgumentException if two of them share an id
     */
    public static <F> FactCatalogue<F> of(Collection<? extends Fact<F, ?>> facts) {
        return new FactCatalogue<>(facts);
    }

    /**
     * Looks a fact up.
     *
     * @param id any text
     * @return the fact with that id, or empty
     */
    public Optional<Fact<F, ?>> fact(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * All facts.
     *
     * @return the facts in their order
     */
    public List<Fact<F, ?>> facts() {
        return List.copyOf(byId.values());
    }

    /** The ids of the facts. */
    @Override
    public String toString() {
        return byId.keySet().toString();
    }
}
