package org.lindung.json;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Writes a file with one JSON document a line (NDJSON). Only whole lines leave it, and a file that it replaces is either
 * the old or the new one, never something between.
 *
 * <pre>{@code
 * try (NdjsonWriter out = NdjsonWriter.replacing(path)) {
 *     applicants.forEach(out::write);
 *     out.commit();
 * }
 * }</pre>
 *
 * <p>For one thread. An {@link IOException} comes out as {@link UncheckedIOException}.
 */
public final class NdjsonWriter implements AutoCloseable {
    private static final int ENOUGH = 1 << 16;

    private final OutputStream out;
    private final @Nullable Replacement replacement;
    private final Lines lines = new Lines(ENOUGH + (ENOUGH >> 2));

    private NdjsonWriter(OutputStream out, @Nullable Replacement replacement) {
        this.out = out;
        this.replacement = replacement;
    }

    /**
     * Writes to a stream, some whole lines at a time.
     *
     * @param out where to; closed with this writer, after what was written has been passed on
     * @return the writer
     */
    public static NdjsonWriter to(OutputStream out) {
        return new NdjsonWriter(out, null);
    }

    /**
     * Writes a file, which takes its place with {@link #commit()}. Until then the lines are in a new file beside it,
     * which only the owner can read and write, and a file that is there already stays as it is. Closing without a commit
     * leaves nothing behind. A name that ends in {@code .gz} makes a file that is packed with gzip.
     *
     * @param target the file; its folder must exist
     * @return the writer
     */
    public static NdjsonWriter replacing(Path target) {
        try {
            // a link stays a link: what it points at is replaced
            Path place = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
            Path unfinished = Files.createTempFile(place.getParent(), place.getFileName() + ".", ".unfinished");
            FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE);
            OutputStream file = Channels.newOutputStream(channel);
            boolean packed = place.getFileName().toString().endsWith(".gz");
            return new NdjsonWriter(
                    packed ? new GZIPOutputStream(file, ENOUGH) : file, new Replacement(unfinished, channel, place));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** A file that is not in its place yet. */
    private record Replacement(Path unfinished, FileChannel channel, Path target) {}

    /**
     * Writes one document as one line.
     *
     * @param document a value of the domain, or anything else that Jackson can write; if it cannot, nothing is written
     *     and its exception passes through
     */
    public void write(Object document) {
        lines.add(document);
        passOnIfEnough();
    }

    /** Writes some of the lines of others. */
    void write(Lines others, int from, int to) {
        lines.add(others, from, to);
        passOnIfEnough();
    }

    private void passOnIfEnough() {
        if (lines.length() >= ENOUGH) {
            passOn();
        }
    }

    /** Says that all is written: passes it on, and puts a replaced file in its place. Nothing can be written after. */
    public void commit() {
        passOn();
        if (replacement == null) {
            return;
        }
        try {
            if (out instanceof GZIPOutputStream packed) {
                packed.finish();
            }
            replacement.channel.force(true);
            out.close();
            Files.move(replacement.unfinished, replacement.target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Ends the writing. A file that was not committed is gone; what was there before stays. */
    @Override
    public void close() {
        try {
            try (out;
                    lines) {
                if (replacement == null) {
                    passOn();
                }
            } finally {
                if (replacement != null) {
                    Files.deleteIfExists(replacement.unfinished);
                }
            }
        } catch (IOException unclosable) {
            throw new UncheckedIOException(unclosable);
        }
    }

    private void passOn() {
        try {
            lines.writeTo(out);
            out.flush();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        } finally {
            // lines that could not be passed on are not tried again: some of them may have arrived
            lines.clear();
        }
    }
}
