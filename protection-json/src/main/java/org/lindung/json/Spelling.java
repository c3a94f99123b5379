package org.lindung.json;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lindung.value.InvalidValueException;

/**
 * Makes values of their texts, and of characters where they stand, so that no string is made only to be looked at.
 *
 * @param <T> type of the values
 */
abstract class Spelling<T> implements Function<String, T> {
    /**
     * The value that characters stand for.
     *
     * @return the value, or null if there is none; {@link #apply} then says why
     */
    abstract @Nullable T find(char[] text, int offset, int length);

    /**
     * By a function of any characters.
     *
     * @param parse makes the value, or throws {@link InvalidValueException}
     * @param <T> type of the values
     * @return the spelling
     */
    static <T> Spelling<T> of(Function<CharSequence, T> parse) {
        return new Spelling<>() {
            @Override
            @Nullable
            T find(char[] text, int offset, int length) {
                try {
                    return parse.apply(new Characters(text, offset, length));
                } catch (InvalidValueException none) {
                    return null;
                }
            }

            @Override
            public T apply(String text) {
                return parse.apply(text);
            }
        };
    }

    /** Characters where they stand. */
    private static final class Characters implements CharSequence {
        private final char[] text;
        private final int offset;
        private final int length;

        Characters(char[] text, int offset, int length) {
            this.text = text;
            this.offset = offset;
            this.length = length;
        }

        @Override
        public int length() {
            return length;
        }

        @Override
        public char charAt(int index) {
            return text[offset + index];
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new Characters(text, offset + start, end - start);
        }

        @Override
        public String toString() {
            return new String(text, offset, length);
        }
    }
}
