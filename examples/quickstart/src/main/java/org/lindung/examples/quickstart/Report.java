package org.lindung.examples.quickstart;

import java.io.PrintWriter;
import java.util.Arrays;
import org.lindung.eligibility.placement.PlacementApplicant;
import org.lindung.rule.Outcome;
import org.lindung.value.Language;
import org.lindung.value.Text;
import org.lindung.value.Violation;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.Column.Overflow;
import picocli.CommandLine.Help.ColorScheme;
import picocli.CommandLine.Help.TextTable;

/** Prints a summary for a person to read. Shows ids; names only where the caller asked for them. */
final class Report {
    private static final String RULE = "-".repeat(100);

    private final PrintWriter out;
    private final Language language;
    private final boolean showNames;

    Report(PrintWriter out, Language language, boolean showNames) {
        this.out = out;
        this.language = language;
        this.showNames = showNames;
    }

    void print(Summary summary, String outputFile) {
        counts(summary);
        for (ScreenedRow row : summary.examples()) {
            explain(row);
        }
        broken(summary);
        out.println(RULE);
        out.println(say(
                summary.rows() + " rows read, one line written for each: " + outputFile,
                summary.rows() + " baris dibaca, satu baris ditulis untuk masing-masing: " + outputFile));
        out.flush();
    }

    private void counts(Summary summary) {
        out.println(say("Answers by the law in force on the day of departure", "Jawaban menurut hukum pada hari keberangkatan"));
        LawPeriod[] periods = LawPeriod.values();
        Column[] columns = new Column[periods.length + 1];
        columns[0] = new Column(62, 2, Overflow.WRAP);
        Arrays.setAll(columns, column -> column == 0 ? columns[0] : new Column(20, 2, Overflow.SPAN));
        TextTable table = TextTable.forColumns(new ColorScheme.Builder(Ansi.OFF).build(), columns);
        String[] header = new String[periods.length + 1];
        Arrays.setAll(header, column -> column == 0 ? "" : periods[column - 1].label().in(language));
        table.addRowValues(header);
        for (Outcome outcome : Outcome.values()) {
            String[] cells = new String[periods.length + 1];
            Arrays.setAll(
                    cells,
                    column -> column == 0
                            ? outcome.display().in(language)
                            : String.valueOf(summary.count(outcome, periods[column - 1])));
            table.addRowValues(cells);
        }
        out.print(table);
        out.println(say(
                "Not assessed: " + summary.unreadable() + " broken rows, " + summary.withoutDay()
                        + " without a day of departure. Warnings: " + summary.warnings() + ".",
                "Tidak dinilai: " + summary.unreadable() + " baris rusak, " + summary.withoutDay()
                        + " tanpa hari keberangkatan. Peringatan: " + summary.warnings() + "."));
    }

    private void explain(ScreenedRow row) {
        PlacementApplicant applicant = row.applicant().orElseThrow();
        out.println(RULE);
        out.println(say("Line ", "Baris ") + row.line() + ", "
                + applicant.getMigrant().getId() + name(applicant));
        out.print(row.assessment().orElseThrow().explanation().plainText(language));
    }

    private String name(PlacementApplicant applicant) {
        return showNames
                ? applicant.getMigrant().getName().toOptional().map(name -> ", " + name.value()).orElse("")
                : "";
    }

    private void broken(Summary summary) {
        if (summary.unreadable() == 0) {
            return;
        }
        out.println(RULE);
        out.println(say("Broken rows, which nobody was assessed from", "Baris rusak, tidak ada yang dinilai darinya"));
        for (ScreenedRow row : summary.broken()) {
            for (Violation problem : row.problems()) {
                out.println("  " + say("line ", "baris ") + row.line() + "  " + problem.message(language));
            }
        }
        if (summary.unreadable() > Summary.LISTED) {
            out.println(say("  ... and more; the output file has them all.", "  ... dan lainnya; semuanya ada di berkas keluaran."));
        }
    }

    private String say(String en, String id) {
        return Text.of(en, id).in(language);
    }
}
