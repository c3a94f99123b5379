package org.lindung.eligibility.placement;

import static org.lindung.eligibility.placement.PlacementRules.BOOK;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lindung.rule.Assessment;
import org.lindung.rule.Finding;

/**
 * A row of a case table: somebody on a day, and what the law makes of it.
 *
 * @param row the row as it is written
 */
record PlacementCase(CaseTable.Row row) {
    private static final Set<String> TABLES_OF_ANOTHER_KIND = Set.of("complete-file", "whole-people");
    private static final Set<String> NOT_FACTS =
            Set.of("case", "requirement", "as_of", "expected", "citation", "decided_by", "why");

    /** Every row of every table of a single requirement. */
    static final List<PlacementCase> ALL = tables().stream()
            .flatMap(table -> CaseTable.read(table).stream())
            .map(PlacementCase::new)
            .toList();

    /** Every row of the table of whole people. */
    static final List<PlacementCase> WHOLE_PEOPLE =
            CaseTable.read("whole-people").stream().map(PlacementCase::new).toList();

    /** The tables of single requirements: every table beside these tests, so that nobody can forget to name a new one. */
    private static List<String> tables() {
        URI folder = URI.create(Objects.requireNonNull(PlacementCase.class.getResource("complete-file.csv"))
                .toString()
                .replace("complete-file.csv", ""));
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.map(file -> Objects.requireNonNull(file.getFileName()).toString())
                    .filter(name -> name.endsWith(".csv"))
                    .map(name -> name.substring(0, name.length() - ".csv".length()))
                    .filter(name -> !TABLES_OF_ANOTHER_KIND.contains(name))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    LocalDate asOf() {
        return LocalDate.parse(row.cell("as_of"));
    }

    /** The facts that the row writes; all others are those of the complete file. */
    Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>(row.cells());
        facts.keySet().removeAll(NOT_FACTS);
        return facts;
    }

    /** The requirement that the row is about: named in it where a table holds several, else by the table. */
    String requirement() {
        return row.cells().getOrDefault("requirement", row.table());
    }

    PlacementApplicant applicant() {
        return ApplicantSheet.COMPLETE_FILE.with(facts()).applicant();
    }

    Assessment<PlacementApplicant> assessment() {
        return BOOK.assess(applicant(), asOf());
    }

    /** What came of the requirement, if it is in force on the day. */
    Optional<Finding<PlacementApplicant>> finding() {
        return assessment().findings().stream()
                .filter(finding -> finding.requirement().id().equals(requirement()))
                .findFirst();
    }

    @Override
    public String toString() {
        return row.toString();
    }
}
