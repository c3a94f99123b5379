package org.lindung.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lindung.basics.AbsenceReason;
import org.lindung.basics.Answer;
import org.lindung.basics.CodedValue;
import org.lindung.basics.ShippedFile;

/**
 * Cases of a rule book as a lawyer writes them: one a line, with commas between the cells, where the first line names the
 * columns. A cell with a comma in it stands in quotation marks, and a quotation mark in it is written twice. {@code
 * case} is the name of a case and {@code as_of} the day that is asked about; the other columns are the author's own.
 *
 * <pre>{@code
 * static List<CaseTable.Row> rows() {
 *     return CaseTable.beside(BoatsTest.class, "radio.csv").rows();
 * }
 *
 * @ParameterizedTest
 * @MethodSource("rows")
 * void the_book_decides_every_case_of_its_table(CaseTable.Row row) {
 *     Boat boat = new Boat(row.yesNo("radio"), row.number("battery"));
 *
 *     assertThat(BOOK.assess(boat, row.asOf()).outcome().code()).isEqualTo(row.cell("expected"));
 * }
 * }</pre>
 *
 * <p>The same rows make the cases of {@link CaseCoverage}. The people of a case are invented: an exception names line and
 * column, and its cause can hold the cell.
 */
public final class CaseTable {
    private static final Pattern CELL = Pattern.compile("\\G(?:\"((?:[^\"]|\"\")*)\"|([^\",]*))(,|$)");

    private final List<String> columns;
    private final List<Row> rows;

    private CaseTable(List<String> columns, List<Row> rows) {
        this.columns = List.copyOf(columns);
        this.rows = List.copyOf(rows);
    }

    /**
     * Reads a table.
     *
     * @param csv its text
     * @return the table
     * @throws IllegalArgumentException if a row has other cells than there are columns, or a quotation mark is not closed;
     *     it names the line
     */
    public static CaseTable of(String csv) {
        List<String> lines = csv.lines().toList();
        List<String> columns = lines.isEmpty() ? List.of() : split(1, lines.get(0));
        List<Row> rows = new ArrayList<>();
        for (int line = 2; line <= lines.size(); line++) {
            List<String> cells = split(line, lines.get(line - 1));
            if (cells.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "line " + line + " has " + cells.size() + " cells for " + columns.size() + " columns");
            }
            Map<String, String> written = new LinkedHashMap<>();
            for (int column = 0; column < columns.size(); column++) {
                if (!cells.get(column).isEmpty()) {
                    written.put(columns.get(column), cells.get(column));
                }
            }
            rows.add(new Row(line, written));
        }
        return new CaseTable(columns, rows);
    }

    /**
     * Reads a table that lies beside a class, as the tables of a test do.
     *
     * @param type a class in whose package the file is; a named module opens it to this library
     * @param file name of the file, in UTF-8
     * @return the table
     * @throws IllegalStateException if there is no such file
     * @throws IllegalArgumentException as {@link #of} does
     */
    public static CaseTable beside(Class<?> type, String file) {
        return of(ShippedFile.text(type, file));
    }

    /**
     * The names of the columns.
     *
     * @return the names in their order
     */
    public List<String> columns() {
        return columns;
    }

    /**
     * The cases.
     *
     * @return the rows in their order
     */
    public List<Row> rows() {
        return rows;
    }

    private static List<String> split(int number, String line) {
        List<String> cells = new ArrayList<>();
        Matcher cell = CELL.matcher(line);
        boolean more = true;
        while (more) {
            if (!cell.find()) {
                throw new IllegalArgumentException(
                        "line " + number + ": a quotation mark is not closed, or stands inside a cell");
            }
            cells.add(cell.group(1) != null ? cell.group(1).replace("\"\"", "\"") : cell.group(2));
            more = cell.group(3).equals(",");
        }
        return cells;
    }

    /** How many columns there are and how many cases, without the cases. */
    @Override
    public String toString() {
        return columns.size() + " columns, " + rows.size() + " cases";
    }

    /**
     * One case. A fact is a code, {@code yes} or {@code no}, a number, a day, two bounds with {@code ..} between them, or
     * the code of the reason why there is no answer, as {@code not-asked}. An empty cell is none of these: who reads it as
     * a fact is told so, since a case says what is not known.
     *
     * @param line number of its line, so that an editor finds it
     * @param cells what is written in it, by column; a blank cell is not there
     */
    public record Row(int line, Map<String, String> cells) {
        private static final String BOUNDS = "..";
        private static final String LIST = "; ";

        /**
         * Keeps the cells from changing.
         *
         * @param line number of its line
         * @param cells what is written in it, by column
         */
        public Row {
            cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
        }

        /**
         * A cell as it is written.
         *
         * @param column name of the column
         * @return the cell; empty if it is blank or there is no such column
         */
        public String cell(String column) {
            return cells.getOrDefault(column, "");
        }

        /**
         * The entries of a cell that lists several, with a semicolon and a space between them.
         *
         * @param column name of the column
         * @return the entries; none if the cell is blank or there is no such column
         */
        public List<String> list(String column) {
            return cell(column).isEmpty() ? List.of() : List.of(cell(column).split(LIST, -1));
        }

        /**
         * The day of the event that is asked about, from the column {@code as_of}.
         *
         * @return the day
         * @throws IllegalArgumentException if there is none; it names line and column
         */
        public LocalDate asOf() {
            return read("as_of", LocalDate::parse);
        }

        /**
         * A fact that is so or not.
         *
         * @param column name of the column
         * @return the answer
         * @throws IllegalArgumentException if the cell is none; it names line and column
         */
        public Answer<Boolean> yesNo(String column) {
            return value(column, cell -> switch (cell) {
                case "yes" -> true;
                case "no" -> false;
                default -> throw new IllegalArgumentException("neither yes nor no");
            });
        }

        /**
         * A fact with a closed list of values.
         *
         * @param column name of the column
         * @param type the list
         * @param <E> the list
         * @return the answer
         * @throws IllegalArgumentException if the cell is none; it names line and column
         */
        public <E extends Enum<E> & CodedValue> Answer<E> choice(String column, Class<E> type) {
            return answer(
                    column,
                    cell -> Stream.of(type.getEnumConstants())
                            .filter(value -> value.code().equals(cell))
                            .findFirst()
                            .orElseThrow(() -> new IllegalArgumentException("no code of the list")));
        }

        /**
         * A whole number.
         *
         * @param column name of the column
         * @return the answer
         * @throws IllegalArgumentException if the cell is none; it names line and column
         */
        public Answer<Integer> number(String column) {
            return answer(column, Integer::valueOf);
        }

        /**
         * A day, as {@code 2018-03-01}.
         *
         * @param column name of the column
         * @return the answer
         * @throws IllegalArgumentException if the cell is none; it names line and column
         */
        public Answer<LocalDate> date(String column) {
            return answer(column, LocalDate::parse);
        }

        /**
         * A fact with an order, written in a form of its own.
         *
         * @param column name of the column
         * @param reader reads a value and refuses what is none with an exception
         * @param <T> type of the values
         * @return the answer
         * @throws IllegalArgumentException if the cell is none; it names line and column
         */
        public <T extends Comparable<? super T>> Answer<T> answer(String column, Function<String, T> reader) {
            return cell(column).contains(BOUNDS)
                    ? read(column, cell -> {
                        int bounds = cell.indexOf(BOUNDS);
                        return Answer.between(
                                reader.apply(cell.substring(0, bounds)),
                                reader.apply(cell.substring(bounds + BOUNDS.length())));
                    })
                    : value(column, reader);
        }

        /**
         * A fact without an order, or one that says itself how precise it is, written in a form of its own.
         *
         * @param column name of the column
         * @param reader reads a value and refuses what is none with an exception
         * @param <T> type of the values
         * @return the answer
         * @throws IllegalArgumentException if the cell is none; it names line and column
         */
        public <T> Answer<T> value(String column, Function<String, T> reader) {
            return read(
                    column,
                    cell -> AbsenceReason.ofCode(cell)
                            .<Answer<T>>map(Answer::absent)
                            .orElseGet(() -> Answer.known(reader.apply(cell))));
        }

        private <T> T read(String column, Function<String, T> reader) {
            if (cell(column).isEmpty()) {
                throw new IllegalArgumentException("line " + line + " has nothing in the column " + column);
            }
            try {
                return reader.apply(cell(column));
            } catch (RuntimeException unreadable) {
                throw new IllegalArgumentException(
                        "line " + line + ": the column " + column + " cannot be read", unreadable);
            }
        }

        /** The line and the name of the case. */
        @Override
        public String toString() {
            return "line " + line + ": " + cell("case");
        }
    }
}
