package org.lindung.json;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lindung.basics.AbsenceReason;
import org.lindung.json.CsvColumns.Column;
import org.lindung.value.Validated;
import org.lindung.value.Violation;
import org.lindung.value.ViolationCode;

/** A CSV file whose header is known: turns each of its rows into a document. */
final class CsvTable {
    private final CsvColumns columns;
    private final List<@Nullable Column> columnsOfCells;
    private final Map<String, Object> fields = new LinkedHashMap<>();
    private final List<Violation> problems = new ArrayList<>();

    /**
     * A table.
     *
     * @param columns what its columns hold
     * @param header their names as they stand in the file
     */
    private CsvTable(CsvColumns columns, List<String> header) {
        this.columns = columns;
        this.columnsOfCells = new ArrayList<>();
        for (String name : header) {
            columnsOfCells.add(columnOf(name.strip()));
        }
        for (Column column : columns.columns()) {
            long times = columnsOfCells.stream().filter(column::equals).count();
            if (times == 0) {
                note(JsonViolation.COLUMN_MISSING, Map.of("column", column.header()));
            } else if (times > 1) {
                note(JsonViolation.DUPLICATE_COLUMN, Map.of("column", column.header()));
            }
            put(column);
        }
    }

    private @Nullable Column columnOf(String name) {
        for (Column column : columns.columns()) {
            if (column.header().equals(name)) {
                return column;
            }
        }
        if (!columns.isIgnoringOthers()) {
            String known = Reading.listed(
                    columns.columns().stream().map(Column::header).toList());
            note(
                    JsonViolation.UNKNOWN_COLUMN,
                    Map.of("number", String.valueOf(columnsOfCells.size() + 1), "known", known));
        }
        return null;
    }

    @SuppressWarnings("unchecked") // columns have fields of their own, so what is on the way to one is an object
    private void put(Column column) {
        Map<String, Object> object = fields;
        List<String> path = column.path();
        for (String name : path.subList(0, path.size() - 1)) {
            object = (Map<String, Object>) object.computeIfAbsent(name, any -> new LinkedHashMap<String, Object>());
        }
        object.put(path.get(path.size() - 1), columnsOfCells.indexOf(column));
    }

    private void note(ViolationCode code, Map<String, String> details) {
        problems.add(Violation.of(code, "", details));
    }

    /** The table of a header, or what is wrong with it. */
    static Validated<CsvTable> of(CsvColumns columns, Cut header) {
        if (!header.problems().isEmpty()) {
            return Validated.invalid(header.problems());
        }
        Validated<List<String>> names = cells(columns, header);
        if (names.value().isEmpty()) {
            return Validated.invalid(names.violations());
        }
        CsvTable table = new CsvTable(columns, names.value().get());
        return table.problems.isEmpty() ? Validated.valid(table, List.of()) : Validated.invalid(table.problems);
    }

    private static Validated<List<String>> cells(CsvColumns columns, Cut row) {
        if (!Octets.isUtf8(row.buffer(), row.from(), row.length())) {
            return refusal(JsonViolation.INVALID_UTF_8, Map.of());
        }
        String text = new String(row.buffer(), row.from(), row.length(), StandardCharsets.UTF_8);
        try {
            return Validated.valid(
                    CsvReader.builder()
                            .fieldSeparator(columns.separator())
                            .skipEmptyLines(false)
                            .ofSingleCsvRecord(text)
                            .getFields(),
                    List.of());
        } catch (CsvParseException malformed) {
            // its message can quote the row
            return refusal(JsonViolation.CSV_QUOTES, Map.of());
        }
    }

    private static <T> Validated<T> refusal(ViolationCode code, Map<String, String> details) {
        return Validated.invalid(List.of(Violation.of(code, "", details)));
    }

    /** The document of a row in UTF-8. */
    Validated<byte[]> document(Cut row) {
        Validated<List<String>> cells = cells(columns, row);
        return cells.value().isPresent() ? document(cells.value().get()) : Validated.invalid(cells.violations());
    }

    private Validated<byte[]> document(List<String> cells) {
        if (cells.stream().allMatch(String::isBlank)) {
            return refusal(JsonViolation.EMPTY_LINE, Map.of());
        }
        if (cells.size() != columnsOfCells.size()) {
            Map<String, String> counts =
                    Map.of("cells", String.valueOf(cells.size()), "columns", String.valueOf(columnsOfCells.size()));
            return refusal(JsonViolation.CSV_CELL_COUNT, counts);
        }
        ByteWriting document = new ByteWriting();
        write(fields, cells, document);
        return Validated.valid(document.toBytes(), List.of());
    }

    @SuppressWarnings("unchecked") // a field is the number of a cell or an object of more fields
    private void write(Map<String, Object> object, List<String> cells, Writing out) {
        out.startObject();
        object.forEach((name, field) -> {
            if (field instanceof Integer index) {
                write(name, columnsOfCells.get(index), cells.get(index).strip(), out);
            } else {
                out.name(name);
                write((Map<String, Object>) field, cells, out);
            }
        });
        out.endObject();
    }

    private void write(String name, @Nullable Column column, String cell, Writing out) {
        AbsenceReason reason = columns.absences().get(cell);
        if (column == null || cell.isEmpty()) {
            return;
        }
        out.name(name);
        if (reason != null) {
            out.startObject();
            out.text("absent", reason.code());
            out.endObject();
        } else if (column.isList() && columns.nones().contains(cell)) {
            out.startArray();
            out.endArray();
        } else {
            column.cell().write(out, cell);
        }
    }
}
