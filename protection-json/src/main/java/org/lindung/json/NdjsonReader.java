package org.lindung.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.lindung.value.Validated;
import org.lindung.value.Violation;
import org.lindung.value.ViolationCode;

/**
 * Reads a file with one JSON document a line (NDJSON): one row for every line, in their order, broken ones included.
 *
 * <pre>{@code
 * try (var rows = NdjsonReader.open(in, DocumentReader.strict(PlacementApplicant.class))
 *         .distinctBy("/migrant/id", applicant -> applicant.getMigrant().getId())) {
 *     for (NdjsonRow<PlacementApplicant> row : rows) {
 *         ...
 *     }
 * }
 * }</pre>
 *
 * <p>Holds one line at a time, and never more of it than the limit. Lines end with LF or CR LF; the end of the last one
 * may be missing. Rows can be taken once, by one thread.
 *
 * @param <T> type of the values
 */
public final class NdjsonReader<T> implements Iterable<NdjsonRow<T>>, AutoCloseable {
    /** Bytes that a line may have unless another limit is set, 1 MiB. */
    public static final int DEFAULT_MAX_LINE_LENGTH = 1 << 20;

    private final InputStream in;
    private final DocumentReader<T> documents;
    private int maxLineLength = DEFAULT_MAX_LINE_LENGTH;
    private String idPointer = "";
    private @Nullable Function<? super T, ?> idOf;
    private @Nullable Rows rows;

    private NdjsonReader(InputStream in, DocumentReader<T> documents) {
        this.in = in;
        this.documents = documents;
    }

    /**
     * Opens a file.
     *
     * @param in the file's bytes; need not be buffered, and is closed with this reader
     * @param documents reads the document of one line
     * @param <T> type of the values
     * @return the reader
     */
    public static <T> NdjsonReader<T> open(InputStream in, DocumentReader<T> documents) {
        return new NdjsonReader<>(in, documents);
    }

    /**
     * Sets how long a line may be.
     *
     * @param bytes the most bytes of a line, without its end
     * @return this reader
     * @throws IllegalArgumentException if the limit is not above zero, or above that of a document
     */
    public NdjsonReader<T> maxLineLength(int bytes) {
        if (bytes < 1 || bytes > ProtectionJson.MAX_DOCUMENT_LENGTH) {
            throw new IllegalArgumentException(
                    "the limit of a line lies between 1 and " + ProtectionJson.MAX_DOCUMENT_LENGTH + " bytes");
        }
        maxLineLength = bytes;
        return this;
    }

    /**
     * Refuses a value with the id of an earlier one. The ids of all lines are kept for this, some hundred bytes each.
     *
     * @param pointer JSON Pointer to the id in a document, for the violation
     * @param idOf gives the id of a value; needs {@code equals} and {@code hashCode}
     * @return this reader
     */
    public NdjsonReader<T> distinctBy(String pointer, Function<? super T, ?> idOf) {
        this.idPointer = pointer;
        this.idOf = idOf;
        return this;
    }

    /**
     * The rows.
     *
     * @return the rows that have not been taken yet; an {@link IOException} of the file comes out of it as {@link
     *     UncheckedIOException}
     */
    @Override
    public Iterator<NdjsonRow<T>> iterator() {
        if (rows == null) {
            rows = new Rows();
        }
        return rows;
    }

    /**
     * The rows as a stream, which is sequential and closes this reader when it is closed.
     *
     * @return the rows that have not been taken yet
     */
    public Stream<NdjsonRow<T>> stream() {
        int characteristics = Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(iterator(), characteristics), false)
                .onClose(this::close);
    }

    /** Closes the file. */
    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException unclosable) {
            throw new UncheckedIOException(unclosable);
        }
    }

    private final class Rows implements Iterator<NdjsonRow<T>> {
        private final LineScanner lines = new LineScanner(in, maxLineLength);
        private final Map<Object, Long> linesById = new HashMap<>();
        private boolean waiting;

        @Override
        public boolean hasNext() {
            if (!waiting) {
                try {
                    waiting = lines.next();
                } catch (IOException unreadable) {
                    throw new UncheckedIOException(unreadable);
                }
            }
            return waiting;
        }

        @Override
        public NdjsonRow<T> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            waiting = false;
            return new NdjsonRow<>(lines.number(), lines.offset(), onceOnly(outcome()));
        }

        private Validated<T> outcome() {
            if (lines.isTooLong()) {
                return refusal(JsonViolation.LINE_TOO_LONG, Map.of("limit", String.valueOf(maxLineLength)));
            }
            if (lines.isBlank()) {
                return refusal(JsonViolation.EMPTY_LINE, Map.of());
            }
            return documents.read(lines.line(), lines.length());
        }

        private Validated<T> refusal(ViolationCode code, Map<String, String> details) {
            return Validated.invalid(List.of(Violation.of(code, "", details)));
        }

        private Validated<T> onceOnly(Validated<T> outcome) {
            if (idOf == null || outcome.value().isEmpty()) {
                return outcome;
            }
            Long earlier = linesById.putIfAbsent(idOf.apply(outcome.value().get()), lines.number());
            if (earlier == null) {
                return outcome;
            }
            List<Violation> violations = new ArrayList<>(outcome.violations());
            violations.add(Violation.of(JsonViolation.DUPLICATE_ID, idPointer, Map.of("line", earlier.toString())));
            return Validated.invalid(violations);
        }
    }
}
