package org.lindung.eligibility;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lindung.rule.Assessment;
import org.lindung.rule.CaseTable;
import org.lindung.rule.Finding;
import org.lindung.rule.FindingStatus;
import org.lindung.rule.Outcome;

/**
 * A row of a case table: something that happened on a day, and what the law makes of it.
 *
 * @param cases where it stands
 * @param table name of its table
 * @param row the row as it is written
 * @param <F> what the facts of the book are read from
 */
record BookCase<F>(BookCases<F> cases, String table, CaseTable.Row row) {
    private static final Set<String> NOT_FACTS =
            Set.of("case", "requirement", "as_of", "expected", "citation", "decided_by", "why");

    /** Which findings decide an outcome; none does where all is met or nothing is in force. */
    private static final Map<Outcome, FindingStatus> DECIDING = Map.of(
            Outcome.NOT_ELIGIBLE, FindingStatus.NOT_MET,
            Outcome.UNDETERMINED, FindingStatus.UNDETERMINED,
            Outcome.NEEDS_REVIEW, FindingStatus.NEEDS_REVIEW);

    LocalDate asOf() {
        return row.asOf();
    }

    /** The facts that the row writes; all others are those of the complete file. */
    Map<String, String> written() {
        Map<String, String> written = new LinkedHashMap<>(row.cells());
        written.keySet().removeAll(NOT_FACTS);
        return written;
    }

    /** The requirement that the row is about: named in it where a table holds several, else by the table. */
    String requirement() {
        return row.cells().getOrDefault("requirement", table);
    }

    F facts() {
        return cases.facts(row.line(), written());
    }

    Assessment<F> assessment() {
        return cases.book().assess(facts(), asOf());
    }

    /** What came of the requirement, if it is in force on the day. */
    Optional<Finding<F>> finding() {
        return assessment().findings().stream()
                .filter(finding -> finding.requirement().id().equals(requirement()))
                .findFirst();
    }

    /** The requirements that decided the outcome, in the order of the book. */
    List<String> decidedBy() {
        Assessment<F> assessment = assessment();
        return assessment.findings().stream()
                .filter(finding -> finding.status() == DECIDING.get(assessment.outcome()))
                .map(finding -> finding.requirement().id())
                .toList();
    }

    @Override
    public String toString() {
        return cases + "/" + table + ".csv:" + row.line() + " " + row.cell("case");
    }
}
