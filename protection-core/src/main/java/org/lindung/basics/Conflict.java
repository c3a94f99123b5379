package org.lindung.basics;

import java.util.Optional;

/**
 * An attribute that two edits of one record changed in different ways. Its text names the attribute and shows none of the
 * three values, which are as personal as the record is.
 *
 * @param path JSON Pointer to the attribute; an entry of a list stands under its id, {@code /goals/G-1/objective}
 * @param base the value before both edits, empty if there was none
 * @param mine the value of whoever merges, empty if there is none
 * @param theirs the value that somebody else stored meanwhile, empty if there is none
 */
public record Conflict(String path, Optional<Object> base, Optional<Object> mine, Optional<Object> theirs) {
    /**
     * The value of one side.
     *
     * @param side the side
     * @return the value, empty if that side has none
     */
    public Optional<Object> value(Side side) {
        return switch (side) {
            case BASE -> base;
            case MINE -> mine;
            case THEIRS -> theirs;
        };
    }

    @Override
    public String toString() {
        return path;
    }
}
