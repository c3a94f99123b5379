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

/**
 * Reads a file of many values: one row for each of them, in their order, broken ones included.
 *
 * <pre>{@code
 * try (var rows = RowReader.ndjson(in, DocumentReader.strict(PlacementApplicant.class))
 *         .distinctBy("/migrant/id", applicant -> applicant.getMigrant().getId())) {
 *     for (Row<PlacementApplicant> row : rows) {
 *         ...
 *     }
 * }
 * }</pre>
 *
 * <p>A file that is packed with gzip is unpacked on the way. One that ends in the middle, or grows beyond all measure, ends
 * with a row that says so. A file that cannot be read at all ends in an {@link UncheckedIOException}.
 *
 * <p>Holds one row at a time, and never more of it than the limit. Rows can be taken once, by one thread; {@link
 * RowPipeline} takes them with several.
 *
 * @param <T> type of the values
 */
public final class RowReader<T> implements Iterable<Row<T>>, AutoCloseable {
    /** Bytes that a row may have unless another limit is set, 1 MiB. */
    public static final int DEFAULT_MAX_ROW_LENGTH = 1 << 20;

    private final InputStream in;
    private final Format format;
    private final DocumentReader<T> documents;
    private final Map<Object, Long> linesById = new HashMap<>();
    private int maxRowLength = DEFAULT_MAX_ROW_LENGTH;
    private Position first = Position.START;
    private String idPointer = "";
    private @Nullable Function<? super T, ?> idOf;
    private @Nullable Cutter cutter;
    private @Nullable Rows rows;

    private RowReader(InputStream in, Format format, DocumentReader<T> documents) {
        this.in = in;
        this.format = format;
        this.documents = documents;
    }

    /** How the rows of a file follow one another. */
    @FunctionalInterface
    private interface Format {
        Cutter cutter(Window window, int limit, Position first) throws IOException;
    }

    /**
     * A file with one JSON document a line (NDJSON). Lines end with LF or CR LF; the end of the last one may be missing.
     *
     * @param in the file's bytes; need not be buffered, and is closed with this reader
     * @param documents reads the document of one line
     * @param <T> type of the values
     * @return the reader
     */
    public static <T> RowReader<T> ndjson(InputStream in, DocumentReader<T> documents) {
        return new RowReader<>(
                in,
                (window, limit, first) -> {
                    window.passTo(first);
                    return new LineCutter(window, limit);
                },
                documents);
    }

    /**
     * A file that is one JSON array. Its elements are told apart by their quotes and brackets alone: one that is no JSON
     * costs itself, or if these do not come in pairs, those up to where they do again.
     *
     * @param in the file's bytes; need not be buffered, and is closed with this reader
     * @param documents reads one element
     * @param <T> type of the values
     * @return the reader
     */
    public static <T> RowReader<T> array(InputStream in, DocumentReader<T> documents) {
        return new RowReader<>(
                in,
                (window, limit, first) -> {
                    window.passTo(first);
                    return new ArrayCutter(window, limit);
                },
                documents);
    }

    /**
     * A CSV file in UTF-8 with a header, as RFC 4180 has it. The header is no row, unless it is wrong: then it is the only
     * one.
     *
     * @param in the file's bytes; need not be buffered, and is closed with this reader
     * @param columns what the columns hold
     * @param documents reads the document that one row makes
     * @param <T> type of the values
     * @return the reader
     */
    public static <T> RowReader<T> csv(InputStream in, CsvColumns columns, DocumentReader<T> documents) {
        return new RowReader<>(in, (window, limit, first) -> new CsvCutter(window, limit, columns, first), documents);
    }

    /**
     * Sets how long a row may be.
     *
     * @param bytes the most bytes of a row, without what separates rows
     * @return this reader
     * @throws IllegalArgumentException if the limit is not above zero, or above that of a document
     */
    public RowReader<T> maxRowLength(int bytes) {
        if (bytes < 1 || bytes > ProtectionJson.MAX_DOCUMENT_LENGTH) {
            throw new IllegalArgumentException(
                    "the limit of a row lies between 1 and " + ProtectionJson.MAX_DOCUMENT_LENGTH + " bytes");
        }
        maxRowLength = bytes;
        return this;
    }

    /**
     * Goes on where the reading of the same file has stopped. What comes before is passed over unread; {@link #distinctBy}
     * knows nothing of it.
     *
     * @param position the {@linkplain Row#end() end} of the last row that was taken
     * @return this reader
     */
    public RowReader<T> from(Position position) {
        first = position;
        return this;
    }

    /**
     * Refuses a value with the id of an earlier one. The ids of all rows are kept for this, some hundred bytes each.
     *
     * @param pointer JSON Pointer to the id in a document, for the violation
     * @param id gives the id of a value; needs {@code equals} and {@code hashCode}
     * @return this reader
     */
    public RowReader<T> distinctBy(String pointer, Function<? super T, ?> id) {
        this.idPointer = pointer;
        this.idOf = id;
        return this;
    }

    /**
     * The rows.
     *
     * @return the rows that have not been taken yet; an {@link IOException} of the file comes out of it as {@link
     *     UncheckedIOException}
     */
    @Override
    public Iterator<Row<T>> iterator() {
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
    public Stream<Row<T>> stream() {
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

    /** Where the reading begins. */
    Position first() {
        return first;
    }

    /** The next row before it is read, or null at the end; its bytes are there until the next call. */
    @Nullable
    Cut nextCut() {
        try {
            if (cutter == null) {
                cutter = format.cutter(new Window(Unpacking.of(in)), maxRowLength, first);
            }
            return cutter.next();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Reads a row, without asking whether its id is new. For any thread. */
    Row<T> read(Cut cut) {
        Validated<T> outcome = cut.problems().isEmpty() && cutter != null
                ? cutter.read(cut, documents)
                : Validated.invalid(cut.problems());
        return new Row<>(cut.start(), cut.end(), outcome);
    }

    /** The same row, or a refusal of it if an earlier one has its id. In the order of the rows. */
    Row<T> onceOnly(Row<T> row) {
        Validated<T> outcome = row.outcome();
        if (idOf == null || outcome.value().isEmpty()) {
            return row;
        }
        Long earlier = linesById.putIfAbsent(idOf.apply(outcome.value().get()), row.line());
        if (earlier == null) {
            return row;
        }
        List<Violation> violations = new ArrayList<>(outcome.violations());
        violations.add(Violation.of(JsonViolation.DUPLICATE_ID, idPointer, Map.of("line", earlier.toString())));
        return new Row<>(row.start(), row.end(), Validated.invalid(violations));
    }

    private final class Rows implements Iterator<Row<T>> {
        private @Nullable Cut waiting;

        @Override
        public boolean hasNext() {
            if (waiting == null) {
                waiting = nextCut();
            }
            return waiting != null;
        }

        @Override
        public Row<T> next() {
            if (!hasNext() || waiting == null) {
                throw new NoSuchElementException();
            }
            Row<T> row = onceOnly(read(waiting));
            waiting = null;
            return row;
        }
    }
}
