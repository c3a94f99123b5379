package org.lindung.eligibility.placement;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A table of cases beside the tests: comma-separated, the first line names the columns, a text with commas in quotes. */
final class CaseTable {
    private static final Pattern CELL = Pattern.compile("\\G(?:\"((?:[^\"]|\"\")*)\"|([^\",]*))(,|$)");

    private CaseTable() {}

    /**
     * A row of a table.
     *
     * @param table name of the table
     * @param line number of its line, so that an editor finds it
     * @param cells what is written in it, by column; a blank cell is not there
     */
    record Row(String table, int line, Map<String, String> cells) {
        String cell(String column) {
            return cells.getOrDefault(column, "");
        }

        /** The entries of a cell that lists several. */
        List<String> list(String column) {
            return cell(column).isEmpty() ? List.of() : List.of(cell(column).split("; ", -1));
        }

        @Override
        public String toString() {
            return table + ".csv:" + line + " " + cell("case");
        }
    }

    /** Reads all rows. */
    static List<Row> read(String table) {
        List<String> lines = lines(table);
        List<String> columns = split(lines.get(0));
        List<Row> rows = new ArrayList<>();
        for (int line = 2; line <= lines.size(); line++) {
            List<String> cells = split(lines.get(line - 1));
            if (cells.size() != columns.size()) {
                throw new IllegalStateException(
                        table + ".csv:" + line + " has " + cells.size() + " cells for " + columns.size() + " columns");
            }
            Map<String, String> written = new LinkedHashMap<>();
            for (int column = 0; column < columns.size(); column++) {
                if (!cells.get(column).isEmpty()) {
                    written.put(columns.get(column), cells.get(column));
                }
            }
            rows.add(new Row(table, line, written));
        }
        return rows;
    }

    /** The columns of a table, as its first line names them. */
    static List<String> columns(String table) {
        return split(lines(table).get(0));
    }

    private static List<String> lines(String table) {
        try (InputStream in =
                Objects.requireNonNull(CaseTable.class.getResourceAsStream(table + ".csv"), table + ".csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> split(String line) {
        List<String> cells = new ArrayList<>();
        Matcher cell = CELL.matcher(line);
        boolean more = true;
        while (more) {
            if (!cell.find()) {
                throw new IllegalStateException("a quote is not closed or stands inside a cell: " + line);
            }
            cells.add(cell.group(1) != null ? cell.group(1).replace("\"\"", "\"") : cell.group(2));
            more = cell.group(3).equals(",");
        }
        return cells;
    }
}
