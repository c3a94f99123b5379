package org.lindung.json.htcds;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.lindung.value.InvalidValueException;
import org.lindung.value.Text;
import org.lindung.value.Validated;
import org.lindung.value.Violation;
import org.lindung.value.ViolationCode;

/**
 * Cases as rows of a spreadsheet, in the form of the official templates, saved as CSV in UTF-8: a row with the names of the
 * fields, which the templates hide, a row with their labels, then a row for each case.
 *
 * <p>Read are the templates with their faults, saved with commas, semicolons or tabs; tables with names only, as the official
 * survey gives them; and tables with labels only. What cannot be read is reported with row and column as the spreadsheet
 * shows them, {@code /3/H}, and kept in {@link HtcdsCase#additional()}.
 *
 * <p>Written are all columns of the template, then those of further fields that are in use. A cell that a spreadsheet program
 * would take for a formula gets an apostrophe before it, which is taken away again when it is read.
 */
public final class HtcdsTable {
    /** Bytes of a table, 16 MiB. */
    public static final int MAX_LENGTH = 16 << 20;

    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    /** The columns of the templates, with the names that belong to their labels. */
    private static final List<HtcdsField<?>> TEMPLATE = List.of(
            HtcdsField.CAS_CASE_OWNER,
            HtcdsField.PRS_SALUTATION,
            HtcdsField.PRS_FIRST_NAME,
            HtcdsField.PRS_SECOND_NAME,
            HtcdsField.CON_CONSENT,
            HtcdsField.PRS_BIRTHDATE,
            HtcdsField.PRS_GENDER,
            HtcdsField.PRS_CITIZENSHIP,
            HtcdsField.PRS_TITLE,
            HtcdsField.PRS_EMAIL,
            HtcdsField.PRS_HOME_PHONE,
            HtcdsField.PRS_MOBILE_PHONE,
            HtcdsField.PRS_MAILING_STREET,
            HtcdsField.PRS_MAILING_CITY,
            HtcdsField.PRS_MAILING_STATE,
            HtcdsField.PRS_MAILING_POSTAL_CODE,
            HtcdsField.PRS_MAILING_COUNTRY,
            HtcdsField.VIC_TRAFFICKING_STATUS,
            HtcdsField.VIC_TRAFFICKING_STATUS_DECISION_MAKING_ORG,
            HtcdsField.VIC_METHOD_OF_RECRUITMENT,
            HtcdsField.VIC_LOCATION_OF_RECRUITMENT,
            HtcdsField.VIC_METHODS_OF_CONTROL,
            HtcdsField.VIC_TYPE_OF_EXPLOITATION,
            HtcdsField.VIC_FORCED_LABOUR_INDUSTRY,
            HtcdsField.VIC_TYPE_OF_SEX_EXPLOITATION,
            HtcdsField.VIC_LOCATION_OF_EXPLOITATION,
            HtcdsField.CAS_STATUS,
            HtcdsField.CAS_REFERRING_ORGANISATION,
            HtcdsField.CAS_INCOMING_REFERRAL_DATE,
            HtcdsField.CAS_REFERRING_PRIMARY_CASE_WORKER,
            HtcdsField.CAS_REASON_FOR_INCOMING_REFERRAL,
            HtcdsField.CAS_INCOMING_REFERRAL_DETAILS,
            HtcdsField.CAS_REFERRED_ORGANISATION,
            HtcdsField.CAS_REFERRED_PRIMARY_CASE_WORKER,
            HtcdsField.CAS_REASON_FOR_OUTGOING_REFERRAL,
            HtcdsField.CAS_OUTGOING_REFERRAL_DATE,
            HtcdsField.CAS_OUTGOING_REFERRAL_DETAILS,
            HtcdsField.CAS_REASON_FOR_CASE_CLOSURE);

    private final List<Violation> remarks;
    private final List<Row> rows;

    private HtcdsTable(List<Violation> remarks, List<Row> rows) {
        this.remarks = List.copyOf(remarks);
        this.rows = List.copyOf(rows);
    }

    /**
     * One row of a table.
     *
     * @param number of the row, from 1, as a spreadsheet shows it
     * @param outcome the case, with what could not be read of it as warnings
     */
    public record Row(int number, Validated<HtcdsCase> outcome) {
        /** Number and outcome, without the case. */
        @Override
        public String toString() {
            return "row " + number + ": " + outcome;
        }
    }

    /**
     * What was noticed about the whole table or its columns.
     *
     * @return warnings; errors if the table, or the rest of it, could not be read
     */
    public List<Violation> remarks() {
        return remarks;
    }

    /**
     * The rows that hold anything.
     *
     * @return the rows in their order
     */
    public List<Row> rows() {
        return rows;
    }

    /**
     * Reads a table.
     *
     * @param csv the table in UTF-8, with or without a byte order mark
     * @return the rows, and what was noticed
     */
    public static HtcdsTable read(byte[] csv) {
        if (csv.length > MAX_LENGTH) {
            return new HtcdsTable(
                    List.of(Violation.of(
                            HtcdsViolation.HTCDS_TABLE_TOO_LONG, "", Map.of("limit", String.valueOf(MAX_LENGTH)))),
                    List.of());
        }
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(csv))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return unreadable(HtcdsViolation.HTCDS_TABLE_NOT_UTF_8, "");
        }
        return read(text.isEmpty() || text.charAt(0) != BYTE_ORDER_MARK ? text : text.substring(1));
    }

    private static HtcdsTable unreadable(ViolationCode code, String path) {
        return new HtcdsTable(List.of(Violation.of(code, path)), List.of());
    }

    private static HtcdsTable read(String text) {
        List<List<String>> records = new ArrayList<>();
        List<Violation> remarks = new ArrayList<>();
        try (CsvReader<CsvRecord> csv = reader(separator(text), text)) {
            for (CsvRecord row : csv) {
                records.add(row.getFields().stream().map(HtcdsCell::plain).toList());
            }
        } catch (CsvParseException malformed) {
            // its message can quote the table
            remarks.add(Violation.of(HtcdsViolation.HTCDS_TABLE_MALFORMED, "/" + (records.size() + 1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Optional<HtcdsHeader> header = HtcdsHeader.of(records);
        if (header.isEmpty()) {
            remarks.add(Violation.of(HtcdsViolation.HTCDS_NO_HEADER, "/1"));
            return new HtcdsTable(remarks, List.of());
        }
        remarks.addAll(header.get().remarks());
        List<Row> rows = new ArrayList<>();
        for (int i = header.get().rows(); i < records.size(); i++) {
            row(i, records.get(i), header.get()).ifPresent(rows::add);
        }
        return new HtcdsTable(remarks, rows);
    }

    private static CsvReader<CsvRecord> reader(char separator, String text) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text);
    }

    /** The separator by which most of the first row is names or labels of the standard. */
    private static char separator(String text) {
        return SEPARATORS.stream()
                .max(Comparator.comparingInt(separator -> known(separator, text)))
                .orElseThrow();
    }

    private static int known(char separator, String text) {
        try (CsvReader<CsvRecord> csv = reader(separator, text)) {
            List<String> first = csv.iterator().next().getFields();
            return Math.max(HtcdsHeader.count(first), HtcdsHeader.areLabels(first) ? first.size() : 0);
        } catch (CsvParseException | NoSuchElementException unreadable) {
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Row> row(int index, List<String> cells, HtcdsHeader header) {
        List<Violation> problems = new ArrayList<>();
        Map<HtcdsSection, Map<Integer, HtcdsEntry>> entries = new EnumMap<>(HtcdsSection.class);
        Map<String, String> additional = new LinkedHashMap<>();
        String running = String.valueOf(index - header.rows() + 1);
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            HtcdsHeader.Column column = header.columns().get(i);
            // the first column of the templates has no name and counts the rows
            if (cell.isBlank() || (!column.isNamed() && i == 0 && cell.strip().equals(running))) {
                continue;
            }
            String path = "/" + (index + 1) + "/" + HtcdsHeader.letter(i);
            if (column.place().isEmpty()) {
                additional.put(column.name(), cell);
                if (!column.isNamed()) {
                    problems.add(Violation.of(HtcdsViolation.HTCDS_COLUMN_UNKNOWN, path));
                }
            } else if (!put(entries, column.place().get(), cell)) {
                additional.put(column.name(), cell);
                problems.add(unreadable(column.place().get(), cell, path));
            }
        }
        if (entries.isEmpty() && additional.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Row(index + 1, made(entries, additional, problems, "/" + (index + 1))));
    }

    private static Violation unreadable(HtcdsPlace place, String cell, String path) {
        HtcdsField<?> field = place.field();
        if (field.type() == HtcdsType.DATE && HtcdsCell.isAmbiguousDay(cell)) {
            return Violation.of(HtcdsViolation.HTCDS_DATE_AMBIGUOUS, path);
        }
        HtcdsViolation code = HtcdsViolation.HTCDS_CELL_UNREADABLE;
        Text words = field.type().words();
        Text text = Text.of(
                code.text()
                        .with(Map.of("field", place.name(), "expected", words.en()))
                        .en(),
                code.text()
                        .with(Map.of("field", place.name(), "expected", words.id()))
                        .id());
        return new Violation(code.code(), code.severity(), path, text);
    }

    private static boolean put(Map<HtcdsSection, Map<Integer, HtcdsEntry>> entries, HtcdsPlace place, String cell) {
        try {
            Optional<?> value = HtcdsCell.read(place.field(), cell);
            value.ifPresent(read -> entries.computeIfAbsent(place.section(), none -> new TreeMap<>())
                    .merge(place.index(), set(HtcdsEntry.EMPTY, place.field(), read), HtcdsEntry::with));
            return value.isPresent();
        } catch (InvalidValueException beyondTheField) {
            return false;
        }
    }

    @SuppressWarnings("unchecked") // a cell is read as a value of its field
    private static <T> HtcdsEntry set(HtcdsEntry entry, HtcdsField<T> field, Object value) {
        return entry.with(field, (T) value);
    }

    private static Validated<HtcdsCase> made(
            Map<HtcdsSection, Map<Integer, HtcdsEntry>> entries,
            Map<String, String> additional,
            List<Violation> problems,
            String path) {
        try {
            HtcdsCase made = HtcdsCase.EMPTY;
            for (Map.Entry<HtcdsSection, Map<Integer, HtcdsEntry>> section : entries.entrySet()) {
                made = made.with(
                        section.getKey(), List.copyOf(section.getValue().values()));
            }
            return Validated.valid(made.withAdditional(additional), problems);
        } catch (InvalidValueException cannotEvenBeKept) {
            cannotEvenBeKept.violations().forEach(violation -> problems.add(violation.under(path)));
            return Validated.invalid(problems);
        }
    }

    /**
     * Writes a table.
     *
     * @param cases the cases
     * @return the table in UTF-8 with a byte order mark, which spreadsheet programs want, with commas between cells
     */
    public static byte[] write(List<HtcdsCase> cases) {
        List<HtcdsPlace> places = places(cases);
        Set<String> additional = new TreeSet<>();
        cases.forEach(
                document -> additional.addAll(besideFields(document, places).keySet()));
        StringWriter text = new StringWriter();
        text.append(BYTE_ORDER_MARK);
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            List<String> names =
                    new ArrayList<>(places.stream().map(HtcdsPlace::name).toList());
            names.addAll(additional);
            write(csv, "", names);
            write(csv, "", places.stream().map(place -> place.field().label()).toList());
            for (int i = 0; i < cases.size(); i++) {
                HtcdsCase document = cases.get(i);
                List<String> cells = new ArrayList<>();
                places.forEach(place -> cells.add(cell(document, place)));
                Map<String, String> beside = besideFields(document, places);
                additional.forEach(name -> cells.add(beside.getOrDefault(name, "")));
                write(csv, String.valueOf(i + 1), cells);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void write(CsvWriter csv, String number, List<String> cells) {
        List<String> row = new ArrayList<>(List.of(number));
        cells.forEach(cell -> row.add(HtcdsCell.guarded(cell)));
        csv.writeRecord(row);
    }

    /** The columns of the template, then all others that one of the cases needs. */
    private static List<HtcdsPlace> places(List<HtcdsCase> cases) {
        List<HtcdsPlace> places =
                new ArrayList<>(TEMPLATE.stream().map(HtcdsPlace::of).toList());
        for (HtcdsSection section : HtcdsSection.values()) {
            int most = cases.stream()
                    .mapToInt(document -> document.entries(section).size())
                    .max()
                    .orElse(0);
            for (int i = 0; i < most; i++) {
                for (HtcdsField<?> field : section.fields()) {
                    HtcdsPlace place = new HtcdsPlace(section, i, field);
                    boolean used = cases.stream()
                            .anyMatch(document -> !cell(document, place).isEmpty());
                    if (used && !places.contains(place)) {
                        places.add(place);
                    }
                }
            }
        }
        return places;
    }

    /** What is additional and needs a column of its own: a text that its field cannot hold stands in that of the field. */
    private static Map<String, String> besideFields(HtcdsCase document, List<HtcdsPlace> places) {
        Map<String, String> beside = new LinkedHashMap<>(document.additional());
        places.stream().filter(place -> value(document, place).isEmpty()).forEach(place -> beside.remove(place.name()));
        return beside;
    }

    private static Optional<?> value(HtcdsCase document, HtcdsPlace place) {
        List<HtcdsEntry> entries = document.entries(place.section());
        return place.index() < entries.size() ? entries.get(place.index()).get(place.field()) : Optional.empty();
    }

    private static String cell(HtcdsCase document, HtcdsPlace place) {
        return value(document, place)
                .<String>map(said -> HtcdsCell.write(place.field(), said))
                .orElseGet(() -> document.additional().getOrDefault(place.name(), ""));
    }

    /** How many rows, without the cases. */
    @Override
    public String toString() {
        return rows.size() + " rows " + remarks;
    }
}
