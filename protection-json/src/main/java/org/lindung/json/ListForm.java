package org.lindung.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.node.ObjectNode;

/**
 * Lists, which stand as an array. What cannot be read of a list is noted and left out, so that the rest is read too.
 *
 * @param elements the form of the elements
 * @param least how many elements there must be
 * @param most how many there may be
 * @param <T> type of the elements
 */
record ListForm<T>(WireForm<T> elements, int least, int most) implements WireForm<List<T>> {

    static <T> ListForm<T> of(WireForm<T> elements) {
        return new ListForm<>(elements, 0, ProtectionJson.MAX_ELEMENTS);
    }

    static <T> ListForm<T> ofSome(WireForm<T> elements) {
        return new ListForm<>(elements, 1, ProtectionJson.MAX_ELEMENTS);
    }

    ListForm<T> atMost(int limit) {
        return new ListForm<>(elements, least, limit);
    }

    @Override
    public @Nullable List<T> read(Reading reading) {
        List<T> list = new ArrayList<>();
        return readInto(list, reading) ? Collections.unmodifiableList(list) : null;
    }

    /**
     * Reads the elements into a collection, which may refuse those that it has already.
     *
     * @return whether there was a list at all
     */
    boolean readInto(Collection<T> collection, Reading reading) {
        Tokens in = reading.tokens();
        if (least == 0 && reading.overlooksNull()) {
            return true;
        }
        if (!in.isAt(JsonToken.START_ARRAY)) {
            reading.refuseType("array");
            return false;
        }
        int length = 0;
        for (; in.next() != JsonToken.END_ARRAY; length++) {
            if (length >= most) {
                reading.skip();
                continue;
            }
            reading.enter(length);
            T element = elements.read(reading);
            if (element != null && !collection.add(element)) {
                reading.note(JsonViolation.DUPLICATE_ELEMENT);
            }
            reading.leave();
        }
        if (length < least) {
            reading.note(JsonViolation.LIST_EMPTY);
        } else if (length > most) {
            reading.note(JsonViolation.LIST_TOO_LONG, Map.of("limit", String.valueOf(most)));
        }
        return true;
    }

    @Override
    public void write(List<T> list, Writing out) {
        writeAll(list, out);
    }

    /** Writes the elements of a collection in its order. */
    void writeAll(Collection<T> collection, Writing out) {
        out.startArray();
        collection.forEach(element -> elements.write(element, out));
        out.endArray();
    }

    @Override
    public boolean isReadable() {
        return elements.isReadable();
    }

    @Override
    public @Nullable Copier<List<T>> copier(CopyTerms terms) {
        Copier<T> element = elements.copier(terms.entries());
        return element == null ? null : element.inEvery(list -> list);
    }

    /** An array that is left out has no elements. */
    @Override
    public List<T> ofNothing() {
        return List.of();
    }

    @Override
    public ObjectNode describe(DocumentSchema schemas) {
        ObjectNode list = schemas.ofType("array");
        list.set("items", schemas.of(elements));
        if (least > 0) {
            list.put("minItems", least);
        }
        return list.put("maxItems", most);
    }
}
