package org.lindung.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.lindung.value.Validated;

/**
 * One row of a file, and what came of it.
 *
 * @param start where it begins
 * @param end where the next one begins; reading can {@linkplain RowReader#from go on from here}
 * @param outcome the value, or what was wrong; paths start at the row's document
 * @param <T> type of the value
 */
public record Row<T>(Position start, Position end, Validated<T> outcome) {

    /**
     * The line on which the row begins.
     *
     * @return its number, from 1, as an editor shows it
     */
    public long line() {
        return start.line();
    }

    /**
     * The answer to a row as a document of its own: {@code line}, then {@code answer} if the row could be read, then {@code
     * problems} if there are any, warnings included.
     *
     * @param answer gives the answer to the value; written as Jackson writes it
     * @return the document, in this order
     */
    public Map<String, Object> answered(Function<? super T, ?> answer) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("line", line());
        outcome.map(answer).value().ifPresent(given -> document.put("answer", given));
        if (!outcome.violations().isEmpty()) {
            document.put("problems", outcome.violations());
        }
        return document;
    }

    /** Line and outcome, without the value. */
    @Override
    public String toString() {
        return "line " + line() + ": " + outcome;
    }
}
