package org.lindung.json;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lindung.value.InvalidValueException;

/**
 * Makes values of their texts, and of bytes where they stand, so that no string is made only to be looked at.
 *
 * @param <T> type of the values
 */
abstract class Spelling<T> implements Function<String, T> {
    /**
     * The value that a text in UTF-8 stands for.
     *
     * @return the value, or null if there is none; {@link #apply} then says why
     */
    abstract @Nullable T find(byte[] text, int offset, int length);

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
            T find(byte[] text, int offset, int length) {
                try {
                    return parse.apply(new Letters(text, offset, length));
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

    /** Bytes where they stand, as characters: those of ASCII are themselves, and no other is any that a value is spelled with. */
    private static final class Letters implements CharSequence {
        private final byte[] text;
        private final int offset;
        private final int length;

        Letters(byte[] text, int offset, int length) {
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
            return (char) text[offset + index];
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new Letters(text, offset + start, end - start);
        }

        @Override
        public String toString() {
            return new String(text, offset, length, StandardCharsets.UTF_8);
        }
    }
}
