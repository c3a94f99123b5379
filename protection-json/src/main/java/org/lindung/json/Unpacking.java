package org.lindung.json;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.lindung.value.Violation;
import org.lindung.value.ViolationCode;

/** Unpacks files that are packed with gzip; others pass as they are. Neither JSON nor CSV can begin as a packed file does. */
final class Unpacking extends FilterInputStream {
    /** Times that a file may grow. Records of people pack to a tenth; a file that is all the same, to a thousandth. */
    static final int MOST_GROWTH = 200;

    /** Bytes that any file may have unpacked, however small it was, 16 MiB. */
    static final long ALWAYS_ALLOWED = 16L << 20;

    private static final int FIRST_BYTE = 0x1F;
    private static final int SECOND_BYTE = 0x8B;

    private final Packed packed;
    private long unpackedBytes;

    private Unpacking(Packed packed) throws IOException {
        super(new GZIPInputStream(packed, 1 << 16));
        this.packed = packed;
    }

    /** A packed file that cannot be unpacked any further. */
    static final class BrokenException extends IOException {
        private static final long serialVersionUID = 1L;

        private final transient Violation violation;

        BrokenException(ViolationCode code, Map<String, String> details) {
            super(code.code());
            this.violation = Violation.of(code, "", details);
        }

        Violation violation() {
            return violation;
        }
    }

    /** The bytes of a file, unpacked if need be. */
    static InputStream of(InputStream in) throws IOException {
        BufferedInputStream peeked = new BufferedInputStream(in, 1 << 16);
        peeked.mark(2);
        boolean isPacked = peeked.read() == FIRST_BYTE && peeked.read() == SECOND_BYTE;
        peeked.reset();
        if (!isPacked) {
            return peeked;
        }
        try {
            return new Unpacking(new Packed(peeked));
        } catch (EOFException truncated) {
            return new BrokenHead(peeked, JsonViolation.GZIP_TRUNCATED);
        } catch (ZipException broken) {
            return new BrokenHead(peeked, JsonViolation.GZIP_BROKEN);
        }
    }

    /** Counts what is read, and never says that nothing more is there as long as something is. */
    private static final class Packed extends FilterInputStream {
        private long bytes;

        Packed(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int next = in.read();
            bytes += next < 0 ? 0 : 1;
            return next;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int count = in.read(target, offset, length);
            bytes += Math.max(count, 0);
            return count;
        }

        /** Java takes zero for the end of a file of several parts, and would lose the rest without a word. */
        @Override
        public int available() throws IOException {
            in.mark(1);
            int next = in.read();
            in.reset();
            return next < 0 ? 0 : 1;
        }
    }

    /** A packed file that is broken before its first byte. */
    private static final class BrokenHead extends FilterInputStream {
        private final ViolationCode code;

        BrokenHead(InputStream in, ViolationCode code) {
            super(in);
            this.code = code;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            throw new BrokenException(code, Map.of());
        }
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        try {
            int count = super.read(target, offset, length);
            unpackedBytes += Math.max(count, 0);
            if (unpackedBytes > ALWAYS_ALLOWED && unpackedBytes / MOST_GROWTH > packed.bytes) {
                throw new BrokenException(
                        JsonViolation.GZIP_GROWS_TOO_MUCH, Map.of("limit", String.valueOf(MOST_GROWTH)));
            }
            return count;
        } catch (EOFException truncated) {
            throw new BrokenException(JsonViolation.GZIP_TRUNCATED, Map.of());
        } catch (ZipException broken) {
            throw new BrokenException(JsonViolation.GZIP_BROKEN, Map.of());
        }
    }
}
