package org.lindung.retention;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lindung.basics.Answer;
import org.lindung.basics.Attribute;
import org.lindung.privacy.Classification;
import org.lindung.privacy.DataCategory;
import org.lindung.value.InvalidValueException;
import org.lindung.value.Violation;

/** One walk over a record that leaves out what is due and not held, and names what is due and cannot be left out. */
final class Reduction {
    private static final String EVERY_ENTRY = "/*";

    private final Set<DataCategory> due;
    private final Set<DataCategory> held;
    private final Set<String> remnants;

    Reduction(Set<DataCategory> due, Set<DataCategory> held, Set<String> remnants) {
        this.due = due;
        this.held = held;
        this.remnants = remnants;
    }

    /**
     * What is left of a value.
     *
     * @param value the value; nothing if it goes
     * @param personal whether something personal is left in it
     */
    private record Left(@Nullable Object value, boolean personal) {
        static final Left NOTHING = new Left(null, false);
    }

    /** What is left of a record in a file. */
    Optional<Object> of(Object record, DataCategory category, String path) {
        if (!hasParts(record)) {
            throw new IllegalArgumentException(path + " holds something that does not say what of it is personal");
        }
        return Optional.ofNullable(record(record, EnumSet.of(category), path).value());
    }

    /** Whether a value has places of its own; the variants of a family stay or go as a whole. */
    private static boolean hasParts(Object value) {
        return Classification.ofValue(value).isPresent() && !isVariant(value);
    }

    private static boolean isVariant(Object value) {
        return value.getClass().isRecord()
                && Stream.of(value.getClass().getInterfaces()).anyMatch(Class::isSealed);
    }

    private Left value(Object value, EnumSet<DataCategory> way, String path) {
        if (value.equals(emptyOf(value))) {
            return new Left(value, false);
        } else if (value instanceof Answer.Known<?> known && hasParts(known.value())) {
            Left inner = record(known.value(), way, path);
            return inner.value() == null ? inner : new Left(Answer.known(inner.value()), inner.personal());
        } else if (value instanceof Optional<?> optional) {
            Left inner = value(optional.orElseThrow(), way, path);
            return inner.value() == null ? inner : new Left(Optional.of(inner.value()), inner.personal());
        } else if (value instanceof Collection<?> entries) {
            return entries(entries, way, path + EVERY_ENTRY);
        } else if (value instanceof Map<?, ?> entries) {
            return entries(entries, way, path + EVERY_ENTRY);
        } else if (hasParts(value)) {
            return record(value, way, path);
        }
        return single(value, way);
    }

    private Left single(Object value, EnumSet<DataCategory> way) {
        EnumSet<DataCategory> kinds = EnumSet.copyOf(way);
        Classification.ofValue(value)
                .ifPresent(variant -> kinds.addAll(variant.attributes().values()));
        if (!Collections.disjoint(kinds, due) && Collections.disjoint(kinds, held)) {
            return Left.NOTHING;
        }
        kinds.remove(DataCategory.NOT_PERSONAL);
        return new Left(value, !kinds.isEmpty());
    }

    private Left entries(Collection<?> entries, EnumSet<DataCategory> way, String path) {
        Collection<Object> left = entries instanceof Set ? new LinkedHashSet<>() : new ArrayList<>();
        boolean same = true;
        boolean personal = false;
        for (Object entry : entries) {
            Left part = value(entry, way, path);
            same &= part.value() == entry;
            personal |= part.personal();
            if (part.value() != null) {
                left.add(part.value());
            }
        }
        return left.isEmpty() ? Left.NOTHING : new Left(same ? entries : left, personal);
    }

    private Left entries(Map<?, ?> entries, EnumSet<DataCategory> way, String path) {
        Map<Object, Object> left = new LinkedHashMap<>();
        boolean same = true;
        boolean personal = false;
        for (Map.Entry<?, ?> entry : entries.entrySet()) {
            Left part = value(entry.getValue(), way, path);
            same &= part.value() == entry.getValue();
            personal |= part.personal();
            if (part.value() != null) {
                left.put(entry.getKey(), part.value());
            }
        }
        return left.isEmpty() ? Left.NOTHING : new Left(same ? entries : left, personal);
    }

    /** A record, of which nothing is left where nothing personal is. */
    private Left record(Object record, EnumSet<DataCategory> way, String path) {
        Map<Attribute, Object> changes = new LinkedHashMap<>();
        List<Attribute> lost = new ArrayList<>();
        boolean personal = reduce(record, way, path, changes, lost);
        if (changes.isEmpty() && lost.isEmpty()) {
            return new Left(record, personal);
        }
        return personal ? new Left(rebuilt(record, way, path, changes, lost), true) : Left.NOTHING;
    }

    private boolean reduce(
            Object record,
            EnumSet<DataCategory> way,
            String path,
            Map<Attribute, Object> changes,
            List<Attribute> lost) {
        boolean personal = false;
        for (Map.Entry<Attribute, DataCategory> place : placesOf(record).entrySet()) {
            Attribute attribute = place.getKey();
            Object was = attribute.of(record);
            Left part = value(was, with(way, place.getValue()), path + "/" + attribute.name());
            personal |= part.personal();
            if (part.value() == null) {
                lost.add(attribute);
            } else if (part.value() != was) {
                changes.put(attribute, part.value());
            }
        }
        return personal;
    }

    private static Map<Attribute, DataCategory> placesOf(Object record) {
        return Classification.ofValue(record).orElseThrow().attributes();
    }

    private static EnumSet<DataCategory> with(EnumSet<DataCategory> way, DataCategory own) {
        EnumSet<DataCategory> further = EnumSet.copyOf(way);
        further.add(own);
        return further;
    }

    /** The record without what is lost; what it cannot exist without is put back. */
    private Object rebuilt(
            Object record,
            EnumSet<DataCategory> way,
            String path,
            Map<Attribute, Object> changes,
            List<Attribute> lost) {
        Map<Attribute, DataCategory> places = placesOf(record);
        for (Attribute attribute : lost) {
            Object was = attribute.of(record);
            Object none = emptyOf(was);
            EnumSet<DataCategory> further = with(way, requireNonNull(places.get(attribute)));
            changes.put(attribute, none == null ? least(was, further, path + "/" + attribute.name()) : none);
        }
        while (!changes.isEmpty()) {
            try {
                return Attribute.changed(record, changes);
            } catch (InvalidValueException impossible) {
                putBack(impossible, path, changes);
            }
        }
        return record;
    }

    /** As little as can be of a value that there has to be. */
    private Object least(Object value, EnumSet<DataCategory> way, String path) {
        if (hasParts(value)) {
            Map<Attribute, Object> changes = new LinkedHashMap<>();
            List<Attribute> lost = new ArrayList<>();
            reduce(value, way, path, changes, lost);
            return rebuilt(value, way, path, changes, lost);
        }
        remnants.add(path);
        return value;
    }

    /** The attributes that a refusal names, or all of them if it names none that was changed. */
    private void putBack(InvalidValueException impossible, String path, Map<Attribute, Object> changes) {
        Set<String> named = impossible.violations().stream()
                .map(Violation::path)
                .map(place -> place.replaceFirst("^/([^/]*).*$", "$1"))
                .collect(Collectors.toSet());
        List<Attribute> back = changes.keySet().stream()
                .filter(attribute -> named.contains(attribute.name()))
                .toList();
        for (Attribute attribute : back.isEmpty() ? List.copyOf(changes.keySet()) : back) {
            changes.remove(attribute);
            remnants.add(path + "/" + attribute.name());
        }
    }

    /** What an attribute holds where there is nothing; none for one that always holds something. */
    private static @Nullable Object emptyOf(Object value) {
        if (value instanceof Answer<?>) {
            return Answer.notAsked();
        } else if (value instanceof Optional<?>) {
            return Optional.empty();
        } else if (value instanceof List<?>) {
            return List.of();
        } else if (value instanceof Set<?>) {
            return Set.of();
        }
        return value instanceof Map<?, ?> ? Map.of() : null;
    }
}
