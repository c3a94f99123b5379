package org.lindung.json;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.JsonTokenId;
import tools.jackson.databind.util.TokenBuffer;

/**
 * The tokens of a document that is {@linkplain Octets#isPlain plain}: a text ends at the next quotation mark, and white space is
 * blanks.
 *
 * <p>It never says what is wrong with a document. Where it meets anything but sound JSON within the limits, or a number that it
 * cannot hold, it {@linkplain InDoubt gives up}, and the document is read from its start by Jackson, who decides and says why.
 */
final class PlainTokens extends Tokens {
    private static final @Nullable JsonToken[] TOKENS = new @Nullable JsonToken[JsonTokenId.ID_EMBEDDED_OBJECT + 1];

    static {
        for (JsonToken token : JsonToken.values()) {
            if (token.id() > JsonTokenId.ID_NO_TOKEN) {
                TOKENS[token.id()] = token;
            }
        }
    }

    private static final int TRUE = Octets.four("true", 0);
    private static final int FALSE = Octets.four("false", 1);
    private static final int NULL = Octets.four("null", 0);

    /** With so many digits no number is larger than a long. */
    private static final int MOST_DIGITS = 18;

    /** Where no byte is any more. */
    private static final byte NOTHING = 0;

    private final byte[] bytes;
    private final int end;
    private int place;
    private boolean begun;
    /** The token at which the reading stands by its number, of which the garbage collector has no account to keep. */
    private int current;

    /** The first byte of the name or text at which the reading stands, and the one after its last. */
    private int from;

    private int to;
    private long number;
    private int depth;
    /** For each object or array that has begun a bit, the innermost the lowest, that says whether it is an object. */
    private long objects;

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
        return TOKENS[current];
    }

    @Override
    boolean isAt(JsonToken token) {
        return current == token.id();
    }

    @Override
    @Nullable
    JsonToken next() {
        byte next = peek();
        if (current == JsonTokenId.ID_PROPERTY_NAME || !begun) {
            begun = true;
            current = value(next);
        } else if (depth > 0) {
            current = inside(next);
        } else {
            require(next == NOTHING);
            current = JsonTokenId.ID_NO_TOKEN;
        }
        return TOKENS[current];
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

    private int inside(byte next) {
        boolean isObject = (objects & 1) != 0;
        if (next == (isObject ? '}' : ']')) {
            place++;
            depth--;
            objects >>>= 1;
            return isObject ? JsonTokenId.ID_END_OBJECT : JsonTokenId.ID_END_ARRAY;
        }
        byte first = next;
        if (current != JsonTokenId.ID_START_OBJECT && current != JsonTokenId.ID_START_ARRAY) {
            require(next == ',');
            place++;
            first = peek();
        }
        return isObject ? name(first) : value(first);
    }

    private int name(byte first) {
        require(first == '"');
        passText(ProtectionJson.MAX_NAME_LENGTH);
        require(peek() == ':');
        place++;
        return JsonTokenId.ID_PROPERTY_NAME;
    }

    private int value(byte first) {
        return switch (first) {
            case '"' -> {
                passText(ProtectionJson.MAX_STRING_LENGTH);
                yield JsonTokenId.ID_STRING;
            }
            case '{' -> begin(1, JsonTokenId.ID_START_OBJECT);
            case '[' -> begin(0, JsonTokenId.ID_START_ARRAY);
            case 't' -> literal(4, TRUE, JsonTokenId.ID_TRUE);
            case 'f' -> literal(5, FALSE, JsonTokenId.ID_FALSE);
            case 'n' -> literal(4, NULL, JsonTokenId.ID_NULL);
            default -> wholeNumber(first == '-');
        };
    }

    private void passText(int limit) {
        from = place + 1;
        to = Octets.indexOf('"', bytes, from, end);
        require(to < end && to - from <= limit);
        place = to + 1;
    }

    private int begin(int objectBit, int start) {
        require(depth < Long.SIZE);
        place++;
        depth++;
        objects = objects << 1 | objectBit;
        return start;
    }

    /** By its last four letters, since the first has been seen. */
    private int literal(int length, int lastFour, int token) {
        require(end - place >= length && Octets.four(bytes, place + length - Integer.BYTES) == lastFour);
        place += length;
        return token;
    }

    /** What follows the digits, a fraction perhaps, is left to the next token, which such a thing is not. */
    private int wholeNumber(boolean negative) {
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
        return JsonTokenId.ID_NUMBER_INT;
    }

    @Override
    @Nullable
    String nextName() {
        return next() == JsonToken.PROPERTY_NAME ? name() : null;
    }

    @Override
    boolean isNextName(FieldName name) {
        boolean isFirst = current == JsonTokenId.ID_START_OBJECT;
        Mark written = isFirst ? name.asFirst() : name.amongOthers();
        if (isAfterField() && written.standsAt(place, bytes, end)) {
            from = place + (isFirst ? 1 : 2);
            place += written.length();
            to = place - 2;
            current = JsonTokenId.ID_PROPERTY_NAME;
            return true;
        }
        return next() == JsonToken.PROPERTY_NAME && name.value().equals(name());
    }

    /** Whether a name or the end of an object comes next. */
    private boolean isAfterField() {
        return (objects & 1) != 0 && current != JsonTokenId.ID_PROPERTY_NAME;
    }

    @Override
    void skipChildren() {
        for (int outside = outside(); depth > outside; ) {
            next();
        }
    }

    /** How many objects and arrays there are around the value at which the reading stands. */
    private int outside() {
        return current == JsonTokenId.ID_START_OBJECT || current == JsonTokenId.ID_START_ARRAY ? depth - 1 : depth;
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
    byte[] octets() {
        return bytes;
    }

    @Override
    int offset() {
        return from;
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
        switch (Objects.requireNonNull(current())) {
            case START_OBJECT -> buffer.writeStartObject();
            case END_OBJECT -> buffer.writeEndObject();
            case START_ARRAY -> buffer.writeStartArray();
            case END_ARRAY -> buffer.writeEndArray();
            case PROPERTY_NAME -> buffer.writeName(name());
            case VALUE_STRING -> buffer.writeString(text());
            case VALUE_NUMBER_INT -> buffer.writeNumber(number);
            case VALUE_NULL -> buffer.writeNull();
            default -> buffer.writeBoolean(isAt(JsonToken.VALUE_TRUE));
        }
    }

    /** Holds nothing that has to be given back. */
    @Override
    public void close() {}
}
