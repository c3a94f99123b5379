package org.lindung.examples.quickstart;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lindung.eligibility.placement.PlacementApplicant;
import org.lindung.rule.Assessment;
import org.lindung.value.Violation;

/**
 * What came of one line of the input.
 *
 * @param line number of the line, from 1
 * @param applicant who was read, or empty for a broken line
 * @param assessment the assessment, or empty for a broken line and for somebody without a day to ask about
 * @param problems errors and warnings about the line
 */
record ScreenedRow(
        long line,
        Optional<PlacementApplicant> applicant,
        Optional<Assessment<PlacementApplicant>> assessment,
        List<Violation> problems) {

    /** The row as it is written: ids and findings, no name, number or birth date. */
    Map<String, Object> document() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("line", line);
        applicant.ifPresent(person -> document.put("id", person.getMigrant().getId()));
        document.put("status", assessment.isPresent() ? "assessed" : applicant.isPresent() ? "no-day" : "unreadable");
        assessment.ifPresent(answer -> document.put("assessment", answer));
        if (!problems.isEmpty()) {
            document.put("problems", problems);
        }
        return document;
    }
}
