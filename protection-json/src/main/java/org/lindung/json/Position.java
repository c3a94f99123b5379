package org.lindung.json;

/**
 * A place between two rows of a file, from which reading can go on.
 *
 * @param line number of the line, from 1, as an editor shows it
 * @param offset bytes before the place; of a packed file, bytes after unpacking
 */
public record Position(long line, long offset) {
    /** The start of a file. */
    public static final Position START = new Position(1, 0);

    /**
     * Refuses what is no place.
     *
     * @param line number of the line, from 1
     * @param offset bytes before the place
     * @throws IllegalArgumentException if the line is below 1, or the offset below 0
     */
    public Position {
        if (line < 1 || offset < 0) {
            throw new IllegalArgumentException("lines are counted from 1 and bytes from 0");
        }
    }
}
