package org.lindung.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** What can be said of the bytes of a document before they are read. */
final class Utf8 {
    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGHEST_BITS = 0x8080808080808080L;
    private static final long LOWEST_BITS = 0x0101010101010101L;
    private static final long BACKSLASHES = LOWEST_BITS * '\\';

    private Utf8() {}

    /** Whether all is ASCII without a backslash, as most documents are: well-formed, and no character is escaped. */
    static boolean isPlain(byte[] buffer, int length) {
        long found = 0;
        int i = 0;
        for (; i <= length - Long.BYTES; i += Long.BYTES) {
            long eight = (long) EIGHT_BYTES.get(buffer, i);
            long zeroWhereBackslash = eight ^ BACKSLASHES;
            found |= eight | (zeroWhereBackslash - LOWEST_BITS);
        }
        for (; i < length; i++) {
            found |= buffer[i] | (buffer[i] == '\\' ? HIGHEST_BITS : 0);
        }
        return (found & HIGHEST_BITS) == 0;
    }

    /** Jackson lets some malformed sequences pass, so the JDK is asked. */
    static boolean isWellFormed(byte[] buffer, int length) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(buffer, 0, length));
            return true;
        } catch (CharacterCodingException notUtf8) {
            return false;
        }
    }
}
