package org.lindung.json;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lindung.value.Violation;

/** Rows that are lines, which end with LF or CR LF; the end of the last one may be missing. */
final class LineCutter extends Cutter {

    LineCutter(Window window, int limit) {
        super(window, limit);
    }

    @Override
    @Nullable
    Cut cut() throws IOException {
        Position start = window.position();
        boolean tooLong = false;
        int length = window.indexOfLineFeed(0);
        while (length == window.length()) {
            // one byte more than the limit, for the CR of a line that is just as long as it may be
            if (length > limit + 1) {
                tooLong = true;
                window.pass(length, 0);
                length = 0;
            }
            if (!window.load()) {
                return length == 0 && !tooLong && window.fault() == null ? null : ended(start, tooLong);
            }
            length = window.indexOfLineFeed(length);
        }
        return line(start, length, length + 1, tooLong);
    }

    /** The line in which the file ends. */
    private Cut ended(Position start, boolean tooLong) {
        Cut unreadable = unreadable(start);
        return unreadable != null ? unreadable : line(start, window.length(), window.length(), tooLong);
    }

    private Cut line(Position start, int untilFeed, int passed, boolean wasTooLong) {
        int length = withoutReturn(untilFeed);
        boolean tooLong = wasTooLong || length > limit;
        List<Violation> problems =
                tooLong ? tooLong() : isBlank(length) ? problem(JsonViolation.EMPTY_LINE) : List.of();
        return window.cut(start, tooLong ? 0 : length, passed, passed > untilFeed ? 1 : 0, problems);
    }
}
