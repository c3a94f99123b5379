package org.lindung.rule;

/**
 * What came of a clause, told more finely than the finding that people see.
 *
 * <p>A number and no enum: an assessment collects the set of its verdicts, one bit each, without a single object.
 */
final class Verdict {
    static final int MET = 1;
    /** Met, but it may still turn out not to apply; then it is no reason for a yes. */
    static final int MET_IF_IT_APPLIES = 1 << 1;

    static final int NOT_MET = 1 << 2;
    static final int UNDETERMINED = 1 << 3;
    static final int NOT_APPLICABLE = 1 << 4;
    static final int NEEDS_REVIEW = 1 << 5;

    /** How many sets of verdicts there are. */
    static final int SETS = 1 << 6;

    private Verdict() {}

    /**
     * The verdict by the three things that a clause asks.
     *
     * @param applies whether it applies: certainly, or for all that is known
     * @param left whether its text leaves the case to a person
     * @param asks whether what it asks is so
     */
    static int of(Truth applies, Truth left, Truth asks) {
        if (left == Truth.FALSE && asks == Truth.TRUE) {
            return applies == Truth.TRUE ? MET : MET_IF_IT_APPLIES;
        } else if (applies == Truth.UNKNOWN) {
            return UNDETERMINED;
        } else if (left == Truth.TRUE) {
            return NEEDS_REVIEW;
        }
        return left == Truth.FALSE && asks == Truth.FALSE ? NOT_MET : UNDETERMINED;
    }

    /** Whether an exception that may apply could still be behind a verdict. */
    static boolean mayGiveWay(int verdict) {
        return (verdict & (MET_IF_IT_APPLIES | UNDETERMINED)) != 0;
    }

    /**
     * The verdict where an exception may apply: what is met or not met both by the clause and by the exception is so in any
     * case.
     *
     * @param alone by the clause alone, one that may give way
     * @param either by the clause or the exception, whichever applies
     */
    static int inAnyCase(int alone, int either) {
        return either == MET || either == NOT_MET ? either : alone;
    }

    /** Whether a verdict is in a set of them. */
    static boolean isIn(int verdicts, int verdict) {
        return (verdicts & verdict) != 0;
    }

    /** What people see of a verdict. */
    static FindingStatus status(int verdict) {
        return switch (verdict) {
            case MET, MET_IF_IT_APPLIES -> FindingStatus.MET;
            case NOT_MET -> FindingStatus.NOT_MET;
            case NOT_APPLICABLE -> FindingStatus.NOT_APPLICABLE;
            case NEEDS_REVIEW -> FindingStatus.NEEDS_REVIEW;
            default -> FindingStatus.UNDETERMINED;
        };
    }
}
