package org.lindung.eligibility;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A table of cases in the folder of its book beside these tests: comma-separated, the first line names the columns, a text with commas in quotes. */
public final class CaseTable {
    private static final Pattern CELL = Pattern.compile("\\G(?:\"((?:[^\"]|\"\")*)\"|([^\",]*))(,|$)");

    private CaseTable() {}

    /**
     * A row of a table.
     *
     * @param book id of the book that the cases are about
     * @param table name of the table
     * @param line number of its line, so that an editor finds it
     * @param cells what is written in it, by column; a blank cell is not there
     */
    public record Row(String book, String table, int line, Map<String, String> cells) {
        public String cell(String column) {
            return cells.getOrDefault(column, "");
        }

        /** The entries of a cell that lists several. */
        public List<String> list(String column) {
            return cell(column).isEmpty() ? List.of() : List.of(cell(column).split("; ", -1));
        }

        @Override
        public String toString() {
            return book + "/" + table + ".csv:" + line + " " + cell("case");
        }
    }

    /** Reads all rows. */
    public static List<Row> read(String book, String table) {
        List<String> lines = lines(book, table);
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
            rows.add(new Row(book, table, line, written));
        }
        return rows;
    }

    /** The columns of a table, as its first line names them. */
    static List<String> columns(String book, String table) {
        return split(lines(book, table).get(0));
    }

    /** The names of all tables of a book, so that nobody can forget to name a new one. */
    static List<String> tables(String book) {
        URI folder = URI.create(Objects.requireNonNull(CaseTable.class.getResource("README.md"))
                .toString()
                .replace("README.md", book));
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.map(file -> Objects.requireNonNull(file.getFileName()).toString())
                    .filter(name -> name.endsWith(".csv"))
                    .map(name -> name.substring(0, name.length() - ".csv".length()))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> lines(String book, String table) {
        String name = (book.isEmpty() ? "" : book + "/") + table + ".csv";
        try (InputStream in = Objects.requireNonNull(CaseTable.class.getResourceAsStream(name), name)) {
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
