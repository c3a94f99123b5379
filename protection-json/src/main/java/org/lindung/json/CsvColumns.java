package org.lindung.json;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lindung.basics.AbsenceReason;
import tools.jackson.core.JsonPointer;

/**
 * Which column of a CSV file holds what. Each row becomes a JSON document, with every cell at the place of its column, and
 * is read as such a document is; so a cell is held to the same rules as a field, and a problem has the path of the field.
 *
 * <pre>{@code
 * CsvColumns columns = CsvColumns.separatedBy(';')
 *         .text("No. PMI", "/id")
 *         .day("Tgl lahir", "/birthDate", "dd/MM/uuuu")
 *         .codes("Status", "/maritalStatus", Map.of("K", "married", "BK", "never-married"))
 *         .list("Nama lain", "/otherNames", '/')
 *         .none("tidak ada")
 *         .absent("tidak tahu", AbsenceReason.ASKED_UNKNOWN);
 * }</pre>
 *
 * <p>An empty cell is a field that is left out: nobody asked. White space around a cell does not count. What cannot be
 * turned into what its column holds is passed on as it is, and refused where the document is read.
 *
 * <p>Immutable: every method gives new columns.
 */
public final class CsvColumns {
    private final char separator;
    private final List<Column> columns;
    private final Map<String, AbsenceReason> absences;
    private final Set<String> nones;
    private final boolean ignoringOthers;

    private CsvColumns(
            char separator,
            List<Column> columns,
            Map<String, AbsenceReason> absences,
            Set<String> nones,
            boolean ignoringOthers) {
        this.separator = separator;
        this.columns = List.copyOf(columns);
        this.absences = Map.copyOf(absences);
        this.nones = Set.copyOf(nones);
        this.ignoringOthers = ignoringOthers;
    }

    /**
     * No columns yet.
     *
     * @param separator what stands between two cells, one of comma, semicolon, tab and bar
     * @return the columns
     * @throws IllegalArgumentException if it is something else
     */
    public static CsvColumns separatedBy(char separator) {
        if (",;\t|".indexOf(separator) < 0) {
            throw new IllegalArgumentException("cells are separated by a comma, a semicolon, a tab or a bar");
        }
        return new CsvColumns(separator, List.of(), Map.of(), Set.of(), false);
    }

    /**
     * A column whose cells are texts, codes or days as they stand in a document.
     *
     * @param header the name of the column
     * @param pointer JSON Pointer to the field
     * @return these columns and this one
     * @throws IllegalArgumentException if there is such a column or field already, or one of the fields holds the other
     */
    public CsvColumns text(String header, String pointer) {
        return with(header, pointer, Writing::text);
    }

    /**
     * A column whose cells are whole numbers.
     *
     * @param header the name of the column
     * @param pointer JSON Pointer to the field
     * @return these columns and this one
     * @throws IllegalArgumentException as {@link #text} does
     */
    public CsvColumns number(String header, String pointer) {
        return with(header, pointer, (out, cell) -> {
            try {
                out.number(Long.parseLong(cell));
            } catch (NumberFormatException noNumber) {
                out.text(cell);
            }
        });
    }

    /**
     * A column whose cells say yes or no.
     *
     * @param header the name of the column
     * @param pointer JSON Pointer to the field
     * @param yes what stands for yes, as {@code ya}
     * @param no what stands for no, as {@code tidak}
     * @return these columns and this one
     * @throws IllegalArgumentException as {@link #text} does
     */
    public CsvColumns yesNo(String header, String pointer, String yes, String no) {
        return with(header, pointer, (out, cell) -> {
            if (cell.equals(yes) || cell.equals(no)) {
                out.yesNo(cell.equals(yes));
            } else {
                out.text(cell);
            }
        });
    }

    /**
     * A column whose cells are codes of the file's own.
     *
     * @param header the name of the column
     * @param pointer JSON Pointer to the field
     * @param codes the field's codes by those of the file
     * @return these columns and this one
     * @throws IllegalArgumentException as {@link #text} does
     */
    public CsvColumns codes(String header, String pointer, Map<String, String> codes) {
        Map<String, String> known = Map.copyOf(codes);
        return with(header, pointer, (out, cell) -> out.text(known.getOrDefault(cell, cell)));
    }

    /**
     * A column of which one cell holds several texts or codes, as {@code IDN, MYS}. White space around each does not count;
     * nothing between two separators is an entry like any other, and refused where the document is read.
     *
     * @param header the name of the column
     * @param pointer JSON Pointer to the field, which is a list or a set
     * @param between what stands between two entries: a comma, a semicolon, a bar, a slash, a space or a line feed. Where it
     *     separates cells too, the cell stands in quotation marks
     * @return these columns and this one
     * @throws IllegalArgumentException as {@link #text} does, or if it is something else that stands between
     */
    public CsvColumns list(String header, String pointer, char between) {
        return list(header, pointer, between, Map.of());
    }

    /**
     * A column of which one cell holds several codes of the file's own.
     *
     * @param header the name of the column
     * @param pointer JSON Pointer to the field, which is a list or a set
     * @param between what stands between two entries, as for {@link #list(String, String, char)}
     * @param codes the field's codes by those of the file
     * @return these columns and this one
     * @throws IllegalArgumentException as {@link #list(String, String, char)} does
     */
    public CsvColumns list(String header, String pointer, char between, Map<String, String> codes) {
        if (",;|/ \n".indexOf(between) < 0) {
            throw new IllegalArgumentException(
                    "entries are separated by a comma, a semicolon, a bar, a slash, a space or a line feed");
        }
        Map<String, String> known = Map.copyOf(codes);
        return with(header, pointer, new Several(between, known));
    }

    /**
     * What stands in the cell of a {@linkplain #list list} for none of what could stand there, as {@code tidak ada}: an
     * empty list, which is an answer. An empty cell is none.
     *
     * @param cell the whole cell
     * @return columns in which this cell is understood
     */
    public CsvColumns none(String cell) {
        Set<String> all = new HashSet<>(nones);
        all.add(cell);
        return new CsvColumns(separator, columns, absences, all, ignoringOthers);
    }

    /**
     * A column whose cells are days in another form than that of ISO 8601.
     *
     * @param header the name of the column
     * @param pointer JSON Pointer to the field
     * @param pattern the form, as {@link DateTimeFormatter} wants it, {@code dd/MM/uuuu}
     * @return these columns and this one
     * @throws IllegalArgumentException as {@link #text} does, or if there is no such form
     */
    public CsvColumns day(String header, String pointer, String pattern) {
        DateTimeFormatter form =
                DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
        return with(header, pointer, (out, cell) -> {
            try {
                out.text(LocalDate.parse(cell, form).toString());
            } catch (DateTimeParseException noDay) {
                out.text(cell);
            }
        });
    }

    /**
     * What stands in any cell for an answer that is not there, and why.
     *
     * @param cell the whole cell, as {@code tidak tahu}
     * @param reason why there is no answer
     * @return columns in which this cell is understood
     */
    public CsvColumns absent(String cell, AbsenceReason reason) {
        Map<String, AbsenceReason> all = new HashMap<>(absences);
        all.put(cell, reason);
        return new CsvColumns(separator, columns, all, nones, ignoringOthers);
    }

    /**
     * Passes over columns that are not named here. Without this, a file that has one is refused: its name may be mistyped.
     *
     * @return columns among others
     */
    public CsvColumns ignoringOthers() {
        return new CsvColumns(separator, columns, absences, nones, true);
    }

    /**
     * The column in which something stands, for whoever corrects the file.
     *
     * @param path the path of a violation of a row
     * @return the name of the column, or empty for what concerns a whole row
     */
    public Optional<String> header(String path) {
        List<String> names = pathOf(JsonPointer.compile(path));
        return columns.stream()
                .filter(column -> column.path.size() <= names.size()
                        && names.subList(0, column.path.size()).equals(column.path))
                .map(Column::header)
                .findFirst();
    }

    private CsvColumns with(String header, String pointer, Cell cell) {
        List<String> path = pathOf(JsonPointer.compile(pointer));
        Set<String> headers = new HashSet<>();
        columns.forEach(column -> headers.add(column.header));
        if (header.isBlank() || !headers.add(header.strip())) {
            throw new IllegalArgumentException("a column needs a name of its own");
        }
        if (path.isEmpty() || columns.stream().anyMatch(column -> overlap(column.path, path))) {
            throw new IllegalArgumentException("a column needs a field of its own");
        }
        List<Column> all = new ArrayList<>(columns);
        all.add(new Column(header.strip(), path, cell));
        return new CsvColumns(separator, all, absences, nones, ignoringOthers);
    }

    private static List<String> pathOf(JsonPointer pointer) {
        List<String> path = new ArrayList<>();
        for (JsonPointer rest = pointer; !rest.matches(); rest = rest.tail()) {
            path.add(rest.getMatchingProperty());
        }
        return List.copyOf(path);
    }

    private static boolean overlap(List<String> one, List<String> other) {
        int shorter = Math.min(one.size(), other.size());
        return one.subList(0, shorter).equals(other.subList(0, shorter));
    }

    /** Writes a cell that is not empty. */
    @FunctionalInterface
    interface Cell {
        void write(Writing out, String cell);
    }

    /**
     * Writes the entries of a cell.
     *
     * @param between what stands between two of them
     * @param codes the codes of the field by those of the file
     */
    private record Several(char between, Map<String, String> codes) implements Cell {
        @Override
        public void write(Writing out, String cell) {
            out.startArray();
            int from = 0;
            for (int at = cell.indexOf(between); at >= 0; at = cell.indexOf(between, from)) {
                entry(out, cell.substring(from, at));
                from = at + 1;
            }
            entry(out, cell.substring(from));
            out.endArray();
        }

        private void entry(Writing out, String entry) {
            String text = entry.strip();
            out.text(codes.getOrDefault(text, text));
        }
    }

    /**
     * One column.
     *
     * @param header its name
     * @param path the names that lead to its field
     * @param cell writes a cell
     */
    record Column(String header, List<String> path, Cell cell) {
        boolean isList() {
            return cell instanceof Several;
        }
    }

    char separator() {
        return separator;
    }

    List<Column> columns() {
        return columns;
    }

    Map<String, AbsenceReason> absences() {
        return absences;
    }

    Set<String> nones() {
        return nones;
    }

    boolean isIgnoringOthers() {
        return ignoringOthers;
    }
}
