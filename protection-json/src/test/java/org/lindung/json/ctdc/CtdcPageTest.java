package org.lindung.json.ctdc;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lindung.GoldenFile;

/** The reference page lists the columns as they are filled; {@code -Dlindung.rewrite=true} writes it anew. */
class CtdcPageTest {
    private static final Path PAGE = Path.of("..", "docs", "reference", "ctdc.md");

    @Test
    void says_what_the_columns_are_filled_from() {
        String page = page();
        GoldenFile.assertReads(PAGE, page);
    }

    private static String page() {
        List<String> lines = new ArrayList<>(List.of(
                "<!-- Generated from the columns. Do not edit; mvn verify -Dlindung.rewrite=true writes it anew. -->",
                "# CTDC, column by column",
                "",
                "The 27 columns of the Global Synthetic Dataset of the Counter-Trafficking Data Collaborative, and the fields of",
                "[HTCDS 2.0](htcds.md) that `CtdcRecords` fills them from. Names and values of 2024 are those of the codebook; names",
                "of 2026 are what programs that read that release ask for, and are not verified. How to use it:",
                "[guide/statistics.md](../guide/statistics.md).",
                "",
                "A flag is `1` or empty, never `0`. A column that HTCDS cannot fill for certain stays empty.",
                "",
                "| | column in 2024 | in 2026 | filled from |",
                "|---|---|---|---|"));
        for (CtdcColumn column : CtdcColumn.values()) {
            String later = column.name(CtdcProfile.NAMES_OF_2026);
            lines.add("| " + (column.ordinal() + 1) + " | `" + column.name(CtdcProfile.NAMES_OF_2024) + "` | "
                    + (later.equals(column.name(CtdcProfile.NAMES_OF_2024)) ? "" : "`" + later + "`") + " | "
                    + (column.isFilled() ? "" : "nothing: ") + column.note() + " |");
        }
        return String.join("\n", lines) + "\n";
    }
}
