package org.lindung.examples.quickstart;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lindung.eligibility.placement.PlacementApplicant;
import org.lindung.eligibility.placement.PlacementRules;
import org.lindung.json.DocumentReader;
import org.lindung.json.NdjsonWriter;
import org.lindung.json.Row;
import org.lindung.json.RowPipeline;
import org.lindung.json.RowReader;
import org.lindung.value.Violation;

/** Reads applicants, assesses each by the law of their day of departure, and writes one line for every line read. */
final class Screening {
    private final DocumentReader<PlacementApplicant> documents;
    private final @Nullable LocalDate asOf;

    /**
     * A screening.
     *
     * @param documents how strictly to read
     * @param asOf the day to ask about for everybody, or null for each one's own day of departure
     */
    Screening(DocumentReader<PlacementApplicant> documents, @Nullable LocalDate asOf) {
        this.documents = documents;
        this.asOf = asOf;
    }

    /**
     * Screens a whole file.
     *
     * @param input one applicant a line, packed with gzip or not
     * @param output where to write the assessments, replaced as a whole when all is done
     * @param seen told of every row, in order
     */
    void run(InputStream input, Path output, Consumer<ScreenedRow> seen) {
        try (RowReader<PlacementApplicant> rows = RowReader.ndjson(input, documents)
                        .distinctBy(
                                "/migrant/id",
                                applicant -> applicant.getMigrant().getId());
                NdjsonWriter out = NdjsonWriter.replacing(output)) {
            RowPipeline.of(rows, this::screen)
                    .threads(Runtime.getRuntime().availableProcessors())
                    .writing(ScreenedRow::document, out)
                    .run(seen);
            out.commit();
        }
    }

    private ScreenedRow screen(Row<PlacementApplicant> row) {
        Optional<PlacementApplicant> applicant = row.outcome().value();
        List<Violation> problems = new ArrayList<>(row.outcome().violations());
        Optional<LocalDate> day = applicant.flatMap(this::dayToAskAbout);
        if (applicant.isPresent() && day.isEmpty()) {
            problems.add(Violation.of(QuickstartViolation.NO_DAY_OF_DEPARTURE, "/migration/departureDate"));
        }
        return new ScreenedRow(
                row.line(), applicant, day.map(on -> PlacementRules.BOOK.assess(applicant.get(), on)), problems);
    }

    private Optional<LocalDate> dayToAskAbout(PlacementApplicant applicant) {
        return Optional.ofNullable(asOf)
                .or(() -> applicant.getMigration().getDepartureDate().toOptional());
    }
}
