package org.lindung.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SequenceWriter;

/**
 * JSON documents as lines in one buffer. Values of the domain are written straight into it; others by one generator of Jackson,
 * since making one for each would cost more than a short line does. For one thread at a time.
 */
final class Lines implements AutoCloseable {
    private byte[] bytes;
    private int length;
    private @Nullable SequenceWriter others;

    /** Made when the first value comes that is not the domain's, since making a mapper takes long. */
    private static final class Mapper {
        static final ObjectWriter WRITER = ProtectionJson.strict().writer().withRootValueSeparator("");
    }

    Lines(int capacity) {
        this.bytes = new byte[capacity];
    }

    /** Adds a document as a line; if it cannot be written, nothing is added and its exception passes through. */
    void add(Object document) {
        Optional<WireForm<Object>> form = WireForms.ofValue(document);
        if (form.isPresent()) {
            addOurs(document, form.get());
        } else {
            addOther(document);
        }
        append('\n');
    }

    private void addOurs(Object document, WireForm<Object> form) {
        ByteWriting out = new ByteWriting(bytes, length);
        form.writeOutermost(document, out);
        if (out.buffer() == bytes) {
            length = out.end();
        } else {
            append(out.buffer(), out.start(), out.end() - out.start());
        }
    }

    private void addOther(Object document) {
        int before = length;
        boolean written = false;
        try {
            if (others == null) {
                others = Mapper.WRITER.writeValues(new End());
            }
            others.write(document);
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
        SequenceWriter broken = others;
        others = null;
        if (broken != null) {
            broken.close();
        }
    }

    /** Adds some of the lines of others. */
    void add(Lines more, int from, int to) {
        append(more.bytes, from, to - from);
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
