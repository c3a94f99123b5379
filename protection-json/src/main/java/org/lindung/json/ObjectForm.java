package org.lindung.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lindung.value.InvalidValueException;
import org.lindung.value.ValueViolation;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Values that stand as an object with named parts: aggregates, money, ranges.
 *
 * @param <T> type of the values
 */
final class ObjectForm<T> implements WireForm<T> {
    private final List<Part<T>> parts;
    private final Function<@Nullable Object[], T> maker;
    private final boolean evenInParts;
    private final Map<String, Integer> indexes = new HashMap<>();
    private final String known;

    /**
     * A form of the given parts.
     *
     * @param maker makes a value from the values of its parts, in the order of the parts, null for those left out
     * @param parts the parts in the order in which they are written
     */
    ObjectForm(Function<@Nullable Object[], T> maker, List<Part<T>> parts) {
        this(maker, parts, false);
    }

    /**
     * A form of the given parts.
     *
     * @param maker makes a value from the values of its parts, in the order of the parts, null for those left out
     * @param parts the parts in the order in which they are written
     * @param evenInParts whether the maker is called with what could be read after something could not
     */
    ObjectForm(Function<@Nullable Object[], T> maker, List<Part<T>> parts, boolean evenInParts) {
        this.maker = maker;
        this.evenInParts = evenInParts;
        this.parts = List.copyOf(parts);
        for (Part<T> part : this.parts) {
            indexes.put(part.name, indexes.size());
        }
        this.known = Reading.listed(this.parts.stream().map(Part::name).toList());
    }

    /**
     * A named part of an object.
     *
     * @param name its name in the object
     * @param form the form of its value
     * @param of takes the value out of the whole; null if there is none to write
     * @param required whether an object without it is no object of this kind
     * @param <T> type of the whole
     */
    record Part<T>(String name, WireForm<Object> form, Function<T, @Nullable Object> of, boolean required) {

        @SuppressWarnings("unchecked") // a form only meets values that it or the model has made for this part
        static <T> Part<T> of(String name, WireForm<?> form, Function<T, @Nullable Object> of, boolean required) {
            return new Part<>(name, (WireForm<Object>) form, of, required);
        }

        static <T, P> Part<T> required(String name, WireForm<P> form, Function<T, P> of) {
            return of(name, form, of::apply, true);
        }

        static <T, P> Part<T> optional(String name, WireForm<P> form, Function<T, @Nullable P> of) {
            return of(name, form, of::apply, false);
        }
    }

    @Override
    public @Nullable T read(Reading reading) {
        JsonParser in = reading.parser();
        // inside the object already if somebody had to look at its first name
        boolean inside = in.hasToken(JsonToken.PROPERTY_NAME) || in.hasToken(JsonToken.END_OBJECT);
        if (!inside && !in.hasToken(JsonToken.START_OBJECT)) {
            reading.refuseType("object");
            return null;
        }
        int errorsBefore = reading.errors();
        @Nullable Object[] values = new Object[parts.size()];
        boolean[] given = new boolean[parts.size()];
        int number = 0;
        String name = inside ? in.currentToken() == JsonToken.PROPERTY_NAME ? in.currentName() : null : in.nextName();
        for (; name != null; name = in.nextName()) {
            number++;
            Integer index = indexes.get(name);
            reading.enter(index == null ? Reading.UNNAMED : name);
            in.nextToken();
            if (index == null) {
                reading.skip();
                reading.overlooks(
                        JsonViolation.UNKNOWN_FIELD, Map.of("number", String.valueOf(number), "known", known));
            } else if (given[index]) {
                reading.skip();
                reading.note(JsonViolation.DUPLICATE_FIELD);
            } else {
                given[index] = true;
                values[index] = parts.get(index).form.read(reading);
            }
            reading.leave();
        }
        for (int i = 0; i < given.length; i++) {
            if (!given[i] && parts.get(i).required) {
                reading.enter(parts.get(i).name);
                reading.note(ValueViolation.REQUIRED);
                reading.leave();
            }
        }
        return evenInParts || reading.errors() == errorsBefore ? make(values, reading) : null;
    }

    private @Nullable T make(@Nullable Object[] values, Reading reading) {
        try {
            return maker.apply(values);
        } catch (InvalidValueException invalid) {
            reading.note(invalid);
            return null;
        }
    }

    @Override
    public void write(T value, JsonGenerator out) {
        out.writeStartObject();
        for (Part<T> part : parts) {
            Object partValue = part.of.apply(value);
            if (partValue != null && !part.form.saysNothing(partValue)) {
                out.writeName(part.name);
                part.form.write(partValue, out);
            }
        }
        out.writeEndObject();
    }
}
