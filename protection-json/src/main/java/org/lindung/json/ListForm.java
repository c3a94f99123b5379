package org.lindung.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Lists, which stand as an array. What cannot be read of a list is noted and left out, so that the rest is read too.
 *
 * @param elements the form of the elements
 * @param least how many elements there must be
 * @param most how many there may be
 * @param <T> type of the elements
 */
record ListForm<T>(WireForm<T> elements, int least, int most) implements WireForm<List<T>> {
    /** The most elements of a list that has no narrower limit. */
    static final int MOST_ELEMENTS = 10_000;

    static <T> ListForm<T> of(WireForm<T> elements) {
        return new ListForm<>(elements, 0, MOST_ELEMENTS);
    }

    static <T> ListForm<T> ofSome(WireForm<T> elements) {
        return new ListForm<>(elements, 1, MOST_ELEMENTS);
    }

    ListForm<T> atMost(int limit) {
        return new ListForm<>(elements, least, limit);
    }

    @Override
    public @Nullable List<T> read(Reading reading) {
        JsonParser in = reading.parser();
        if (!in.hasToken(JsonToken.START_ARRAY)) {
            reading.refuseType("array");
            return null;
        }
        List<T> list = new ArrayList<>();
        int length = 0;
        for (; in.nextToken() != JsonToken.END_ARRAY; length++) {
            if (length >= most) {
                reading.skip();
                continue;
            }
            reading.enter(String.valueOf(length));
            T element = elements.read(reading);
            reading.leave();
            if (element != null) {
                list.add(element);
            }
        }
        if (length < least) {
            reading.note(JsonViolation.LIST_EMPTY);
        } else if (length > most) {
            reading.note(JsonViolation.LIST_TOO_LONG, Map.of("limit", String.valueOf(most)));
        }
        return list;
    }

    @Override
    public void write(List<T> list, JsonGenerator out) {
        out.writeStartArray();
        list.forEach(element -> elements.write(element, out));
        out.writeEndArray();
    }

    /** An array that is left out has no elements. */
    @Override
    public boolean saysNothing(List<T> list) {
        return list.isEmpty();
    }
}
