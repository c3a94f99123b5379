package org.lindung.json;

import java.util.Arrays;
import java.util.List;
import org.lindung.value.Violation;

/**
 * The bytes of one row, before anybody has read them.
 *
 * @param start where the row begins
 * @param end where the next one begins
 * @param buffer holds the bytes; used again for the next row
 * @param from first byte of the row in the buffer
 * @param length number of bytes, without what separates rows
 * @param problems why the bytes need not be read; none if they have to be
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares rows that have not been read
record Cut(Position start, Position end, byte[] buffer, int from, int length, List<Violation> problems) {

    /** The same row with bytes of its own, for those who read it later. */
    Cut kept() {
        byte[] own = Arrays.copyOfRange(buffer, from, from + length);
        return new Cut(start, end, own, 0, length, problems);
    }
}
