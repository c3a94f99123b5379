package org.lindung.rule;

/** What came of a clause, told more finely than the finding that people see. */
enum Verdict {
    MET(1 << 0, FindingStatus.MET),
    /** Met, but it may still turn out not to apply; then it is no reason for a yes. */
    MET_IF_IT_APPLIES(1 << 1, FindingStatus.MET),
    NOT_MET(1 << 2, FindingStatus.NOT_MET),
    UNDETERMINED(1 << 3, FindingStatus.UNDETERMINED),
    NOT_APPLICABLE(1 << 4, FindingStatus.NOT_APPLICABLE),
    NEEDS_REVIEW(1 << 5, FindingStatus.NEEDS_REVIEW);

    private final int bit;
    private final FindingStatus status;

    Verdict(int bit, FindingStatus status) {
        this.bit = bit;
        this.status = status;
    }

    FindingStatus status() {
        return status;
    }

    /**
     * The verdict by the three things that a clause asks.
     *
     * @param applies whether it applies
     * @param left whether its text leaves the case to a person
     * @param asks whether what it asks is so
     */
    static Verdict of(Truth applies, Truth left, Truth asks) {
        if (applies == Truth.FALSE) {
            return NOT_APPLICABLE;
        } else if (left == Truth.FALSE && asks == Truth.TRUE) {
            return applies == Truth.TRUE ? MET : MET_IF_IT_APPLIES;
        } else if (applies == Truth.UNKNOWN) {
            return UNDETERMINED;
        } else if (left == Truth.TRUE) {
            return NEEDS_REVIEW;
        }
        return left == Truth.FALSE && asks == Truth.FALSE ? NOT_MET : UNDETERMINED;
    }

    /** This verdict as a member of a set of them, which is a number and so needs no memory of its own. */
    int bit() {
        return bit;
    }

    /** Whether it is a member of such a set. */
    boolean isIn(int verdicts) {
        return (verdicts & bit) != 0;
    }
}
