package org.lindung.examples.quickstart;

import java.io.PrintWriter;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lindung.eligibility.placement.PlacementApplicant;
import org.lindung.rule.Outcome;
import org.lindung.value.Language;
import org.lindung.value.Text;
import org.lindung.value.Violation;

/** Prints a summary for a person to read. Shows ids; names only where the caller asked for them. */
final class Report {
    private static final int WIDTH = 100;
    private static final String RULE = "-".repeat(WIDTH);

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
        out.println(say(
                "Answers by the law in force on the day of departure",
                "Jawaban menurut hukum pada hari keberangkatan"));
        int names = Stream.of(Outcome.values())
                .mapToInt(outcome -> outcome.display().in(language).length())
                .max()
                .orElse(0);
        row(names, "", period -> period.label().in(language));
        for (Outcome outcome : Outcome.values()) {
            row(names, outcome.display().in(language), period -> String.valueOf(summary.count(outcome, period)));
        }
        out.println(say(
                "Not assessed: " + summary.unreadable() + " broken rows, " + summary.withoutDay()
                        + " without a day of departure. Warnings: " + summary.warnings() + ".",
                "Tidak dinilai: " + summary.unreadable() + " baris rusak, " + summary.withoutDay()
                        + " tanpa hari keberangkatan. Peringatan: " + summary.warnings() + "."));
    }

    private void row(int width, String name, Function<LawPeriod, String> cell) {
        StringBuilder row = new StringBuilder(name).append(" ".repeat(width - name.length()));
        for (LawPeriod period : LawPeriod.values()) {
            String text = cell.apply(period);
            row.append(" ".repeat(Math.max(1, 20 - text.length()))).append(text);
        }
        out.println(row);
    }

    private void explain(ScreenedRow row) {
        PlacementApplicant applicant = row.applicant().orElseThrow();
        out.println(RULE);
        out.println(say("Line ", "Baris ") + row.line() + ", "
                + applicant.getMigrant().getId() + name(applicant));
        row.assessment().orElseThrow().explanation().plainText(language).lines().forEach(this::wrapped);
    }

    /** Prints a line, broken between words, so that the lines after the first are indented a little more. */
    private void wrapped(String line) {
        String rest = line;
        String indent =
                "  " + line.substring(0, line.length() - line.stripLeading().length());
        while (rest.length() > WIDTH) {
            int space = rest.lastIndexOf(' ', WIDTH);
            if (space <= indent.length()) {
                break;
            }
            out.println(rest.substring(0, space));
            rest = indent + rest.substring(space + 1);
        }
        out.println(rest);
    }

    private String name(PlacementApplicant applicant) {
        return showNames
                ? applicant
                        .getMigrant()
                        .getName()
                        .toOptional()
                        .map(name -> ", " + name.value())
                        .orElse("")
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
            out.println(say(
                    "  ... and more; the output file has them all.",
                    "  ... dan lainnya; semuanya ada di berkas keluaran."));
        }
    }

    private String say(String en, String id) {
        return Text.of(en, id).in(language);
    }
}
