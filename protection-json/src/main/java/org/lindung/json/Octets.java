package org.lindung.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** What can be said of bytes before they are read as JSON, eight of them at a time where it matters. */
final class Octets {
    static final int BYTE_ORDER_MARK_LENGTH = 3;

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle FOUR = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGHEST_BITS = 0x8080808080808080L;
    private static final long LOWEST_BITS = 0x0101010101010101L;

    private Octets() {}

    /**
     * Whether all is ASCII without a backslash or a control character, as most documents are: well-formed UTF-8, no character is
     * escaped, and none stands in a text that may not.
     */
    static boolean isPlain(byte[] buffer, int from, int length) {
        int end = from + length;
        long found = 0;
        int i = from;
        for (; i <= end - Long.BYTES; i += Long.BYTES) {
            long eight = (long) EIGHT.get(buffer, i);
            // taking a blank away from what is less borrows the highest bit
            found |= eight | highestBitWhere('\\', eight) | (eight - LOWEST_BITS * ' ');
        }
        for (; i < end; i++) {
            found |= buffer[i] < ' ' || buffer[i] == '\\' ? HIGHEST_BITS : 0;
        }
        return (found & HIGHEST_BITS) == 0;
    }

    /** Place of a byte between two places, or the end if it is not there. Most are near, and found without a loop. */
    static int indexOf(char ascii, byte[] buffer, int from, int end) {
        int second = from + Long.BYTES;
        if (end - from < 2 * Long.BYTES) {
            return search(ascii, buffer, from, end);
        }
        long found = highestBitWhere(ascii, eight(buffer, from)) & HIGHEST_BITS;
        if (found != 0) {
            return from + firstOf(found);
        }
        found = highestBitWhere(ascii, eight(buffer, second)) & HIGHEST_BITS;
        return found != 0 ? second + firstOf(found) : search(ascii, buffer, second + Long.BYTES, end);
    }

    private static int search(char ascii, byte[] buffer, int from, int end) {
        int i = from;
        for (; i <= end - Long.BYTES; i += Long.BYTES) {
            long found = highestBitWhere(ascii, eight(buffer, i)) & HIGHEST_BITS;
            if (found != 0) {
                return i + firstOf(found);
            }
        }
        while (i < end && buffer[i] != ascii) {
            i++;
        }
        return i;
    }

    /** The lowest of the bits is never wrong; higher ones may stand where a borrow has come along. */
    private static int firstOf(long found) {
        return Long.numberOfTrailingZeros(found) / Byte.SIZE;
    }

    /** Eight bytes as one number. */
    static long eight(byte[] buffer, int from) {
        return (long) EIGHT.get(buffer, from);
    }

    /** Up to eight bytes as one number. */
    static long upToEight(byte[] buffer, int from, int length) {
        if (buffer.length - from >= Long.BYTES) {
            return eight(buffer, from) & bitsOf(length);
        }
        long number = 0;
        for (int i = Math.min(length, Long.BYTES) - 1; i >= 0; i--) {
            number = number << Byte.SIZE | (buffer[from + i] & 0xFF);
        }
        return number;
    }

    /** The bits that so many of eight bytes have. */
    static long bitsOf(int bytes) {
        return bytes >= Long.BYTES ? -1 : (1L << (Byte.SIZE * bytes)) - 1;
    }

    /** Four bytes as one number. */
    static int four(byte[] buffer, int from) {
        return (int) FOUR.get(buffer, from);
    }

    /** Four letters as one number. */
    static int four(String ascii, int from) {
        return four(ascii.getBytes(StandardCharsets.US_ASCII), from);
    }

    /** Sets the highest bit of each byte that is a certain one; other bits, and those of bytes above the first, mean nothing. */
    private static long highestBitWhere(char ascii, long eight) {
        long zeroWhereSame = eight ^ (LOWEST_BITS * ascii);
        return (zeroWhereSame - LOWEST_BITS) & ~zeroWhereSame;
    }

    /** Jackson lets some malformed sequences pass, so the JDK is asked. */
    static boolean isUtf8(byte[] buffer, int from, int length) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(buffer, from, length));
            return true;
        } catch (CharacterCodingException notUtf8) {
            return false;
        }
    }

    static boolean startsWithByteOrderMark(byte[] buffer, int from, int length) {
        return length >= BYTE_ORDER_MARK_LENGTH
                && buffer[from] == (byte) 0xEF
                && buffer[from + 1] == (byte) 0xBB
                && buffer[from + 2] == (byte) 0xBF;
    }
}
