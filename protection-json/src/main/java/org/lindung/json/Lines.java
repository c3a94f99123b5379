package org.lindung.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SequenceWriter;

/**
 * JSON documents as lines in one buffer, written by one generator, since making one for each would cost more than a short
 * line does. For one thread at a time.
 */
final class Lines implements AutoCloseable {
    private static final ObjectWriter WRITER = ProtectionJson.strict().writer().withRootValueSeparator("");

    private byte[] bytes;
    private int length;
    private @Nullable SequenceWriter documents;

    Lines(int capacity) {
        this.bytes = new byte[capacity];
    }

    /** Adds a document as a line; if it cannot be written, nothing is added and its exception passes through. */
    void add(Object document) {
        int before = length;
        boolean written = false;
        try {
            if (documents == null) {
                documents = WRITER.writeValues(new End());
            }
            documents.write(document);
            append('\n');
            written = true;
        } finally {
            if (!written) {
                giveUp();
                length = before;
            }
        }
    }

    /** Lets a generator go that stands in the middle of a document, which it ends in its own way. */
    private void giveUp() {
        SequenceWriter broken = documents;
        documents = null;
        if (broken != null) {
            broken.close();
        }
    }

    /** Adds some of the lines of others. */
    void add(Lines others, int from, int to) {
        append(others.bytes, from, to - from);
    }

    /** How many bytes the lines have. */
    int length() {
        return length;
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(bytes, 0, length);
    }

    /** Forgets the lines. */
    void clear() {
        length = 0;
    }

    /** Lets the generator go; the lines stay. */
    @Override
    public void close() {
        giveUp();
    }

    private void append(int one) {
        reserve(1);
        bytes[length++] = (byte) one;
    }

    private void append(byte[] more, int from, int count) {
        reserve(count);
        System.arraycopy(more, from, bytes, length, count);
        length += count;
    }

    private void reserve(int count) {
        if (bytes.length - length < count) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + count));
        }
    }

    /** The end of the lines. */
    private final class End extends OutputStream {

        @Override
        public void write(int one) {
            append(one);
        }

        @Override
        public void write(byte[] more, int from, int count) {
            append(more, from, count);
        }
    }
}
