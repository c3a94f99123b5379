package org.lindung.basics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lindung.value.InvalidValueException;
import org.lindung.value.Violation;

/**
 * One pass over three versions of a record. Where nobody has chosen yet, a value stands in for the one to come; it is
 * never given out, because its conflict has been noted.
 */
final class Merging {
    private final Map<String, Side> choices;
    private final List<Conflict> conflicts = new ArrayList<>();
    private final List<Violation> violations = new ArrayList<>();

    Merging(Map<String, Side> choices) {
        this.choices = choices;
    }

    List<Conflict> conflicts() {
        return conflicts.stream().sorted(Comparator.comparing(Conflict::path)).toList();
    }

    List<Violation> violations() {
        return violations;
    }

    <T> T record(T base, T mine, T theirs) {
        @SuppressWarnings("unchecked") // a merge of three values of a type has the type
        T merged = (T) Objects.requireNonNull(merge("", base, mine, theirs));
        return merged;
    }

    private @Nullable Object merge(String path, @Nullable Object base, @Nullable Object mine, @Nullable Object theirs) {
        if (Objects.equals(mine, theirs) || Objects.equals(base, theirs)) {
            return mine;
        } else if (Objects.equals(base, mine)) {
            return theirs;
        } else if (base instanceof Optional<?> before
                && mine instanceof Optional<?> one
                && theirs instanceof Optional<?> other) {
            return Optional.ofNullable(merge(path, before.orElse(null), one.orElse(null), other.orElse(null)));
        } else if (base != null && mine != null && theirs != null) {
            return insideOf(path, base, mine, theirs);
        }
        return chosen(path, base, mine, theirs);
    }

    private @Nullable Object insideOf(String path, Object base, Object mine, Object theirs) {
        if (base instanceof Map<?, ?> before && mine instanceof Map<?, ?> one && theirs instanceof Map<?, ?> other) {
            return maps(path, before, one, other);
        } else if (base instanceof Collection<?> before
                && mine instanceof Collection<?> one
                && theirs instanceof Collection<?> other) {
            return collections(path, before, one, other);
        } else if (Shape.isOneRecord(base, mine) && Shape.isOneRecord(base, theirs)) {
            return attributes(path, Shape.of(base).orElseThrow(), base, mine, theirs);
        }
        return chosen(path, base, mine, theirs);
    }

    private @Nullable Object chosen(
            String path, @Nullable Object base, @Nullable Object mine, @Nullable Object theirs) {
        Conflict conflict =
                new Conflict(path, Optional.ofNullable(base), Optional.ofNullable(mine), Optional.ofNullable(theirs));
        Side side = choices.get(path);
        if (side == null) {
            conflicts.add(conflict);
            return mine;
        }
        return conflict.value(side).orElse(null);
    }

    private Object attributes(String path, Shape shape, Object base, Object mine, Object theirs) {
        int before = conflicts.size() + violations.size();
        Map<String, Object> values = new LinkedHashMap<>();
        for (String name : shape.names()) {
            Object value =
                    merge(path + "/" + name, shape.get(base, name), shape.get(mine, name), shape.get(theirs, name));
            values.put(name, Objects.requireNonNull(value));
        }
        if (conflicts.size() + violations.size() > before) {
            return mine;
        }
        try {
            return shape.make(values);
        } catch (InvalidValueException impossible) {
            impossible.violations().forEach(violation -> violations.add(violation.under(path)));
            return mine;
        }
    }

    private @Nullable Object maps(String path, Map<?, ?> base, Map<?, ?> mine, Map<?, ?> theirs) {
        Set<Object> keys = new LinkedHashSet<>(base.keySet());
        keys.addAll(mine.keySet());
        keys.addAll(theirs.keySet());
        Map<String, Object> byName = new TreeMap<>();
        for (Object key : keys) {
            Optional<String> name = nameOf(key);
            if (name.isEmpty()) {
                return chosen(path, base, mine, theirs);
            }
            byName.put(name.get(), key);
        }
        Map<Object, Object> merged = new LinkedHashMap<>();
        byName.forEach((name, key) -> {
            Object value = merge(path + "/" + name, base.get(key), mine.get(key), theirs.get(key));
            if (value != null) {
                merged.put(key, value);
            }
        });
        return merged;
    }

    /** How a path names a key; no key that could be personal has a name. */
    private static Optional<String> nameOf(Object key) {
        if (key instanceof CodedValue coded) {
            return Optional.of(coded.code());
        }
        return key instanceof Identifier id ? Optional.of(id.value()) : Optional.empty();
    }

    private @Nullable Object collections(String path, Collection<?> base, Collection<?> mine, Collection<?> theirs) {
        boolean sets = base instanceof Set && mine instanceof Set && theirs instanceof Set;
        Optional<Map<String, Object>> before = byId(base);
        Optional<Map<String, Object>> one = byId(mine);
        Optional<Map<String, Object>> other = byId(theirs);
        if (before.isPresent() && one.isPresent() && other.isPresent()) {
            Optional<List<String>> order = order(before.get(), one.get(), other.get());
            if (sets || order.isPresent()) {
                List<String> ids =
                        order.orElseGet(() -> List.copyOf(before.get().keySet()));
                List<Object> merged = entries(path, ids, before.get(), one.get(), other.get());
                return sets ? new LinkedHashSet<>(merged) : merged;
            }
        }
        return sets ? sets((Set<?>) base, (Set<?>) mine, (Set<?>) theirs) : chosen(path, base, mine, theirs);
    }

    /** The entries by their ids, or nothing if one has none or two have the same. */
    private static Optional<Map<String, Object>> byId(Collection<?> entries) {
        Map<String, Object> byId = new LinkedHashMap<>();
        for (Object entry : entries) {
            Optional<Identifier> id = Shape.idOf(entry);
            if (id.isEmpty() || byId.put(id.get().value(), entry) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(byId);
    }

    /** The order of the entries of the base after both edits, or nothing if both moved them in different ways. */
    private static Optional<List<String>> order(
            Map<String, Object> base, Map<String, Object> mine, Map<String, Object> theirs) {
        Set<String> common = new LinkedHashSet<>(base.keySet());
        common.retainAll(mine.keySet());
        common.retainAll(theirs.keySet());
        List<String> before = List.copyOf(common);
        List<String> one = mine.keySet().stream().filter(common::contains).toList();
        List<String> other = theirs.keySet().stream().filter(common::contains).toList();
        if (before.equals(one) && before.equals(other)) {
            return Optional.of(List.copyOf(base.keySet()));
        } else if (before.equals(one) || one.equals(other)) {
            return Optional.of(other);
        }
        return before.equals(other) ? Optional.of(one) : Optional.empty();
    }

    private List<Object> entries(
            String path,
            List<String> order,
            Map<String, Object> base,
            Map<String, Object> mine,
            Map<String, Object> theirs) {
        Set<String> ids = new LinkedHashSet<>(order);
        ids.addAll(base.keySet());
        // additions in the order of their ids, so that nobody's come first because of who merges
        Map<String, Object> added = new TreeMap<>(mine);
        added.putAll(theirs);
        ids.addAll(added.keySet());
        List<Object> merged = new ArrayList<>();
        for (String id : ids) {
            Object entry = merge(path + "/" + id, base.get(id), mine.get(id), theirs.get(id));
            if (entry != null) {
                merged.add(entry);
            }
        }
        return Collections.unmodifiableList(merged);
    }

    private static Set<Object> sets(Set<?> base, Set<?> mine, Set<?> theirs) {
        Set<Object> merged = new LinkedHashSet<>(base);
        merged.retainAll(mine);
        merged.retainAll(theirs);
        addNew(merged, base, mine);
        addNew(merged, base, theirs);
        return merged;
    }

    private static void addNew(Set<Object> merged, Set<?> base, Set<?> side) {
        Set<Object> added = new LinkedHashSet<>(side);
        added.removeAll(base);
        merged.addAll(added);
    }
}
