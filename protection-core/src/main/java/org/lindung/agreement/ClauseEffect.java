package org.lindung.agreement;

import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/** What the difference between two papers means for the worker, what has to be looked at first coming first. */
public enum ClauseEffect implements CodedValue {
    /** Less for the worker, or more asked of them. */
    WORSE("worse", "worse for the worker", "lebih buruk bagi pekerja"),
    /** Another thing, of which nobody but the worker can say whether it is better. */
    CHANGED("changed", "changed", "berubah"),
    /** The papers do not say enough to compare. */
    UNCLEAR("unclear", "unclear", "tidak jelas"),
    /** More for the worker, or less asked of them. */
    BETTER("better", "better for the worker", "lebih baik bagi pekerja"),
    /** The same in both. */
    UNCHANGED("unchanged", "unchanged", "tidak berubah");

    private final String code;
    private final Text display;

    ClauseEffect(String code, String en, String id) {
        this.code = code;
        this.display = Text.of(en, id);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Text display() {
        return display;
    }

    /**
     * What the same difference is when the papers are read in the other order.
     *
     * @return worse for better and better for worse; the others are the same both ways
     */
    public ClauseEffect reversed() {
        return switch (this) {
            case WORSE -> BETTER;
            case BETTER -> WORSE;
            default -> this;
        };
    }

    /**
     * The effect of a quantity of which more is good.
     *
     * @param order the second compared with the first, as {@link Comparable} does it
     * @return better if it is above, worse if it is below
     */
    static ClauseEffect ofMore(int order) {
        return order > 0 ? BETTER : order < 0 ? WORSE : UNCHANGED;
    }

    /**
     * The effect of two differences together.
     *
     * @param other the other difference
     * @return the one that is none; changed if one is better and one is worse
     */
    ClauseEffect and(ClauseEffect other) {
        if (this == other || other == UNCHANGED) {
            return this;
        }
        return this == UNCHANGED ? other : CHANGED;
    }
}
