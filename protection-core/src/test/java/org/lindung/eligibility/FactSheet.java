package org.lindung.eligibility;

import java.util.List;
import org.lindung.rule.CaseTable;
import org.lindung.rule.Fact;
import org.lindung.rule.RuleBook;

/**
 * How the case tables of one book write its facts. This, the tables and the rules are all that a book needs: its tests and
 * its reference page come by themselves. An implementation is public, with a public constructor without arguments, and is
 * found by itself.
 *
 * @param <F> what the facts of the book are read from
 */
public interface FactSheet<F> {
    /** The book. */
    RuleBook<F> book();

    /** The facts that a case writes. */
    F facts(CaseTable.Row row);

    /** The column of a fact. Several facts that follow from one thing recorded can share one. */
    default String column(Fact<F, ?> fact) {
        return fact.id().replace('-', '_');
    }

    /** What proofreading remarks and is meant so, each with its reason beside it. */
    default List<String> remarksThatAreMeant() {
        return List.of();
    }
}
