package org.lindung.code;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lindung.basics.TextRow;

/**
 * What codes are in other systems. Every mapping is known in both directions.
 *
 * <pre>{@code
 * CodeMappings.shipped().of(Code.of("lindung:education-level", "higher"), "isced-2011"); // 5, 6, 7 and 8, each narrower
 * }</pre>
 *
 * <p>The constants of this library's enums are codes too, of the system {@code lindung:} and the name of the enum in kebab
 * case.
 */
public final class CodeMappings {
    private final Map<Code, List<CodeMapping>> byCode;

    private CodeMappings(List<CodeMapping> mappings) {
        byCode = mappings.stream()
                .flatMap(mapping -> Stream.of(mapping, mapping.inverse()))
                .distinct()
                .collect(groupingBy(CodeMapping::from));
    }

    /** Read by the first who asks. */
    private static final class Shipped {
        static final CodeMappings MAPPINGS = new CodeMappings(ShippedCodes.mappings());
    }

    /**
     * The mappings that come with the library.
     *
     * @return always the same mappings
     */
    public static CodeMappings shipped() {
        return Shipped.MAPPINGS;
    }

    /**
     * Makes mappings.
     *
     * @param mappings each in one direction
     * @return the mappings in both directions
     */
    public static CodeMappings of(List<CodeMapping> mappings) {
        return new CodeMappings(mappings);
    }

    /**
     * Reads mappings from text with tabs between cells and without quoting. A section says {@code #from}, {@code #to} and
     * {@code #source}; each of its rows has a code, {@code exact}, {@code broader} or {@code narrower}, and the other
     * code.
     *
     * @param text the text
     * @return the mappings, in one direction
     * @throws org.lindung.value.InvalidValueException with {@code code-list-line} and the number of the line as path
     */
    public static List<CodeMapping> read(String text) {
        List<CodeMapping> mappings = new ArrayList<>();
        for (CodeListReader.Section section : CodeListReader.sections(text, "from")) {
            for (TextRow row : section.rows()) {
                MappingKind kind = Arrays.stream(MappingKind.values())
                        .filter(candidate -> candidate.code().equals(row.cell(1)))
                        .findFirst()
                        .filter(any ->
                                row.cells().size() == 3 && row.cells().stream().noneMatch(String::isBlank))
                        .orElseThrow(() -> CodeListReader.refused(row));
                mappings.add(new CodeMapping(
                        Code.of(section.said("from"), row.cell(0)),
                        kind,
                        Code.of(section.said("to"), row.cell(2)),
                        section.said("source")));
            }
        }
        return List.copyOf(mappings);
    }

    /**
     * What a code is in all other systems.
     *
     * @param code the code
     * @return its mappings; empty if none is known
     */
    public List<CodeMapping> of(Code code) {
        return byCode.getOrDefault(code, List.of());
    }

    /**
     * What a code is in another system.
     *
     * @param code the code
     * @param system the other system
     * @return its mappings; empty if none is known
     */
    public List<CodeMapping> of(Code code, String system) {
        return of(code).stream()
                .filter(mapping -> mapping.to().system().equals(system))
                .toList();
    }

    /**
     * The code that means the same in another system.
     *
     * @param code the code
     * @param system the other system
     * @return the one exact counterpart; nothing if there is none, or more than one
     */
    public Optional<Code> exact(Code code, String system) {
        List<Code> exact = of(code, system).stream()
                .filter(mapping -> mapping.kind() == MappingKind.EXACT)
                .map(CodeMapping::to)
                .toList();
        return exact.size() == 1 ? Optional.of(exact.get(0)) : Optional.empty();
    }

    @Override
    public String toString() {
        return "mappings of " + byCode.size() + " codes";
    }
}
