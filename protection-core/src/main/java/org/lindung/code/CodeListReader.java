package org.lindung.code;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lindung.basics.DateRange;
import org.lindung.basics.TextRow;
import org.lindung.value.InvalidValueException;
import org.lindung.value.Text;
import org.lindung.value.Violation;

/** Reads the sections of lists and mappings: lines of what is said about a section, and then its rows. */
final class CodeListReader {
    private static final int MOST_CELLS = 6;

    private CodeListReader() {}

    /** What is said about a section, by keyword, and its rows. */
    record Section(int line, Map<String, TextRow> said, List<TextRow> rows) {
        String said(String keyword) {
            return row(keyword).cell(1);
        }

        Text text(String keyword) {
            return new Text(row(keyword).cell(1), row(keyword).cell(2));
        }

        private TextRow row(String keyword) {
            return Optional.ofNullable(said.get(keyword)).orElseThrow(() -> refusedAt("/" + line));
        }
    }

    /** What is thrown where a row is not what it should be. */
    static InvalidValueException refused(TextRow row) {
        return refusedAt(row.path());
    }

    private static InvalidValueException refusedAt(String path) {
        return new InvalidValueException(List.of(Violation.of(CodeViolation.CODE_LIST_LINE, path)));
    }

    static List<CodeList> lists(String text) {
        return sections(text, "system").stream().map(CodeListReader::list).toList();
    }

    /** The sections of a text, each of which begins with a certain keyword. */
    static List<Section> sections(String text, String firstKeyword) {
        List<Section> sections = new ArrayList<>();
        for (TextRow row : TextRow.of(text)) {
            String keyword = row.cell(0);
            if (keyword.equals("#" + firstKeyword)) {
                sections.add(new Section(row.line(), new HashMap<>(), new ArrayList<>()));
            }
            if (sections.isEmpty()) {
                throw refused(row);
            }
            Section section = sections.get(sections.size() - 1);
            if (keyword.startsWith("#")) {
                section.said().put(keyword.substring(1), row);
            } else {
                section.rows().add(row);
            }
        }
        return sections;
    }

    private static CodeList list(Section section) {
        CodeSystem system = new CodeSystem(
                section.said("system"),
                section.said("version"),
                section.text("title"),
                section.said("publisher"),
                section.said("source"),
                section.said("licence"));
        return CodeList.of(
                system, section.rows().stream().map(row -> entry(system, row)).toList());
    }

    private static ListedCode entry(CodeSystem system, TextRow row) {
        String en = row.cell(1);
        String id = row.cell(2);
        if (row.cells().size() > MOST_CELLS || row.cell(0).isBlank() || en.isEmpty() != id.isEmpty()) {
            throw refused(row);
        }
        return ListedCode.builder()
                .code(Code.of(system.id(), row.cell(0)))
                .display(en.isEmpty() ? Optional.empty() : Optional.of(Text.of(en, id)))
                .valid(DateRange.of(day(row, 3, LocalDate.MIN), day(row, 4, LocalDate.MAX)))
                .broader(row.cell(5).isEmpty() ? Optional.empty() : Optional.of(Code.of(system.id(), row.cell(5))))
                .build();
    }

    private static LocalDate day(TextRow row, int index, LocalDate otherwise) {
        try {
            return row.cell(index).isEmpty() ? otherwise : LocalDate.parse(row.cell(index));
        } catch (DateTimeParseException notADay) {
            throw refused(row);
        }
    }
}
