package org.lindung.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes that are likely to stand in a certain place of a document. Without a loop, since most are short and asked for often. */
final class Mark {
    private static final int EIGHT = Long.BYTES;

    private final byte[] bytes;
    /** The first eight, or as many as there are, and which bits of eight bytes these have. */
    private final long first;

    private final long ofFirst;
    /** The eight after them, the last eight, and the eight before these, as far as there are any; some bytes are in two of them. */
    private final long second;

    private final long last;
    private final long lastButOne;

    Mark(String text) {
        this.bytes = text.getBytes(StandardCharsets.UTF_8);
        int length = bytes.length;
        this.first = Octets.upToEight(bytes, 0, length);
        this.ofFirst = Octets.bitsOf(length);
        this.last = length > EIGHT ? Octets.eight(bytes, length - EIGHT) : 0;
        this.second = length > 2 * EIGHT ? Octets.eight(bytes, EIGHT) : 0;
        this.lastButOne = length > 2 * EIGHT ? Octets.eight(bytes, length - 2 * EIGHT) : 0;
    }

    int length() {
        return bytes.length;
    }

    /**
     * Whether these bytes stand in a place.
     *
     * @param end where the document ends
     * @return false also, now and then, close to the end
     */
    boolean standsAt(int place, byte[] document, int end) {
        int length = bytes.length;
        if (end - place < Math.max(length, EIGHT) || (Octets.eight(document, place) & ofFirst) != first) {
            return false;
        }
        int after = place + length;
        return length <= EIGHT
                || (Octets.eight(document, after - EIGHT) == last
                        && (length <= 2 * EIGHT
                                || (Octets.eight(document, place + EIGHT) == second
                                        && Octets.eight(document, after - 2 * EIGHT) == lastButOne
                                        && (length <= 4 * EIGHT || isAllAt(place, document)))));
    }

    private boolean isAllAt(int place, byte[] document) {
        return Arrays.equals(document, place, place + bytes.length, bytes, 0, bytes.length);
    }
}
