package org.lindung.json;

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

    /** Line and outcome, without the value. */
    @Override
    public String toString() {
        return "line " + line() + ": " + outcome;
    }
}
