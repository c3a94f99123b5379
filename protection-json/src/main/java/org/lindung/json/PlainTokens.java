package org.lindung.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.io.SerializedString;
import tools.jackson.databind.util.TokenBuffer;

/**
 * The tokens of a document that is {@linkplain Octets#isPlain plain}: a text ends at the next quotation mark, and white space is
 * blanks.
 *
 * <p>It never says what is wrong with a document. Where it meets anything but sound JSON within the limits, or a number that it
 * cannot hold, it {@linkplain InDoubt gives up}, and the document is read from its start by Jackson, who decides and says why.
 */
final class PlainTokens extends Tokens {
    private static final byte[] TRUE = "true".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] FALSE = "false".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] NULL = "null".getBytes(StandardCharsets.US_ASCII);

    /** With so many digits no number is larger than a long. */
    private static final int MOST_DIGITS = 18;

    /** Where no byte is any more. */
    private static final byte NOTHING = 0;

    private final byte[] bytes;
    private final int end;
    private int place;
    private boolean begun;
    private @Nullable JsonToken current;
    /** The first byte of the name or text at which the reading stands, and the one after its last. */
    private int from;

    private int to;
    private long number;
    private int depth;
    /** For each object or array that has begun a bit, the innermost the lowest, that says whether it is an object. */
    private long objects;

    /** The name that is thought to come next, without a quotation mark in it; and whether it did. */
    private byte @Nullable [] guess;

    private boolean isGuessed;

    private char[] characters = new char[64];

    PlainTokens(byte[] buffer, int from, int length) {
        this.bytes = buffer;
        this.place = from;
        this.end = from + length;
    }

    /** Says that somebody has to read the document who knows more. */
    static final class InDoubt extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private InDoubt() {
            super("", null, false, false);
        }
    }

    @Override
    @Nullable
    JsonToken current() {
        return current;
    }

    @Override
    @Nullable
    JsonToken next() {
        byte next = peek();
        if (current == JsonToken.PROPERTY_NAME || !begun) {
            begun = true;
            current = value(next);
        } else if (depth > 0) {
            current = inside(next);
        } else {
            require(next == NOTHING);
            current = null;
        }
        return current;
    }

    /** The next byte that is no blank. */
    private byte peek() {
        while (place < end && bytes[place] == ' ') {
            place++;
        }
        return place < end ? bytes[place] : NOTHING;
    }

    private static void require(boolean sound) {
        if (!sound) {
            throw new InDoubt();
        }
    }

    private JsonToken inside(byte next) {
        boolean isObject = (objects & 1) != 0;
        if (next == (isObject ? '}' : ']')) {
            place++;
            depth--;
            objects >>>= 1;
            return isObject ? JsonToken.END_OBJECT : JsonToken.END_ARRAY;
        }
        byte first = next;
        if (current != JsonToken.START_OBJECT && current != JsonToken.START_ARRAY) {
            require(next == ',');
            place++;
            first = peek();
        }
        return isObject ? name(first) : value(first);
    }

    private JsonToken name(byte first) {
        require(first == '"');
        if (!isGuessHere()) {
            passText(ProtectionJson.MAX_NAME_LENGTH);
        }
        require(peek() == ':');
        place++;
        return JsonToken.PROPERTY_NAME;
    }

    /** Passes the guessed name if it stands here, which takes no search for its end, and tells whether it does. */
    private boolean isGuessHere() {
        byte[] expected = guess;
        if (expected == null) {
            return false;
        }
        int after = place + 1 + expected.length;
        isGuessed = after < end
                && bytes[after] == '"'
                && Arrays.equals(bytes, place + 1, after, expected, 0, expected.length);
        if (isGuessed) {
            from = place + 1;
            to = after;
            place = after + 1;
        }
        return isGuessed;
    }

    private JsonToken value(byte first) {
        return switch (first) {
            case '"' -> {
                passText(ProtectionJson.MAX_STRING_LENGTH);
                yield JsonToken.VALUE_STRING;
            }
            case '{' -> begin(1, JsonToken.START_OBJECT);
            case '[' -> begin(0, JsonToken.START_ARRAY);
            case 't' -> literal(TRUE, JsonToken.VALUE_TRUE);
            case 'f' -> literal(FALSE, JsonToken.VALUE_FALSE);
            case 'n' -> literal(NULL, JsonToken.VALUE_NULL);
            default -> wholeNumber(first == '-');
        };
    }

    private void passText(int limit) {
        from = place + 1;
        to = Octets.indexOf('"', bytes, from, end);
        require(to < end && to - from <= limit);
        place = to + 1;
    }

    private JsonToken begin(int objectBit, JsonToken start) {
        require(depth < Long.SIZE);
        place++;
        depth++;
        objects = objects << 1 | objectBit;
        return start;
    }

    private JsonToken literal(byte[] word, JsonToken token) {
        require(end - place >= word.length && Arrays.equals(bytes, place, place + word.length, word, 0, word.length));
        place += word.length;
        return token;
    }

    /** What follows the digits, a fraction perhaps, is left to the next token, which such a thing is not. */
    private JsonToken wholeNumber(boolean negative) {
        int first = negative ? place + 1 : place;
        int last = Math.min(end, first + MOST_DIGITS + 1);
        long value = 0;
        place = first;
        while (place < last && bytes[place] >= '0' && bytes[place] <= '9') {
            value = 10 * value + (bytes[place++] - '0');
        }
        int digits = place - first;
        require(digits > 0 && digits <= MOST_DIGITS && (digits == 1 || bytes[first] != '0'));
        number = negative ? -value : value;
        return JsonToken.VALUE_NUMBER_INT;
    }

    @Override
    @Nullable
    String nextName() {
        return next() == JsonToken.PROPERTY_NAME ? name() : null;
    }

    @Override
    boolean isNextName(SerializedString name) {
        guess = name.asUnquotedUTF8();
        isGuessed = false;
        next();
        guess = null;
        return isGuessed;
    }

    @Override
    void skipChildren() {
        for (int outside = outside(); depth > outside; ) {
            next();
        }
    }

    /** How many objects and arrays there are around the value at which the reading stands. */
    private int outside() {
        return current == JsonToken.START_OBJECT || current == JsonToken.START_ARRAY ? depth - 1 : depth;
    }

    @Override
    String name() {
        return text();
    }

    @Override
    String text() {
        return new String(bytes, from, to - from, StandardCharsets.US_ASCII);
    }

    @Override
    char[] characters() {
        int length = length();
        if (length > characters.length) {
            characters = new char[length];
        }
        for (int i = 0; i < length; i++) {
            characters[i] = (char) bytes[from + i];
        }
        return characters;
    }

    @Override
    int offset() {
        return 0;
    }

    @Override
    int length() {
        return to - from;
    }

    @Override
    boolean mayHoldHalfPairs() {
        return false;
    }

    @Override
    boolean isLong() {
        return true;
    }

    @Override
    long number() {
        return number;
    }

    @Override
    void copyInto(TokenBuffer buffer) {
        int outside = outside();
        copyToken(buffer);
        while (depth > outside) {
            next();
            copyToken(buffer);
        }
    }

    private void copyToken(TokenBuffer buffer) {
        switch (Objects.requireNonNull(current)) {
            case START_OBJECT -> buffer.writeStartObject();
            case END_OBJECT -> buffer.writeEndObject();
            case START_ARRAY -> buffer.writeStartArray();
            case END_ARRAY -> buffer.writeEndArray();
            case PROPERTY_NAME -> buffer.writeName(name());
            case VALUE_STRING -> buffer.writeString(text());
            case VALUE_NUMBER_INT -> buffer.writeNumber(number);
            case VALUE_NULL -> buffer.writeNull();
            default -> buffer.writeBoolean(current == JsonToken.VALUE_TRUE);
        }
    }

    /** Holds nothing that has to be given back. */
    @Override
    public void close() {}
}
