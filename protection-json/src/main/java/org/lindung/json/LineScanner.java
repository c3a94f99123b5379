package org.lindung.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Cuts a stream into lines, one at a time, and holds no more of a line than the limit: the rest of an overlong line is
 * read and let go.
 */
final class LineScanner {
    private static final int CHUNK = 1 << 16;

    private final InputStream in;
    private final int limit;
    private final byte[] chunk = new byte[CHUNK];
    private int chunkStart;
    private int chunkEnd;

    private byte[] line = new byte[1 << 12];
    private int length;
    private boolean tooLong;
    private long number;
    private long offset;
    private long nextOffset;

    LineScanner(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    /**
     * Goes to the next line. Lines end with LF or CR LF; the end of the last one may be missing.
     *
     * @return false at the end of the stream
     */
    boolean next() throws IOException {
        length = 0;
        tooLong = false;
        offset = nextOffset;
        boolean ended = false;
        while (!ended && fill()) {
            int end = indexOfLineFeed();
            append(end - chunkStart);
            ended = end < chunkEnd;
            int consumed = end - chunkStart + (ended ? 1 : 0);
            chunkStart += consumed;
            nextOffset += consumed;
        }
        if (nextOffset == offset) {
            return false;
        }
        number++;
        if (length > 0 && line[length - 1] == '\r') {
            length--;
        }
        tooLong |= length > limit;
        return true;
    }

    private boolean fill() throws IOException {
        if (chunkStart == chunkEnd) {
            chunkStart = 0;
            chunkEnd = Math.max(in.read(chunk, 0, CHUNK), 0);
        }
        return chunkEnd > 0;
    }

    private int indexOfLineFeed() {
        int index = chunkStart;
        while (index < chunkEnd && chunk[index] != '\n') {
            index++;
        }
        return index;
    }

    private void append(int count) {
        // one byte more than the limit, for the CR of a line that is just as long as it may be
        if (tooLong || count > limit + 1 - length) {
            tooLong = true;
            length = 0;
            return;
        }
        if (length + count > line.length) {
            line = Arrays.copyOf(line, Math.min(Math.max(line.length * 2, length + count), limit + 1));
        }
        System.arraycopy(chunk, chunkStart, line, length, count);
        length += count;
    }

    /** The line's bytes, without its end; the array is used again for the next line. */
    byte[] line() {
        return line;
    }

    int length() {
        return length;
    }

    /** Whether the line was longer than the limit; its bytes are gone. */
    boolean isTooLong() {
        return tooLong;
    }

    boolean isBlank() {
        for (int i = 0; i < length; i++) {
            if (line[i] != ' ' && line[i] != '\t') {
                return false;
            }
        }
        return !tooLong;
    }

    /** From 1. */
    long number() {
        return number;
    }

    /** Bytes before the line. */
    long offset() {
        return offset;
    }
}
