package org.lindung.json;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lindung.value.Violation;

/**
 * Rows that are the elements of one JSON array. They are found by their quotes and brackets alone, so an element that is
 * no JSON costs itself only, as long as these come in pairs.
 */
final class ArrayCutter extends Cutter {
    private boolean begun;
    private boolean closed;

    ArrayCutter(Window window, int limit) {
        super(window, limit);
        // between two elements, where a reading may have stopped, the array has been opened already
        begun = window.position().offset() > 0;
    }

    @Override
    @Nullable
    Cut cut() throws IOException {
        boolean first = !begun;
        if (first) {
            window.passByteOrderMark();
        }
        int next = passWhiteSpace();
        Position place = window.position();
        if (closed) {
            return next < 0 ? unreadable(place) : last(place, problem(JsonViolation.TRAILING_DATA));
        } else if (next < 0) {
            return unfinished(place);
        } else if (first && next != '[') {
            return last(place, List.of(Violation.of(JsonViolation.WRONG_TYPE, "", Map.of("expected", "array"))));
        } else if (next == ']') {
            return close();
        } else if (first || next == ',') {
            begun = true;
            window.pass(1, 0);
            next = passWhiteSpace();
            return first && next == ']' ? close() : element();
        }
        return element();
    }

    private @Nullable Cut close() throws IOException {
        closed = true;
        window.pass(1, 0);
        return cut();
    }

    private Cut unfinished(Position place) {
        Cut unreadable = unreadable(place);
        return unreadable != null ? unreadable : last(place, problem(JsonViolation.ARRAY_NOT_CLOSED));
    }

    /** Passes white space and gives the byte after it, or -1 at the end of the file. */
    private int passWhiteSpace() throws IOException {
        while (window.length() > 0 || window.load()) {
            byte b = window.at(0);
            if (b != ' ' && b != '\t' && b != '\r' && b != '\n') {
                return b;
            }
            window.pass(1, b == '\n' ? 1 : 0);
        }
        return -1;
    }

    private Cut element() throws IOException {
        Position start = window.position();
        boolean tooLong = false;
        boolean inText = false;
        boolean escaped = false;
        boolean bracketed = false;
        int depth = 0;
        int lines = 0;
        for (int i = 0; ; i++) {
            if (i == window.length()) {
                if (i > limit) {
                    tooLong = true;
                    window.pass(i, lines);
                    i = 0;
                    lines = 0;
                }
                if (!window.load()) {
                    // an object or array that has been closed is whole, though the array around it is not
                    return bracketed && depth == 0 && !tooLong
                            ? window.cut(start, i, i, lines, List.of())
                            : unfinished(start);
                }
            }
            byte b = window.at(i);
            lines += b == '\n' ? 1 : 0;
            if (inText) {
                inText = escaped || b != '"';
                escaped = !escaped && b == '\\';
            } else if (depth == 0 && (b == ',' || b == ']')) {
                return tooLong || i > limit
                        ? window.cut(start, 0, i, lines, tooLong())
                        : window.cut(start, i, i, lines, List.of());
            } else if (b == '"') {
                inText = true;
            } else if (b == '{' || b == '[') {
                depth++;
            } else if (b == '}' || b == ']') {
                depth--;
                bracketed = true;
            }
        }
    }
}
