package org.lindung.json.htcds;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.lindung.area.CountryCode;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.PersonalData;

/** What is said in one section of a document: values by their fields, in the order of the standard. Immutable. */
@PersonalData(DataCategory.TRAFFICKING)
public final class HtcdsEntry {
    /** An entry that says nothing. */
    public static final HtcdsEntry EMPTY = new HtcdsEntry(Map.of());

    private final Map<HtcdsField<?>, Object> values;

    private HtcdsEntry(Map<HtcdsField<?>, Object> values) {
        Map<HtcdsField<?>, Object> sorted = new TreeMap<>(Comparator.comparingInt(HtcdsField::place));
        sorted.putAll(values);
        this.values = Collections.unmodifiableMap(sorted);
    }

    /**
     * The value of a field.
     *
     * @param field the field
     * @param <T> type of its values
     * @return the value; nothing if the entry does not say
     */
    @SuppressWarnings("unchecked") // only a value of the field's type can have been set
    public <T> Optional<T> get(HtcdsField<T> field) {
        return Optional.ofNullable((T) values.get(field));
    }

    /**
     * The country that a field of text names, as that of an event.
     *
     * @param field the field
     * @return the country, by its code or its name in English or Indonesian; nothing if the text is none of these
     */
    public Optional<CountryCode> country(HtcdsField<String> field) {
        return get(field).flatMap(HtcdsCell::country);
    }

    /**
     * The entry with the value of a field, in place of the one that there was.
     *
     * @param field the field
     * @param value the value
     * @param <T> type of its values
     * @return the new entry
     * @throws org.lindung.value.InvalidValueException if the field cannot have the value
     */
    public <T> HtcdsEntry with(HtcdsField<T> field, T value) {
        Map<HtcdsField<?>, Object> more = new LinkedHashMap<>(values);
        more.put(field, field.checked(value));
        return new HtcdsEntry(more);
    }

    /** The same, with a value that may be missing. */
    <T> HtcdsEntry with(HtcdsField<T> field, Optional<? extends T> value) {
        return value.isPresent() ? with(field, value.get()) : this;
    }

    /** The entry with all that another one says, which goes first. */
    HtcdsEntry with(HtcdsEntry other) {
        Map<HtcdsField<?>, Object> more = new LinkedHashMap<>(values);
        more.putAll(other.values);
        return new HtcdsEntry(more);
    }

    /**
     * The entry with some of its fields.
     *
     * @param kept which ones
     * @return the new entry
     */
    public HtcdsEntry only(Predicate<? super HtcdsField<?>> kept) {
        Map<HtcdsField<?>, Object> less = new LinkedHashMap<>(values);
        less.keySet().removeIf(kept.negate());
        return new HtcdsEntry(less);
    }

    HtcdsEntry only(Collection<HtcdsField<?>> kept) {
        return only(kept::contains);
    }

    HtcdsEntry without(Collection<HtcdsField<?>> left) {
        return only(field -> !left.contains(field));
    }

    /**
     * The fields about which something is said.
     *
     * @return the fields, in the order of the standard
     */
    public Set<HtcdsField<?>> fields() {
        return values.keySet();
    }

    /**
     * Whether nothing is said.
     *
     * @return true without any value
     */
    public boolean isEmpty() {
        return values.isEmpty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HtcdsEntry entry && values.equals(entry.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    /** The names of the fields, without their values. */
    @Override
    public String toString() {
        return values.keySet().toString();
    }
}
