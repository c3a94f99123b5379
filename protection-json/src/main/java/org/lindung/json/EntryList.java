package org.lindung.json;

import java.io.Serializable;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A map of few entries in their order, which cannot be changed. Whoever makes an aggregate of it goes through it once and has a map
 * of its own, so that it is a list, in which nothing has to be found soon.
 *
 * @param <K> type of the keys
 * @param <V> type of the values
 */
final class EntryList<K, V> extends AbstractMap<K, V> implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Entries<K, V> entries;

    /**
     * A map.
     *
     * @param entries the entries, no two of them with the same key
     */
    EntryList(List<Map.Entry<K, V>> entries) {
        this.entries = new Entries<>(List.copyOf(entries));
    }

    @Override
    public Set<Map.Entry<K, V>> entrySet() {
        return entries;
    }

    private static final class Entries<K, V> extends AbstractSet<Map.Entry<K, V>> implements Serializable {
        private static final long serialVersionUID = 1L;

        private final List<Map.Entry<K, V>> inOrder;

        Entries(List<Map.Entry<K, V>> inOrder) {
            this.inOrder = inOrder;
        }

        @Override
        public Iterator<Map.Entry<K, V>> iterator() {
            return inOrder.iterator();
        }

        @Override
        public int size() {
            return inOrder.size();
        }
    }
}
