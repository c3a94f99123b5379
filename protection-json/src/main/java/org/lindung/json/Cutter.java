package org.lindung.json;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lindung.value.Validated;
import org.lindung.value.Violation;
import org.lindung.value.ViolationCode;

/** Cuts a file into rows, without reading them: the next row begins where the last one ends, however broken that is. */
abstract class Cutter {
    final Window window;
    final int limit;
    private boolean over;

    /**
     * A cutter.
     *
     * @param window the file
     * @param limit bytes that a row may have
     */
    Cutter(Window window, int limit) {
        this.window = window;
        this.limit = limit;
    }

    /**
     * The next row, whose bytes are there until the next call.
     *
     * @return the row, or null at the end of the file
     */
    final @Nullable Cut next() throws IOException {
        return over ? null : cut();
    }

    /** The next row, or null if there is none. */
    abstract @Nullable Cut cut() throws IOException;

    /** Reads the document that the bytes of a row are, or say. For any thread. */
    <T> Validated<T> read(Cut row, DocumentReader<T> documents) {
        return documents.read(row.buffer(), row.from(), row.length());
    }

    /** A row that is the last one, because there is no telling where another one would begin. */
    final Cut last(Position start, List<Violation> problems) {
        over = true;
        return window.cut(start, 0, window.length(), 0, problems);
    }

    /** The row of which the file could not be read to its end, or null if it has ended as files do. */
    final @Nullable Cut unreadable(Position start) {
        Violation fault = window.fault();
        return fault == null ? null : last(start, List.of(fault));
    }

    /** The length of a line without the CR of Windows. */
    final int withoutReturn(int length) {
        return length > 0 && window.at(length - 1) == '\r' ? length - 1 : length;
    }

    final boolean isBlank(int length) {
        for (int i = 0; i < length; i++) {
            if (window.at(i) != ' ' && window.at(i) != '\t') {
                return false;
            }
        }
        return true;
    }

    final List<Violation> tooLong() {
        return List.of(Violation.of(JsonViolation.LINE_TOO_LONG, "", Map.of("limit", String.valueOf(limit))));
    }

    static List<Violation> problem(ViolationCode code) {
        return List.of(Violation.of(code, ""));
    }
}
