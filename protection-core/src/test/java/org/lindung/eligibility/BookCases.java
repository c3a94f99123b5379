package org.lindung.eligibility;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lindung.Core;
import org.lindung.rule.CaseTable;
import org.lindung.rule.RuleBook;

/**
 * A book with all cases of its tables.
 *
 * @param <F> what the facts of the book are read from
 */
public final class BookCases<F> {
    /** The table of the facts that a case does not write. */
    public static final String COMPLETE_FILE = "complete-file";

    /** The table of cases that ask the whole book. */
    public static final String WHOLE_BOOK = "whole-book";

    /** Every book. */
    static final List<BookCases<?>> ALL = new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
                    .importPackages(Core.ROOT + ".eligibility")
                    .stream()
                    .filter(type -> type.isAssignableTo(FactSheet.class) && !type.isInterface())
                    .<BookCases<?>>map(type -> new BookCases<>(made(type)))
                    .sorted(Comparator.comparing(cases -> cases.book().id()))
                    .toList();

    private final FactSheet<F> sheet;
    private final Map<String, String> completeFile;
    private final List<BookCase<F>> ofRequirements;
    private final List<BookCase<F>> ofTheWholeBook;

    private BookCases(FactSheet<F> sheet) {
        this.sheet = sheet;
        this.completeFile = table(book().id(), COMPLETE_FILE).rows().stream()
                .collect(Collectors.toUnmodifiableMap(row -> row.cell("fact"), row -> row.cell("value")));
        this.ofRequirements = tables(book().id()).stream()
                .filter(table -> !Set.of(COMPLETE_FILE, WHOLE_BOOK).contains(table))
                .flatMap(this::read)
                .toList();
        this.ofTheWholeBook = read(WHOLE_BOOK).toList();
    }

    private Stream<BookCase<F>> read(String table) {
        return table(book().id(), table).rows().stream().map(row -> new BookCase<>(this, table, row));
    }

    /** A table of the folder of a book. */
    public static CaseTable table(String book, String name) {
        return CaseTable.beside(BookCases.class, (book.isEmpty() ? "" : book + "/") + name + ".csv");
    }

    /** The names of all tables of a book, so that nobody can forget to name a new one. */
    private static List<String> tables(String book) {
        URI folder = URI.create(Objects.requireNonNull(BookCases.class.getResource("README.md"))
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

    private static FactSheet<?> made(JavaClass type) {
        try {
            return (FactSheet<?>) type.reflect().getConstructor().newInstance();
        } catch (ReflectiveOperationException unusable) {
            throw new AssertionError(type.getName() + " wants to be public, with a public constructor", unusable);
        }
    }

    /** The ids of all books. */
    public static List<String> ids() {
        return ALL.stream().map(cases -> cases.book().id()).toList();
    }

    RuleBook<F> book() {
        return sheet.book();
    }

    FactSheet<F> sheet() {
        return sheet;
    }

    /** The cases of single requirements. */
    List<BookCase<F>> ofRequirements() {
        return ofRequirements;
    }

    /** The cases of single requirements with one id, of all its periods. */
    List<BookCase<F>> of(String requirement) {
        return ofRequirements.stream()
                .filter(row -> row.requirement().equals(requirement))
                .toList();
    }

    /** The cases of the whole book. */
    List<BookCase<F>> ofTheWholeBook() {
        return ofTheWholeBook;
    }

    List<BookCase<F>> all() {
        return Stream.concat(ofRequirements.stream(), ofTheWholeBook.stream()).toList();
    }

    /** The facts of a case: what it writes, and for the rest the complete file. */
    F facts(int line, Map<String, String> written) {
        Map<String, String> cells = new HashMap<>(completeFile);
        written.forEach((column, cell) -> {
            if (cells.put(column, cell) == null) {
                throw new IllegalArgumentException("no fact has the column " + column);
            }
        });
        return sheet.facts(new CaseTable.Row(line, cells));
    }

    @Override
    public String toString() {
        return book().id();
    }
}
