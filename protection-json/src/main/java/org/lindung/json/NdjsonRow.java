package org.lindung.json;

import org.lindung.value.Validated;

/**
 * One line of a file with one JSON document a line, and what came of it.
 *
 * @param line number of the line, from 1, as an editor shows it
 * @param offset bytes in the file before the line
 * @param outcome the value, or what was wrong; paths start at the line's document
 * @param <T> type of the value
 */
public record NdjsonRow<T>(long line, long offset, Validated<T> outcome) {

    /** Line and outcome, without the value. */
    @Override
    public String toString() {
        return "line " + line + ": " + outcome;
    }
}
