package org.lindung.json;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lindung.value.Violation;

/**
 * What is held of a file: the bytes from the start of the row that is being cut to where the file has been read. Whoever
 * cuts rows lets go what has become too long; nothing else bounds the window.
 */
final class Window {
    private static final int CHUNK = 1 << 16;

    private final InputStream in;
    private byte[] bytes = new byte[2 * CHUNK];
    private int start;
    private int end;
    private long line = Position.START.line();
    private long offset;
    private @Nullable Violation fault;

    Window(InputStream in) {
        this.in = in;
    }

    /** Goes to a place further on, where a reading may have stopped. */
    void passTo(Position position) throws IOException {
        while (offset < position.offset()) {
            if (length() == 0 && !load()) {
                if (fault != null) {
                    return;
                }
                throw new EOFException("the file ends before the place where reading has to go on");
            }
            pass((int) Math.min(length(), position.offset() - offset), 0);
        }
        line = position.line();
    }

    /** Number of bytes that are held. */
    int length() {
        return end - start;
    }

    byte at(int index) {
        return bytes[start + index];
    }

    /** Place of the next line feed at or after a place, or the number of bytes held if there is none among them. */
    int indexOfLineFeed(int from) {
        return Octets.indexOf('\n', bytes, start + from, end) - start;
    }

    /**
     * Reads on.
     *
     * @return false if the file has ended or {@linkplain #fault() cannot be read on}
     */
    boolean load() throws IOException {
        if (fault != null) {
            return false;
        }
        if (end + CHUNK > bytes.length) {
            makeRoom();
        }
        try {
            int count = in.read(bytes, end, CHUNK);
            end += Math.max(count, 0);
            return count > 0;
        } catch (Unpacking.BrokenException broken) {
            fault = broken.violation();
            return false;
        }
    }

    private void makeRoom() {
        byte[] target = start >= CHUNK ? bytes : new byte[2 * bytes.length];
        System.arraycopy(bytes, start, target, 0, length());
        bytes = target;
        end -= start;
        start = 0;
    }

    /** Why the file could not be read to its end; null as long as it could. */
    @Nullable
    Violation fault() {
        return fault;
    }

    /** Where the first of the bytes stands in the file. */
    Position position() {
        return new Position(line, offset);
    }

    /** Lets go of the first bytes, in which so many lines end. */
    void pass(int count, int lines) {
        start += count;
        offset += count;
        line += lines;
    }

    /** Lets go of a byte order mark. */
    void passByteOrderMark() throws IOException {
        boolean more = true;
        while (more && length() < Octets.BYTE_ORDER_MARK_LENGTH) {
            more = load();
        }
        if (Octets.startsWithByteOrderMark(bytes, start, length())) {
            pass(Octets.BYTE_ORDER_MARK_LENGTH, 0);
        }
    }

    /** The first bytes as a row that has begun somewhere and ends where the window begins, after they are passed. */
    Cut cut(Position from, int length, int passed, int lines, List<Violation> problems) {
        int first = start;
        pass(passed, lines);
        return new Cut(from, position(), bytes, first, length, problems);
    }
}
