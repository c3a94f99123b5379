package org.lindung.rule;

/** What came of a clause, told more finely than the finding that people see. */
enum Verdict {
    MET(FindingStatus.MET),
    /** Met, but it may still turn out not to apply; then it is no reason for a yes. */
    MET_IF_IT_APPLIES(FindingStatus.MET),
    NOT_MET(FindingStatus.NOT_MET),
    UNDETERMINED(FindingStatus.UNDETERMINED),
    NOT_APPLICABLE(FindingStatus.NOT_APPLICABLE),
    NEEDS_REVIEW(FindingStatus.NEEDS_REVIEW);

    private final FindingStatus status;

    Verdict(FindingStatus status) {
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

    /** The set of some verdicts as bits, which needs no memory of its own. */
    int bit() {
        return 1 << ordinal();
    }

    boolean isIn(int verdicts) {
        return (verdicts & bit()) != 0;
    }
}
