package org.lindung.json;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Sets, which stand as an array in which nothing occurs twice. The order is kept.
 *
 * @param list the form of the same elements as a list
 * @param <T> type of the elements
 */
record SetForm<T>(ListForm<T> list) implements WireForm<Set<T>> {

    @Override
    public @Nullable Set<T> read(Reading reading) {
        Set<T> set = new LinkedHashSet<>();
        return list.readInto(set, reading) ? Collections.unmodifiableSet(set) : null;
    }

    @Override
    public void write(Set<T> set, Writing out) {
        list.writeAll(set, out);
    }

    @Override
    public boolean isReadable() {
        return list.isReadable();
    }

    @Override
    public @Nullable Copier<Set<T>> copier(CopyTerms terms) {
        Copier<T> element = list.elements().copier(terms.entries());
        return element == null ? null : element.inEvery(set -> set);
    }

    @Override
    public Set<T> ofNothing() {
        return Set.of();
    }

    @Override
    public ObjectNode describe(DocumentSchema schemas) {
        return list.describe(schemas).put("uniqueItems", true);
    }
}
