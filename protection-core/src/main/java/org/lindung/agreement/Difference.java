package org.lindung.agreement;

import java.util.Optional;
import org.lindung.value.Text;

/**
 * What two clauses on one subject mean for the worker, and why.
 *
 * @param effect what the difference means
 * @param why how that was found, without figures
 */
record Difference(ClauseEffect effect, Text why) {
    static final Difference NONE = new Difference(ClauseEffect.UNCHANGED, ComparisonWords.SAME);

    static Difference unclear(Text why) {
        return new Difference(ClauseEffect.UNCLEAR, why);
    }

    static Difference changed(Text why) {
        return new Difference(ClauseEffect.CHANGED, why);
    }

    static Difference same(Text why) {
        return new Difference(ClauseEffect.UNCHANGED, why);
    }

    /** Of what two papers say about one subject, if they do. */
    static Difference between(
            Optional<? extends ContractClause> first, Optional<? extends ContractClause> second, Rates rates) {
        if (first.isEmpty()) {
            return unclear(ComparisonWords.ONLY_IN_SECOND);
        } else if (second.isEmpty()) {
            return unclear(ComparisonWords.ONLY_IN_FIRST);
        }
        return first.get().equals(second.get()) ? NONE : ComparedForm.difference(first.get(), second.get(), rates);
    }
}
