package org.lindung.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import tools.jackson.core.exc.StreamWriteException;
import tools.jackson.core.io.JsonStringEncoder;
import tools.jackson.core.io.SerializedString;

/**
 * Writes JSON as bytes, without white space. Begins in a buffer of somebody else's and goes on in a larger one of its own if
 * that is too small. Knows no more of where it stands than the last byte, which is enough to place the commas.
 */
final class ByteWriting extends Writing {
    private static final byte[] YES = "true".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] NO = "false".getBytes(StandardCharsets.US_ASCII);
    private static final int USUAL_LENGTH = 1 << 10;
    private static final int LONGEST_NUMBER = String.valueOf(Long.MIN_VALUE).length();

    /** Which characters of ASCII have to be escaped. */
    private static final boolean[] ESCAPED = new boolean[128];

    static {
        Arrays.fill(ESCAPED, 0, ' ', true);
        ESCAPED['"'] = true;
        ESCAPED['\\'] = true;
    }

    private byte[] bytes;
    private int start;
    private int end;

    /**
     * Writing that begins at a place of a buffer.
     *
     * @param buffer where to write, to its end
     * @param start the first place
     */
    ByteWriting(byte[] buffer, int start) {
        this.bytes = buffer;
        this.start = start;
        this.end = start;
    }

    /** Writing in a buffer of its own. */
    ByteWriting() {
        this(new byte[USUAL_LENGTH], 0);
    }

    /** The buffer in which all that was written stands. */
    byte[] buffer() {
        return bytes;
    }

    /** Where in the buffer the document begins. */
    int start() {
        return start;
    }

    /** Where in the buffer the document ends. */
    int end() {
        return end;
    }

    /** The document by itself. */
    byte[] toBytes() {
        return Arrays.copyOfRange(bytes, start, end);
    }

    private void reserve(int count) {
        if (bytes.length - end < count) {
            grow(count);
        }
    }

    private void grow(int count) {
        int length = end - start;
        byte[] larger = new byte[2 * Math.max(length + count, USUAL_LENGTH)];
        System.arraycopy(bytes, start, larger, 0, length);
        bytes = larger;
        start = 0;
        end = length;
    }

    /** Room for a token, with the comma before it if something else stands there. */
    private void begin(int length) {
        reserve(length + 1);
        if (end > start) {
            byte last = bytes[end - 1];
            if (last != '{' && last != '[' && last != ':') {
                bytes[end++] = ',';
            }
        }
    }

    @Override
    void startObject() {
        begin(1);
        bytes[end++] = '{';
    }

    @Override
    void endObject() {
        reserve(1);
        bytes[end++] = '}';
    }

    @Override
    void startArray() {
        begin(1);
        bytes[end++] = '[';
    }

    @Override
    void endArray() {
        reserve(1);
        bytes[end++] = ']';
    }

    @Override
    void name(SerializedString name) {
        byte[] quoted = name.asQuotedUTF8();
        begin(quoted.length + 3);
        bytes[end++] = '"';
        append(quoted);
        bytes[end++] = '"';
        bytes[end++] = ':';
    }

    @Override
    void name(String name) {
        text(name);
        reserve(1);
        bytes[end++] = ':';
    }

    @Override
    void text(String text) {
        int length = text.length();
        begin(length + 2);
        byte[] target = bytes;
        int place = end;
        target[place++] = '"';
        for (int i = 0; i < length; i++) {
            char unit = text.charAt(i);
            if (unit >= ESCAPED.length || ESCAPED[unit]) {
                escape(text);
                return;
            }
            target[place++] = (byte) unit;
        }
        target[place++] = '"';
        end = place;
    }

    /** Writes a text that is more than plain ASCII; the comma before it is there. */
    private void escape(String text) {
        byte[] quoted = quoted(text);
        reserve(quoted.length + 2);
        bytes[end++] = '"';
        append(quoted);
        bytes[end++] = '"';
    }

    private static byte[] quoted(String text) {
        try {
            return JsonStringEncoder.getInstance().quoteAsUTF8(text);
        } catch (IllegalArgumentException halfPair) {
            // without the cause, which tells the half
            throw new StreamWriteException(null, "half of a surrogate pair is no character");
        }
    }

    @Override
    void number(long number) {
        begin(LONGEST_NUMBER);
        append(String.valueOf(number).getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    void yesNo(boolean value) {
        begin(NO.length);
        append(value ? YES : NO);
    }

    /** Appends bytes for which there is room. */
    private void append(byte[] more) {
        System.arraycopy(more, 0, bytes, end, more.length);
        end += more.length;
    }
}
