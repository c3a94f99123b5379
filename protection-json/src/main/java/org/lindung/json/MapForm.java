package org.lindung.json;

import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.node.ObjectNode;

/**
 * Maps, which stand as an object with one field an entry.
 *
 * @param keys the form of the keys
 * @param values the form of the values
 * @param codes the names of the keys that are constants of a closed list; none if they are others
 * @param constants these constants, each at the place of its name
 * @param <K> type of the keys
 * @param <V> type of the values
 */
record MapForm<K, V>(TextForm<K> keys, WireForm<V> values, FieldNames codes, List<K> constants)
        implements WireForm<Map<K, V>> {

    MapForm(TextForm<K> keys, WireForm<V> values) {
        this(
                keys,
                values,
                new FieldNames(keys.codes()),
                keys.codes().stream().map(keys.parse()).toList());
    }

    @Override
    public @Nullable Map<K, V> read(Reading reading) {
        Tokens in = reading.tokens();
        if (reading.overlooksNull()) {
            return Map.of();
        }
        if (!in.isAt(JsonToken.START_OBJECT)) {
            reading.refuseType("object");
            return null;
        }
        int errorsBefore = reading.errors();
        List<Map.Entry<K, V>> entries = new ArrayList<>();
        Set<K> others = constants.isEmpty() ? new HashSet<>() : Set.of();
        int number = 0;
        reading.enter(codes);
        for (int place = codes.first(in); place != FieldNames.END; place = codes.next(place, in)) {
            if (number++ < ProtectionJson.MAX_ELEMENTS) {
                readEntry(place, entries, others, reading);
            } else {
                in.next();
                reading.skip();
            }
        }
        reading.leave();
        if (number > ProtectionJson.MAX_ELEMENTS) {
            reading.note(JsonViolation.LIST_TOO_LONG, Map.of("limit", String.valueOf(ProtectionJson.MAX_ELEMENTS)));
        }
        return reading.errors() == errorsBefore ? mapOf(entries) : null;
    }

    private Map<K, V> mapOf(List<Map.Entry<K, V>> entries) {
        if (!constants.isEmpty()) {
            return new EntryList<>(entries);
        }
        Map<K, V> map = new LinkedHashMap<>();
        entries.forEach(entry -> map.put(entry.getKey(), entry.getValue()));
        return Collections.unmodifiableMap(map);
    }

    private void readEntry(int place, List<Map.Entry<K, V>> entries, Set<K> others, Reading reading) {
        // the code of a closed list is ours; any other key is the document's
        reading.at(place);
        K key = place >= 0 ? constants.get(place) : keys.read(reading.tokens().name(), reading);
        reading.tokens().next();
        if (key == null) {
            reading.skip();
        } else if (place >= 0 ? isAmong(entries, key) : !others.add(key)) {
            reading.skip();
            reading.note(JsonViolation.DUPLICATE_FIELD);
        } else {
            V value = values.read(reading);
            if (value != null) {
                entries.add(new AbstractMap.SimpleImmutableEntry<>(key, value));
            }
        }
        reading.at(FieldNames.END);
    }

    /** One after the other, since a closed list has few constants. */
    private static <K, V> boolean isAmong(List<Map.Entry<K, V>> entries, K key) {
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).getKey().equals(key)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void write(Map<K, V> entries, Writing out) {
        out.startObject();
        entries.forEach((key, value) -> {
            out.name(keys.print().apply(key));
            values.write(value, out);
        });
        out.endObject();
    }

    @Override
    public boolean isReadable() {
        return values.isReadable();
    }

    @Override
    public @Nullable Copier<Map<K, V>> copier(CopyTerms terms) {
        Copier<K> key = keys.copier(terms.entries());
        Copier<V> value = values.copier(terms.entries());
        if (key == null || value == null) {
            return null;
        }
        return Copier.of(value.ofRecords(), (entries, leftOut) -> {
            Map<Object, Object> copies = new LinkedHashMap<>();
            entries.forEach((name, content) -> {
                Object copied = value.copy(content, leftOut);
                if (copied != null) {
                    copies.put(key.copy(name, leftOut), copied);
                }
            });
            return copies.isEmpty() ? null : copies;
        });
    }

    /** An entry that is not there has not been asked about; so it is with all of them. */
    @Override
    public Map<K, V> ofNothing() {
        return Map.of();
    }

    @Override
    public ObjectNode describe(DocumentSchema schemas) {
        ObjectNode map = schemas.ofType("object");
        map.set("propertyNames", schemas.of(keys));
        map.set("additionalProperties", schemas.of(values));
        return map.put("maxProperties", ProtectionJson.MAX_ELEMENTS);
    }
}
