package org.lindung.json;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lindung.value.Validated;
import org.lindung.value.Violation;

/**
 * Rows of a CSV file. A quoted cell may go over several lines; where its quotation marks do not come in pairs, the first of
 * these lines is given as a broken row and the others are cut anew, so that a stray mark costs one line and not the rest
 * of the file.
 */
final class CsvCutter extends Cutter {
    private final CsvColumns columns;
    private final Position first;
    private @Nullable CsvTable table;

    /**
     * A cutter.
     *
     * @param window the file, from its start
     * @param limit bytes that a row may have
     * @param columns what the columns hold
     * @param first where the first row to be given begins, if it is not that after the header
     */
    CsvCutter(Window window, int limit, CsvColumns columns, Position first) {
        super(window, limit);
        this.columns = columns;
        this.first = first;
    }

    @Override
    @Nullable
    Cut cut() throws IOException {
        if (table != null) {
            return row();
        }
        window.passByteOrderMark();
        Cut header = row();
        if (header == null) {
            return null;
        }
        Validated<CsvTable> read = CsvTable.of(columns, header);
        if (read.value().isEmpty()) {
            return last(header.start(), read.violations());
        }
        table = read.value().get();
        if (first.offset() > 0) {
            window.passTo(first);
        }
        return row();
    }

    @Override
    <T> Validated<T> read(Cut row, DocumentReader<T> documents) {
        Validated<byte[]> document = requireNonNull(table).document(row);
        return document.value().isPresent()
                ? documents.read(document.value().get())
                : Validated.invalid(document.violations());
    }

    private @Nullable Cut row() throws IOException {
        Position start = window.position();
        Quotes quotes = new Quotes();
        int firstFeed = -1;
        int lines = 0;
        boolean tooLong = false;
        for (int i = 0; ; i++) {
            if (i == window.length()) {
                if (i > limit + 1 && firstFeed < 0) {
                    tooLong = true;
                    window.pass(i, 0);
                    i = 0;
                }
                boolean beyond = i > limit + 1;
                if (beyond || !window.load()) {
                    return ended(start, firstFeed, tooLong, quotes.isSound(), beyond);
                }
            }
            byte b = window.at(i);
            if (b == '\n' && (tooLong || !quotes.isOpen())) {
                return row(start, i, i + 1, lines + 1, tooLong, quotes.isSound());
            } else if (b == '\n') {
                lines++;
                firstFeed = firstFeed < 0 ? i : firstFeed;
            } else {
                quotes.next(b, columns.separator());
            }
            if (firstFeed >= 0 && !quotes.isSound() && !quotes.isOpen()) {
                return line(start, firstFeed);
            }
        }
    }

    /** Where a row stands in its quotation marks. */
    private static final class Quotes {
        private boolean atStart = true;
        private boolean open;
        private boolean closed;
        private boolean stray;

        void next(byte b, char separator) {
            if (open) {
                open = b != '"';
                closed = !open;
            } else if (b == separator) {
                atStart = true;
                closed = false;
            } else if (b == '"' && (atStart || closed)) {
                // one after the end of a quotation stands for a mark inside it
                open = true;
                atStart = false;
                closed = false;
            } else {
                stray |= closed && b != '\r';
                atStart = false;
            }
        }

        boolean isOpen() {
            return open;
        }

        boolean isSound() {
            return !open && !stray;
        }
    }

    private @Nullable Cut ended(Position start, int firstFeed, boolean tooLong, boolean sound, boolean beyond) {
        if (window.fault() != null) {
            return unreadable(start);
        } else if (firstFeed >= 0 && (beyond || !sound)) {
            return line(start, firstFeed);
        }
        int length = window.length();
        return length == 0 && !tooLong ? null : row(start, length, length, 0, tooLong, sound);
    }

    /** The first line of a row that is none. */
    private Cut line(Position start, int feed) {
        return window.cut(start, feed, feed + 1, 1, problem(JsonViolation.CSV_QUOTES));
    }

    private Cut row(Position start, int untilFeed, int passed, int lines, boolean wasTooLong, boolean sound) {
        int length = withoutReturn(untilFeed);
        boolean tooLong = wasTooLong || length > limit;
        return window.cut(start, tooLong ? 0 : length, passed, lines, problemsOf(length, tooLong, sound));
    }

    private List<Violation> problemsOf(int length, boolean tooLong, boolean sound) {
        if (tooLong) {
            return tooLong();
        }
        return isBlank(length)
                ? problem(JsonViolation.EMPTY_LINE)
                : sound ? List.of() : problem(JsonViolation.CSV_QUOTES);
    }
}
