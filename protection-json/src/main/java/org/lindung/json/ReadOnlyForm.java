package org.lindung.json;

/**
 * The form of something on its way into a value, which as such is never written.
 *
 * @param <T> type of what is read
 */
interface ReadOnlyForm<T> extends WireForm<T> {
    @Override
    default void write(T unfinished, Writing out) {
        throw new UnsupportedOperationException("the finished value is written, not its parts");
    }
}
