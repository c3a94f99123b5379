package org.lindung.json;

import org.jspecify.annotations.Nullable;

/**
 * Something of a document and where it stood, for what can be judged only when more of the document is known.
 *
 * @param pointer where, as a JSON Pointer
 * @param value what
 * @param <T> type of the value
 */
record Placed<T>(String pointer, T value) {

    /** The form of values that keep their place. */
    static <T> WireForm<Placed<T>> form(WireForm<T> form) {
        return new WireForm<>() {
            @Override
            public @Nullable Placed<T> read(Reading reading) {
                String pointer = reading.pointer();
                T value = form.read(reading);
                return value == null ? null : new Placed<>(pointer, value);
            }

            @Override
            public void write(Placed<T> placed, Writing out) {
                form.write(placed.value, out);
            }
        };
    }
}
